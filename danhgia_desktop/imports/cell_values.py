"""What a spreadsheet stores in a cell, as a neutral cell."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from danhgia_desktop.imports.cell_text import clean
from danhgia_desktop.imports.table import BLANK, Cell

_SHOWN_PLAINLY = 10**15


def text_cell(text: str) -> Cell:
    """Return the cell of a text in any form."""
    cleaned = clean(text)
    return Cell(text=cleaned) if cleaned else BLANK


def number_cell(value: float) -> Cell:
    """Return the cell of a stored number, exact to the 15 digits that spreadsheets keep.

    A sum stored as 0.30000000000000004 is the 0.3 that Excel shows. What is
    not finite has no number.
    """
    if not math.isfinite(value):
        return Cell(text=str(value))
    is_whole = abs(value) < _SHOWN_PLAINLY and value == int(value)
    number = Decimal(int(value)) if is_whole else Decimal(format(value, ".15g"))
    return Cell(text=format(number, "f") if abs(value) < _SHOWN_PLAINLY else str(number), number=number)


def boolean_cell(value: object) -> Cell:
    """Return the cell of a truth value, in Excel's own words."""
    return Cell(text="TRUE" if value else "FALSE")


def moment_cell(value: date | time | timedelta) -> Cell:
    """Return the cell of a day, a time or a duration, as people here write it: 31/12/2020, 07:30."""
    if isinstance(value, datetime):
        day, clock = f"{value:%d/%m/%Y}", f"{value:%H:%M}"
        return Cell(text=day if value.time() == time.min else f"{day} {clock}")
    if isinstance(value, date):
        return Cell(text=f"{value:%d/%m/%Y}")
    if isinstance(value, time):
        return Cell(text=f"{value:%H:%M}")
    hours, rest = divmod(int(value.total_seconds()), 3600)
    return Cell(text=f"{hours}:{rest // 60:02}")
