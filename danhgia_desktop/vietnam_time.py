"""Moments as the clocks of Vietnam tell them, whatever zone the PC is set to.

The law's days and the office's are Vietnamese: a day begins at 00:00 of +07:00, which has had no summer time
since 1975 and needs no table of zones.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))


def now() -> datetime:
    """Return the present moment."""
    return datetime.now(VIETNAM)


def of(moment: datetime) -> datetime:
    """Return the same moment as it is told in Vietnam."""
    return moment.astimezone(VIETNAM)


def day_of(moment: datetime) -> date:
    """Return the day that it is in Vietnam at a moment."""
    return of(moment).date()


def shown(moment: datetime) -> str:
    """Return a moment as people write it: "09:05 21/11/2026"."""
    return f"{of(moment):%H:%M %d/%m/%Y}"


def shown_exactly(moment: datetime) -> str:
    """Return it to the second, for moments that follow each other closely: "09:05:07 21/11/2026"."""
    return f"{of(moment):%H:%M:%S %d/%m/%Y}"
