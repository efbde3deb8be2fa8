"""The days by which steps of an evaluation must be done."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind

if TYPE_CHECKING:
    from danhgia_desktop.period import Period

_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.YEAR: 12}
_DAYS_OF_WEEK = 7
_LEAP_YEAR = 2024
_MOST_DAYS = 31


class DeadlineStep(StrEnum):
    """What must be done, in the order in which it is done."""

    SELF_SCORED = "self_scored"
    SUBMITTED = "submitted"
    APPRAISED = "appraised"
    EXPLAINED = "explained"
    CONCLUDED = "concluded"
    CONCLUDED_SPECIALLY = "concluded_specially"
    """Concluded in special cases, which are given more time than the others."""
    NOTIFIED = "notified"

    @property
    def place(self) -> int:
        """Which step it is, from 0."""
        return tuple(DeadlineStep).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A deadline inside a period, or after it (hạn); it ends at 24:00 of its day.

    Attributes:
        step: what must be done.
        period: in which kind of period.
        month: the month, counted from the period's first one: 1 to the number of its months, then those after it;
            1 for a week.
        day: the day of the month, 1 to 31, the last one where the month is shorter; of a week 1 (Monday) to 7.
        before: "trước ngày 15/12": that day is too late already.
    """

    step: DeadlineStep
    period: PeriodKind
    month: int
    day: int
    before: bool = False

    @property
    def is_possible(self) -> bool:
        """Whether there is such a day: no 31/02 of a year, no eighth day of a week, no month long after."""
        if self.period is PeriodKind.WEEK:
            return self.month == 1 and 1 <= self.day <= _DAYS_OF_WEEK
        if not 1 <= self.month <= 2 * _MONTHS[self.period]:
            return False
        return 1 <= self.day <= self._longest_month

    def last_day(self, period: Period) -> date:
        """Return the last day that is in time for a period of the deadline's kind; `is_possible` must hold."""
        if self.period is PeriodKind.WEEK:
            day = period.starts_on + timedelta(days=self.day - 1)
        else:
            years, month = divmod(period.starts_on.month + self.month - 2, 12)
            year = period.year + years
            day = date(year, month + 1, min(self.day, monthrange(year, month + 1)[1]))
        return day - timedelta(days=1) if self.before else day

    @property
    def _longest_month(self) -> int:
        """How many days the month has at most: which month it is, is known for a year only."""
        if self.period is not PeriodKind.YEAR:
            return _MOST_DAYS
        return monthrange(_LEAP_YEAR, (self.month - 1) % 12 + 1)[1]
