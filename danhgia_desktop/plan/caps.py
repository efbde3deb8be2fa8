"""Whose level is capped by tasks that were not done and not explained, and by which ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.plan.explained import is_explained
from danhgia_desktop.plan.task_state import TaskState, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.plan.answering import Answering
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.regulation.rating_level import RatingLevel
    from danhgia_desktop.regulation.task_consequences import Answerable, TaskCap


@dataclass(frozen=True, slots=True, kw_only=True)
class CapGround:
    """A task that caps somebody's level.

    Attributes:
        answers_as: as what the person answers for it.
    """

    followed: FollowedTask
    answers_as: Answerable


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelCap:
    """The best level somebody can have, and why.

    Attributes:
        grounds: the tasks, in the order in which they were given; a task stands twice where somebody answers for it
            twice.
    """

    staff: StaffUid
    level: RatingLevel
    grounds: tuple[CapGround, ...]


def caps_of(
    followed: Iterable[FollowedTask], rule: TaskCap, answering: Answering, *, today: date
) -> tuple[LevelCap, ...]:
    """Return whose level is capped, in the order in which the tasks bring them up.

    Args:
        followed: the tasks of the rated period. A period that is about to be concluded is handed in as concluded:
            what is open then is not done.
        rule: which tasks cap whom, at which level.
        answering: who answers for a task.
        today: the day on which it is asked.
    """
    grounds: dict[StaffUid, list[CapGround]] = {}
    for one in followed:
        if not one.has_parts and caps(one, rule, today):
            for role, staff in answering.people(one):
                if role in rule.binds:
                    grounds.setdefault(staff, []).append(CapGround(followed=one, answers_as=role))
    return tuple(LevelCap(staff=staff, level=rule.level, grounds=tuple(found)) for staff, found in grounds.items())


def caps(followed: FollowedTask, rule: TaskCap, today: date) -> bool:
    """Tell whether a task caps the level of those who answer for it."""
    state = state_of(followed, today)
    matters = state is TaskState.UNDONE or (rule.late_counts and state is TaskState.DONE_LATE)
    return matters and not is_explained(followed, rule.explanation)
