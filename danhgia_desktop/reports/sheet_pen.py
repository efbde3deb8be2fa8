"""Writing into a sheet row by row: texts, numbers, formulas, merged cells, row heights; and a record of all of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.reports.printable import printable
from danhgia_desktop.reports.sheet_measures import TALLEST_ROW, pixels, row_height, text_room
from danhgia_desktop.reports.sheet_text import check_length

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from danhgia_desktop.reports.sheet_formats import CellLook, Formats
    from danhgia_desktop.reports.sheet_grid import SheetGrid, Span
    from danhgia_desktop.reports.typesetting import Typesetter

_MOST_ROWS = 1_048_576
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
        formats: the workbook's formats.
        setter: measures texts.
        row: the row it writes in, from 0.
        written: what it wrote, by row and column from 0.
    """

    sheet: Worksheet
    grid: SheetGrid
    formats: Formats
    setter: Typesetter
    row: int = 0
    written: dict[tuple[int, int], Content] = field(default_factory=dict)

    def text(self, span: Span, text: str, look: CellLook) -> float:
        """Write a text into columns of the grid, merged where they are more than one.

        Returns:
            How high the row must be at least to show it whole.

        Raises:
            CellTextTooLongError: Excel cannot hold it.
        """
        clean = printable(text)
        check_length(clean)
        made = self._prepared(span, look)
        if not clean:
            self.sheet.write_blank(self.row, span.first, None, made)
            return row_height(look.style, 1)
        self.sheet.write_string(self.row, span.first, clean, made)
        self.written[self.row, span.first] = clean
        if look.shrunk:
            return row_height(look.style, 1)
        return row_height(look.style, len(self.setter.lines(clean, look.style, text_room(span))))

    def number(self, span: Span, value: float | Formula | None, look: CellLook, *, note: str = "") -> None:
        """Write a number, a formula or a blank into columns of the grid, with a comment where there is a note."""
        made = self._prepared(span, look)
        match value:
            case None:
                self.sheet.write_blank(self.row, span.first, None, made)
            case Formula():
                cached = "" if value.value is None else value.value
                self.sheet.write_formula(self.row, span.first, value.text, made, cached)
                self.written[self.row, span.first] = value
            case _:
                self.sheet.write_number(self.row, span.first, value, made)
                self.written[self.row, span.first] = value
        if note:
            self.sheet.write_comment(self.row, span.first, printable(note))

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

    def _prepared(self, span: Span, look: CellLook) -> Format:
        made = self.formats.of(look)
        if span.last > span.first:
            self.sheet.merge_range(self.row, span.first, self.row, span.last, "", made)
        return made
