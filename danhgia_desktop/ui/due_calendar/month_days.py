"""The days of a month as weeks below each other."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.period import Period

DAYS = 7
WEEKS = 6
"""As many as a month can touch: however long it is, days stay where they are."""

Place = tuple[int, int]
"""Week and day of the week, from 0."""


def first_shown(month: Period) -> date:
    """Return the Monday of the week in which a month begins."""
    return month.starts_on - timedelta(days=month.starts_on.weekday())


def weeks_of(month: Period) -> Sequence[Sequence[date]]:
    """Return the weeks that are shown for a month, each from Monday to Sunday."""
    first = first_shown(month)
    return [[first + timedelta(days=week * DAYS + day) for day in range(DAYS)] for week in range(WEEKS)]


def place_of(day: date, month: Period) -> Place:
    """Return where a day of a month stands."""
    return divmod((day - first_shown(month)).days, DAYS)


def same_day(day: date, month: Period) -> date:
    """Return the day of another month with the same number, or its last one."""
    return month.starts_on.replace(day=min(day.day, month.ends_on.day))
