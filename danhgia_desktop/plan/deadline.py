"""Until when a task is due; a deadline ends at 24:00 of its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.plan.work_plan import WorkPlan


def original_deadline(task: Task, plan: WorkPlan) -> date:
    """Return the last day that the plan gave for a task: its own, or that of the plan's period."""
    return plan.period.ends_on if task.due_on is None else task.due_on


def effective_deadline(followed: FollowedTask) -> date:
    """Return the last day for a task, moved by approved explanations; they never take time away."""
    return extended_until(followed) or original_deadline(followed.task, followed.plan)


def extended_until(followed: FollowedTask) -> date | None:
    """Return until when a task was extended by approval; None where it was not. The last decision holds.

    One that ends before the deadline that the plan gives extends nothing: that was moved since.
    """
    if not followed.explanations:
        return None
    extension = _last_extension(followed.explanations)
    return None if extension is None or extension < original_deadline(followed.task, followed.plan) else extension


def is_extended_beyond(followed: FollowedTask, day: date) -> bool:
    """Tell whether approval gave a task more days than up to and with one."""
    extended = extended_until(followed)
    return extended is not None and extended > day


def was_filed_in_time(explanation: Explanation, followed: FollowedTask) -> bool:
    """Tell whether an explanation was handed in by the deadline of its day.

    That is the deadline as those filed before it moved it: neither its own approval nor a later one makes up for
    being late.
    """
    earlier = (other for other in followed.explanations if _filed(other) < _filed(explanation))
    original = original_deadline(followed.task, followed.plan)
    return explanation.filed_on <= max(original, _last_extension(earlier) or original)


def _filed(explanation: Explanation) -> tuple[object, ...]:
    return explanation.filed_on, explanation.recorded_at, explanation.uid


def _last_extension(explanations: Iterable[Explanation]) -> date | None:
    extensions = [
        (one.decision.decided_on, one.recorded_at, one.decision.due_on)
        for one in explanations
        if one.is_approved and one.decision is not None and one.decision.due_on is not None
    ]
    return max(extensions)[-1] if extensions else None
