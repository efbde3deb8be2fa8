"""The tasks of plans: many at once, in one step of undo."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from danhgia_desktop.operations.named_people import person_said
from danhgia_desktop.operations.plans import next_place
from danhgia_desktop.operations.said_text import in_short, said_text
from danhgia_desktop.plan.task_cycles import TaskCycleError, require_no_cycle
from danhgia_desktop.points import TooPrecisePointsError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import nfc, tidy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from decimal import Decimal

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task, TaskUid
    from danhgia_desktop.plan.work_plan import PlanOwner, PlanUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.task_history import TaskVersion
    from danhgia_desktop.storage.work import Work

_PLACES = 2
"""Quantities have no more decimal places."""


def get_task(store: Store, uid: TaskUid) -> FollowedTask:
    """Return a task with all that decides how it stands.

    Raises:
        NoSuchTaskError: there is none.
    """
    with store.reading() as reading:
        reading.tasks.get(uid)
        return reading.tasks.followed([uid])[0]


def tasks_in(store: Store, plan: PlanUid) -> tuple[FollowedTask, ...]:
    """Return the tasks of a plan in its order, with all that decides how they stand."""
    with store.reading() as reading:
        return reading.tasks.followed_in(plan)


def tasks_of(store: Store, owner: PlanOwner, period: Period) -> tuple[FollowedTask, ...]:
    """Return the tasks of a period that are a person's, those of a unit and its parts, or all, whatever their plans."""
    with store.reading() as reading:
        if owner.staff is not None:
            return reading.tasks.followed_of_person(owner.staff, period)
        if owner.unit is not None:
            return reading.tasks.followed_of_unit(owner.unit, period)
        return reading.tasks.followed_of_agency(period)


def parts_of(store: Store, uid: TaskUid) -> tuple[FollowedTask, ...]:
    """Return the tasks that descend from a task."""
    with store.reading() as reading:
        return reading.tasks.followed([task.uid for task in reading.tasks.parts_of(uid)])


def task_history(store: Store, uid: TaskUid) -> tuple[TaskVersion, ...]:
    """Return the steps that changed a task or what was explained about it, the newest first.

    Raises:
        NoSuchTaskError: there is none.
    """
    with store.reading() as reading:
        return reading.tasks.history(uid)


def add_tasks(
    store: Store, actor: Actor, plan: PlanUid, tasks: Iterable[Task], *, label: Label = Label.ADD_TASKS
) -> tuple[Task, ...]:
    """Add tasks to a plan after those that it has.

    Args:
        store: the data.
        actor: who does it.
        plan: the plan, whatever the tasks say.
        tasks: each with a uid of its own.
        label: what it is called, `ADD_TASKS` or `IMPORT_TASKS`.

    Raises:
        NoSuchPlanError and as `WritableTasks.save`: something that they name is not there.
        TextMissingError: one says nothing.
        TooPrecisePointsError: a quantity has more than two decimal places.
        TaskCycleError: they would descend from each other.
        PeriodLockedError: the plan's period, or one that holds it, is concluded.
    """
    with store.work(actor, label) as work:
        work.plans.get(plan)
        first = next_place(work, plan)
        kept = tuple(replace(tidied(task), plan=plan, ordinal=place) for place, task in enumerate(tasks, start=first))
        work.describe(count=len(kept))
        work.tasks.save(kept)
        require_sound_above(work, kept)
    return kept


def edit_tasks(store: Store, actor: Actor, tasks: Collection[Task]) -> tuple[Task, ...]:
    """Change tasks, known by their uids, in one step; in which plan they stand, and where, stays.

    Raises:
        NoSuchTaskError and as `WritableTasks.save`: one, or something that one names, is not there.
        TextMissingError, TooPrecisePointsError: one would say nothing, or has a quantity of more than two places.
        TaskCycleError: one would descend from itself.
        PeriodLockedError: the period of a plan, or one that holds it, is concluded.
    """
    with store.work(actor, Label.EDIT_TASK if len(tasks) == 1 else Label.EDIT_TASKS) as work:
        known = {task.uid: task for task in work.tasks.named([task.uid for task in tasks])}
        kept = tuple(
            replace(tidied(task), plan=known[task.uid].plan, ordinal=known[task.uid].ordinal) for task in tasks
        )
        work.tasks.save(kept)
        _describe(work, kept)
        require_sound_above(work, [task for task in kept if task.descends_from != known[task.uid].descends_from])
    return kept


def assign_tasks(store: Store, actor: Actor, uids: Collection[TaskUid], said: str) -> tuple[Task, ...]:
    """Say who does tasks, by staff code or name; whoever is not known stays as written.

    Raises:
        NoSuchTaskError, PeriodLockedError: as `edit_tasks`.
    """
    with store.work(actor, Label.ASSIGN_TASKS) as work:
        person, words = person_said(work, said)
        kept = tuple(replace(task, assignee=person, assignee_said=words) for task in work.tasks.named(uids))
        _describe(work, kept)
        work.tasks.save(kept)
    return kept


def entrust_tasks(store: Store, actor: Actor, uids: Collection[TaskUid], said: str) -> tuple[Task, ...]:
    """Say which leader is in charge of tasks, by staff code or name; "" for the one in charge of the unit.

    Raises:
        NoSuchTaskError, PeriodLockedError: as `edit_tasks`.
    """
    with store.work(actor, Label.ASSIGN_TASKS) as work:
        person, words = person_said(work, said)
        kept = tuple(replace(task, supervising_leader=person, leader_said=words) for task in work.tasks.named(uids))
        _describe(work, kept)
        work.tasks.save(kept)
    return kept


def descend_tasks(store: Store, actor: Actor, uids: Collection[TaskUid], above: TaskUid | None) -> tuple[Task, ...]:
    """Make tasks parts of another one, or let them stand alone.

    Raises:
        NoSuchTaskError: one is not there.
        TaskCycleError: one would descend from itself.
        PeriodLockedError: the period of a plan of theirs, or one that holds it, is concluded.
    """
    with store.work(actor, Label.DESCEND_TASKS) as work:
        kept = tuple(replace(task, descends_from=above) for task in work.tasks.named(uids))
        _describe(work, kept)
        for task in kept:
            if task.uid == above:
                raise TaskCycleError(task=task.text, path=f"{task.text} › {task.text}")
        work.tasks.save(kept)
        require_sound_above(work, kept)
    return kept


def move_tasks(store: Store, actor: Actor, uids: Collection[TaskUid], plan: PlanUid, place: int) -> tuple[Task, ...]:
    """Put tasks, in the order in which they are given, at a place of a plan: their own, or another one.

    Args:
        store: the data.
        actor: who does it.
        uids: the tasks.
        plan: the plan in which they stand then.
        place: before how many of its other tasks they come, counted from 0; the ends are as far as it goes.

    Raises:
        NoSuchTaskError, NoSuchPlanError: one is not there.
        PeriodLockedError: the period of a plan, or one that holds it, is concluded.
    """
    with store.work(actor, Label.MOVE_TASKS) as work:
        work.plans.get(plan)
        named = {task.uid: task for task in work.tasks.named(uids)}
        moved = [named[uid] for uid in uids]
        others = [task for task in work.tasks.of_plan(plan) if task.uid not in named]
        at = min(max(place, 0), len(others))
        _describe(work, moved)
        in_order = enumerate(chain(others[:at], moved, others[at:]))
        kept = tuple(replace(task, plan=plan, ordinal=ordinal) for ordinal, task in in_order)
        work.tasks.save(kept)
    return kept


def remove_tasks(store: Store, actor: Actor, uids: Collection[TaskUid]) -> None:
    """Remove tasks with what was explained about them; their parts stand alone then.

    Raises:
        NoSuchTaskError: one is not there.
        PeriodLockedError: the period of a plan, or one that holds it, is concluded.
        TaskInUseError: a part of one, or what goes on with it, stands in a plan of which that holds.
    """
    with store.work(actor, Label.REMOVE_TASKS) as work:
        _describe(work, work.tasks.named(uids))
        work.tasks.remove(uids)


def tidied(task: Task, *, needs_text: bool = True) -> Task:
    """Return a task as it is kept.

    Args:
        task: as somebody entered it.
        needs_text: whether it must say something; in a table the words of a row may come last.

    Raises:
        TextMissingError: it says nothing.
        TooPrecisePointsError: a quantity has more than two decimal places.
    """
    for quantity in (task.work.assigned, task.work.done):
        _require_places(quantity)
    return replace(
        task,
        text=said_text(task.text) if needs_text else nfc(task.text).strip(),
        product=tidy(task.product),
        assignee_said="" if task.assignee is not None else tidy(task.assignee_said),
        leader_said="" if task.supervising_leader is not None else tidy(task.leader_said),
        result=nfc(task.result).strip(),
        note=nfc(task.note).strip(),
    )


def _require_places(quantity: Decimal | None) -> None:
    if quantity is not None and quantity != round(quantity, _PLACES):
        raise TooPrecisePointsError(text=str(quantity))


def _describe(work: Work, tasks: Collection[Task]) -> None:
    work.describe(count=len(tasks), name=next((in_short(task.text) for task in tasks), ""))


def require_sound_above(work: Work, tasks: Iterable[Task]) -> None:
    """Make sure that tasks which were saved do not descend from themselves; those above them are read level by level.

    Raises:
        TaskCycleError: one does.
    """
    known = {task.uid: task for task in tasks if task.descends_from is not None}
    ahead: Collection[Task] = known.values()
    while above := {task.descends_from for task in ahead if task.descends_from is not None} - known.keys():
        ahead = work.tasks.named(above)
        known |= {task.uid: task for task in ahead}
    require_no_cycle(known.values())
