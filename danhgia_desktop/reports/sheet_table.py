"""A table in a sheet: numbers as numbers, sums as live formulas, texts always as texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.reports.column_widths import borders, column_widths
from danhgia_desktop.reports.document import NumberCell, TextCell
from danhgia_desktop.reports.sheet_formulas import bounds_of, sum_formula, summed
from danhgia_desktop.reports.sheet_pen import Formula

if TYPE_CHECKING:
    from danhgia_desktop.reports.document import Row, Table
    from danhgia_desktop.reports.progress import Meter
    from danhgia_desktop.reports.sheet_pen import SheetPen
    from danhgia_desktop.reports.sheet_slots import TableSlots

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
    slots = pen.slots.table(table.columns, spans)
    heading = pen.row
    heights = [pen.text(slot, column.header) for slot, column in zip(slots.heading, table.columns, strict=True)]
    pen.end_row(max(heights) + _PADDING)
    writer = _TableWriter(table=table, pen=pen, slots=slots, first_row=pen.row)
    for row in table.rows:
        writer.write(row)
        meter.advance()
    return TablePlace(heading=heading, last_row=pen.row - 1, first_column=spans[0].first, last_column=spans[-1].last)


@dataclass(frozen=True, slots=True, kw_only=True)
class _TableWriter:
    """Writes the rows of one table."""

    table: Table
    pen: SheetPen
    slots: TableSlots
    first_row: int

    def write(self, row: Row) -> None:
        slots, pen = self.slots.row(row.style), self.pen
        height = slots[0].least_height
        for column, cell in enumerate(row.cells):
            slot = slots[column]
            if isinstance(cell, TextCell):
                height = max(height, pen.text(slot, cell.text))
            else:
                value, look = slot.number(cell.value, cell.places, cell.unit)
                formula = self._formula(cell, column, value) if cell.sum_of else None
                if formula is None:
                    pen.number(slot, value, look)
                else:
                    pen.formula(slot, formula, look)
                if cell.note:
                    pen.note(slot, cell.note)
        pen.end_row(height + _PADDING, level=min(row.depth, _DEEPEST_LEVEL))

    def _formula(self, cell: NumberCell, column: int, value: float | None) -> Formula | None:
        """Return a formula where the cell's rows really add up to its value."""
        if not self._adds_up(cell, column):
            return None
        first = self.first_row + 1
        formula = sum_formula(
            self.slots.letters[column],
            [first + row for row in cell.sum_of],
            {first + row: bounds for row, bounds in bounds_of(self.table, column, cell.sum_of).items()},
            cell.counts,
            is_blank=value is None,
        )
        return None if formula is None else Formula(text=formula, value=value)

    def _adds_up(self, cell: NumberCell, column: int) -> bool:
        """Tell whether the cell's rows come to its value; rows without any number yet come to nothing, or to zero."""
        total = summed(self.table, column, cell.sum_of)
        if total is None:
            can_be_filled = any(isinstance(self.table.rows[row].cells[column], NumberCell) for row in cell.sum_of)
            return can_be_filled and not cell.value
        return cell.counts.kept(total) == cell.value
