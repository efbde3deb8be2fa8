"""What an open sheet takes from the work plan, by the rule set that its period is pinned to.

A sheet asks how the period turns out: everything counts as it will when the period is concluded, on the day after its
last. So its numbers change with what people say and never overnight, and concluding changes none of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.plan.task_counts import tasks_by_figure
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.regulation.criterion_rule import TaskFigure
from danhgia_desktop.regulation.roll_up import RollUpFormula
from danhgia_desktop.regulation.rule_points import NO_FIGURES
from danhgia_desktop.regulation.task_consequences import ExplanationNeed
from danhgia_desktop.scoring.planned import Planned, PlannedPoints, takes_figures
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.postings import Postings
from danhgia_desktop.storage.task_accounts import TaskAccounts
from danhgia_desktop.storage.task_rules import TaskRules, regulation_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection

    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.subject import Subject
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.regulation.subject_rules import SubjectRules
    from danhgia_desktop.regulation.task_rule import TaskRule
    from danhgia_desktop.storage.task_accounts import TaskAccount

_CONTENT = sa.select(schema.regulation.c.content).where(schema.regulation.c.id == sa.bindparam("number"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """From which tasks a sheet takes something, and by which rules.

    Attributes:
        rules: the rules for the subject, of the rule set that its period is pinned to.
        rule: how points come from tasks; None where the rubric has no line for them.
        account: the tasks that count.
        period: of the sheet.
        counts: whether rules of the rubric count tasks.
        crosses: whether months of the period are under another rule set: no points are made of what both gave.
    """

    rules: SubjectRules
    rule: TaskRule | None
    account: TaskAccount
    period: Period
    counts: bool
    crosses: bool = False

    @property
    def asked_on(self) -> date:
        """The day after the period."""
        return self.period.ends_on + timedelta(days=1)

    def planned(self) -> Planned:
        """Return what the sheet takes."""
        by_tasks = None
        if self.rule is not None:
            found = self.account.performance(self.rule, self.asked_on)
            by_tasks = PlannedPoints.of(self.rule, replace(found, points=None) if self.crosses else found)
        return Planned(by_tasks=by_tasks, figures=self._figures() if self.counts else NO_FIGURES)

    def counted(self) -> Mapping[TaskFigure, tuple[FollowedTask, ...]]:
        """Return the tasks behind each number that rules count."""
        concluded = (replace(one, is_concluded=True) for one in self.account.followed)
        return tasks_by_figure(concluded, _need(self.rules), today=self.asked_on)

    def _figures(self) -> Mapping[TaskFigure, int]:
        counted = self.counted()
        if not counted[TaskFigure.ASSIGNED]:
            return NO_FIGURES  # nothing planned is too little to know, and no delays among no tasks no merit
        return {figure: len(tasks) for figure, tasks in counted.items()}


def taking_of(
    connection: Connection, subject: Subject, period: Period, rubric: Rubric, pins: Mapping[str, int]
) -> Taking | None:
    """Return from which tasks the sheet of a subject takes something; None where its rules take nothing.

    Args:
        connection: the data.
        subject: whom the sheet is about.
        period: of the sheet.
        rubric: of the sheet.
        pins: the numbers of those rule sets of the period that the rubric is part of, by kind of subject.
    """
    posting = _posting(connection, subject, period)
    kind = _kind_of(subject, posting)
    if kind is None or kind.value not in pins:
        return None
    content = connection.execute(_CONTENT, {"number": pins[kind.value]}).scalar_one()
    regulation = regulation_of(content)
    rules = regulation.rules_for(kind)
    if rules is None or rubric.uid not in {rules.rubric, rules.leader_rubric}:
        return None
    rule = _rule_for(rules, rubric, period)
    counts = any(takes_figures(criterion.rules) for criterion in rubric.criteria)
    if rule is None and not counts:
        return None
    account = _account(connection, subject, period, posting, rule)
    is_sum = rule is not None and _formula(rules, period) is not None
    crosses = is_sum and _crosses(connection, subject, period, regulation)
    return Taking(rules=rules, rule=rule, account=account, period=period, counts=counts, crosses=crosses)


def _posting(connection: Connection, subject: Subject, period: Period) -> Posting | None:
    if subject.staff is None:
        return None
    return Career.of(Postings(connection).of(subject.staff.uid)).last_within(period.starts_on, period.ends_on)


def _kind_of(subject: Subject, posting: Posting | None) -> SubjectKind | None:
    if subject.is_person:
        return None if posting is None else posting.employment_kind.subject_kind
    return SubjectKind.AGENCY if subject.unit.kind is UnitKind.AGENCY else SubjectKind.UNIT


def _rule_for(rules: SubjectRules, rubric: Rubric, period: Period) -> TaskRule | None:
    """Return how points come from tasks, where the rubric has a line for them and they are no mean of others."""
    rule = rules.tasks
    if rule is None or _formula(rules, period) not in {None, RollUpFormula.SUM_OF_SUMS}:
        return None
    return rule if any(line.key == rule.criterion and rubric.is_leaf(line.key) for line in rubric.lines) else None


def _formula(rules: SubjectRules, period: Period) -> RollUpFormula | None:
    return next((one.formula for one in rules.roll_ups if one.period is period.kind), None)


def _crosses(connection: Connection, subject: Subject, period: Period, regulation: Regulation) -> bool:
    return TaskRules(connection).crosses(_owner(subject), period, regulation.uid)


def _owner(subject: Subject) -> PlanOwner:
    if subject.staff is not None:
        return PlanOwner(staff=subject.staff.uid)
    return AGENCY if subject.unit.kind is UnitKind.AGENCY else PlanOwner(unit=subject.unit.uid)


def _account(
    connection: Connection, subject: Subject, period: Period, posting: Posting | None, rule: TaskRule | None
) -> TaskAccount:
    accounts = TaskAccounts(connection)
    if posting is not None:
        return accounts.of_person(posting, period, rule)
    return accounts.of_unit(subject.unit.uid, period)


def _need(rules: SubjectRules) -> ExplanationNeed:
    """Return which explanation makes a task that was not done an explained one: what caps levels, else what reviews."""
    rule = rules.rating.task_cap or rules.rating.review
    return ExplanationNeed.APPROVED if rule is None else rule.explanation
