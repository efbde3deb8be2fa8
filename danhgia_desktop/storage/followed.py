"""Tasks with all that decides how they stand, in a handful of statements however many they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.plan.deadline import is_extended_beyond
from danhgia_desktop.plan.followed_task import FollowedTask
from danhgia_desktop.plan.task import Support
from danhgia_desktop.storage import explanations, period_codes, period_lock, plans, schema, task_rows
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.given_values import given

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from sqlalchemy import ColumnElement, Connection

    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.task import Task, TaskUid
    from danhgia_desktop.plan.work_plan import WorkPlan

_task, _plan, _support, _staff = schema.task, schema.work_plan, schema.task_support, schema.staff_member
_SUPPORTS = (
    sa.select(_support.c.task_id, schema.org_unit.c.uid, _support.c.part)
    .select_from(_support)
    .join(_task, _task.c.id == _support.c.task_id)
    .join(schema.org_unit, schema.org_unit.c.id == _support.c.unit_id)
    .order_by(_support.c.task_id, _support.c.ordinal)
)
_PLANS = plans.ALL.where(_plan.c.id.in_(given("numbers")))
_WITHIN = sa.select(_plan.c.id).where(_plan.c.period.in_(sa.bindparam("codes", expanding=True)))
_IN_PERIODS = _task.c.plan_id.in_(_WITHIN)
_PERSON = sa.select(_staff.c.id).where(_staff.c.uid == sa.bindparam("staff")).scalar_subquery()
_own = _task.alias("own")
_NAMED_ONE = sa.select(_own.c.id).where(_own.c.assignee_id == _PERSON, _own.c.plan_id.in_(_WITHIN))
_NOBODY_NAMED = sa.select(_own.c.id).where(
    _own.c.plan_id.in_(_WITHIN.where(_plan.c.staff_id == _PERSON)),
    _own.c.assignee_id.is_(None),
    _own.c.assignee_said == "",
)
_explanation = schema.explanation
_FIRST, _LAST = sa.bindparam("first", type_=sa.Date), sa.bindparam("last", type_=sa.Date)
_IS_DONE = sa.case(
    (_task.c.assigned > 0, sa.and_(_task.c.done.is_not(None), _task.c.done >= _task.c.assigned)),
    else_=_task.c.done_on.is_not(None),
)
"""As `plan.task_state.is_done` says; a test holds them equal."""


class Condition:
    """Which tasks are asked for, as the statements that read them, what was explained and who takes part.

    Attributes:
        tasks: of whose rows `task_rows.task_of` makes tasks.
        explanations: of whose rows `explanations.explanation_of` makes explanations.
        supports: the number of a task, the uid of a unit, and its part.
    """

    def __init__(self, holds: ColumnElement[bool]) -> None:
        self.tasks = task_rows.SELECT.where(holds)
        self.explanations = explanations.ALL.where(holds)
        self.supports = _SUPPORTS.where(holds)


NAMED = Condition(_task.c.uid.in_(given("uids")))
IN_PLANS = Condition(_task.c.plan_id.in_(given("plans")))
IN_PERIODS = Condition(_IN_PERIODS)
UNFINISHED = Condition(sa.and_(_IN_PERIODS, sa.not_(_IS_DONE)))
UNFINISHED_DUE = Condition(sa.and_(_task.c.due_on.between(_FIRST, _LAST), sa.not_(_IS_DONE)))
OF_PERSON = Condition(_task.c.id.in_(sa.union_all(_NAMED_ONE, _NOBODY_NAMED)))
FROM_NOTICES = Condition(_task.c.notice_id.is_not(None))
DUE = Condition(
    sa.or_(
        _task.c.due_on.between(_FIRST, _LAST),
        sa.and_(_task.c.due_on.is_(None), _IN_PERIODS),
        _task.c.id.in_(sa.select(_explanation.c.task_id).where(_explanation.c.due_on.between(_FIRST, _LAST))),
    )
)
PARTS = Condition(
    _task.c.descends_from_id
    == sa.select(task_rows.PARENT.c.id).where(task_rows.PARENT.c.uid == sa.bindparam("parent")).scalar_subquery()
)


@decodes
def tasks(connection: Connection, condition: Condition, asked: Mapping[str, object]) -> tuple[Task, ...]:
    """Return the tasks that are asked for, those of a plan together and in its order."""
    rows = task_rows.fetch(connection, condition.tasks, asked)
    supports = _supports(connection, condition, asked)
    return tuple(task_rows.task_of(row, supports.get(row[0], ())) for row in rows)


@decodes
def read(connection: Connection, condition: Condition, asked: Mapping[str, object]) -> tuple[FollowedTask, ...]:
    """Return the tasks that are asked for with all that decides how they stand, in the same order."""
    rows = task_rows.fetch(connection, condition.tasks, asked)
    supports = _supports(connection, condition, asked)
    explained = _explained(connection, condition, asked)
    planned = _plans(connection, {row[1] for row in rows})
    concluded = _concluded(connection, planned)
    return tuple(
        _within(
            FollowedTask(
                task=task_rows.task_of(row, supports.get(row[0], ())),
                plan=planned[row[1]],
                explanations=explained.get(row[3], ()),
                has_parts=task_rows.has_parts(row[2], planned[row[1]].period),
            ),
            concluded.get(row[1]),
        )
        for row in rows
    )


def _supports(
    connection: Connection, condition: Condition, asked: Mapping[str, object]
) -> dict[int, tuple[Support, ...]]:
    found: dict[int, tuple[Support, ...]] = {}
    for task_id, unit, part in connection.execute(condition.supports, asked).all():
        found[task_id] = (*found.get(task_id, ()), Support(unit=unit, part=part))
    return found


def _explained(
    connection: Connection, condition: Condition, asked: Mapping[str, object]
) -> dict[TaskUid, tuple[Explanation, ...]]:
    found: dict[TaskUid, tuple[Explanation, ...]] = {}
    for row in connection.execute(condition.explanations, asked).mappings():
        one = explanations.explanation_of(row)
        found[one.task] = (*found.get(one.task, ()), one)
    return found


def _plans(connection: Connection, numbers: Iterable[int]) -> dict[int, WorkPlan]:
    rows = connection.execute(_PLANS, {"numbers": sorted(numbers)}).mappings()
    return {row["id"]: plans.plan_of(row) for row in rows}


def _concluded(connection: Connection, planned: Mapping[int, WorkPlan]) -> dict[int, date]:
    """Return the last day of what is concluded, by the numbers of the plans whose period that is or holds."""
    through = {number: period_codes.through(plan.period) for number, plan in planned.items()}
    locked = period_lock.locked_among(connection, {code for codes in through.values() for code in codes})
    ends = {code: periods.parse(code).ends_on for code in locked}
    return {
        number: max(ends[code] for code in codes if code in ends)
        for number, codes in through.items()
        if not locked.isdisjoint(codes)
    }


def _within(followed: FollowedTask, concluded_to: date | None) -> FollowedTask:
    """Return a task as it stands where the period that its plan is for was concluded, up to a day, or was not."""
    if concluded_to is None:
        return followed
    return replace(followed, is_concluded=True, goes_on=is_extended_beyond(followed, concluded_to))
