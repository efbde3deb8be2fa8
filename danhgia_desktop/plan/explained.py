"""Whether what was explained keeps an unfinished task from having consequences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.plan.deadline import was_filed_in_time
from danhgia_desktop.regulation.task_consequences import ExplanationNeed

if TYPE_CHECKING:
    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask


def is_explained(followed: FollowedTask, need: ExplanationNeed) -> bool:
    """Tell whether one of the task's explanations is what the rule asks for."""
    return any(_satisfies(explanation, followed, need) for explanation in followed.explanations)


def _satisfies(explanation: Explanation, followed: FollowedTask, need: ExplanationNeed) -> bool:
    approved_enough = need is ExplanationNeed.FILED or explanation.is_approved
    early_enough = need is ExplanationNeed.APPROVED or was_filed_in_time(explanation, followed)
    return approved_enough and early_enough
