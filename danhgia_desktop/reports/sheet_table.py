"""A table in a sheet: numbers as numbers, sums as live formulas, texts always as texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.column_widths import borders, column_widths
from danhgia_desktop.reports.document import Alignment, NumberCell, RowStyle, TextCell
from danhgia_desktop.reports.sheet_formats import CellLook, number_code
from danhgia_desktop.reports.sheet_formulas import bounds_of, sum_formula, summed
from danhgia_desktop.reports.sheet_measures import row_height
from danhgia_desktop.reports.sheet_pen import Formula
from danhgia_desktop.reports.sheet_text import looks_like_formula

if TYPE_CHECKING:
    from danhgia_desktop.reports.document import Row, Table
    from danhgia_desktop.reports.progress import Meter
    from danhgia_desktop.reports.sheet_grid import Span
    from danhgia_desktop.reports.sheet_pen import SheetPen

_DEEPEST_LEVEL = 7
_PADDING = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePlace:
    """Where a table stands in its sheet (rows and columns from 0, the last ones included)."""

    heading: int
    last_row: int
    first_column: int
    last_column: int


def table_borders(table: Table, width: float) -> tuple[float, ...]:
    """Return where a table's columns begin and end, from the sheet's left edge."""
    return borders(0.0, column_widths(table.columns, width))


def write_table(table: Table, pen: SheetPen, width: float, meter: Meter) -> TablePlace:
    """Write a table, its heading first.

    Raises:
        CellTextTooLongError, TooManyRowsError: Excel cannot hold it.
    """
    spans = pen.grid.spans(table_borders(table, width))
    heading = pen.row
    look = CellLook(style=official_form.TABLE_HEADER, bordered=True)
    heights = [pen.text(span, column.header, look) for span, column in zip(spans, table.columns, strict=True)]
    pen.end_row(max(heights) + _PADDING)
    writer = _TableWriter(table=table, pen=pen, spans=spans, first_row=pen.row)
    for row in table.rows:
        writer.write(row)
        meter.advance()
    return TablePlace(heading=heading, last_row=pen.row - 1, first_column=spans[0].first, last_column=spans[-1].last)


@dataclass(frozen=True, slots=True, kw_only=True)
class _TableWriter:
    """Writes the rows of one table."""

    table: Table
    pen: SheetPen
    spans: tuple[Span, ...]
    first_row: int

    def write(self, row: Row) -> None:
        style = official_form.row_style(row.style)
        height = row_height(style, 1)
        for column, (cell, span) in enumerate(zip(row.cells, self.spans, strict=True)):
            align = self._align(row, column)
            if isinstance(cell, TextCell):
                quoted = looks_like_formula(cell.text)
                look = CellLook(style=style, align=align, bordered=True, quoted=quoted)
                height = max(height, self.pen.text(span, cell.text, look))
            else:
                look = CellLook(style=style, align=align, bordered=True, number=number_code(cell))
                self.pen.number(span, self._content(cell, column), look, note=cell.note)
        self.pen.end_row(height + _PADDING, level=min(row.depth, _DEEPEST_LEVEL))

    def _align(self, row: Row, column: int) -> Alignment:
        align = self.table.columns[column].align
        return Alignment.CENTER if row.style is RowStyle.TOTAL and align is Alignment.LEFT else align

    def _content(self, cell: NumberCell, column: int) -> float | Formula | None:
        """Return a formula where the cell's rows really add up to its value, else the value as it stands."""
        value = None if cell.value is None else float(cell.value)
        if not cell.sum_of or not self._adds_up(cell, column):
            return value
        first = self.first_row + 1
        formula = sum_formula(
            xl_col_to_name(self.spans[column].first),
            [first + row for row in cell.sum_of],
            {first + row: bounds for row, bounds in bounds_of(self.table, column, cell.sum_of).items()},
            cell.counts,
            is_blank=value is None,
        )
        return value if formula is None else Formula(text=formula, value=value)

    def _adds_up(self, cell: NumberCell, column: int) -> bool:
        """Tell whether the cell's rows come to its value; rows without any number yet come to nothing, or to zero."""
        total = summed(self.table, column, cell.sum_of)
        if total is None:
            can_be_filled = any(isinstance(self.table.rows[row].cells[column], NumberCell) for row in cell.sum_of)
            return can_be_filled and not cell.value
        return cell.counts.kept(total) == cell.value
