"""The tasks of plans in the data file."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.storage import (
    concluded_tasks,
    evidence_uses,
    followed,
    period_codes,
    period_lock,
    plans_of_unit,
    schema,
    task_history,
    task_numbers,
    task_rows,
)
from danhgia_desktop.storage.given_values import given
from danhgia_desktop.storage.org_units import OrgUnits
from danhgia_desktop.storage.task_numbers import NoSuchTaskError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from sqlalchemy import Connection

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task, TaskUid
    from danhgia_desktop.plan.work_plan import PlanUid
    from danhgia_desktop.storage.task_history import TaskVersion
    from danhgia_desktop.storage.task_numbers import Numbers
    from danhgia_desktop.storage.write_path import WritePath

_task, _support, _explanation, _plan = schema.task, schema.task_support, schema.explanation, schema.work_plan
_earlier = _task.alias("earlier")
_PLAN = sa.select(_plan.c.id).where(_plan.c.uid == sa.bindparam("uid"))
_REFERRING = sa.select(_task.c.uid).where(
    sa.or_(
        _task.c.descends_from_id.in_(given("numbers")),
        _task.c.carried_from_id.in_(given("numbers")),
    )
)
_CARRIED_ON = (
    sa.select(_earlier.c.uid)
    .join(_plan, _plan.c.id == _earlier.c.plan_id)
    .where(_plan.c.uid == sa.bindparam("uid"), sa.exists().where(_task.c.carried_from_id == _earlier.c.id))
)
_SUPPORTS = sa.select(_support.c.task_id, _support.c.ordinal).where(_support.c.task_id.in_(given("numbers")))


class TaskInUseError(ExpectedError):
    """A task of a concluded period descends from it, or goes on with it, and stays as it is."""

    code = "task_in_use"


class Tasks:
    """The tasks, those of a plan together and in its order."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, uid: TaskUid) -> Task:
        """Return the task.

        Raises:
            NoSuchTaskError: there is none.
        """
        return self.named([uid])[0]

    def named(self, uids: Collection[TaskUid]) -> tuple[Task, ...]:
        """Return the tasks of those uids.

        Raises:
            NoSuchTaskError: one is not there.
        """
        found = followed.tasks(self._connection, followed.NAMED, {"uids": list(uids)})
        if missing := set(uids) - {task.uid for task in found}:
            raise NoSuchTaskError(task=min(missing))
        return found

    def of_plan(self, plan: PlanUid) -> tuple[Task, ...]:
        """Return the tasks of a plan."""
        return followed.tasks(self._connection, followed.IN_PLANS, self._in_plan(plan))

    def parts_of(self, uid: TaskUid) -> tuple[Task, ...]:
        """Return the tasks that descend from a task."""
        return followed.tasks(self._connection, followed.PARTS, {"parent": uid})

    def followed(self, uids: Collection[TaskUid]) -> tuple[FollowedTask, ...]:
        """Return those of the tasks that are there, with all that decides how they stand."""
        return followed.read(self._connection, followed.NAMED, {"uids": list(uids)})

    def followed_in(self, plan: PlanUid) -> tuple[FollowedTask, ...]:
        """Return the tasks of a plan with all that decides how they stand."""
        return followed.read(self._connection, followed.IN_PLANS, self._in_plan(plan))

    def followed_of_person(self, person: StaffUid, period: Period) -> tuple[FollowedTask, ...]:
        """Return the tasks of a person, whatever plan for the period, or a part of it, they stand in.

        Those are the tasks assigned to the person, and in the person's own plans those where nobody is named.
        """
        asked = {"staff": person, "codes": period_codes.within(period)}
        return followed.read(self._connection, followed.OF_PERSON, asked)

    def followed_of_unit(self, unit: UnitUid, period: Period) -> tuple[FollowedTask, ...]:
        """Return the tasks in the plans of a unit and the units below it, and of those who last worked there.

        The agency, where it stands among the units, has all tasks.

        Raises:
            NoSuchUnitError: the unit is not in the file.
        """
        found = OrgUnits(self._connection).find(unit)
        if found is not None and found.kind is UnitKind.AGENCY:
            return self.followed_of_agency(period)
        numbers = plans_of_unit.numbers(self._connection, unit, period)
        return followed.read(self._connection, followed.IN_PLANS, {"plans": numbers})

    def followed_of_agency(self, period: Period) -> tuple[FollowedTask, ...]:
        """Return all tasks in plans for the period, and for the shorter ones that it is made of."""
        return followed.read(self._connection, followed.IN_PERIODS, {"codes": period_codes.within(period)})

    def followed_unfinished(self, period: Period) -> tuple[FollowedTask, ...]:
        """Return the tasks that are not done in plans for the period, and for the shorter ones that it is made of."""
        return followed.read(self._connection, followed.UNFINISHED, {"codes": period_codes.within(period)})

    def followed_unfinished_due(self, first: date, last: date) -> tuple[FollowedTask, ...]:
        """Return the tasks that are not done and were to be by a day between two days, whatever plan they stand in."""
        return followed.read(self._connection, followed.UNFINISHED_DUE, {"first": first, "last": last})

    def followed_from_notices(self) -> tuple[FollowedTask, ...]:
        """Return the tasks that were made from conclusion notices."""
        return followed.read(self._connection, followed.FROM_NOTICES, {})

    def followed_due(self, first: date, last: date) -> tuple[FollowedTask, ...]:
        """Return the tasks that are due from one day to another, and those that were until they were extended."""
        asked = {"first": first, "last": last, "codes": period_codes.ending(first, last)}
        return followed.read(self._connection, followed.DUE, asked)

    def carried_on(self, plan: PlanUid) -> frozenset[TaskUid]:
        """Return the tasks of a plan with which later ones go on."""
        return frozenset(self._connection.execute(_CARRIED_ON, {"uid": plan}).scalars())

    def history(self, uid: TaskUid) -> tuple[TaskVersion, ...]:
        """Return the steps that changed a task or what was explained about it, the newest first.

        Raises:
            NoSuchTaskError: there is none.
        """
        return task_history.of_task(self._connection, uid)

    def _in_plan(self, plan: PlanUid) -> dict[str, list[int]]:
        return {"plans": list(self._connection.execute(_PLAN, {"uid": plan}).scalars())}


class WritableTasks(Tasks):
    """The tasks in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, tasks: Collection[Task]) -> None:
        """Add tasks, or change those of the same uids; they may refer to each other.

        Raises:
            NoSuchPlanError, NoSuchProductError, NoSuchNoticeError, NoSuchStaffMemberError, NoSuchUnitError,
                NoSuchTaskError: something that they refer to is not in the file.
            PeriodLockedError: the period of a plan, or one that holds it, is concluded, and something else changes than
                the progress of tasks that go on.
        """
        known = task_numbers.places(self._connection, [task.uid for task in tasks])
        free = self._path.next_id(_task)
        new = (task.uid for task in tasks if task.uid not in known)
        own = {uid: place.number for uid, place in known.items()}
        own |= {uid: free + place for place, uid in enumerate(new)}
        numbers = task_numbers.referred(self._connection, tasks, own)
        plans = {*numbers.plans.values(), *(place.plan_id for place in known.values())}
        concluded_tasks.require_changeable(self._connection, tasks, plans)
        staying: dict[int, list[dict[str, object]]] = {}
        for task in tasks:
            key, values = {"id": own[task.uid]}, task_rows.values_of(task, numbers)
            plan_id = numbers.plans[task.plan]
            if task.uid in known and known[task.uid].plan_id != plan_id:
                self._path.put(_task, key, values)  # alone: undo looks for many rows in the aggregate that they were in
            else:
                staying.setdefault(plan_id, []).append({**key, **values})
        for plan_id, rows in staying.items():
            self._path.put_many(_task, plan_id, rows)
        self._save_supports(tasks, numbers)

    def remove(self, uids: Collection[TaskUid]) -> None:
        """Remove tasks with what was explained about them; what descends from them, or goes on, stands alone.

        Raises:
            NoSuchTaskError: one is not there.
            PeriodLockedError: the period of a plan, or one that holds it, is concluded.
            TaskInUseError: what descends from them, or goes on, stands in a plan of which that holds.
        """
        places = task_numbers.known_places(self._connection, uids)
        self._require_open({place.plan_id for place in places.values()})
        numbers = [place.number for place in places.values()]
        self._set_free(numbers, uids)
        evidence_uses.remove_of_tasks(self._path, numbers)
        for number in numbers:
            self._path.remove_all(_explanation, number)
            self._path.remove_all(_support, number)
        by_plan = sorted((place.plan_id, place.number) for place in places.values())
        for plan_id, group in groupby(by_plan, key=lambda one: one[0]):
            self._path.remove_many(_task, plan_id, [(number,) for _, number in group])

    def _set_free(self, numbers: Collection[int], uids: Collection[TaskUid]) -> None:
        referring = self._connection.execute(_REFERRING, {"numbers": list(numbers)}).scalars().all()
        gone = set(uids)
        freed = self.followed([uid for uid in referring if uid not in gone])
        for one in freed:
            if one.is_concluded:
                raise TaskInUseError(task=one.task.text, period=one.plan.period)
        self.save([_without(one.task, gone) for one in freed])

    def _save_supports(self, tasks: Iterable[Task], numbers: Numbers) -> None:
        wanted = {numbers.tasks[task.uid]: task.supports for task in tasks}
        known: dict[int, list[int]] = {}
        for task_id, ordinal in self._connection.execute(_SUPPORTS, {"numbers": list(wanted)}):
            known.setdefault(task_id, []).append(ordinal)
        for task_id, supports in wanted.items():
            gone = [(task_id, ordinal) for ordinal in known.get(task_id, ()) if ordinal >= len(supports)]
            self._path.remove_many(_support, task_id, gone)
            rows = [
                {
                    "task_id": task_id,
                    "ordinal": ordinal,
                    "unit_id": numbers.units[support.unit],
                    "part": support.part,
                }
                for ordinal, support in enumerate(supports)
            ]
            self._path.put_many(_support, task_id, rows)

    def _require_open(self, plan_ids: Collection[int]) -> None:
        period_lock.require_open_throughout(self._connection, task_numbers.periods_of(self._connection, plan_ids))


def _without(task: Task, gone: Collection[TaskUid]) -> Task:
    parent, carried = task.descends_from, task.carried_from
    return replace(
        task,
        descends_from=None if parent in gone else parent,
        carried_from=None if carried in gone else carried,
    )
