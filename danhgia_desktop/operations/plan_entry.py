"""What people enter into the table of a plan, and what the table shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.planned_periods import locked_by
from danhgia_desktop.operations.plans import next_place, opened
from danhgia_desktop.operations.said_text import in_short
from danhgia_desktop.operations.tasks import require_sound_above, tidied
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.plan.work_plan import PlanOwner, WorkPlan
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading

_LATE = (TaskState.OVERDUE, TaskState.UNDONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTable:
    """The plan of an owner for a period, as a table shows it.

    Attributes:
        plan: None where there is none yet.
        tasks: in the order of the plan.
        is_concluded: whether the period, or one that holds it, is concluded.
        elsewhere: the tasks of a person in plans of others for the period.
    """

    plan: WorkPlan | None
    tasks: tuple[FollowedTask, ...]
    is_concluded: bool
    elsewhere: tuple[FollowedTask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTally:
    """How a plan stands, in numbers of tasks.

    Attributes:
        overdue: those that are open after their deadline, or were when the period was concluded.
        waiting: those about which an explanation waits for its decision.
        elsewhere: how many its owner has in plans of others.
    """

    tasks: int
    overdue: int
    waiting: int
    elsewhere: int = 0


def plan_table(store: Store, owner: PlanOwner, period: Period) -> PlanTable:
    """Return the plan of an owner for a period with its tasks; where there is none, without any."""
    with store.reading() as reading:
        plan = reading.plans.find(owner, period)
        return PlanTable(
            plan=plan,
            tasks=() if plan is None else reading.tasks.followed_in(plan.uid),
            is_concluded=locked_by(reading, period) is not None,
            elsewhere=_elsewhere(reading, owner, period),
        )


def _elsewhere(reading: Reading, owner: PlanOwner, period: Period) -> tuple[FollowedTask, ...]:
    if owner.staff is None:
        return ()
    found = reading.tasks.followed_of_person(owner.staff, period)
    return tuple(one for one in found if one.plan.owner != owner and one.plan.period == period)


def tally_of(tasks: Collection[FollowedTask], today: date, *, elsewhere: int = 0) -> PlanTally:
    """Return the numbers of the tasks of a plan."""
    return PlanTally(
        tasks=len(tasks),
        overdue=sum(state_of(one, today) in _LATE for one in tasks),
        waiting=sum(any(said.decision is None for said in one.explanations) for one in tasks),
        elsewhere=elsewhere,
    )


def plan_tallies(store: Store, period: Period, today: date) -> dict[PlanOwner, PlanTally]:
    """Return the numbers of every plan for a period itself, and of people with tasks in plans of others.

    Of thousands of tasks only the unfinished ones are read.
    """
    with store.reading() as reading:
        sizes = reading.plans.sizes(period)
        unfinished = [one for one in reading.tasks.followed_unfinished(period) if one.plan.period == period]
        overdue = Counter(one.plan.uid for one in unfinished if state_of(one, today) in _LATE)
        elsewhere = reading.plans.given_elsewhere(period)
        without_plan = {
            owner: PlanTally(tasks=0, overdue=0, waiting=0, elsewhere=tasks) for owner, tasks in elsewhere.items()
        }
        return without_plan | {
            plan.owner: PlanTally(
                tasks=size.tasks,
                overdue=overdue[plan.uid],
                waiting=size.waiting,
                elsewhere=elsewhere.get(plan.owner, 0),
            )
            for plan in reading.plans.within(period)
            if (size := sizes.get(plan.uid)) is not None
        }


def enter_tasks(  # noqa: PLR0913 - what was entered, and where
    store: Store,
    actor: Actor,
    owner: PlanOwner,
    period: Period,
    *,
    changed: Collection[Task] = (),
    added: Sequence[Task] = (),
) -> tuple[Task, ...]:
    """Change tasks of a plan and add others at its end, in one step; the plan is opened where there is none.

    A task may say nothing yet, for in a table its words may come last; that it does not is one of its problems.

    Args:
        store: the data.
        actor: who does it.
        owner: whose plan it is.
        period: for when.
        changed: tasks of the plan, known by their uids; where they stand stays.
        added: tasks with uids of their own, whatever plan and place they name.

    Raises:
        NoSuchTaskError and as `WritableTasks.save`: one, or something that one names, is not there.
        TooPrecisePointsError: a quantity has more than two decimal places.
        TaskCycleError: one would descend from itself.
        PeriodLockedError: the period, or one that holds it, is concluded.
    """
    label = Label.ADD_TASKS if added else Label.EDIT_TASK if len(changed) == 1 else Label.EDIT_TASKS
    with store.work(actor, label) as work:
        plan = work.plans.find(owner, period) or opened(work, owner, period)
        known = {task.uid: task for task in work.tasks.named([task.uid for task in changed])}
        kept = [
            replace(tidied(task, needs_text=False), plan=known[task.uid].plan, ordinal=known[task.uid].ordinal)
            for task in changed
        ]
        first = next_place(work, plan.uid)
        new = [
            replace(tidied(task, needs_text=False), plan=plan.uid, ordinal=place)
            for place, task in enumerate(added, start=first)
        ]
        named = new or kept
        work.describe(count=len(named), name=next((in_short(task.text) for task in named), ""))
        work.tasks.save([*kept, *new])
        moved = [task for task in kept if task.descends_from != known[task.uid].descends_from]
        require_sound_above(work, [*moved, *new])
    return (*kept, *new)
