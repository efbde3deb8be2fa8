"""The sheets of a workbook as plain XlsxWriter writes them: the same cells, looks, merges and row heights, no more."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import NamedTuple

import openpyxl
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from xlsxwriter import Workbook

Look = tuple[tuple[str, object], ...]
"""The properties of an XlsxWriter format."""


class BareCell(NamedTuple):
    """What a cell holds: its columns (the last one included), its content, the number of its look."""

    first: int
    last: int
    content: str | float | None
    look: int


class BareRow(NamedTuple):
    """A row: its height in points, how deep it is folded, its cells."""

    height: float
    level: int
    cells: list[BareCell]


class BareSheet(NamedTuple):
    """A sheet: its name, the widths of its columns in characters, its rows from the first."""

    name: str
    widths: list[float]
    rows: list[BareRow]


@dataclass(frozen=True, slots=True, kw_only=True)
class BareBook:
    """A workbook: the looks of its cells and its sheets."""

    looks: list[Look]
    sheets: list[BareSheet]


def read(content: bytes) -> BareBook:
    """Return what stands in a workbook without formulas."""
    looks: dict[Look, int] = {}
    sheets = [_sheet(sheet, looks) for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets]
    return BareBook(looks=list(looks), sheets=sheets)


def write(bare: BareBook) -> bytes:
    """Write a workbook as plainly as can be, its formats made once."""
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        formats = [book.add_format(dict(look)) for look in bare.looks]
        for name, widths, rows in bare.sheets:
            sheet = book.add_worksheet(name)
            for column, width in enumerate(widths):
                sheet.set_column(column, column, width)
            for row, (height, level, cells) in enumerate(rows):
                for first, last, content, look in cells:
                    if last > first:
                        sheet.merge_range(row, first, row, last, content, formats[look])
                    elif content is None:
                        sheet.write_blank(row, first, None, formats[look])
                    elif isinstance(content, str):
                        sheet.write_string(row, first, content, formats[look])
                    else:
                        sheet.write_number(row, first, content, formats[look])
                sheet.set_row(row, height, None, {"level": level})
    return file.getvalue()


def _sheet(sheet: Worksheet, looks: dict[Look, int]) -> BareSheet:
    ends = {(area.min_row, area.min_col): area.max_col - 1 for area in sheet.merged_cells.ranges}
    rows = [
        BareRow(
            sheet.row_dimensions[number].height,
            sheet.row_dimensions[number].outline_level,
            [_cell(cell, ends, looks) for cell in cells if isinstance(cell, Cell) and cell.has_style],
        )
        for number, cells in enumerate(sheet.iter_rows(), start=1)
    ]
    widths = [dimension.width for _, dimension in sorted(sheet.column_dimensions.items())]
    return BareSheet(sheet.title, widths, rows)


def _cell(cell: Cell, ends: dict[tuple[int, int], int], looks: dict[Look, int]) -> BareCell:
    first = cell.column - 1
    last = ends.get((cell.row, cell.column), first)
    return BareCell(first, last, cell.value, looks.setdefault(_look(cell), len(looks)))


def _look(cell: Cell) -> Look:
    font, align = cell.font, cell.alignment
    return (
        ("font_name", font.name),
        ("font_size", font.size),
        ("bold", bool(font.bold)),
        ("italic", bool(font.italic)),
        ("align", align.horizontal),
        ("valign", {"center": "vcenter"}[align.vertical]),
        ("text_wrap", bool(align.wrap_text)),
        ("border", int(cell.border.left.style == "thin")),
        ("num_format", cell.number_format),
        ("quote_prefix", bool(cell.quotePrefix)),
    )
