"""Days as people type and print them."""

from __future__ import annotations

import re
from datetime import date

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import fold, tidy

FIRST_YEAR, LAST_YEAR = 1950, 2100
"""Nobody at work was posted before, and nothing is planned after; a year outside is a slip of the hand."""

_DAY_FIRST = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2}|[0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})(?:[ t]00:00(?::00)?(?:\.0+)?)?")
_IN_WORDS = re.compile(r"(?:ngay )?([0-9]{1,2}) ?thang ([0-9]{1,2}) ?nam ([0-9]{4})")
_SHORT, _EARLIEST_SHORT_YEAR = 2, "50"
"""Two digits mean the years from 1950 to 2049."""


class NotADayError(ExpectedError):
    """The text is no day, or one that a person could not mean."""

    code = "not_a_day"


class NoSuchDayError(ExpectedError):
    """The calendar has no such day, as the 31st of February."""

    code = "no_such_day"


def parse(text: str) -> date:
    """Read a day as people type it: "1/3/2026", "01-03-2026", "1.3.26", "2026-03-01", "ngày 01 tháng 3 năm 2026".

    The day comes before the month wherever the year does not come first.

    Raises:
        NotADayError: the text is something else, or its year lies outside 1950 to 2100.
        NoSuchDayError: the calendar has no such day.
    """
    written = fold(text)
    if match := _YEAR_FIRST.fullmatch(written):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(written) or _IN_WORDS.fullmatch(written):
        day, month, year = match.groups()
    else:
        raise NotADayError(text=tidy(text))
    century = ""
    if len(year) == _SHORT:
        century = "19" if year >= _EARLIEST_SHORT_YEAR else "20"
    meant = int(century + year)
    if not FIRST_YEAR <= meant <= LAST_YEAR:
        raise NotADayError(text=tidy(text))
    try:
        return date(meant, int(month), int(day))
    except ValueError:
        raise NoSuchDayError(text=tidy(text)) from None


def shown(day: date) -> str:
    """Return a day as lists and forms show it: "01/03/2026"."""
    return f"{day.day:02}/{day.month:02}/{day.year}"
