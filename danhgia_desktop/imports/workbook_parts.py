"""The parts of an Excel package that hold cells, picked out and packed anew for the library that reads them."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from danhgia_desktop.imports.cell_text import clean_name
from danhgia_desktop.imports.xml_parts import attributes_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.imports.package import Package, Relationship

_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TRUE = frozenset({"1", "true", "on"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One worksheet that is read."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookParts:
    """What is read of a workbook; everything else in the file is never looked at.

    Attributes:
        sheets: The worksheets that are shown or asked for, in order.
        hidden: The names of the others.
        styles: The formats of cells, which tell dates from numbers.
        shared_strings: Texts that cells refer to.
        counts_from_1904: Whether days are counted from 1904, as on old Macs.
        has_macros: Whether the workbook has a program in it.
    """

    sheets: tuple[Sheet, ...]
    hidden: tuple[str, ...]
    styles: bytes | None
    shared_strings: bytes | None
    counts_from_1904: bool
    has_macros: bool

    def packed(self) -> BytesIO:
        """Return a workbook of these parts alone, its sheets in order and named by number.

        So nothing unchecked reaches the reading library: no second entry of
        one name, no other format inside, no part that was not looked at.
        """
        paths = [f"worksheets/sheet{number}.xml" for number, _sheet in enumerate(self.sheets)]
        listed = "".join(
            f'<sheet name="{number}" sheetId="{number + 1}" r:id="worksheet{number}"/>' for number in range(len(paths))
        )
        parts = {
            "_rels/.rels": _relationships("officeDocument", ["xl/workbook.xml"]),
            "xl/workbook.xml": (
                f'<workbook xmlns="{_SHEETS}" xmlns:r="{_TYPES}">'
                f'<workbookPr date1904="{int(self.counts_from_1904)}"/><sheets>{listed}</sheets></workbook>'
            ),
            "xl/_rels/workbook.xml.rels": _relationships("worksheet", paths),
            "xl/styles.xml": self.styles,
            "xl/sharedStrings.xml": self.shared_strings,
            **{f"xl/{path}": sheet.content for path, sheet in zip(paths, self.sheets, strict=True)},
        }
        package = BytesIO()
        with zipfile.ZipFile(package, "w") as archive:
            for name, content in parts.items():
                if content is not None:
                    archive.writestr(name, content)
        package.seek(0)
        return package


def workbook_parts(package: Package, *, also: str = "") -> WorkbookParts:
    """Read the parts that matter from a package.

    Args:
        package: the workbook.
        also: the name of a sheet that is read although it is hidden.

    Raises:
        ExpectedError: As reading a part does: missing, a bomb, entities, damaged.
    """
    main = package.main_part()
    content = package.read(main)
    links = package.relationships(main)
    worksheets = [
        (clean_name(sheet.get("name", "")), sheet.get("state", "visible") == "visible", links[sheet["id"]].target)
        for sheet in attributes_of(content, "sheet", part=main)
        if sheet.get("id") in links and links[sheet["id"]].kind == "worksheet"  # and not a sheet of a chart
    ]
    settings = attributes_of(content, "workbookPr", part=main)
    wanted = [(name, is_shown or name == also != "", part) for name, is_shown, part in worksheets]
    return WorkbookParts(
        sheets=tuple(Sheet(name=name, content=package.read(part)) for name, is_wanted, part in wanted if is_wanted),
        hidden=tuple(name for name, is_wanted, _part in wanted if not is_wanted),
        styles=_linked(package, links.values(), "styles"),
        shared_strings=_linked(package, links.values(), "sharedStrings"),
        counts_from_1904=any(setting.get("date1904", "0").lower() in _TRUE for setting in settings),
        has_macros=any(link.kind == "vbaProject" for link in links.values()),
    )


def _linked(package: Package, links: Iterable[Relationship], kind: str) -> bytes | None:
    target = next((link.target for link in links if link.kind == kind), None)
    return None if target is None else package.read(target)


def _relationships(kind: str, targets: Iterable[str]) -> str:
    lines = "".join(
        f'<Relationship Id="{kind}{number}" Type="{_TYPES}/{kind}" Target="{target}"/>'
        for number, target in enumerate(targets)
    )
    return f'<Relationships xmlns="{_LINKS}">{lines}</Relationships>'
