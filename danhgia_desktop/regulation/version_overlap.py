"""Two versions of one rule set that would be in force for the same subjects on the same days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_end import end_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from danhgia_desktop.regulation.regulation import Regulation, RegulationUid


def overlapped(regulation: Regulation, known: Collection[Regulation]) -> Regulation | None:
    """Return the first version of what a rule set amends that is in force beside it; None where there is none.

    Args:
        regulation: the rule set.
        known: all that are there, among which it may stand as it was.
    """
    if regulation.amends is None:
        return None
    every = {**{one.uid: one for one in known}, regulation.uid: regulation}
    before = _ancestors(regulation, every)
    family = [
        other
        for other in every.values()
        if regulation.amends.regulation in (ancestors := _ancestors(other, every))
        and other.uid not in {*before, regulation.uid}
        and regulation.uid not in ancestors
        and other.purpose is regulation.purpose
        and not set(other.kinds).isdisjoint(regulation.kinds)
        and _meet(regulation, other, every.values())
    ]
    return min(family, key=lambda other: (other.effective_from, other.uid), default=None)


def _ancestors(regulation: Regulation, every: Mapping[RegulationUid, Regulation]) -> tuple[RegulationUid, ...]:
    """Return the rule sets that one rests on, the one that it amends first."""
    found: list[RegulationUid] = []
    earlier = regulation.amends
    while earlier is not None and earlier.regulation in every and earlier.regulation not in found:
        found.append(earlier.regulation)
        earlier = every[earlier.regulation].amends
    return tuple(found)


def _meet(one: Regulation, other: Regulation, every: Collection[Regulation]) -> bool:
    return max(one.effective_from, other.effective_from) <= min(_last_day(one, every), _last_day(other, every))


def _last_day(regulation: Regulation, every: Collection[Regulation]) -> date:
    end = end_of(regulation, every)
    return date.max if end is None else end.last_day
