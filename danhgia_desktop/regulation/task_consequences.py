"""What tasks that were not done mean for those who answer for them: a lower level, a review."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rating_level import RatingLevel


class ExplanationNeed(StrEnum):
    """Which explanation (giải trình) keeps an unfinished task from having consequences."""

    FILED = "filed"
    """One that was filed before the deadline."""
    APPROVED = "approved"
    """One that was approved, whenever it was filed."""
    FILED_AND_APPROVED = "filed_and_approved"
    """One that was filed before the deadline and approved."""


class Answerable(StrEnum):
    """Who answers for a task."""

    ASSIGNEE = "assignee"
    UNIT_HEAD = "unit_head"
    SUPERVISING_LEADER = "supervising_leader"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskCap:
    """A task that was not done, and not explained, caps the level of those who answer for it.

    Attributes:
        level: the best level they can have.
        explanation: which explanation keeps them from it.
        binds: whom it concerns.
        late_counts: a task that was done late does the same; usually it costs points only.
        clause: the words of the rule.
    """

    level: RatingLevel
    explanation: ExplanationNeed
    binds: tuple[Answerable, ...]
    late_counts: bool = False
    clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRule:
    """Months with a task that was not done, and not explained, lead to a review (kiểm điểm) of people and units.

    Attributes:
        from_month: the first month that counts.
        months: how many such months it takes, 1 or more.
        consecutive: they must follow one another.
        explanation: which explanation clears a month.
        clause: the words of the rule.
    """

    from_month: Period
    months: int
    consecutive: bool = False
    explanation: ExplanationNeed = ExplanationNeed.APPROVED
    clause: str = ""
