"""The numbers that a work plan gives to rules that count tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.plan.explained import is_explained
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.regulation.criterion_rule import TaskFigure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.regulation.task_consequences import ExplanationNeed

_FIGURES = {
    TaskState.DONE_EARLY: TaskFigure.ON_TIME,
    TaskState.DONE_ON_TIME: TaskFigure.ON_TIME,
    TaskState.DONE_LATE: TaskFigure.LATE,
    TaskState.OVERDUE: TaskFigure.OVERDUE,
    TaskState.UNDONE: TaskFigure.OVERDUE,
}
"""Concluding a period makes no overdue task better: what is not done by then stays overdue."""


def tasks_by_figure(
    followed: Iterable[FollowedTask], need: ExplanationNeed, *, today: date
) -> Mapping[TaskFigure, tuple[FollowedTask, ...]]:
    """Return the tasks behind each number; how many they are is the number.

    Args:
        followed: the tasks; one from which others descend is left to them.
        need: which explanation makes an unfinished task an explained one.
        today: the day on which it is asked.
    """
    found: dict[TaskFigure, list[FollowedTask]] = {figure: [] for figure in TaskFigure}
    for one in followed:
        if one.has_parts:
            continue
        state = state_of(one, today)
        found[TaskFigure.ASSIGNED].append(one)
        if state in _FIGURES:
            found[_FIGURES[state]].append(one)
        if state is TaskState.UNDONE and not is_explained(one, need):
            found[TaskFigure.UNDONE_UNEXPLAINED].append(one)
    return {figure: tuple(tasks) for figure, tasks in found.items()}
