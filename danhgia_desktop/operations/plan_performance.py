"""How the tasks of a person, a unit or the agency were done in a period, and the points for it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.rules_in_force import RulesInForce
from danhgia_desktop.operations.subjects import NotPostedInPeriodError
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.plan.performance import performance_from
from danhgia_desktop.plan.period_points import ShorterPeriod, roll_up, shorter_periods
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.regulation.roll_up import RollUpFormula

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.performance import Leader, Performance
    from danhgia_desktop.plan.period_points import RolledUp
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.roll_up import RollUp
    from danhgia_desktop.regulation.task_rule import TaskRule
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.task_accounts import TaskAccount
    from danhgia_desktop.storage.work import Reading

_PEOPLE = (SubjectKind.CIVIL_SERVANT, SubjectKind.PUBLIC_EMPLOYEE, SubjectKind.OFFICIAL, SubjectKind.WORKER)
"""Whose rules tell how tasks count where those for units or the agency do not say it, the most usual first."""


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


class _Rules(NamedTuple):
    regulation: Regulation
    tasks: TaskRule
    roll_ups: tuple[RollUp, ...]


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
    posting = _posting(asked, period)
    rules = _rules(asked, period, posting)
    account = _account(asked, period, posting, rules.tasks)
    return PlanPerformance(
        performance=account.performance(rules.tasks, asked.today),
        regulation=rules.regulation,
        rule=rules.tasks,
        followed=account.followed,
        is_leader=account.leader is not None,
        rolled_up=_rolled_up(asked, period, rules, account.leader),
    )


def _account(asked: _Asked, period: Period, posting: Posting | None, rule: TaskRule) -> TaskAccount:
    accounts, unit = asked.reading.task_accounts, asked.owner.unit
    if posting is not None:
        return accounts.of_person(posting, period, rule)
    return accounts.of_agency(period) if unit is None else accounts.of_unit(unit, period)


def _rolled_up(asked: _Asked, period: Period, rules: _Rules, leader: Leader | None) -> tuple[RolledUp, ...]:
    formula = next((rule.formula for rule in rules.roll_ups if rule.period is period.kind), None)
    if formula is None:
        return ()
    periods = shorter_periods(period, formula)
    if formula is RollUpFormula.SUM_OF_SUMS and _are_under(asked, periods, rules.regulation):
        return ()  # all tasks of the period, those of its own plan as well
    return roll_up((_shorter(asked, one, rules) for one in periods), formula, leader=leader)


def _are_under(asked: _Asked, periods: tuple[Period, ...], regulation: Regulation) -> bool:
    """Tell whether no other rule set is for any of the periods."""
    for period in periods:
        with suppress(NoTaskRuleError, NotPostedInPeriodError):
            if _rules(asked, period, _posting(asked, period)).regulation.uid != regulation.uid:
                return False
    return True


def _shorter(asked: _Asked, period: Period, rules: _Rules) -> ShorterPeriod:
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


def _posting(asked: _Asked, period: Period) -> Posting | None:
    """Return the person's last posting within a period; None for a unit and the agency."""
    reading, person = asked.reading, asked.owner.staff
    if person is None:
        return None
    name = reading.staff.get(person).shown_name
    posting = Career.of(reading.postings.of(person)).last_within(period.starts_on, period.ends_on)
    if posting is None:
        raise NotPostedInPeriodError(name=name, period=period)
    return posting


def _rules(asked: _Asked, period: Period, posting: Posting | None) -> _Rules:
    for regulation, rules in RulesInForce(asked.reading, period).first_of(_kinds(asked.owner, posting)):
        if rules.tasks is not None:
            return _Rules(regulation, rules.tasks, rules.roll_ups)
    raise NoTaskRuleError(name=asked.reading.plans.name_of(asked.owner), day=period.ends_on)


def _kinds(owner: PlanOwner, posting: Posting | None) -> tuple[SubjectKind, ...]:
    if posting is not None:
        return (posting.employment_kind.subject_kind,)
    return (SubjectKind.UNIT, *_PEOPLE) if owner.unit is not None else (SubjectKind.AGENCY, SubjectKind.UNIT, *_PEOPLE)
