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
    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.plan.plan_view import PlanView
    from danhgia_desktop.ui.plan_office import PlanOffice


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


def progress(store: Store, followed: FollowedTask) -> tuple[Fraction, int]:
    """Return how far a task has come by its parts of all levels, 0 to 1, and how many tasks those are."""
    found = {followed.task.uid: followed}
    ahead = [followed]
    while ahead:
        above = ahead.pop()
        within = (one for one in parts_of(store, above.task.uid) if one.plan.period.is_within(above.plan.period))
        parts = [one for one in within if one.task.uid not in found]
        found |= {part.task.uid: part for part in parts}
        ahead += parts
    periods = {one.plan.uid: one.plan.period for one in found.values()}
    tree = TaskTree((one.task for one in found.values()), periods)
    return tree.progress(followed.task.uid), len(found) - 1


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
