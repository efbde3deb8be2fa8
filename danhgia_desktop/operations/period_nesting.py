"""Periods within periods: one that is rolled up is concluded after the shorter ones that it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import OpenedPeriod
    from danhgia_desktop.storage.work import Reading, Work


class PartsNotConcludedError(ExpectedError):
    """The points of a period come from shorter ones, some of which can still change."""

    code = "parts_not_concluded"


class WholeConcludedError(ExpectedError):
    """The points of a concluded period come from this shorter one, which therefore stays as it is."""

    code = "whole_concluded"


def require_parts_concluded(data: Reading | Work, period: Period) -> None:
    """Refuse to conclude a period whose points come from shorter ones that are not concluded.

    Raises:
        PeriodNotOpenedError: nobody has opened it.
        PartsNotConcludedError: some are open.
    """
    if _is_rolled_up(data, data.periods.get(period)):
        parts = [one.period for one in data.periods.all() if not one.is_locked and period in _wholes(one.period)]
        if parts:
            raise PartsNotConcludedError(period=period, count=len(parts), part=parts[0])


def require_no_whole_concluded(data: Reading | Work, period: Period) -> None:
    """Refuse to open a period again from whose points those of a concluded longer one come.

    Raises:
        WholeConcludedError: there is one.
    """
    for whole in map(data.periods.find, _wholes(period)):
        if whole is not None and whole.is_locked and _is_rolled_up(data, whole):
            raise WholeConcludedError(period=period, whole=whole.period)


def _wholes(period: Period) -> Iterator[Period]:
    """Yield the longer periods that a period is part of, the shortest first."""
    whole = period.parent
    while whole is not None:
        yield whole
        whole = whole.parent


def _is_rolled_up(data: Reading | Work, opened: OpenedPeriod) -> bool:
    """Tell whether anybody's points of the period come from shorter ones."""
    rules = (data.regulations.get(pin.regulation).rules_for(pin.kind) for pin in opened.pins)
    return any(
        roll_up.period is opened.period.kind for found in rules if found is not None for roll_up in found.roll_ups
    )
