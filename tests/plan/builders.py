"""Valid plans, tasks and explanations; tests say what is particular about theirs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import count

from danhgia_desktop import period as periods
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.explanation import Decision, Explanation, ExplanationUid, Verdict
from danhgia_desktop.plan.followed_task import FollowedTask
from danhgia_desktop.plan.task import Task, TaskUid, Work
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid, WorkPlan
from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.regulation.task_rule import LeaderPart, LeaderPartKind, TaskRule

MINH = StaffUid("minh")
TODAY = date(2026, 6, 15)
RULE = TaskRule(
    criterion=CriterionKey("tasks"),
    points=Decimal(70),
    failure_cost=Fraction(1, 4),
    leader_parts=tuple(LeaderPart(kind=kind, full="đạt", otherwise=Fraction(1, 2)) for kind in LeaderPartKind),
    leader_parts_in=(periods.PeriodKind.QUARTER,),
)
_NUMBERS = count(1)


def make_plan(period: str = "2026-06", owner: PlanOwner = AGENCY) -> WorkPlan:
    return WorkPlan(uid=PlanUid(f"plan {period} {owner}"), owner=owner, period=periods.parse(period))


def work(assigned: str | None = "1", done: str | None = None, **changes) -> Work:
    quantities = {"assigned": assigned, "done": done}
    return Work(**{name: None if said is None else Decimal(said) for name, said in quantities.items()}, **changes)


def make_task(uid: str = "", *, plan: WorkPlan | None = None, **changes) -> Task:
    fitting = {
        "uid": TaskUid(uid or f"task {next(_NUMBERS)}"),
        "plan": (plan or make_plan()).uid,
        "ordinal": 1,
        "text": "Rà soát hồ sơ",
        "assignee": MINH,
        "work": work(),
    }
    return Task(**{**fitting, **changes})


def followed(
    *explanations: Explanation,
    plan: WorkPlan | None = None,
    is_concluded: bool = False,
    has_parts: bool = False,
    **changes,
) -> FollowedTask:
    within = plan or make_plan()
    return FollowedTask(
        task=make_task(plan=within, **changes),
        plan=within,
        explanations=explanations,
        is_concluded=is_concluded,
        has_parts=has_parts,
    )


def approval(due_on: date | None = None, decided_on: date = TODAY) -> Decision:
    return Decision(verdict=Verdict.APPROVED, decided_by="Giám đốc", decided_on=decided_on, due_on=due_on)


def refusal(due_on: date | None = None) -> Decision:
    return Decision(verdict=Verdict.REFUSED, decided_by="Giám đốc", decided_on=TODAY, due_on=due_on)


def explanation(filed_on: date = date(2026, 6, 1), decision: Decision | None = None) -> Explanation:
    number = next(_NUMBERS)
    return Explanation(
        uid=ExplanationUid(f"explanation {number}"),
        task=TaskUid("task"),
        reason="Chờ ý kiến các sở",
        filed_on=filed_on,
        recorded_at=datetime(2026, 6, 1, tzinfo=UTC).replace(microsecond=number),
        decision=decision,
    )
