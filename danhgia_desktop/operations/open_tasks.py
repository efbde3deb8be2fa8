"""What plans leave open when their period is concluded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.plan.task_state import TaskState, state_of

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTasks:
    """What somebody should know who concludes a period.

    Attributes:
        undone: how many tasks count as not done from then on.
        waiting: how many explanations of tasks of the period wait for a decision.
    """

    undone: int
    waiting: int


def open_tasks(store: Store, period: Period, *, today: date) -> OpenTasks:
    """Return what the plans for a period, and for the shorter ones that it is made of, leave open on a day."""
    with store.reading() as reading:
        unfinished = reading.tasks.followed_unfinished(period)
        waiting = reading.explanations.waiting()
        explained = reading.tasks.followed({one.task for one in waiting})
    within = {one.task.uid for one in explained if _is_within(one.plan.period, period)}
    ahead = (replace(one, is_concluded=True) for one in unfinished if not (one.is_concluded or one.has_parts))
    return OpenTasks(
        undone=sum(state_of(one, today) is TaskState.UNDONE for one in ahead),
        waiting=sum(one.task in within for one in waiting),
    )


def _is_within(period: Period, whole: Period) -> bool:
    return whole.starts_on <= period.starts_on and period.ends_on <= whole.ends_on
