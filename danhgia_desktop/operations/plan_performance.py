"""How the tasks of a person, a unit or the agency were done in a period, and the points for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.subjects import NotPostedInPeriodError
from danhgia_desktop.organization.career import Career
from danhgia_desktop.plan.performance import performance_from
from danhgia_desktop.plan.period_points import ShorterPeriod, roll_up, shorter_periods
from danhgia_desktop.plan.task_share import Counting, carried_on
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.regulation.roll_up import RollUpFormula

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from fractions import Fraction

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.plan.period_points import RolledUp
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.task_rule import TaskRule
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.task_accounts import TaskAccount
    from danhgia_desktop.storage.task_rules import RulesForTasks
    from danhgia_desktop.storage.work import Reading


class NoTaskRuleError(ExpectedError):
    """No rule set, or several, say how tasks give points."""

    code = "no_task_rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPerformance:
    """How tasks were done, and by which rules that was told.

    Attributes:
        regulation: the rule set: the period's, or the one in force on its last day.
        rule: what it says about tasks.
        followed: the tasks, those that count nothing as well.
        is_leader: whether the person is scored as a leader.
        rolled_up: where the rules make the points of shorter ones, those under each rule set; empty where they come
            from the tasks of the period itself, or from Σ/Σ over all of them under one rule set.
    """

    performance: Performance
    regulation: Regulation
    rule: TaskRule
    followed: tuple[FollowedTask, ...]
    is_leader: bool = False
    rolled_up: tuple[RolledUp, ...] = ()

    @property
    def points(self) -> Fraction | None:
        """The points of the period; None where they are not told, or different rule sets gave some each."""
        if not self.rolled_up:
            return self.performance.points
        return self.rolled_up[0].points if len(self.rolled_up) == 1 else None


class _Asked(NamedTuple):
    reading: Reading
    owner: PlanOwner
    today: date


def performance_of_person(store: Store, person: StaffUid, period: Period, *, today: date) -> PlanPerformance:
    """Return how a person's tasks were done; of a leader those of the unit, where the rules say so.

    The person's last posting within the period tells the rules, and whether he or she leads.

    Raises:
        NoSuchStaffMemberError: there is no such person.
        NotPostedInPeriodError: the person worked in no unit in the period.
        NoTaskRuleError: no single rule set says how such a person's tasks give points.
    """
    with store.reading() as reading:
        return _told(_Asked(reading, PlanOwner(staff=person), today), period)


def performance_of_unit(store: Store, unit: UnitUid, period: Period, *, today: date) -> PlanPerformance:
    """Return how the tasks of a unit, and of the units below it, were done.

    Raises:
        NoSuchUnitError: there is no such unit.
        NoTaskRuleError: no single rule set says how tasks give points.
    """
    with store.reading() as reading:
        return _told(_Asked(reading, PlanOwner(unit=unit), today), period)


def performance_of_agency(store: Store, period: Period, *, today: date) -> PlanPerformance:
    """Return how all tasks were done.

    Raises:
        NoTaskRuleError: no single rule set says how tasks give points.
    """
    with store.reading() as reading:
        return _told(_Asked(reading, AGENCY, today), period)


def _told(asked: _Asked, period: Period) -> PlanPerformance:
    rules = _rules(asked, period)
    account = _account(asked, period, rules)
    return PlanPerformance(
        performance=account.performance(rules.tasks, asked.today),
        regulation=rules.regulation,
        rule=rules.tasks,
        followed=account.followed,
        is_leader=account.leader is not None,
        rolled_up=_rolled_up(asked, period, rules, account),
    )


def _account(asked: _Asked, period: Period, rules: RulesForTasks) -> TaskAccount:
    accounts, unit = asked.reading.task_accounts, asked.owner.unit
    if rules.posting is not None:
        return accounts.of_person(rules.posting, period, rules.tasks)
    return accounts.of_agency(period) if unit is None else accounts.of_unit(unit, period)


def _rolled_up(asked: _Asked, period: Period, rules: RulesForTasks, account: TaskAccount) -> tuple[RolledUp, ...]:
    formula = rules.formula(period)
    if formula is None:
        return ()
    if formula is not RollUpFormula.SUM_OF_SUMS:
        return roll_up((_shorter(asked, one, rules) for one in shorter_periods(period, formula)), formula)
    if not asked.reading.task_rules.crosses(asked.owner, period, rules.regulation.uid):
        return ()  # all tasks of the period, those of its own plan as well
    return roll_up(_apart(asked, period, rules, account.followed), formula, leader=account.leader)


def _apart(
    asked: _Asked, period: Period, rules: RulesForTasks, followed: Iterable[FollowedTask]
) -> Iterator[ShorterPeriod]:
    """Yield what the tasks of each month add by its rules; those of plans for longer ones count by the period's."""
    tasks: dict[Period, list[FollowedTask]] = {one: [] for one in shorter_periods(period, RollUpFormula.SUM_OF_SUMS)}
    for task in followed:
        tasks.setdefault(next((month for month in tasks if task.plan.period.is_within(month)), period), []).append(task)
    by_period = {one: rules if one == period else _rules_or(asked, one, rules) for one in tasks}
    for one, own in tasks.items():
        its = by_period[one]
        alike = (tasks[other] for other, found in by_period.items() if found.regulation.uid == its.regulation.uid)
        counting = Counting(its.tasks, asked.today, carried_on(chain.from_iterable(alike)))
        added = performance_from(map(counting.share_of, own), its.tasks)
        yield ShorterPeriod(period=one, regulation=its.regulation.uid, rule=its.tasks, performance=added)


def _rules_or(asked: _Asked, period: Period, otherwise: RulesForTasks) -> RulesForTasks:
    return asked.reading.task_rules.of(asked.owner, period) or otherwise


def _shorter(asked: _Asked, period: Period, rules: RulesForTasks) -> ShorterPeriod:
    """Return one of the shorter periods; in one without work, or without rules, nothing gives points."""
    try:
        told = _told(asked, period)
    except (NoTaskRuleError, NotPostedInPeriodError):
        nothing = performance_from((), rules.tasks)
        uid = rules.regulation.uid
        return ShorterPeriod(period=period, regulation=uid, rule=rules.tasks, performance=nothing, was_worked=False)
    return ShorterPeriod(
        period=period,
        regulation=told.regulation.uid,
        rule=told.rule,
        performance=replace(told.performance, points=told.points),
        was_worked=_was_worked(asked, period),
    )


def _was_worked(asked: _Asked, period: Period) -> bool:
    """Tell whether a person was at work in a period at all; units always are."""
    reading, person = asked.reading, asked.owner.staff
    if person is None:
        return True
    career = Career.of(reading.postings.of(person))
    return career.was_at_work(period.starts_on, period.ends_on, reading.absences.of(person))


def _rules(asked: _Asked, period: Period) -> RulesForTasks:
    reading, owner = asked.reading, asked.owner
    name = reading.plans.name_of(owner)
    found = reading.task_rules.of(owner, period)
    if found is not None:
        return found
    if owner.staff is not None and reading.task_rules.posting(owner, period) is None:
        raise NotPostedInPeriodError(name=name, period=period)
    raise NoTaskRuleError(name=name, day=period.ends_on)
