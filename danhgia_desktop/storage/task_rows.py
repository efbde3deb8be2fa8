"""What rows say of tasks, and the other way round."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.plan.task import ObjectiveCause, Source, Support, Task, TaskOrigin, TaskUid, Work
from danhgia_desktop.plan.work_plan import PlanUid
from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, CursorResult, Select

    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.task_numbers import Numbers


def _as_stored(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a column without its type: rows that were read before are known by what is stored, and read only once."""
    return sa.type_coerce(column, sa.types.NullType())


_task, _plan, _staff = schema.task, schema.work_plan, schema.staff_member
PARENT, _carried, _part = _task.alias("parent"), _task.alias("carried"), _task.alias("part")
_plan_of_part = _plan.alias("plan_of_part")
_assignee, _leader = _staff.alias("assignee_member"), _staff.alias("leader_member")
_product, _notice = schema.standard_product, schema.conclusion_notice
_PERIODS_OF_PARTS = (
    sa.select(sa.func.group_concat(sa.distinct(_plan_of_part.c.period)))
    .select_from(_part)
    .join(_plan_of_part, _plan_of_part.c.id == _part.c.plan_id)
    .where(_part.c.descends_from_id == _task.c.id)
    .correlate(_task)
    .scalar_subquery()
)
"""The codes of the periods in which others descend from a task; none where no other does."""

_WORK = (_task.c.assigned, _task.c.done, _task.c.factor, _task.c.done_on, _task.c.quality_failures, _task.c.delays)
SELECT = (
    sa.select(
        *(
            _task.c.id,
            _task.c.plan_id,
            _as_stored(_PERIODS_OF_PARTS.label("periods_of_parts")),
            _task.c.uid,
            _plan.c.uid,
        ),
        *(_task.c.ordinal, _task.c.text, _task.c.product, _product.c.uid, _task.c.origin),
        *(_task.c.source_number, _as_stored(_task.c.source_signed_on), _task.c.source_issuer, _notice.c.uid),
        *(_assignee.c.uid, _task.c.assignee_said, _leader.c.uid, _task.c.leader_said),
        *map(_as_stored, (_task.c.assigned_on, _task.c.due_on, *_WORK)),
        *(_task.c.result, _task.c.cause, _task.c.cause_confirmed_by, _as_stored(_task.c.cause_confirmed_on)),
        *(PARENT.c.uid, _carried.c.uid, _task.c.note),
    )
    .select_from(_task)
    .join(_plan, _plan.c.id == _task.c.plan_id)
    .outerjoin(_product, _product.c.id == _task.c.product_id)
    .outerjoin(_notice, _notice.c.id == _task.c.notice_id)
    .outerjoin(_assignee, _assignee.c.id == _task.c.assignee_id)
    .outerjoin(_leader, _leader.c.id == _task.c.leader_id)
    .outerjoin(PARENT, PARENT.c.id == _task.c.descends_from_id)
    .outerjoin(_carried, _carried.c.id == _task.c.carried_from_id)
    .order_by(_task.c.plan_id, _task.c.ordinal, _task.c.id)
)
"""Of whose rows `task_of` makes tasks, those of a plan together and in its order."""

StoredTask = tuple[Any, ...]

_NO_SOURCE, _NO_CAUSE = Source(), ObjectiveCause()


def fetch(connection: Connection, query: Select[Any], asked: Mapping[str, object]) -> Sequence[StoredTask]:
    """Return rows of `SELECT` as sqlite3 gives them: nothing in them is to be made anew, and there may be thousands."""
    with closing(connection.execute(query, asked)) as result:
        return cast("CursorResult[Any]", result).cursor.fetchall()


@lru_cache(maxsize=1024)
def has_parts(codes: str | None, period: Period) -> bool:
    """Tell by the periods of a row of `SELECT` whether any task descends from one of a plan for a period.

    Those of other periods are no parts of it: they count where they stand, and it counts as well.
    """
    return codes is not None and any(periods.parse(code).is_within(period) for code in codes.split(","))


@lru_cache(maxsize=8192)
def task_of(row: StoredTask, supports: tuple[Support, ...]) -> Task:
    """Return the task that a row of `SELECT` says.

    The parts are taken by place, as there may be thousands; after a change most rows say what they said before.
    """
    _, _, _, uid, plan, ordinal, text, product, standard, origin, number, signed_on, issuer, notice = row[:14]
    assignee, assignee_said, leader, leader_said, assigned_on, due_on, assigned, done, factor, done_on = row[14:24]
    failures, delays, result, cause, confirmed_by, confirmed_on, descends_from, carried_from, note = row[24:]
    return Task(
        uid=TaskUid(uid),
        plan=PlanUid(plan),
        ordinal=ordinal,
        text=text,
        product=product,
        standard_product=standard,
        origin=_origin(origin),
        source=Source(number=number, signed_on=_day(signed_on), issuer=issuer)
        if number or signed_on or issuer
        else _NO_SOURCE,
        notice=notice,
        assignee=assignee,
        assignee_said=assignee_said,
        supervising_leader=leader,
        leader_said=leader_said,
        supports=supports,
        assigned_on=_day(assigned_on),
        due_on=_day(due_on),
        work=Work(
            assigned=_quantity(assigned),
            done=_quantity(done),
            factor=_factor(factor),
            done_on=_day(done_on),
            quality_failures=failures,
            delays=delays,
        ),
        result=result,
        cause=ObjectiveCause(words=cause, confirmed_by=confirmed_by, confirmed_on=_day(confirmed_on))
        if cause or confirmed_by or confirmed_on
        else _NO_CAUSE,
        descends_from=descends_from,
        carried_from=carried_from,
        note=note,
    )


def values_of(task: Task, numbers: Numbers) -> dict[str, object]:
    """Return the values of the task's row, all but its number."""
    product, notice, assignee = task.standard_product, task.notice, task.assignee
    leader, parent, carried = task.supervising_leader, task.descends_from, task.carried_from
    return {
        "uid": task.uid,
        "plan_id": numbers.plans[task.plan],
        "ordinal": task.ordinal,
        "text": task.text,
        "product": task.product,
        "product_id": None if product is None else numbers.products[product],
        "origin": task.origin.value,
        "source_number": task.source.number,
        "source_signed_on": task.source.signed_on,
        "source_issuer": task.source.issuer,
        "notice_id": None if notice is None else numbers.notices[notice],
        "assignee_id": None if assignee is None else numbers.people[assignee],
        "assignee_said": task.assignee_said,
        "leader_id": None if leader is None else numbers.people[leader],
        "leader_said": task.leader_said,
        "assigned_on": task.assigned_on,
        "due_on": task.due_on,
        **_work_values(task.work),
        "result": task.result,
        "cause": task.cause.words,
        "cause_confirmed_by": task.cause.confirmed_by,
        "cause_confirmed_on": task.cause.confirmed_on,
        "descends_from_id": None if parent is None else numbers.tasks[parent],
        "carried_from_id": None if carried is None else numbers.tasks[carried],
        "note": task.note,
    }


def _work_values(work: Work) -> dict[str, object]:
    return {
        "assigned": work.assigned,
        "done": work.done,
        "factor": str(work.factor),
        "done_on": work.done_on,
        "quality_failures": work.quality_failures,
        "delays": work.delays,
    }


@lru_cache(maxsize=4096)
def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


@lru_cache(maxsize=1024)
def _quantity(hundredths: int | None) -> Decimal | None:
    return None if hundredths is None else Decimal(hundredths).scaleb(-2)


@lru_cache(maxsize=1024)
def _factor(stored: str) -> Fraction:
    return Fraction(stored)


@lru_cache(maxsize=8)
def _origin(stored: str) -> TaskOrigin:
    return TaskOrigin(stored)
