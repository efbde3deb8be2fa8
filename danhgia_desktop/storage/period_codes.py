"""The codes of periods within a period, and of those that hold it."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from danhgia_desktop.period import FIRST_YEAR, NotAPeriodError, Period, PeriodKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


@lru_cache(maxsize=64)
def within(period: Period) -> tuple[str, ...]:
    """Return the codes of a period and of all shorter ones that it is made of: a month with its weeks."""
    return tuple(_walk(period))


@lru_cache(maxsize=1024)
def through(period: Period) -> tuple[str, ...]:
    """Return the codes of a period and of all longer ones that it is a part of, the shortest first."""
    return period.code, *(() if period.parent is None else through(period.parent))


def ending(first: date, last: date) -> tuple[str, ...]:
    """Return the codes of all periods whose last day lies between two days."""
    return tuple(code for kind in PeriodKind for code in _ending(kind, first, last))


def _ending(kind: PeriodKind, first: date, last: date) -> Iterator[str]:
    with suppress(NotAPeriodError):  # there are none after those of the last year
        period = Period.holding(kind, max(first, Period(kind=kind, year=FIRST_YEAR).starts_on))
        while period.ends_on <= last:
            yield period.code
            period = period.following


def _walk(period: Period) -> Iterator[str]:
    yield period.code
    for part in period.children:
        yield from _walk(part)
