"""An office that plans: one unit with one person, a rule set with points for tasks, and a plan for September 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.plan.task import Task, Work
from danhgia_desktop.regulation.rating_rule import RatingRule
from danhgia_desktop.regulation.regulation import Regulation
from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.regulation.task_consequences import ReviewRule
from danhgia_desktop.regulation.task_rule import LeaderPart, LeaderPartKind, LeaderTasks, TaskRule
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR, make_posting, make_regulation
from tests.storage.plan_builders import found_office, make_plan, make_task

TODAY = date(2026, 9, 15)
RULE = TaskRule(criterion=CriterionKey("II"), points=Decimal(70), failure_cost=Fraction(1, 4))
UNITY = LeaderPart(kind=LeaderPartKind.UNITY, full="đoàn kết", otherwise=Fraction(1, 2))
LEADERS = replace(
    RULE, leader_tasks=LeaderTasks.UNIT, leader_parts=(UNITY,), leader_parts_in=(PeriodKind.MONTH, PeriodKind.QUARTER)
)
REVIEW = ReviewRule(from_month=Period.month_of(date(2026, 1, 1)), months=1)


def make_rules(*kinds: SubjectKind, tasks: TaskRule | None = RULE, review: ReviewRule | None = None) -> SubjectRules:
    return SubjectRules(kinds=kinds, tasks=tasks, rating=RatingRule(review=review))


def regulate(store: Store, *rules: SubjectRules, **attributes) -> Regulation:
    """Put a rule set in force from 2026 on, in one step."""
    regulation = replace(make_regulation(), rules=rules, **attributes)
    with store.work(ACTOR, Label.IMPORT_REGULATION) as work:
        work.regulations.save(regulation)
    return regulation


def plan_office(store: Store) -> None:
    """Put the office and the unit's plan for September into a data file."""
    found_office(store)
    with store.work(ACTOR, Label.OPEN_PLAN) as work:
        work.plans.save(make_plan())


def make_leader(store: Store) -> None:
    """Let the person of the unit lead it."""
    with store.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.save(make_posting(is_leader=True, employment_kind=EmploymentKind.OFFICIAL))


def measured(uid: str, assigned: int, done: int, **attributes) -> Task:
    """Return a task of September of which so much is asked and so much done."""
    return make_task(uid, work=Work(assigned=Decimal(assigned), done=Decimal(done)), **attributes)
