"""Documents as an Excel workbook: one sheet each, real numbers, live sums with their values."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.reports import fonts
from danhgia_desktop.reports.page_layout import strip_count
from danhgia_desktop.reports.progress import Meter
from danhgia_desktop.reports.sheet_names import sheet_names
from danhgia_desktop.reports.typesetting import Typesetter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.fonts import FontFamily
    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.reports.sheet_pen import Content

_SAVING = 1
"""Writing the file counts as one step more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenSheet:
    """What a sheet must hold when it is read back: its name, and its cells by `sheet_pen.cell_number`."""

    name: str
    cells: Mapping[int, Content]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposedWorkbook:
    """A workbook's file and what it must hold when it is read back."""

    content: bytes
    sheets: tuple[WrittenSheet, ...]


def render(
    *documents: Document,
    family: FontFamily | None = None,
    created_at: datetime | None = None,
    progress: Progress | None = None,
) -> bytes:
    """Return documents as one workbook; as `compose`, which says more."""
    return compose(*documents, family=family, created_at=created_at, progress=progress).content


def compose(
    *documents: Document,
    family: FontFamily | None = None,
    created_at: datetime | None = None,
    progress: Progress | None = None,
) -> ComposedWorkbook:
    """Make one workbook of documents, a sheet for each.

    Args:
        documents: at least one; the first gives the file its title and author.
        family: what texts are measured with, for the heights of rows; the file itself names Times New Roman.
        created_at: when it was made, in UTC; by default now. The same documents and moment give the same bytes.
        progress: told how far the work has come.

    Raises:
        CellTextTooLongError, TooManyRowsError: Excel cannot hold it.
        ReportCancelledError: raised by `progress`, passed on.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415 - most commands can do without

    from danhgia_desktop.reports.numbered_sheet import NumberedSheet  # noqa: PLC0415 - needs xlsxwriter
    from danhgia_desktop.reports.sheet_formats import Formats  # noqa: PLC0415
    from danhgia_desktop.reports.sheet_slots import Slots  # noqa: PLC0415
    from danhgia_desktop.reports.sheet_writer import write_document  # noqa: PLC0415 - needs xlsxwriter

    file = io.BytesIO()
    workbook = Workbook(file, _options())
    about = {"title": documents[0].title, "author": documents[0].author}
    workbook.set_properties({**about, "created": created_at} if created_at else about)
    slots = Slots(Formats(workbook), Typesetter(family or fonts.preferred()))
    meter = Meter(sum(map(strip_count, documents)) + _SAVING, progress)
    names = sheet_names(document.short_title or document.title for document in documents)
    sheets: list[WrittenSheet] = []
    for document, name in zip(documents, names, strict=True):
        sheet = workbook.add_worksheet(name, NumberedSheet)
        sheets.append(WrittenSheet(name=name, cells=write_document(document, sheet, slots, meter)))
    workbook.close()
    meter.advance()
    return ComposedWorkbook(content=file.getvalue(), sheets=tuple(sheets))


def _options() -> dict[str, object]:
    """Return new options each time, for XlsxWriter writes into them."""
    return {
        "in_memory": True,
        "strings_to_numbers": False,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        # Cells that a person fills in later look like the others; digits 12 points high are 8 pixels wide.
        # Without "none" Excel would set all of them in the theme's Calibri, whatever their name.
        "default_format_properties": {"font_name": "Times New Roman", "font_size": 12, "font_scheme": "none"},
        "default_row_height": 21,
        "default_column_width": 72,
    }
