"""Plans of work: opened, renamed, copied from another period, and what is unfinished carried over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.carrying import carried_over, copied, to_carry_over
from danhgia_desktop.plan.work_plan import PlanUid, WorkPlan
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.plans import PlanNotEmptyError
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task, TaskUid
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work


class NotALaterPeriodError(ExpectedError):
    """What is unfinished goes on in a period that begins after the plan's has ended; anywhere else it counts twice."""

    code = "not_a_later_period"


def get_plan(store: Store, uid: PlanUid) -> WorkPlan:
    """Return a plan.

    Raises:
        NoSuchPlanError: there is none.
    """
    with store.reading() as reading:
        return reading.plans.get(uid)


def find_plan(store: Store, owner: PlanOwner, period: Period) -> WorkPlan | None:
    """Return the plan of an owner for a period, or None."""
    with store.reading() as reading:
        return reading.plans.find(owner, period)


def owner_name(store: Store, owner: PlanOwner) -> str:
    """Return what the owner of a plan is called.

    Raises:
        NoSuchUnitError, NoSuchStaffMemberError: it is not there.
    """
    with store.reading() as reading:
        return reading.plans.name_of(owner)


def plans_of(store: Store, owner: PlanOwner) -> tuple[WorkPlan, ...]:
    """Return all plans of an owner, in the order of their first days."""
    with store.reading() as reading:
        return tuple(sorted(reading.plans.of(owner), key=lambda plan: plan.period.starts_on))


def plans_within(store: Store, period: Period) -> tuple[WorkPlan, ...]:
    """Return the plans of everybody for a period, and for the shorter ones that it is made of."""
    with store.reading() as reading:
        return reading.plans.within(period)


def open_plan(  # noqa: PLR0913 - a plan as a form asks for it
    store: Store, actor: Actor, owner: PlanOwner, period: Period, *, number: str = "", title: str = ""
) -> WorkPlan:
    """Open an empty plan.

    Raises:
        NoSuchUnitError, NoSuchStaffMemberError: its owner is not there.
        PlanExistsError: the owner has one for the period.
        PeriodLockedError: the period, or one that holds it, is concluded.
    """
    with store.work(actor, Label.OPEN_PLAN, period=period.code) as work:
        work.describe(name=work.plans.name_of(owner))
        return opened(work, owner, period, number=number, title=title)


def edit_plan(store: Store, actor: Actor, plan: WorkPlan) -> WorkPlan:
    """Change the number and the title of a plan, known by its uid; whose it is, and for when, stays.

    Raises:
        NoSuchPlanError: there is none.
        PeriodLockedError: its period, or one that holds it, is concluded.
    """
    with store.work(actor, Label.EDIT_PLAN) as work:
        kept = replace(work.plans.get(plan.uid), number=tidy(plan.number), title=tidy(plan.title))
        work.describe(name=work.plans.name_of(kept.owner), period=kept.period.code)
        work.plans.save(kept)
    return kept


def remove_plan(store: Store, actor: Actor, uid: PlanUid, *, with_tasks: bool = False) -> None:
    """Remove a plan, and its tasks where that was confirmed.

    Raises:
        NoSuchPlanError: there is none.
        PlanNotEmptyError: it has tasks, and they are not to go with it.
        PeriodLockedError: its period, or one that holds it, is concluded.
    """
    with store.work(actor, Label.REMOVE_PLAN) as work:
        plan = work.plans.get(uid)
        work.describe(name=work.plans.name_of(plan.owner), period=plan.period.code)
        tasks = work.tasks.of_plan(uid)
        if tasks and not with_tasks:
            raise PlanNotEmptyError(count=len(tasks))
        work.tasks.remove([task.uid for task in tasks])
        work.plans.remove(uid)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCopy:
    """What became of copying a plan.

    Attributes:
        plan: the one that was copied to.
        count: how many tasks were copied; they come after those that it had.
        left_out: how many were not, for they were there already.
    """

    plan: WorkPlan
    count: int
    left_out: int


def copy_plan(store: Store, actor: Actor, uid: PlanUid, owner: PlanOwner, period: Period) -> PlanCopy:
    """Copy the tasks of a plan to the plan of an owner for another period, which is opened where there is none.

    Those that are there already, with the same words for the same person, are left out.

    Raises:
        NoSuchPlanError, NoSuchUnitError, NoSuchStaffMemberError: the plan, or the owner, is not there.
        PeriodLockedError: the period, or one that holds it, is concluded.
    """
    with store.work(actor, Label.COPY_PLAN, period=period.code) as work:
        origin = work.plans.get(uid)
        target = work.plans.find(owner, period) or opened(work, owner, period)
        originals, there = work.tasks.of_plan(uid), work.tasks.of_plan(target.uid)
        tasks = copied(originals, origin.period, target, next_place(work, target.uid), there)
        work.describe(count=len(tasks))
        work.tasks.save(tasks)
    return PlanCopy(plan=target, count=len(tasks), left_out=len(originals) - len(tasks))


def to_carry(store: Store, uid: PlanUid, today: date) -> tuple[FollowedTask, ...]:
    """Return the unfinished tasks of a plan that a later one can go on with."""
    with store.reading() as reading:
        return _to_carry(reading, uid, today)


def carry_over(  # noqa: PLR0913 - which tasks, from where, to where, and when
    store: Store,
    actor: Actor,
    uid: PlanUid,
    period: Period,
    *,
    today: date,
    chosen: Collection[TaskUid] | None = None,
) -> tuple[Task, ...]:
    """Let unfinished tasks of a plan go on in its owner's plan for a later period, which is opened if need be.

    Args:
        store: the data.
        actor: who does it.
        uid: the earlier plan.
        period: the later period.
        today: the day on which it is done.
        chosen: which of the unfinished tasks; None for all.

    Returns:
        The tasks as they go on; the earlier ones stay as they are.

    Raises:
        NoSuchPlanError: there is none.
        NotALaterPeriodError: the period begins before that of the plan has ended.
        PeriodLockedError: the later period, or one that holds it, is concluded.
    """
    with store.work(actor, Label.CARRY_OVER_TASKS, period=period.code) as work:
        plan = work.plans.get(uid)
        if period.starts_on <= plan.period.ends_on:
            raise NotALaterPeriodError(period=period, planned=plan.period)
        tasks = [one.task for one in _to_carry(work, uid, today) if chosen is None or one.task.uid in chosen]
        if not tasks:
            return ()
        target = work.plans.find(plan.owner, period) or opened(work, plan.owner, period)
        carried = carried_over(tasks, target, next_place(work, target.uid))
        work.describe(count=len(carried))
        work.tasks.save(carried)
    return carried


def next_place(data: Reading | Work, uid: PlanUid) -> int:
    """Return the place after the last task of a plan."""
    return max((task.ordinal + 1 for task in data.tasks.of_plan(uid)), default=0)


def opened(work: Work, owner: PlanOwner, period: Period, *, number: str = "", title: str = "") -> WorkPlan:
    """Return a plan that was just opened in a transaction; it raises what `open_plan` does."""
    uid = PlanUid(uuid4().hex)
    plan = WorkPlan(uid=uid, owner=owner, period=period, number=tidy(number), title=tidy(title))
    work.plans.save(plan)
    return plan


def _to_carry(data: Reading | Work, uid: PlanUid, today: date) -> tuple[FollowedTask, ...]:
    return to_carry_over(data.tasks.followed_in(uid), data.tasks.carried_on(uid), today=today)
