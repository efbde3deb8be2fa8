"""Writing into a sheet row by row: texts, numbers, formulas, merged cells, row heights; and a record of all of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.reports.printable import printable
from danhgia_desktop.reports.sheet_measures import TALLEST_ROW, pixels

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from danhgia_desktop.reports.sheet_grid import SheetGrid, Span
    from danhgia_desktop.reports.sheet_slots import Slot, Slots

_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
_RULE_DROP = 2


class TooManyRowsError(ExpectedError):
    """A document has more rows than a sheet of a workbook can hold."""

    code = "too_many_sheet_rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A formula and the value that was computed for it, None for a blank."""

    text: str
    value: float | None


Content = str | float | Formula


@dataclass(slots=True, kw_only=True, eq=False)
class SheetPen:
    """Writes a sheet from top to bottom.

    Attributes:
        sheet: where it writes.
        grid: the sheet's columns.
        slots: the workbook's slots.
        row: the row it writes in, from 0.
        written: what it wrote, by the number of its cell.
    """

    sheet: Worksheet
    grid: SheetGrid
    slots: Slots
    row: int = 0
    written: dict[int, Content] = field(default_factory=dict)

    def text(self, slot: Slot, text: str) -> float:
        """Write a text into a slot.

        Returns:
            How high the row must be at least to show it whole, in points.

        Raises:
            CellTextTooLongError: Excel cannot hold it.
        """
        clean, look, height = slot.text(text)
        if slot.is_merged:
            self._merge(slot, clean, look)
        elif clean:
            self.sheet.write_string(self.row, slot.first, clean, look)
        else:
            self.sheet.write_blank(self.row, slot.first, None, look)
        if clean:
            self.written[self.row * _MOST_COLUMNS + slot.first] = clean
        return height

    def number(self, slot: Slot, value: float | None, look: Format) -> None:
        """Write a number or a blank into a slot."""
        if slot.is_merged:
            self._merge(slot, "", look)
        if value is None:
            self.sheet.write_blank(self.row, slot.first, None, look)
            return
        self.sheet.write_number(self.row, slot.first, value, look)
        self.written[self.row * _MOST_COLUMNS + slot.first] = value

    def formula(self, slot: Slot, formula: Formula, look: Format) -> None:
        """Write a formula, with the value computed for it, into a slot."""
        if slot.is_merged:
            self._merge(slot, "", look)
        computed = "" if formula.value is None else formula.value
        self.sheet.write_formula(self.row, slot.first, formula.text, look, computed)
        self.written[self.row * _MOST_COLUMNS + slot.first] = formula

    def note(self, slot: Slot, text: str) -> None:
        """Write a comment on a slot."""
        self.sheet.write_comment(self.row, slot.first, printable(text))

    def rule_on_top(self, span: Span, length: float) -> None:
        """Draw a line at the top of the row, in the middle of columns of the grid.

        It is a shape, for a border would be as long as its cell.
        """
        options = {
            "x_offset": pixels((span.left + span.right - length) / 2) - pixels(span.left),
            "y_offset": _RULE_DROP,
            "width": pixels(length),
            "height": 0,
            "line": {"color": "black", "width": 0.75},
        }
        self.sheet.insert_textbox(self.row, span.first, "", options)

    def end_row(self, height: float, *, level: int = 0) -> None:
        """Set the row's height in points and its outline level, and go on to the next row.

        Raises:
            TooManyRowsError: there is no next row.
        """
        self.sheet.set_row(self.row, min(height, TALLEST_ROW), None, {"level": level})
        self.row += 1
        if self.row >= _MOST_ROWS:
            raise TooManyRowsError(most=_MOST_ROWS)

    def _merge(self, slot: Slot, text: str, look: Format) -> None:
        """Merge the columns of a slot around a text, which the workbook's options keep a text."""
        self.sheet.merge_range(self.row, slot.first, self.row, slot.last, text, look)


def cell_number(row: int, column: int) -> int:
    """Return the number of a cell of a sheet, all counted from 0, row by row.

    A hundred thousand numbers are remembered for less than as many pairs of them.
    """
    return row * _MOST_COLUMNS + column


def row_and_column(number: int) -> tuple[int, int]:
    """Return where the cell of a number stands."""
    return divmod(number, _MOST_COLUMNS)
