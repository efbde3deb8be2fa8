"""Checks that rules of every kind share."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_problem import RegulationProblem, RuleFault

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from decimal import Decimal

    from danhgia_desktop.period import PeriodKind

ONE_HUNDRED = 100


def out_of_range(
    path: str, value: Decimal | Fraction | int, least: int = 0, most: int | None = None, *, above: bool = False
) -> Iterator[RegulationProblem]:
    """Yield a problem where a number is below the least or above the most.

    Args:
        path: where it stands.
        value: the number.
        least: the least it can be.
        most: the most it can be; None for no limit.
        above: the least itself is too little.
    """
    number = Fraction(value)
    if number < least or (above and number == least):
        yield RegulationProblem(fault=RuleFault.OUT_OF_RANGE, path=path, stated=number, limit=least)
    elif most is not None and number > most:
        yield RegulationProblem(fault=RuleFault.OUT_OF_RANGE, path=path, stated=number, limit=most)


def twice(path: str, names: Iterable[str | tuple[str, str]], field: str = "") -> Iterator[RegulationProblem]:
    """Yield a problem at each name that was there before.

    Args:
        path: where the list stands.
        names: what must occur once; of two names together the first is told.
        field: the field of a member that holds the name; "" where members are names.
    """
    seen: set[str | tuple[str, str]] = set()
    for place, name in enumerate(names):
        if name in seen:
            told = name if isinstance(name, str) else name[0]
            yield RegulationProblem(fault=RuleFault.TWICE, path=f"{path}[{place}]{field and '.'}{field}", stated=told)
        seen.add(name)


def unknown_periods(
    path: str, periods: Iterable[PeriodKind], known: Collection[PeriodKind], field: str = ""
) -> Iterator[RegulationProblem]:
    """Yield a problem at each kind of period that the rules do not evaluate."""
    for place, period in enumerate(periods):
        if period not in known:
            yield RegulationProblem(
                fault=RuleFault.PERIOD_UNKNOWN,
                path=f"{path}[{place}]{field and '.'}{field}",
                stated=period,
            )
