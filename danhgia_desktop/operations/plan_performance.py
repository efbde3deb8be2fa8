"""How the tasks of a person, a unit or the agency were done in a period, and the points for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.rules_in_force import RulesInForce
from danhgia_desktop.operations.subjects import NotPostedInPeriodError
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.regulation.regulation import Regulation
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
    """

    performance: Performance
    regulation: Regulation
    rule: TaskRule
    followed: tuple[FollowedTask, ...]
    is_leader: bool = False


def performance_of_person(store: Store, person: StaffUid, period: Period, *, today: date) -> PlanPerformance:
    """Return how a person's tasks were done; of a leader those of the unit, where the rules say so.

    The person's last posting within the period tells the rules, and whether he or she leads.

    Raises:
        NoSuchStaffMemberError: there is no such person.
        NotPostedInPeriodError: the person worked in no unit in the period.
        NoTaskRuleError: no single rule set says how such a person's tasks give points.
    """
    with store.reading() as reading:
        posting = _posting(reading, person, period)
        owner = PlanOwner(staff=person)
        regulation, rule = _rule(reading, owner, period, (posting.employment_kind.subject_kind,))
        account = reading.task_accounts.of_person(posting, period, rule)
    return PlanPerformance(
        performance=account.performance(rule, today),
        regulation=regulation,
        rule=rule,
        followed=account.followed,
        is_leader=posting.is_leader,
    )


def performance_of_unit(store: Store, unit: UnitUid, period: Period, *, today: date) -> PlanPerformance:
    """Return how the tasks of a unit, and of the units below it, were done.

    Raises:
        NoSuchUnitError: there is no such unit.
        NoTaskRuleError: no single rule set says how tasks give points.
    """
    with store.reading() as reading:
        regulation, rule = _rule(reading, PlanOwner(unit=unit), period, (SubjectKind.UNIT, *_PEOPLE))
        account = reading.task_accounts.of_unit(unit, period)
    return _performance(account, regulation, rule, today)


def performance_of_agency(store: Store, period: Period, *, today: date) -> PlanPerformance:
    """Return how all tasks were done.

    Raises:
        NoTaskRuleError: no single rule set says how tasks give points.
    """
    with store.reading() as reading:
        regulation, rule = _rule(reading, AGENCY, period, (SubjectKind.AGENCY, SubjectKind.UNIT, *_PEOPLE))
        account = reading.task_accounts.of_agency(period)
    return _performance(account, regulation, rule, today)


def _performance(account: TaskAccount, regulation: Regulation, rule: TaskRule, today: date) -> PlanPerformance:
    performance = account.performance(rule, today)
    return PlanPerformance(performance=performance, regulation=regulation, rule=rule, followed=account.followed)


def _posting(reading: Reading, person: StaffUid, period: Period) -> Posting:
    name = reading.staff.get(person).shown_name
    posting = Career.of(reading.postings.of(person)).last_within(period.starts_on, period.ends_on)
    if posting is None:
        raise NotPostedInPeriodError(name=name, period=period)
    return posting


def _rule(
    reading: Reading, owner: PlanOwner, period: Period, kinds: tuple[SubjectKind, ...]
) -> tuple[Regulation, TaskRule]:
    name = reading.plans.name_of(owner)
    for regulation, rules in RulesInForce(reading, period).first_of(kinds):
        if rules.tasks is not None:
            return regulation, rules.tasks
    raise NoTaskRuleError(name=name, day=period.ends_on)
