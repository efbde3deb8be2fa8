"""The numbers that tasks, and what they refer to, have in the data file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.given_values import given
from danhgia_desktop.storage.notices import NoSuchNoticeError
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.storage.plans import NoSuchPlanError
from danhgia_desktop.storage.products import NoSuchProductError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy import Connection, Table

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.task import Task

_task, _plan = schema.task, schema.work_plan
_PLACES = sa.select(_task.c.uid, _task.c.id, _task.c.plan_id).where(_task.c.uid.in_(given("uids")))
_PERIODS = sa.select(_plan.c.period).where(_plan.c.id.in_(given("numbers"))).distinct()


class NoSuchTaskError(ExpectedError):
    """The data file has no such task (any more)."""

    code = "no_such_task"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPlace:
    """Where a task stands: its number, and the number of its plan."""

    number: int
    plan_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The numbers of all that some tasks refer to, by their uids."""

    plans: Mapping[str, int]
    products: Mapping[str, int]
    notices: Mapping[str, int]
    people: Mapping[str, int]
    units: Mapping[str, int]
    tasks: Mapping[TaskUid, int]


def known_number_of(connection: Connection, uid: TaskUid) -> int:
    """Return the task's number in this file.

    Raises:
        NoSuchTaskError: there is none.
    """
    return known_places(connection, [uid])[uid].number


def known_places(connection: Connection, uids: Collection[TaskUid]) -> dict[TaskUid, TaskPlace]:
    """Return where tasks stand.

    Raises:
        NoSuchTaskError: one is not there.
    """
    found = places(connection, uids)
    for uid in uids:
        if uid not in found:
            raise NoSuchTaskError(task=uid)
    return found


def places(connection: Connection, uids: Collection[TaskUid]) -> dict[TaskUid, TaskPlace]:
    """Return where those of the tasks stand that are there."""
    rows = connection.execute(_PLACES, {"uids": list(uids)})
    return {TaskUid(uid): TaskPlace(number=number, plan_id=plan_id) for uid, number, plan_id in rows}


@decodes
def periods_of(connection: Connection, plan_ids: Iterable[int]) -> tuple[Period, ...]:
    """Return the periods of plans."""
    codes = connection.execute(_PERIODS, {"numbers": sorted(set(plan_ids))}).scalars()
    return tuple(periods.parse(code) for code in codes)


def referred(connection: Connection, tasks: Collection[Task], own: dict[TaskUid, int]) -> Numbers:
    """Return the numbers of what tasks refer to.

    Args:
        connection: a transaction.
        tasks: those that refer to something.
        own: the numbers that they have themselves, or get; they may refer to each other.

    Raises:
        NoSuchPlanError, NoSuchProductError, NoSuchNoticeError, NoSuchStaffMemberError, NoSuchUnitError,
            NoSuchTaskError: something is not in the file.
    """
    named = {uid for task in tasks for uid in (task.descends_from, task.carried_from)} - {None, *own}
    others = known_places(connection, [uid for uid in named if uid is not None])
    people = (uid for task in tasks for uid in (task.assignee, task.supervising_leader))
    units = (support.unit for task in tasks for support in task.supports)
    return Numbers(
        plans=_known(connection, _plan, (task.plan for task in tasks), "plan", NoSuchPlanError),
        products=_known(
            *(connection, schema.standard_product, (task.standard_product for task in tasks)),
            *("product", NoSuchProductError),
        ),
        notices=_known(
            *(connection, schema.conclusion_notice, (task.notice for task in tasks)), *("notice", NoSuchNoticeError)
        ),
        people=_known(connection, schema.staff_member, people, "staff", NoSuchStaffMemberError),
        units=_known(connection, schema.org_unit, units, "unit", NoSuchUnitError),
        tasks=own | {uid: place.number for uid, place in others.items()},
    )


def _known(
    connection: Connection, table: Table, uids: Iterable[str | None], name: str, missing: type[ExpectedError]
) -> dict[str, int]:
    wanted = {uid for uid in uids if uid is not None}
    if not wanted:
        return {}
    query = sa.select(table.c.uid, table.c.id).where(table.c.uid.in_(given("uids")))
    found = {str(uid): int(number) for uid, number in connection.execute(query, {"uids": sorted(wanted)})}
    for uid in sorted(wanted - found.keys()):
        raise missing(**{name: uid})
    return found
