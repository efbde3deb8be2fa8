"""The parts of an Excel package that hold cells, picked out and packed anew for the library that reads them."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from danhgia_desktop.imports.xml_parts import attributes_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.imports.package import Package, Relationship

_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORKSHEET = "worksheet"
_OUTER_LINKS = {"main": ("officeDocument", "xl/workbook.xml")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One worksheet of a workbook: its name, the key of its relationship, and its content when it is shown."""

    name: str
    key: str
    content: bytes | None

    @property
    def path(self) -> str:
        """Where the sheet stands in the package packed anew."""
        return f"worksheets/{self.key.encode().hex()}.xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookParts:
    """What is read of a workbook; everything else in the file is never looked at."""

    main: bytes
    styles: bytes | None
    shared_strings: bytes | None
    sheets: tuple[Sheet, ...]
    has_macros: bool

    @property
    def shown(self) -> tuple[Sheet, ...]:
        """The sheets that are not hidden."""
        return tuple(sheet for sheet in self.sheets if sheet.content is not None)

    def packed(self) -> bytes:
        """Return a workbook of these parts alone.

        So nothing unchecked reaches the reading library: no second entry of
        one name, no other format inside, no part that was not looked at.
        """
        links = {sheet.key: (_WORKSHEET, sheet.path) for sheet in self.sheets}
        parts = {
            "_rels/.rels": _relationships(_OUTER_LINKS),
            "xl/workbook.xml": self.main,
            "xl/_rels/workbook.xml.rels": _relationships(links),
            "xl/styles.xml": self.styles,
            "xl/sharedStrings.xml": self.shared_strings,
            **{f"xl/{sheet.path}": sheet.content for sheet in self.shown},
        }
        package = BytesIO()
        with zipfile.ZipFile(package, "w") as archive:
            for name, content in parts.items():
                if content is not None:
                    archive.writestr(name, content)
        return package.getvalue()


def workbook_parts(package: Package) -> WorkbookParts:
    """Read the parts that matter from a package.

    Raises:
        ExpectedError: As reading a part does: missing, a bomb, entities, damaged.
    """
    main = package.main_part()
    content = package.read(main)
    listed = attributes_of(content, "sheet", part=main)
    links = package.relationships(main)
    return WorkbookParts(
        main=content,
        styles=_linked(package, links, "styles"),
        shared_strings=_linked(package, links, "sharedStrings"),
        sheets=tuple(
            _sheet(package, attributes, links[attributes["id"]])
            for attributes in listed
            if attributes.get("id") in links and links[attributes["id"]].kind == _WORKSHEET
        ),
        has_macros=any(link.kind == "vbaProject" for link in links.values()),
    )


def _sheet(package: Package, attributes: Mapping[str, str], link: Relationship) -> Sheet:
    hidden = attributes.get("state", "visible") != "visible"
    return Sheet(
        name=attributes.get("name", ""),
        key=attributes["id"],
        content=None if hidden else package.read(link.target),
    )


def _linked(package: Package, links: Mapping[str, Relationship], kind: str) -> bytes | None:
    target = next((link.target for link in links.values() if link.kind == kind), None)
    return None if target is None else package.read(target)


def _relationships(links: Mapping[str, tuple[str, str]]) -> bytes:
    lines = "".join(
        f'<Relationship Id={quoteattr(key)} Type="{_TYPES}/{kind}" Target="{target}"/>'
        for key, (kind, target) in links.items()
    )
    xmlns = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{xmlns}">{lines}</Relationships>'.encode()
