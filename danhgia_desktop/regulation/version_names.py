"""Names by which versions of a rule set, and their rubrics, are told apart."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from danhgia_desktop import days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from danhgia_desktop.regulation.regulation import Regulation, RegulationUid

_DAY_BEHIND = re.compile(r" \(từ [0-9/]{10}\)(?: \([0-9]+\))?$")
_NUMBER_BEHIND = re.compile(r" \([0-9]+\)$")


def told_apart(
    regulations: Iterable[Regulation],
    name: Callable[[Regulation], str],
    name_with_day: Callable[[Regulation], str],
) -> dict[RegulationUid, str]:
    """Return what to call regulations, no two alike.

    Those that share a name are told apart by their first days, and where these are the same by their uids.

    Args:
        regulations: all that are named beside each other.
        name: what one is called for itself.
        name_with_day: what it is called with its first day.
    """
    listed = tuple(regulations)
    plain = {one.uid: name(one) for one in listed}
    dated = {one.uid: name_with_day(one) for one in listed}
    plainly, by_day = Counter(plain.values()), Counter(dated.values())
    return {
        uid: called if plainly[called] == 1 else dated[uid] if by_day[dated[uid]] == 1 else f"{dated[uid]} [{uid}]"
        for uid, called in plain.items()
    }


def with_day_behind(name: str, day: date) -> str:
    """Return the name of a rubric with the day from which its version holds, in place of an earlier one."""
    return f"{_DAY_BEHIND.sub('', name)} (từ {days.shown(day)})"


def are_one_name(name: str, other: str) -> bool:
    """Tell whether the names of two rubrics differ at most in what a copy puts behind them: a day, a number."""
    return _own(name) == _own(other)


def _own(name: str) -> str:
    return _NUMBER_BEHIND.sub("", _DAY_BEHIND.sub("", name))
