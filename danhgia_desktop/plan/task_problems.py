"""What is wrong with a task: named where it stands, kept as it was typed, never in the way of keeping it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.period import FIRST_YEAR, LAST_YEAR, Period
from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.task_state import TaskState, is_done, state_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import TaskUid

Typed = str | int | Decimal | Fraction | date | Period
"""A value of a task, as it was typed; the period of its plan."""


class TaskField(StrEnum):
    """Where on a task something stands."""

    TEXT = "text"
    ASSIGNEE = "assignee"
    SUPERVISING_LEADER = "supervising_leader"
    ASSIGNED_ON = "assigned_on"
    DUE_ON = "due_on"
    ASSIGNED = "assigned"
    DONE = "done"
    FACTOR = "factor"
    DONE_ON = "done_on"
    QUALITY_FAILURES = "quality_failures"
    DELAYS = "delays"
    CAUSE = "cause"


class TaskSeverity(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    """The task cannot count, or nobody answers for it, until it is mended."""
    WARNING = "warning"
    """It counts, but hardly as it was meant."""
    NOTE = "note"
    """It is so, and good to know."""


class TaskFault(StrEnum):
    """What can be wrong; `wording` has the sentences."""

    TEXT_MISSING = "text_missing"
    ASSIGNEE_MISSING = "assignee_missing"
    ASSIGNEE_UNKNOWN = "assignee_unknown"
    LEADER_UNKNOWN = "leader_unknown"
    QUANTITY_MISSING = "quantity_missing"
    QUANTITY_NOT_POSITIVE = "quantity_not_positive"
    FACTOR_NOT_POSITIVE = "factor_not_positive"
    NEGATIVE = "negative"
    DUE_BEFORE_ASSIGNED = "due_before_assigned"
    DUE_OUTSIDE_PERIOD = "due_outside_period"
    DUE_IN_NO_PERIOD = "due_in_no_period"
    """The day lies in a year that has no periods; in longer plans their last month answers for the task."""
    DONE_OVER_ASSIGNED = "done_over_assigned"
    DONE_WITHOUT_DAY = "done_without_day"
    LATE_WITHOUT_DAY = "late_without_day"
    """Nobody wrote the day, but that it came late."""
    DAY_WITHOUT_DONE = "day_without_done"
    """There is a day on which all was done, but not all is."""
    DONE_IN_FUTURE = "done_in_future"
    DONE_BEFORE_ASSIGNED = "done_before_assigned"
    NO_DELAY_THOUGH_LATE = "no_delay_though_late"
    FAILURES_WITHOUT_DONE = "failures_without_done"
    CAUSE_UNCONFIRMED = "cause_unconfirmed"


_ERRORS = frozenset(
    {
        TaskFault.TEXT_MISSING,
        TaskFault.ASSIGNEE_MISSING,
        TaskFault.ASSIGNEE_UNKNOWN,
        TaskFault.QUANTITY_MISSING,
        TaskFault.QUANTITY_NOT_POSITIVE,
        TaskFault.FACTOR_NOT_POSITIVE,
        TaskFault.NEGATIVE,
    }
)
_NOTES = frozenset({TaskFault.DUE_OUTSIDE_PERIOD})


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskProblem:
    """One thing that is wrong, at one field of a task.

    Attributes:
        stated: what stands there; None where nothing does.
        limit: what it is measured by: the other day, the other quantity, the period.
    """

    task: TaskUid
    fault: TaskFault
    field: TaskField
    stated: Typed | None = None
    limit: Typed | None = None

    @property
    def severity(self) -> TaskSeverity:
        """How much it matters."""
        if self.fault in _ERRORS:
            return TaskSeverity.ERROR
        return TaskSeverity.NOTE if self.fault in _NOTES else TaskSeverity.WARNING


_Found = tuple[TaskFault, TaskField, Typed | None, Typed | None]


def problems_of(followed: FollowedTask, today: date) -> tuple[TaskProblem, ...]:
    """Return what is wrong with a task, in the order of its fields."""
    found = (
        *_in_names(followed),
        *_in_days(followed, today),
        *_in_quantities(followed),
        *_in_failures(followed, today),
    )
    return tuple(
        TaskProblem(task=followed.task.uid, fault=fault, field=field, stated=stated, limit=limit)
        for fault, field, stated, limit in found
    )


def _in_names(followed: FollowedTask) -> Iterator[_Found]:
    task = followed.task
    if not task.text.strip():
        yield TaskFault.TEXT_MISSING, TaskField.TEXT, None, None
    if task.assignee is None and task.assignee_said:
        yield TaskFault.ASSIGNEE_UNKNOWN, TaskField.ASSIGNEE, task.assignee_said, None
    elif assignee_of(task, followed.plan) is None and not followed.has_parts:
        yield TaskFault.ASSIGNEE_MISSING, TaskField.ASSIGNEE, None, None
    if task.supervising_leader is None and task.leader_said:
        yield TaskFault.LEADER_UNKNOWN, TaskField.SUPERVISING_LEADER, task.leader_said, None


def _in_days(followed: FollowedTask, today: date) -> Iterator[_Found]:
    task, period, work = followed.task, followed.plan.period, followed.task.work
    if task.due_on is not None:
        if task.assigned_on is not None and task.due_on < task.assigned_on:
            yield TaskFault.DUE_BEFORE_ASSIGNED, TaskField.DUE_ON, task.due_on, task.assigned_on
        if not FIRST_YEAR <= task.due_on.year <= LAST_YEAR:
            yield TaskFault.DUE_IN_NO_PERIOD, TaskField.DUE_ON, task.due_on, period
        elif task.due_on not in period:
            yield TaskFault.DUE_OUTSIDE_PERIOD, TaskField.DUE_ON, task.due_on, period
    if work.done_on is not None:
        if work.done_on > today:
            yield TaskFault.DONE_IN_FUTURE, TaskField.DONE_ON, work.done_on, today
        if task.assigned_on is not None and work.done_on < task.assigned_on:
            yield TaskFault.DONE_BEFORE_ASSIGNED, TaskField.DONE_ON, work.done_on, task.assigned_on
        if not is_done(work):
            yield TaskFault.DAY_WITHOUT_DONE, TaskField.DONE_ON, work.done_on, work.assigned
    elif is_done(work):
        is_late = state_of(followed, today) is TaskState.DONE_LATE
        yield TaskFault.LATE_WITHOUT_DAY if is_late else TaskFault.DONE_WITHOUT_DAY, TaskField.DONE_ON, None, None


def _in_quantities(followed: FollowedTask) -> Iterator[_Found]:
    work = followed.task.work
    if work.assigned is None:
        if not followed.has_parts:
            yield TaskFault.QUANTITY_MISSING, TaskField.ASSIGNED, None, None
    elif work.assigned <= 0:
        yield TaskFault.QUANTITY_NOT_POSITIVE, TaskField.ASSIGNED, work.assigned, None
    elif work.done is not None and work.done > work.assigned:
        yield TaskFault.DONE_OVER_ASSIGNED, TaskField.DONE, work.done, work.assigned
    if work.factor <= 0:
        yield TaskFault.FACTOR_NOT_POSITIVE, TaskField.FACTOR, work.factor, None
    below_zero = {
        TaskField.DONE: work.done,
        TaskField.QUALITY_FAILURES: work.quality_failures,
        TaskField.DELAYS: work.delays,
    }
    for field, value in below_zero.items():
        if value is not None and value < 0:
            yield TaskFault.NEGATIVE, field, value, None


def _in_failures(followed: FollowedTask, today: date) -> Iterator[_Found]:
    work, cause = followed.task.work, followed.task.cause
    if work.delays == 0 and state_of(followed, today) is TaskState.DONE_LATE:
        yield TaskFault.NO_DELAY_THOUGH_LATE, TaskField.DELAYS, work.delays, None
    if not work.done and not is_done(work):
        for field, times in ((TaskField.QUALITY_FAILURES, work.quality_failures), (TaskField.DELAYS, work.delays)):
            if times is not None and times > 0:
                yield TaskFault.FAILURES_WITHOUT_DONE, field, times, None
    if cause.words and not cause.exempts:
        yield TaskFault.CAUSE_UNCONFIRMED, TaskField.CAUSE, cause.words, None
