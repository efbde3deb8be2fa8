"""The points for tasks in a longer period, made of those in shorter ones."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind
from danhgia_desktop.plan.performance import performance_from
from danhgia_desktop.points import exact_sum
from danhgia_desktop.regulation.roll_up import RollUpFormula

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.performance import Leader, Performance
    from danhgia_desktop.regulation.regulation import RegulationUid
    from danhgia_desktop.regulation.task_rule import TaskRule

_MADE_OF = {
    RollUpFormula.SUM_OF_SUMS: PeriodKind.MONTH,
    RollUpFormula.MEAN_OF_MONTHS_WORKED: PeriodKind.MONTH,
    RollUpFormula.MEAN_OF_QUARTERS: PeriodKind.QUARTER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShorterPeriod:
    """One of the periods that a longer one is made of.

    Attributes:
        regulation: the rule set that the period is pinned to.
        rule: how points come from tasks there.
        was_worked: whether the subject was at work then; months without work are left out of a mean.
    """

    period: Period
    regulation: RegulationUid
    rule: TaskRule
    performance: Performance
    was_worked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RolledUp:
    """The points of a longer period under one rule set.

    Attributes:
        counted: the shorter periods that the points come from.
        left_out: those of the same rule set that give none: not worked, not enough said, or not the latest.
        points: None where none of them gives any.
    """

    regulation: RegulationUid
    counted: tuple[Period, ...]
    left_out: tuple[Period, ...]
    points: Fraction | None


def shorter_periods(period: Period, formula: RollUpFormula) -> tuple[Period, ...]:
    """Return the periods that a longer one is made of by a formula, in order; none where it holds none of them."""
    kind = _MADE_OF.get(formula)
    return period.children if kind is None else tuple(_within(period, kind))


def roll_up(
    shorter: Iterable[ShorterPeriod], formula: RollUpFormula, *, leader: Leader | None = None
) -> tuple[RolledUp, ...]:
    """Return the points of a longer period, one result for each rule set: what different rules gave is never mixed.

    Args:
        shorter: the periods it is made of.
        formula: how its points come about.
        leader: for sums of sums, what was found about a leader in the longer period; means are of points that hold
            it already.
    """
    by_rules: dict[RegulationUid, list[ShorterPeriod]] = {}
    for one in sorted(shorter, key=lambda one: one.period.starts_on):
        by_rules.setdefault(one.regulation, []).append(one)
    return tuple(_under_one(ones, formula, leader) for ones in by_rules.values())


def _under_one(ones: list[ShorterPeriod], formula: RollUpFormula, leader: Leader | None) -> RolledUp:
    counted = [one for one in ones if _counts(one, formula)]
    if formula is RollUpFormula.LATEST:
        counted = counted[-1:]
    periods = tuple(one.period for one in counted)
    return RolledUp(
        regulation=ones[0].regulation,
        counted=periods,
        left_out=tuple(one.period for one in ones if one.period not in periods),
        points=_points(counted, formula, leader),
    )


def _counts(one: ShorterPeriod, formula: RollUpFormula) -> bool:
    if formula is RollUpFormula.SUM_OF_SUMS:
        return bool(one.performance.assigned)
    return one.performance.points is not None and (one.was_worked or formula is not RollUpFormula.MEAN_OF_MONTHS_WORKED)


def _points(counted: list[ShorterPeriod], formula: RollUpFormula, leader: Leader | None) -> Fraction | None:
    if not counted:
        return None
    if formula is RollUpFormula.SUM_OF_SUMS:
        shares = (share for one in counted for share in one.performance.shares)
        return performance_from(shares, counted[-1].rule, leader=leader).points
    return exact_sum(one.performance.points or Fraction(0) for one in counted) / len(counted)


def _within(period: Period, kind: PeriodKind) -> Iterator[Period]:
    for child in period.children:
        if child.kind is kind:
            yield child
        else:
            yield from _within(child, kind)
