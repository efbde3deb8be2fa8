"""Until when something is to be done, as conclusions say it: "trước ngày 15/6/2026", "trong tháng 5/2022"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_DAY = timedelta(days=1)
_LONGEST_BACK = timedelta(days=183)
"""A day without a year that would lie further back is meant in the year to come."""

_BY = (
    r"(?P<before>trước)|(?:chậm|muộn) nhất(?: là)?(?: vào| đến| trong)?|(?:hoàn thành|xong|hạn|thời hạn)(?: vào| là)?"
    r"|(?:đến|tới) hết|(?:đến|tới)(?= ngày)|hết|trong"
)
_DATE = r"(?P<day>[0-9]{1,2}) ?(?:[/.-]| tháng ) ?(?P<month>[0-9]{1,2})(?: ?(?:[/.-]| năm ) ?(?P<year>20[0-9]{2}))?"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}

_ON_DAY = re.compile(rf"\b(?:{_BY}):? (?:ngày )?{_DATE}(?![0-9/])", re.IGNORECASE)
_IN_MONTH = re.compile(
    rf"\b(?:{_BY}):? tháng (?P<month>[0-9]{{1,2}})(?: ?(?:/|năm) ?(?P<year>20[0-9]{{2}}))?(?![0-9/])", re.IGNORECASE
)
_IN_QUARTER = re.compile(
    rf"\b(?:{_BY}):? quý (?P<quarter>I{{1,3}}|IV|[1-4])\b(?: ?(?:/|năm) ?(?P<year>20[0-9]{{2}}))?", re.IGNORECASE
)
_IN_YEAR = re.compile(r"\b(?:trong|hết) năm (?P<year>20[0-9]{2})\b", re.IGNORECASE)
_FROM_NOW = re.compile(
    r"\b(?:ngay )?trong (?P<kind>tuần|tháng|quý|năm)(?P<next> (?:tới|sau))?\b(?! ?(?:[0-9]|IV|I{1,3}\b))", re.IGNORECASE
)
_KINDS = {
    "tuần": PeriodKind.WEEK,
    "tháng": PeriodKind.MONTH,
    "quý": PeriodKind.QUARTER,
    "năm": PeriodKind.YEAR,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DueHint:
    """Until when something is to be done, and by which words.

    Attributes:
        due_on: the last day that is in time: "trước ngày 15/6" means the 14th; None where the calendar has no such
            day: 31/02.
        words: the words that say so, to look at.
    """

    due_on: date | None
    words: str


def due_hint(text: str, told_on: date) -> DueHint | None:
    """Return until when something is to be done, where the text says so; what it says first holds.

    Args:
        text: what is to be done.
        told_on: the day on which it was said.
    """
    hints = _hints(tidy(text), told_on)
    return min(hints, key=lambda placed: (placed[1].due_on is None, placed[0]), default=(0, None))[1]


def _hints(text: str, told_on: date) -> Iterator[tuple[int, DueHint]]:
    readers: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date]], ...] = (
        (_ON_DAY, _of_day),
        (_IN_MONTH, _of_month),
        (_IN_QUARTER, _of_quarter),
        (_IN_YEAR, _of_year),
        (_FROM_NOW, _from_now),
    )
    for pattern, read in readers:
        for match in pattern.finditer(text):
            try:
                yield match.start(), DueHint(due_on=read(match, told_on), words=match.group())
            except (ValueError, OverflowError, ExpectedError):
                yield match.start(), DueHint(due_on=None, words=match.group())  # no such day: 31/02, tháng 13
            else:
                break


def day_without_year(day: int, month: int, told_on: date) -> date:
    """Return the day that is meant where no year is said: that year's, or the next one's where it were long past.

    Raises:
        ValueError: the calendar has no such day.
    """
    meant = date(told_on.year, month, day)
    return date(told_on.year + 1, month, day) if told_on - meant > _LONGEST_BACK else meant


def _of_day(match: re.Match[str], told_on: date) -> date:
    day, month = int(match["day"]), int(match["month"])
    meant = date(int(match["year"]), month, day) if match["year"] else day_without_year(day, month, told_on)
    return meant - _DAY if match["before"] else meant


def _of_month(match: re.Match[str], told_on: date) -> date:
    return _end(match, PeriodKind.MONTH, int(match["month"]), told_on)


def _of_quarter(match: re.Match[str], told_on: date) -> date:
    return _end(match, PeriodKind.QUARTER, _ROMAN[match["quarter"].lower()], told_on)


def _of_year(match: re.Match[str], _: date) -> date:
    return Period.year_of(int(match["year"])).ends_on


def _from_now(match: re.Match[str], told_on: date) -> date:
    period = Period.holding(_KINDS[match["kind"].lower()], told_on)
    return (period.following if match["next"] else period).ends_on


def _end(match: re.Match[str], kind: PeriodKind, number: int, told_on: date) -> date:
    period = Period(kind=kind, year=int(match["year"] or told_on.year), number=number)
    if not match["year"] and told_on - period.ends_on > _LONGEST_BACK:
        period = Period(kind=kind, year=period.year + 1, number=number)
    return period.starts_on - _DAY if match["before"] else period.ends_on
