"""The tree of evaluation periods (kỳ đánh giá): week, month, quarter, half-year, year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import fold, tidy

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Evaluation by points is younger than 2000; a year outside is a slip of the hand."""


class NotAPeriodError(ExpectedError):
    """The text names no period."""

    code = "not_a_period"


class PeriodKind(StrEnum):
    """How long a period is; the value marks it in period codes."""

    WEEK = "W"
    MONTH = "M"
    QUARTER = "Q"
    HALF = "H"
    YEAR = "Y"


_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.YEAR: 12}
_THURSDAY = 4
"""A week counts to the month and year that hold its Thursday (ISO 8601)."""

_PARENT = {PeriodKind.MONTH: PeriodKind.QUARTER, PeriodKind.QUARTER: PeriodKind.HALF, PeriodKind.HALF: PeriodKind.YEAR}
_CODE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<kind>[wqh])?(?P<number>[0-9]{1,2}))?")
_SPOKEN = re.compile(
    r"(?:(?P<kind>thang|quy|tuan)? ?(?P<number>[0-9]{1,2}|i{1,3}|iv)(?: ?[/-] ?| ))?(?:nam ?)?(?P<year>[0-9]{4})"
)
_SPOKEN_HALF = re.compile(r"6 thang (?P<half>dau|cuoi)(?: nam)? ?/? ?(?P<year>[0-9]{4})")
_SPOKEN_KINDS = {"thang": PeriodKind.MONTH, "quy": PeriodKind.QUARTER, "tuan": PeriodKind.WEEK}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Period:
    """One evaluation period: a kind, a year, and its number within the year (always 1 for a year)."""

    year: int
    kind: PeriodKind
    number: int = 1

    def __post_init__(self) -> None:
        """Refuse a thirteenth month or a fifty-third week of a year that has none."""
        if not FIRST_YEAR <= self.year <= LAST_YEAR or not 1 <= self.number <= _count(self.kind, self.year):
            raise NotAPeriodError(text=f"{self.year}-{self.kind}{self.number}")

    @classmethod
    def year_of(cls, year: int) -> Period:
        """Return the whole year.

        Raises:
            NotAPeriodError: the year lies outside 2000 to 2100, as for all that makes periods.
        """
        return cls(year=year, kind=PeriodKind.YEAR)

    @classmethod
    def month_of(cls, day: date) -> Period:
        """Return the month that holds the day."""
        return cls(year=day.year, kind=PeriodKind.MONTH, number=day.month)

    @classmethod
    def holding(cls, kind: PeriodKind, day: date) -> Period:
        """Return the period of that kind that holds the day."""
        if kind is PeriodKind.WEEK:
            iso = day.isocalendar()
            return cls(year=iso.year, kind=kind, number=iso.week)
        return cls(year=day.year, kind=kind, number=(day.month - 1) // _MONTHS[kind] + 1)

    @property
    def code(self) -> str:
        """The period's code: "2026", "2026-H1", "2026-Q4", "2026-11", "2026-W47"."""
        match self.kind:
            case PeriodKind.YEAR:
                return f"{self.year}"
            case PeriodKind.MONTH:
                return f"{self.year}-{self.number:02}"
            case PeriodKind.WEEK:
                return f"{self.year}-W{self.number:02}"
            case _:
                return f"{self.year}-{self.kind}{self.number}"

    @property
    def starts_on(self) -> date:
        """The first day."""
        if self.kind is PeriodKind.WEEK:
            return date.fromisocalendar(self.year, self.number, 1)
        return date(self.year, (self.number - 1) * _MONTHS[self.kind] + 1, 1)

    @property
    def ends_on(self) -> date:
        """The last day."""
        if self.kind is PeriodKind.WEEK:
            return self.starts_on + timedelta(days=6)
        month = self.number * _MONTHS[self.kind]
        following = date(self.year + 1, 1, 1) if month == 12 else date(self.year, month + 1, 1)  # noqa: PLR2004
        return following - timedelta(days=1)

    @property
    def parent(self) -> Period | None:
        """The next longer period that holds this one, None for a year; a week belongs to the month of its Thursday."""
        if self.kind is PeriodKind.YEAR:
            return None
        if self.kind is PeriodKind.WEEK:
            return Period.month_of(self.starts_on + timedelta(days=3))
        return Period.holding(_PARENT[self.kind], self.starts_on)

    @property
    def children(self) -> tuple[Period, ...]:
        """The next shorter periods this one is made of, in order; a week has none."""
        if self.kind is PeriodKind.WEEK:
            return ()
        if self.kind is PeriodKind.MONTH:
            first_thursday = self.starts_on + timedelta(days=(_THURSDAY - self.starts_on.isoweekday()) % 7)
            thursdays = (first_thursday + timedelta(weeks=week) for week in range(5))
            return tuple(Period.holding(PeriodKind.WEEK, day) for day in thursdays if day in self)
        kind = next(child for child, parent in _PARENT.items() if parent is self.kind)
        share = _MONTHS[self.kind] // _MONTHS[kind]
        first = (self.number - 1) * share + 1
        return tuple(Period(year=self.year, kind=kind, number=first + step) for step in range(share))

    @property
    def following(self) -> Period:
        """The next period of the same kind; a NotAPeriodError after the last of 2100."""
        return Period.holding(self.kind, self.ends_on + timedelta(days=1))

    @property
    def preceding(self) -> Period:
        """The period of the same kind before; a NotAPeriodError before the first of 2000."""
        return Period.holding(self.kind, self.starts_on - timedelta(days=1))

    def is_within(self, other: Period) -> bool:
        """Tell whether it is the other period, or one of the shorter ones that it is made of."""
        return self == other or (self.parent is not None and self.parent.is_within(other))

    def __contains__(self, day: date) -> bool:
        """Tell whether the day lies in the period."""
        return self.starts_on <= day <= self.ends_on


def parse(text: str) -> Period:
    """Read a period code, or the forms people type, case and diacritics apart.

    Understood are "2026", "2026-11", "2026-Q4", "2026-H1", "2026-W47", "11/2026", "IV/2026",
    "Quý IV năm 2026", "Tuần 47/2026", "6 tháng đầu năm 2026", "Năm 2026".

    Raises:
        NotAPeriodError: the text names no period between 2000 and 2100.
    """
    written = fold(text)
    try:
        if match := _CODE.fullmatch(written):
            kind = PeriodKind((match["kind"] or "m").upper())
            return _period(match["year"], kind, match["number"])
        if match := _SPOKEN_HALF.fullmatch(written):
            return _period(match["year"], PeriodKind.HALF, "1" if match["half"] == "dau" else "2")
        if match := _SPOKEN.fullmatch(written):
            usual = PeriodKind.QUARTER if match["number"] in _ROMAN else PeriodKind.MONTH
            return _period(match["year"], _SPOKEN_KINDS.get(match["kind"], usual), match["number"])
    except NotAPeriodError as error:
        raise NotAPeriodError(text=tidy(text)) from error
    raise NotAPeriodError(text=tidy(text))


def _period(year: str, kind: PeriodKind, number: str | None) -> Period:
    if number is None:
        return Period.year_of(int(year))
    return Period(year=int(year), kind=kind, number=_ROMAN.get(number) or int(number))


def _count(kind: PeriodKind, year: int) -> int:
    if kind is PeriodKind.WEEK:
        return date(year, 12, 28).isocalendar().week
    return 12 // _MONTHS[kind]
