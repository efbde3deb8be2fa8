"""The rows of the table of a plan: its tasks, headings where they stand in groups, a blank one for the next task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.ui.plan.plan_view import Grouping
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.ui.plan.plan_view import PlanView

_STATES = (
    TaskState.OVERDUE,
    TaskState.UNDONE,
    TaskState.DUE_SOON,
    TaskState.EXTENDED,
    TaskState.NOT_DUE,
    TaskState.DONE_LATE,
    TaskState.DONE_ON_TIME,
    TaskState.DONE_EARLY,
)
"""What wants somebody's care comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """One row.

    Attributes:
        followed: the task; None for a heading and for the blank row.
        number: the place of the task in its plan, from 1.
        heading: the words above tasks that stand together; "" for other rows.
        count: how many stand below the heading.
        parent: the row of the heading above the task.
    """

    followed: FollowedTask | None = None
    number: int = 0
    heading: str = ""
    count: int = 0
    parent: int | None = None

    @property
    def key(self) -> Hashable:
        """What the row is known by when the rows are others; None for the blank one."""
        return self.followed.task.uid if self.followed is not None else self.heading or None

    @property
    def is_blank(self) -> bool:
        """Whether the next task is typed here."""
        return self.followed is None and not self.heading


def rows_of(view: PlanView) -> tuple[TaskRow, ...]:
    """Return the rows, from top to bottom."""
    tasks = [TaskRow(followed=one, number=number) for number, one in enumerate(view.tasks, start=1)]
    rows = tasks if view.grouping is Grouping.NONE else list(_grouped(tasks, view))
    return (*rows, TaskRow()) if view.can_write else tuple(rows)


def _grouped(tasks: list[TaskRow], view: PlanView) -> Iterator[TaskRow]:
    groups: dict[tuple[int, str], list[TaskRow]] = {}
    for row in tasks:
        groups.setdefault(_group_of(row, view), []).append(row)
    place = 0
    for (_, heading), rows in sorted(groups.items(), key=lambda group: group[0][0]):
        yield TaskRow(heading=heading, count=len(rows))
        for row in rows:
            yield TaskRow(followed=row.followed, number=row.number, parent=place)
        place += len(rows) + 1


def _group_of(row: TaskRow, view: PlanView) -> tuple[int, str]:
    """Return the place of a task's group among the others, and what it is called."""
    if row.followed is None:
        raise ValueError(row)
    task = row.followed.task
    if view.grouping is Grouping.STATE:
        state = state_of(row.followed, view.today)
        return _STATES.index(state), plan_word(state, view.language)
    if view.grouping is Grouping.ORIGIN:
        return tuple(TaskOrigin).index(task.origin), plan_word(task.origin, view.language)
    person = assignee_of(task, row.followed.plan)
    if person is None:
        nobody = QCoreApplication.translate("PlanModel", "Chưa có người thực hiện")
        return len(view.office.names) + 1, task.assignee_said or nobody
    names = tuple(view.office.names)
    return (names.index(person) if person in names else len(names)), view.office.names.get(person, "")
