"""Measures of a sheet: columns in pixels, room for texts, heights of rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.reports.sheet_grid import Span
    from danhgia_desktop.reports.typography import TextStyle

TALLEST_ROW = 409.5
"""Excel's own limit, in points."""
_LINE = 1.3125
"""Height of a line in sizes of its text, as Excel sets Times New Roman: 15.75 at 12."""
_STEP = 0.75
"""Excel's row heights are whole pixels."""
_CELL_PADDING = 5.0
_SCREEN_SPREAD = 0.95
"""On screens letters run wider than on paper: count on a little less room, rather a spare line than a hidden one."""
_PIXELS_A_POINT = 96 / 72
_PRINTED_WHOLE = 0.985


def pixels(points: float) -> int:
    """Return a width of the sheet in pixels; the sheet is a trifle narrower than the paper, to print at full size."""
    return round(points * _PIXELS_A_POINT * _PRINTED_WHOLE)


def text_room(span: Span) -> float:
    """Return the width that a text in these columns can count on, in points."""
    return (span.width - _CELL_PADDING) * _SCREEN_SPREAD


def row_height(style: TextStyle, lines: int) -> float:
    """Return the height of a row that just holds so many lines, in points."""
    return math.ceil(style.size * _LINE * lines / _STEP) * _STEP
