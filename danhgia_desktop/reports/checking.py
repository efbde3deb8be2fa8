"""Reading an export back: what was meant must stand in it."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from typing import TYPE_CHECKING, cast

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.reports.pdfium import ONE_AT_A_TIME
from danhgia_desktop.reports.sheet_pen import Formula, cell_number, row_and_column

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet
    from pypdfium2 import PdfDocument

    from danhgia_desktop.reports.pdf import ComposedPdf
    from danhgia_desktop.reports.workbook import ComposedWorkbook, WrittenSheet

_UNSURE = re.compile(r"[\s\u00ad\ufffe\u0002-]+")
"""Readers guess blanks, and take a hyphen at the end of a line for a mark of hyphenation."""
_Cells = dict[int, object]
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


class ExportCheckFailedError(ExpectedError):
    """What was read back from a file is not what was meant; the file was not put in its place."""

    code = "export_check_failed"


def check_pdf(composed: ComposedPdf, content: bytes) -> None:
    """Open a PDF with another library and look for every page and every text that was laid out.

    Raises:
        ExportCheckFailedError: one is missing; `where` says which page.
    """
    for number, (texts, found) in enumerate(zip(composed.pages, _read_pages(composed, content), strict=True), start=1):
        if any(_comparable(text) not in found for text in texts if _reads_left_to_right(text)):
            raise ExportCheckFailedError(where=f"trang {number}")


def _read_pages(composed: ComposedPdf, content: bytes) -> list[str]:
    """Return the comparable text of each page, of as many pages as there should be."""
    import pypdfium2  # noqa: PLC0415 - most commands can do without

    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(content)  # type: ignore[no-untyped-call]
        except pypdfium2.PdfiumError as error:
            raise ExportCheckFailedError(where="PDF") from error
    try:
        if len(document) != len(composed.pages):
            raise ExportCheckFailedError(where="PDF")
        return [_page_text(document, index) for index in range(len(composed.pages))]
    finally:
        with ONE_AT_A_TIME:
            document.close()  # type: ignore[no-untyped-call]


def _page_text(document: PdfDocument, index: int) -> str:
    with ONE_AT_A_TIME:
        page = document[index]
        text_page = page.get_textpage()
        text = text_page.get_text_range()
        text_page.close()
        page.close()
    return _comparable(text)


def check_workbook(composed: ComposedWorkbook, content: bytes) -> None:
    """Open a workbook with another library and compare every cell, every formula and every value computed for one.

    Raises:
        ExportCheckFailedError: something differs; `where` says in which cell.
    """
    import openpyxl  # noqa: PLC0415 - most commands can do without

    try:
        held = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
        computed = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise ExportCheckFailedError(where="XLSX") from error
    if held.sheetnames != [sheet.name for sheet in composed.sheets]:
        raise ExportCheckFailedError(where="XLSX")
    for sheet in composed.sheets:
        _check_sheet(sheet, _cells(held, sheet.name), _cells(computed, sheet.name))


def _check_sheet(sheet: WrittenSheet, held: _Cells, computed: _Cells) -> None:
    for number in sorted(sheet.cells.keys() | held.keys()):
        meant = sheet.cells.get(number)
        formula, value = (meant.text, meant.value) if isinstance(meant, Formula) else (meant, meant)
        if held.get(number) != formula or computed.get(number) != value:
            row, column = row_and_column(number)
            raise ExportCheckFailedError(where=f"{sheet.name}, hàng {row + 1}, cột {column + 1}")


def _cells(workbook: Workbook, name: str) -> _Cells:
    """Return what stands in the cells of a sheet that are not blank, by their numbers."""
    sheet = cast("Worksheet", workbook[name])  # the read-only one, whose rows the stubs do not know
    return {
        cell_number(row, column): value
        for row, cells in enumerate(sheet.iter_rows(values_only=True))
        for column, value in enumerate(cells)
        if value not in {None, ""}
    }


def _comparable(text: str) -> str:
    """Return what all readers of a PDF agree on: no blanks, no hyphens, no ligatures."""
    return _UNSURE.sub("", unicodedata.normalize("NFKC", text))


def _reads_left_to_right(text: str) -> bool:
    """Tell whether readers leave a text in its order: they turn Hebrew and Arabic letters around."""
    return text.isascii() or not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)
