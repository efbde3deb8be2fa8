"""What official documents say of a task: its origin, its source, its deadline, how it stands."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.official_text import short_date
from danhgia_desktop.plan.deadline import effective_deadline, extended_until, original_deadline
from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.plan.task_state import TaskState, is_partly_done

if TYPE_CHECKING:
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Source

ORIGINS = {
    TaskOrigin.PLANNED: "Nhiệm vụ theo kế hoạch",
    TaskOrigin.AD_HOC: "Nhiệm vụ phát sinh, đột xuất",
    TaskOrigin.MEETING_CONCLUSION: "Nhiệm vụ theo thông báo kết luận",
    TaskOrigin.REMEDY_PLAN: "Nhiệm vụ theo kế hoạch khắc phục",
    TaskOrigin.INSPECTION_FINDING: "Nhiệm vụ theo kết luận kiểm tra",
}
PARTLY_DONE = "Chưa hoàn thành"
"""Of what was concluded with some of it done."""

STATES = {
    TaskState.NOT_DUE: "Chưa đến hạn",
    TaskState.DUE_SOON: "Sắp đến hạn",
    TaskState.EXTENDED: "Được gia hạn",
    TaskState.OVERDUE: "Quá hạn, chưa xong",
    TaskState.UNDONE: "Không thực hiện",
    TaskState.DONE_EARLY: "Hoàn thành trước hạn",
    TaskState.DONE_ON_TIME: "Hoàn thành đúng hạn",
    TaskState.DONE_LATE: "Hoàn thành chậm",
}


def task_text(followed: FollowedTask) -> str:
    """Return what is to be done, with the document that asked for it: "… (10/TB-SNV ngày 05/11/2026)"."""
    source = cited(followed.task.source)
    return f"{followed.task.text} ({source})" if source else followed.task.text


def state_text(followed: FollowedTask, state: TaskState) -> str:
    """Return how a task stands; of one that was concluded with some of it done, how much: "Chưa hoàn thành (2/3)"."""
    work = followed.task.work
    if state is TaskState.UNDONE and is_partly_done(work):
        return f"{PARTLY_DONE} ({share_text(followed)})"
    return STATES[state]


def share_text(followed: FollowedTask) -> str:
    """Return how much of what was asked is done: "2/3"."""
    work = followed.task.work
    return f"{points.typed(work.done or Decimal(0))}/{points.typed(work.assigned or Decimal(0))}"


def cited(source: Source) -> str:
    """Return how a document is cited; "" where it has no number."""
    signed = f" ngày {short_date(source.signed_on)}" if source.number and source.signed_on else ""
    return f"{source.number}{signed}"


def deadline_text(followed: FollowedTask) -> str:
    """Return until when a task is due, the first deadline as well where it was extended."""
    first, last = original_deadline(followed.task, followed.plan), effective_deadline(followed)
    if extended_until(followed) is None:
        return short_date(first)
    return f"{short_date(first)}\ngia hạn đến {short_date(last)}"


def result_text(followed: FollowedTask) -> str:
    """Return what came of a task, and the remark on it."""
    return "\n".join(filter(None, (followed.task.result, followed.task.note)))
