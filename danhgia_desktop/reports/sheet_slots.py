"""Slots of a workbook's sheets: columns and a look. What becomes of a text or a number there is worked out once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from xlsxwriter.utility import xl_col_to_name

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.document import Alignment, RowStyle
from danhgia_desktop.reports.printable import printable
from danhgia_desktop.reports.sheet_formats import CellLook, number_code
from danhgia_desktop.reports.sheet_measures import row_height, text_room
from danhgia_desktop.reports.sheet_text import check_length, looks_like_formula

if TYPE_CHECKING:
    from xlsxwriter.format import Format

    from danhgia_desktop.points import Points
    from danhgia_desktop.reports.document import Column
    from danhgia_desktop.reports.sheet_formats import Formats
    from danhgia_desktop.reports.sheet_grid import Span
    from danhgia_desktop.reports.typesetting import Typesetter


class SetText(NamedTuple):
    """A text as a cell holds it.

    Attributes:
        text: what of it can stand in a cell; may be empty.
        format: how the cell looks.
        height: how high its row must be at least to show it whole, in points.
    """

    text: str
    format: Format
    height: float


class SetNumber(NamedTuple):
    """A number as a cell holds it, or the blank that it would stand in."""

    value: float | None
    format: Format


class Slot:
    """Neighbouring columns, and how cells look there in all sheets of a workbook.

    The same words and the same few numbers fill a form, and a book of forms: each is
    cleaned, measured and given its format once.
    """

    def __init__(self, span: Span, look: CellLook, formats: Formats, setter: Typesetter) -> None:
        self.first, self.last = span.first, span.last
        self.is_merged = span.last > span.first
        self.least_height = row_height(look.style, 1)
        """Height of a row that holds one line of it, in points."""
        self._look, self._room = look, text_room(span)
        self._formats, self._setter = formats, setter
        self.text = cache(self._text)
        """Make a text ready to be written; raises CellTextTooLongError where Excel cannot hold it."""
        self.number = cache(self._number)
        """Make a number ready to be written (value, least places, unit)."""

    def _text(self, text: str) -> SetText:
        clean = printable(text)
        check_length(clean)
        look = self._look
        if look.bordered and looks_like_formula(clean):
            look = look._replace(quoted=True)
        return SetText(clean, self._formats.of(look), self._height(clean))

    def _height(self, text: str) -> float:
        if self._look.shrunk or not text:
            return self.least_height
        return row_height(self._look.style, len(self._setter.lines(text, self._look.style, self._room)))

    def _number(self, value: Points | None, places: int, unit: str) -> SetNumber:
        look = self._look._replace(number=number_code(value, places, unit))
        return SetNumber(None if value is None else _held(value), self._formats.of(look))


def _held(value: Points) -> float:
    """Return a number as a workbook holds it: with 16 digits, of which a third of 100 would need one more."""
    return float(f"{float(value):.16G}")


class Slots:
    """The slots of one workbook."""

    def __init__(self, formats: Formats, setter: Typesetter) -> None:
        self.setter = setter
        self._formats = formats
        self.of = cache(self._of)
        """Return the slot of columns of a sheet with a look."""

        self.table = cache(self._table)
        """Return the slots of tables with the same columns in the same place."""

    def _of(self, span: Span, look: CellLook) -> Slot:
        return Slot(span, look, self._formats, self.setter)

    def _table(self, columns: tuple[Column, ...], spans: tuple[Span, ...]) -> TableSlots:
        return TableSlots(columns, spans, self)


class TableSlots:
    """The slots of the tables of one form, which a workbook may hold by the hundred."""

    def __init__(self, columns: tuple[Column, ...], spans: tuple[Span, ...], slots: Slots) -> None:
        self._columns, self._spans, self._slots = columns, spans, slots
        self.heading = tuple(
            slots.of(span, CellLook(style=official_form.TABLE_HEADER, bordered=True)) for span in spans
        )
        self.letters = tuple(xl_col_to_name(span.first) for span in spans)
        self.row = cache(self._row)
        """Return the slots of a row of a style, one for each column."""

    def _row(self, style: RowStyle) -> tuple[Slot, ...]:
        set_in = official_form.row_style(style)
        looks = (CellLook(style=set_in, align=_align(column, style), bordered=True) for column in self._columns)
        return tuple(map(self._slots.of, self._spans, looks))


def _align(column: Column, style: RowStyle) -> Alignment:
    if style is RowStyle.TOTAL and column.align is Alignment.LEFT:
        return Alignment.CENTER
    return column.align
