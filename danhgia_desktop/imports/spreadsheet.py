"""Excel workbooks (.xlsx, .xlsm): the sheets that are shown, with the values Excel stored."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from python_calamine import CalamineError, CalamineWorkbook

from danhgia_desktop.imports.cell_values import boolean_cell, moment_cell, number_cell
from danhgia_desktop.imports.faults import FileDamagedError, TableTooLargeError
from danhgia_desktop.imports.limits import MAX_AREA
from danhgia_desktop.imports.package import Package
from danhgia_desktop.imports.sheet_scan import Extent, SharedStringLengths, SheetScan
from danhgia_desktop.imports.table import BLANK, Cell, NoticeCode, TableKind
from danhgia_desktop.imports.workbook_parts import workbook_parts
from danhgia_desktop.imports.xml_parts import check_xml, read_xml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, time, timedelta

    from python_calamine import CalamineSheet

    from danhgia_desktop.imports.assembly import Assembly
    from danhgia_desktop.imports.workbook_parts import WorkbookParts

_PANIC = "PanicException"


def read_spreadsheet(content: bytes, assembly: Assembly) -> None:
    """Add the sheets of a workbook to what is read.

    Raises:
        ExpectedError: The workbook is damaged, hostile, protected or too large.
    """
    parts = workbook_parts(Package(content))
    scans = add_sheets(parts, assembly)
    if parts.has_macros:
        assembly.notice(NoticeCode.MACROS_IGNORED)
    for code, places in (
        (NoticeCode.HIDDEN_SHEETS_SKIPPED, parts.hidden),
        (NoticeCode.FORMULAS_WITHOUT_VALUES, [scan.address(*place) for scan in scans for place in scan.uncomputed]),
        (NoticeCode.ERROR_VALUES, [scan.address(*place) for scan in scans for place in scan.errors]),
    ):
        if places:
            assembly.notice(code, places)


def add_sheets(parts: WorkbookParts, assembly: Assembly) -> list[SheetScan]:
    """Add the sheets of a workbook's parts, those that are not blank, and return what was seen in each.

    Raises:
        ExpectedError: as `read_spreadsheet`.
    """
    scans = _scan(parts)
    with _faults_told(), CalamineWorkbook.from_filelike(parts.packed()) as workbook:
        for number, scan in enumerate(scans):
            assembly.add_table(scan.name, TableKind.SHEET, _rows(workbook.get_sheet_by_index(number), scan))
    return scans


def _scan(parts: WorkbookParts) -> list[SheetScan]:
    """Look through every part that the library will read; return what was seen in each sheet."""
    strings = SharedStringLengths()
    if parts.styles is not None:
        check_xml(parts.styles, part="styles.xml")
    if parts.shared_strings is not None:
        read_xml(parts.shared_strings, strings, part="sharedStrings.xml")
    whole = Extent()
    scans = [SheetScan(sheet.name, strings.lengths, whole) for sheet in parts.sheets]
    for sheet, scan in zip(parts.sheets, scans, strict=True):
        read_xml(sheet.content, scan, part=sheet.name)
    return scans


@contextmanager
def _faults_told() -> Iterator[None]:
    try:
        yield
    except CalamineError as error:
        raise FileDamagedError(part="", reason=str(error)) from error
    except BaseException as error:
        # A panic of the library is no Exception, and its class is in no module: a moment in the year -10^305.
        if type(error).__name__ != _PANIC:
            raise
        raise FileDamagedError(part="", reason=str(error)) from error


def _rows(sheet: CalamineSheet, scan: SheetScan) -> Iterator[tuple[int, list[Cell | str]]]:
    if sheet.start is None:
        return
    first_row, first_column = sheet.start
    corrections = _covered_by_merges(sheet, scan.name)
    for (row, column), text in scan.errors.items():
        corrections.setdefault(row, {})[column] = Cell(text=text)
    for row, values in enumerate(sheet.to_python(), start=first_row):
        cells: list[Cell | str] = [*[BLANK] * first_column, *map(_cell, values)]
        for column, cell in corrections.get(row, {}).items():
            cells[column] = cell
        yield row + 1, cells


def _covered_by_merges(sheet: CalamineSheet, name: str) -> dict[int, dict[int, Cell]]:
    """Return the cells that a merged range hides: only its first one is shown."""
    covered: dict[int, dict[int, Cell]] = {}
    last_row, last_column = sheet.end or (0, 0)
    work = 0
    for first, last in sheet.merged_cell_ranges or ():
        columns = range(first[1], min(last[1], last_column) + 1)
        rows = range(first[0], min(last[0], last_row) + 1)
        work += len(rows) * len(columns)
        if work > MAX_AREA:  # ranges that overlap, which Excel never writes
            raise TableTooLargeError(table=name, what="merges", limit=MAX_AREA, address="")
        for row in rows:
            covered.setdefault(row, {}).update((column, BLANK) for column in columns if (row, column) != first)
    return covered


def _cell(value: str | float | date | time | timedelta) -> Cell | str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return boolean_cell(value)
    return number_cell(value) if isinstance(value, int | float) else moment_cell(value)
