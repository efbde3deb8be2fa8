"""Excel workbooks (.xlsx, .xlsm): the sheets that are shown, with the values Excel stored."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

from python_calamine import CalamineError, CalamineWorkbook

from danhgia_desktop.imports.cell_values import boolean_cell, moment_cell, number_cell
from danhgia_desktop.imports.faults import FileDamagedError, TableTooLargeError
from danhgia_desktop.imports.limits import MAX_AREA
from danhgia_desktop.imports.package import Package
from danhgia_desktop.imports.sheet_scan import SharedStringLengths, SheetScan
from danhgia_desktop.imports.table import BLANK, Cell, NoticeCode, TableKind, column_letters
from danhgia_desktop.imports.workbook_parts import workbook_parts
from danhgia_desktop.imports.xml_parts import check_xml, read_xml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, time, timedelta

    from python_calamine import CalamineSheet

    from danhgia_desktop.imports.assembly import Assembly
    from danhgia_desktop.imports.workbook_parts import Sheet, WorkbookParts

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_spreadsheet(content: bytes, assembly: Assembly) -> None:
    """Add the sheets of a workbook to what is read.

    Raises:
        ExpectedError: The workbook is damaged, hostile, protected or too large.
    """
    parts = workbook_parts(Package(content))
    scans = _scan(parts)
    for sheet, cells in zip(parts.shown, _calamine_sheets(parts), strict=True):
        assembly.add_table(sheet.name, TableKind.SHEET, _rows(cells, scans[sheet.key]))
    if parts.has_macros:
        assembly.notice(NoticeCode.MACROS_IGNORED)
    hidden = [sheet.name for sheet in parts.sheets if sheet.content is None]
    uncomputed = [_address(sheet, place) for sheet in parts.shown for place in scans[sheet.key].uncomputed]
    errors = [_address(sheet, place) for sheet in parts.shown for place in scans[sheet.key].errors]
    for code, places in (
        (NoticeCode.HIDDEN_SHEETS_SKIPPED, hidden),
        (NoticeCode.FORMULAS_WITHOUT_VALUES, uncomputed),
        (NoticeCode.ERROR_VALUES, errors),
    ):
        if places:
            assembly.notice(code, places)


def _scan(parts: WorkbookParts) -> dict[str, SheetScan]:
    """Look through every part that the library will read; return what was seen in each sheet, by its key."""
    strings = SharedStringLengths()
    if parts.styles is not None:
        check_xml(parts.styles, part="styles.xml")
    if parts.shared_strings is not None:
        read_xml(parts.shared_strings, strings, part="sharedStrings.xml")
    scans = {}
    for sheet in parts.shown:
        scans[sheet.key] = SheetScan(sheet.name, strings.lengths)
        read_xml(sheet.content or b"", scans[sheet.key], part=sheet.name)
    return scans


def _calamine_sheets(parts: WorkbookParts) -> Iterator[CalamineSheet]:
    try:
        with CalamineWorkbook.from_filelike(BytesIO(parts.packed())) as workbook:
            for sheet in parts.shown:
                yield workbook.get_sheet_by_name(sheet.name)
    except CalamineError as error:
        raise FileDamagedError(part="", reason=str(error)) from error


def _rows(sheet: CalamineSheet, scan: SheetScan) -> Iterator[tuple[int, list[Cell | str]]]:
    if sheet.start is None:
        return
    first_row, first_column = sheet.start
    corrections = _covered_by_merges(sheet)
    for (row, column), text in scan.errors.items():
        corrections.setdefault(row, {})[column] = Cell(text=text)
    for row, values in enumerate(sheet.to_python(), start=first_row):
        cells: list[Cell | str] = [*[BLANK] * first_column, *map(_cell, values)]
        for column, cell in corrections.get(row, {}).items():
            cells[column] = cell
        yield row + 1, cells


def _covered_by_merges(sheet: CalamineSheet) -> dict[int, dict[int, Cell]]:
    """Return the cells that a merged range hides: only its first one is shown."""
    covered: dict[int, dict[int, Cell]] = {}
    last_row, last_column = sheet.end or (0, 0)
    work = 0
    for first, last in sheet.merged_cell_ranges or ():
        columns = range(first[1], min(last[1], last_column) + 1)
        rows = range(first[0], min(last[0], last_row) + 1)
        work += len(rows) * len(columns)
        if work > MAX_AREA:  # ranges that overlap, which Excel never writes
            raise TableTooLargeError(table=sheet.name, what="merges", limit=MAX_AREA, address="")
        for row in rows:
            covered.setdefault(row, {}).update((column, BLANK) for column in columns if (row, column) != first)
    return covered


def _cell(value: str | float | date | time | timedelta) -> Cell | str:
    if isinstance(value, str):
        return _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), value) if "_x" in value else value
    if isinstance(value, bool):
        return boolean_cell(value)
    return number_cell(value) if isinstance(value, int | float) else moment_cell(value)


def _address(sheet: Sheet, place: tuple[int, int]) -> str:
    return f"{sheet.name}!{column_letters(place[1])}{place[0] + 1}"
