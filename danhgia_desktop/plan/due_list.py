"""What is due: this week, long ago, or on which day of a month; and what waits for a decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.plan.task_state import TaskState, is_done, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask


@dataclass(frozen=True, slots=True, kw_only=True)
class DueList:
    """What asks for attention when the program is opened.

    Attributes:
        this_week: open tasks due from today to Sunday, the earliest first.
        overdue: open tasks after their deadline, the latest first.
        waiting: explanations without a decision, each with its task, the earliest filed first.
    """

    this_week: tuple[FollowedTask, ...]
    overdue: tuple[FollowedTask, ...]
    waiting: tuple[tuple[FollowedTask, Explanation], ...]


def due_list(followed: Iterable[FollowedTask], *, today: date) -> DueList:
    """Return what asks for attention; tasks from which others descend are left to them."""
    tasks = sorted(followed, key=effective_deadline)
    open_ones = [one for one in tasks if not one.has_parts and not is_done(one.task.work)]
    week = Period.holding(PeriodKind.WEEK, today)
    waiting = [(one, each) for one in tasks for each in one.explanations if each.decision is None]
    return DueList(
        this_week=tuple(one for one in open_ones if today <= effective_deadline(one) <= week.ends_on),
        overdue=tuple(one for one in reversed(open_ones) if state_of(one, today) is TaskState.OVERDUE),
        waiting=tuple(sorted(waiting, key=lambda both: (both[1].filed_on, both[1].recorded_at))),
    )


def by_due_day(followed: Iterable[FollowedTask], period: Period) -> Mapping[date, tuple[FollowedTask, ...]]:
    """Return the tasks due on each day of a period that has some, in the order of days, for a calendar."""
    found: dict[date, list[FollowedTask]] = {}
    for one in sorted(followed, key=effective_deadline):
        deadline = effective_deadline(one)
        if deadline in period:
            found.setdefault(deadline, []).append(one)
    return {day: tuple(tasks) for day, tasks in found.items()}
