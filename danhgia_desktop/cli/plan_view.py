"""Tasks and exact figures as a terminal and as JSON show them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.cli import figures
from danhgia_desktop.operations.staff import all_staff
from danhgia_desktop.operations.units import all_units, get_agency
from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.deadline import effective_deadline, original_deadline
from danhgia_desktop.plan.task_problems import problems_of
from danhgia_desktop.plan.task_state import state_of
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.language import Words, say_points, say_text
from danhgia_desktop.wording.plan_problems import say_task_problem
from danhgia_desktop.wording.plan_words import say_state

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.wording import Language

TASK_HEADINGS = (
    Words("Mã", "Uid"),
    Words("Nhiệm vụ", "Task"),
    Words("Kế hoạch", "Plan"),
    Words("Người thực hiện", "Assignee"),
    Words("Hạn", "Due on"),
    Words("Giao", "Assigned"),
    Words("Xong", "Done"),
    Words("Trạng thái", "State"),
)
_PLACES = Decimal("0.0001")
_DIGITS = 60
"""Enough for the sums of any office to be rounded once."""


def exact_figure(value: Fraction | Decimal | None) -> dict[str, str] | None:
    """Return an exact fraction beside the same to four places, half up: {"exact": "11/12", "decimal": "0.9167"}."""
    if value is None:
        return None
    fraction = Fraction(value)
    with localcontext(prec=_DIGITS):
        rounded = (Decimal(fraction.numerator) / Decimal(fraction.denominator)).quantize(_PLACES, ROUND_HALF_UP)
    return {"exact": str(fraction), "decimal": f"{rounded:f}".rstrip("0").rstrip(".")}


class PlanNames:
    """What the people, units and owners of plans are called."""

    def __init__(self, store: Store) -> None:
        self._people: dict[StaffUid, StaffMember] = {one.uid: one for one in all_staff(store)}
        self._units: dict[UnitUid, str] = {one.uid: one.name for one in all_units(store)}
        self._agency = get_agency(store).name

    def unit(self, uid: UnitUid) -> str:
        """Return the name of a unit."""
        return self._units[uid]

    def person(self, uid: StaffUid | None) -> dict[str, str] | None:
        """Return code and name of a person."""
        return None if uid is None else {"code": self._people[uid].code, "name": self._people[uid].shown_name}

    def owner(self, owner: PlanOwner) -> str:
        """Return what the owner of a plan is called."""
        if owner.staff is not None:
            return self._people[owner.staff].shown_name
        return self._agency if owner.unit is None else self._units[owner.unit]

    def assignee(self, one: FollowedTask) -> str:
        """Return who does a task, in the words that were written where that is nobody known."""
        person = assignee_of(one.task, one.plan)
        return one.task.assignee_said if person is None else self._people[person].shown_name


def given_task(one: FollowedTask, names: PlanNames, today: date, language: Language) -> dict[str, object]:
    """Return what programs are told of a task."""
    task, work = one.task, one.task.work
    return {
        "uid": task.uid,
        "text": task.text,
        "product": task.product,
        "plan": {"owner": names.owner(one.plan.owner), "level": one.plan.owner.level, "period": one.plan.period.code},
        "origin": task.origin,
        "source": {
            "number": task.source.number,
            "signed_on": _given_day(task.source.signed_on),
            "issuer": task.source.issuer,
        },
        "assignee": names.person(assignee_of(task, one.plan)),
        "assignee_said": task.assignee_said,
        "leader": names.person(task.supervising_leader),
        "leader_said": task.leader_said,
        "supports": [names.unit(support.unit) for support in task.supports],
        "assigned_on": _given_day(task.assigned_on),
        "due_on": original_deadline(task, one.plan).isoformat(),
        "extended_to": _extended(one),
        "assigned": figures.decimal(work.assigned),
        "done": figures.decimal(work.done),
        "factor": exact_figure(work.factor),
        "done_on": _given_day(work.done_on),
        "quality_failures": work.quality_failures,
        "delays": work.delays,
        "state": state_of(one, today),
        "explanations": [given_explanation(explanation) for explanation in one.explanations],
        "problems": [
            {"code": problem.fault, "severity": problem.severity, "text": say_task_problem(problem, language)}
            for problem in problems_of(one, today)
        ],
        "result": task.result,
        "note": task.note,
    }


def said_task(one: FollowedTask, names: PlanNames, today: date, language: Language) -> tuple[str, ...]:
    """Return a task as a line of a list."""
    work = one.task.work
    return (
        one.task.uid,
        say_text(one.task.text),
        f"{names.owner(one.plan.owner)}, {period_name(one.plan.period, language)}",
        names.assignee(one),
        days.shown(effective_deadline(one)),
        "" if work.assigned is None else say_points(work.assigned),
        "" if work.done is None else say_points(work.done),
        say_state(one, today, language),
    )


def given_explanation(explanation: Explanation) -> dict[str, object]:
    """Return what programs are told of an explanation."""
    decision = explanation.decision
    return {
        "uid": explanation.uid,
        "task": explanation.task,
        "reason": explanation.reason,
        "filed_on": explanation.filed_on.isoformat(),
        "recorded_at": explanation.recorded_at.isoformat(),
        "proposed_due_on": _given_day(explanation.proposed_due_on),
        "decision": None
        if decision is None
        else {
            "verdict": decision.verdict,
            "by": decision.decided_by,
            "on": decision.decided_on.isoformat(),
            "due_on": _given_day(decision.due_on),
        },
    }


def _extended(one: FollowedTask) -> str | None:
    deadline = effective_deadline(one)
    return None if deadline == original_deadline(one.task, one.plan) else deadline.isoformat()


def _given_day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
