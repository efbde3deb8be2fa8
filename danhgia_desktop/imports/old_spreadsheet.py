"""Excel workbooks from before 2007 (.xls)."""

from __future__ import annotations

import struct
from contextlib import contextmanager
from io import StringIO
from typing import TYPE_CHECKING, Literal

import xlrd
from xlrd.biffh import XLRDError
from xlrd.compdoc import CompDocError

from danhgia_desktop.imports.cell_text import clean_name
from danhgia_desktop.imports.cell_values import boolean_cell, moment_cell, number_cell
from danhgia_desktop.imports.faults import FileDamagedError, PasswordProtectedError, TableTooLargeError
from danhgia_desktop.imports.limits import MAX_AREA
from danhgia_desktop.imports.table import BLANK, Cell, NoticeCode, TableKind, column_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlrd.book import Book
    from xlrd.sheet import Sheet

    from danhgia_desktop.imports.assembly import Assembly

_MACRO_STORAGE = "_VBA_PROJECT_CUR".encode("utf-16-le")
_DAMAGED = (
    struct.error,
    LookupError,
    ValueError,
    AssertionError,
    ArithmeticError,
    AttributeError,
    TypeError,
    NotImplementedError,
    RecursionError,
)
"""What xlrd raises besides its own errors for files that break the rules (tried with thousands of damaged ones)."""


def read_old_spreadsheet(content: bytes, assembly: Assembly) -> None:
    """Add the sheets of an old workbook to what is read.

    By xlrd, which is written in Python and keeps every sheet within 65 536
    rows by 256 columns, whatever the file claims; sheets are loaded one at a
    time. Calamine, which reads .xlsx here, ends the whole program on about
    one damaged .xls in 250.

    Raises:
        FileDamagedError: The workbook breaks the rules of its format.
        PasswordProtectedError: It opens only with a password.
        TableTooLargeError: It holds more than is read.
    """
    hidden: list[str] = []
    errors: list[str] = []
    with _open(content) as book:
        for sheet in _sheets(book):
            name = clean_name(sheet.name)
            if sheet.visibility:
                hidden.append(name)
                continue
            if sheet.nrows * sheet.ncols > MAX_AREA:
                raise TableTooLargeError(table=name, what="area", limit=MAX_AREA, address="")
            assembly.add_table(name, TableKind.SHEET, _rows(book, sheet, errors))
    for code, places in ((NoticeCode.HIDDEN_SHEETS_SKIPPED, hidden), (NoticeCode.ERROR_VALUES, errors)):
        if places:
            assembly.notice(code, places)
    if _MACRO_STORAGE in content:
        assembly.notice(NoticeCode.MACROS_IGNORED)


@contextmanager
def _open(content: bytes) -> Iterator[Book]:
    try:
        with xlrd.open_workbook(file_contents=content, logfile=StringIO(), on_demand=True, ragged_rows=True) as book:
            yield book
    except (XLRDError, CompDocError) as error:
        if "encrypted" in str(error):
            raise PasswordProtectedError from error
        raise FileDamagedError(part="", reason=str(error)) from error
    except _DAMAGED as error:
        raise FileDamagedError(part="", reason=repr(error)) from error


def _sheets(book: Book) -> Iterator[Sheet]:
    """Yield each sheet, unloaded before the next one is loaded."""
    for index in range(book.nsheets):
        yield book.sheet_by_index(index)
        book.unload_sheet(index)


def _rows(book: Book, sheet: Sheet, errors: list[str]) -> Iterator[tuple[int, list[Cell | str]]]:
    """Yield the rows of a sheet; gather where it shows errors."""
    for row in range(sheet.nrows):
        kinds = sheet.row_types(row)
        values = sheet.row_values(row)
        yield row + 1, [_cell(kind, value, book.datemode) for kind, value in zip(kinds, values, strict=True)]
        errors += [
            f"{clean_name(sheet.name)}!{column_letters(column)}{row + 1}"
            for column, kind in enumerate(kinds)
            if kind == xlrd.XL_CELL_ERROR
        ]


def _cell(kind: int, value: str | float, epoch: Literal[0, 1]) -> Cell | str:
    """Turn a typed value into a cell; `epoch` is 1 for workbooks that count days from 1904."""
    if kind == xlrd.XL_CELL_TEXT:
        return str(value)
    if kind == xlrd.XL_CELL_NUMBER:
        return number_cell(float(value))
    if kind == xlrd.XL_CELL_DATE:
        return _date_cell(float(value), epoch)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return boolean_cell(value)
    if kind == xlrd.XL_CELL_ERROR:
        return Cell(text=xlrd.error_text_from_code.get(int(value), "#N/A"))
    return BLANK


def _date_cell(value: float, epoch: Literal[0, 1]) -> Cell:
    try:
        moment = xlrd.xldate_as_datetime(value, epoch)
    except (ValueError, OverflowError):  # a number formatted as a date by mistake
        return number_cell(value)
    return moment_cell(moment.time() if 0 <= value < 1 else moment)
