"""The tasks of plans above, from which one can descend, and how far one has come by its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.plan_entry import plan_table
from danhgia_desktop.operations.tasks import get_task, parts_of
from danhgia_desktop.plan.task_tree import TaskTree
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task, TaskUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.plan.plan_office import PlanOffice
    from danhgia_desktop.ui.plan.plan_view import PlanView


def tasks_above(store: Store, view: PlanView) -> tuple[FollowedTask, ...]:
    """Return the tasks of the plans above one: for its period, and for the longer ones that hold it."""
    found: list[FollowedTask] = []
    for owner in _owners_above(view.owner, view.office):
        for period in _with_longer(view.period):
            found += plan_table(store, owner, period).tasks
    return tuple(found)


def find_above(store: Store, uid: TaskUid | None) -> FollowedTask | None:
    """Return the task that another one descends from, or goes on with."""
    return None if uid is None else get_task(store, uid)


def progress(store: Store, task: Task) -> tuple[Fraction, int]:
    """Return how far a task has come by all that descends from it, 0 to 1, and how many tasks those are."""
    below: dict[TaskUid, Task] = {}
    ahead = [task.uid]
    while ahead:
        parts = [one.task for one in parts_of(store, ahead.pop()) if one.task.uid not in below]
        below |= {part.uid: part for part in parts}
        ahead += [part.uid for part in parts]
    return TaskTree([task, *below.values()]).progress(task.uid), len(below)


def _owners_above(owner: PlanOwner, office: PlanOffice) -> Iterator[PlanOwner]:
    unit = owner.unit
    if owner.staff is not None:
        unit = next((one.unit.uid for one in office.posted if one.member.uid == owner.staff), None)
        if unit is not None:
            yield PlanOwner(unit=unit)
    if unit is not None and unit in office.units:
        for above in reversed(office.tree.path(unit)[:-1]):
            yield PlanOwner(unit=above.uid)
    if owner != AGENCY:
        yield AGENCY


def _with_longer(period: Period) -> Iterator[Period]:
    longer: Period | None = period
    while longer is not None:
        yield longer
        longer = longer.parent
