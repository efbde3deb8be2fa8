"""A task with everything that decides how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.plan.work_plan import WorkPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedTask:
    """A task as it is judged: within its plan, with what was explained.

    Attributes:
        explanations: all of the task, the earliest recorded first.
        is_concluded: whether the plan's period, or one that holds it, is concluded: what is open then is not done.
        goes_on: whether it can still be done though it is concluded: an approval extended it beyond all that is.
        has_parts: whether other tasks descend from it in its period: those count, and it does not.
    """

    task: Task
    plan: WorkPlan
    explanations: tuple[Explanation, ...] = ()
    is_concluded: bool = False
    goes_on: bool = False
    has_parts: bool = False
