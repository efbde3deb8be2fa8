"""How a task stands; computed from its days and quantities, never typed."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.plan.deadline import effective_deadline, extended_until, original_deadline

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Work

SOON_DAYS = 3
"""How many days before its deadline a task is due soon."""


class TaskState(StrEnum):
    """How a task stands (trạng thái)."""

    NOT_DUE = "not_due"
    """Chưa đến hạn."""
    DUE_SOON = "due_soon"
    """Sắp đến hạn."""
    EXTENDED = "extended"
    """Được gia hạn: the first deadline has passed, the approved one has not."""
    OVERDUE = "overdue"
    """Quá hạn: open after its deadline."""
    UNDONE = "undone"
    """Không thực hiện: open when its period was concluded."""
    DONE_EARLY = "done_early"
    """Hoàn thành trước hạn."""
    DONE_ON_TIME = "done_on_time"
    """Hoàn thành đúng hạn: on the last day, or on a day that nobody wrote down."""
    DONE_LATE = "done_late"
    """Hoàn thành chậm: after the last day, or on a day that nobody wrote down though delays are."""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self in {TaskState.DONE_EARLY, TaskState.DONE_ON_TIME, TaskState.DONE_LATE}


def is_done(work: Work) -> bool:
    """Tell whether all that was asked is done; where no quantity is asked, the day tells."""
    if work.assigned is None or work.assigned <= 0:
        return work.done_on is not None
    return work.done is not None and work.done >= work.assigned


def is_partly_done(work: Work) -> bool:
    """Tell whether some of what was asked is done, and some is not."""
    return work.assigned is not None and work.done is not None and 0 < work.done < work.assigned


def state_of(followed: FollowedTask, today: date, soon_days: int = SOON_DAYS) -> TaskState:
    """Return how a task stands.

    Args:
        followed: the task, its plan and what was explained.
        today: the day on which it is asked.
        soon_days: how many days before its deadline it is due soon, 0 or more.
    """
    return _done_state(followed) if is_done(followed.task.work) else _open_state(followed, today, soon_days)


def _done_state(followed: FollowedTask) -> TaskState:
    work, deadline = followed.task.work, effective_deadline(followed)
    done_on = work.done_on
    if done_on is None and work.delays is not None and work.delays > 0:
        return TaskState.DONE_LATE
    if done_on is None or done_on == deadline:
        return TaskState.DONE_ON_TIME
    return TaskState.DONE_EARLY if done_on < deadline else TaskState.DONE_LATE


def _open_state(followed: FollowedTask, today: date, soon_days: int) -> TaskState:
    deadline = effective_deadline(followed)
    extension_runs = extended_until(followed) is not None and today <= deadline
    if followed.is_concluded and not extension_runs:
        return TaskState.UNDONE
    if today > deadline:
        return TaskState.OVERDUE
    if today > original_deadline(followed.task, followed.plan):
        return TaskState.EXTENDED
    return TaskState.DUE_SOON if deadline - today <= timedelta(days=soon_days) else TaskState.NOT_DUE
