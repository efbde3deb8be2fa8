"""How a task looks in the table of its plan."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import days, points
from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.deadline import effective_deadline, extended_until
from danhgia_desktop.plan.task_problems import TaskFault, TaskSeverity, problems_of
from danhgia_desktop.plan.task_state import state_of
from danhgia_desktop.ui.grid.cell import Cell, CellState, Ink, Mark
from danhgia_desktop.ui.plan.task_columns import FIELDS, PROGRESS, TaskColumn
from danhgia_desktop.ui.task_signs import TASK_SIGNS
from danhgia_desktop.wording.plan_problems import say_namesakes, say_task_problem
from danhgia_desktop.wording.plan_words import plan_word, say_state

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.ui.plan.plan_view import PlanView

_MARKS = {
    TaskSeverity.ERROR: Mark.ERROR,
    TaskSeverity.WARNING: Mark.WARNING,
    TaskSeverity.NOTE: Mark.NONE,
}
_UNKNOWN = (TaskFault.ASSIGNEE_UNKNOWN, TaskFault.LEADER_UNKNOWN)
_RANKS = (Mark.NONE, Mark.WANTING, Mark.WARNING, Mark.ERROR)


def cells_of(followed: FollowedTask, number: int, view: PlanView) -> tuple[Cell, ...]:
    """Return the cells of a task, in the order of the columns."""
    cells = _plain_cells(followed, number, view)
    if view.can_progress(followed):
        cells |= {column: replace(cells[column], state=CellState.OPEN, can_type=True) for column in PROGRESS}
    for problem in problems_of(followed, view.today):
        column = FIELDS[problem.field]
        cell, mark = cells[column], _MARKS[problem.severity]
        meant = view.office.namesakes(str(problem.stated)) if problem.fault in _UNKNOWN else ()
        said = say_namesakes(problem, meant, view.language) if meant else say_task_problem(problem, view.language)
        cells[column] = replace(
            cell, mark=max(cell.mark, mark, key=_RANKS.index), message="; ".join(filter(None, (cell.message, said)))
        )
    return tuple(cells[column] for column in TaskColumn)


def shape_of(followed: FollowedTask) -> Cell:
    """Return the cell with the words of a task, as far as it makes the row tall; making the others takes time."""
    return Cell(text=followed.task.text, ink=_ink(followed))


def blank_cells(view: PlanView, hint: str) -> tuple[Cell, ...]:
    """Return the cells of the row in which the next task is typed."""
    blank = Cell(state=CellState.OPEN, can_type=True)
    closed = Cell(state=CellState.CAPTION)
    cells = dict.fromkeys(TaskColumn, blank)
    cells[TaskColumn.NUMBER] = cells[TaskColumn.STATE] = closed
    if not view.tasks:
        cells[TaskColumn.TEXT] = replace(blank, text=hint, ink=Ink.MUTED)
    return tuple(cells[column] for column in TaskColumn)


def heading_cells(words: str, tasks: int) -> tuple[Cell, ...]:
    """Return the cells of a heading above tasks that stand together."""
    caption = Cell(state=CellState.CAPTION)
    cells = dict.fromkeys(TaskColumn, caption)
    cells[TaskColumn.TEXT] = replace(caption, text=f"{words} ({tasks})", ink=Ink.STRONG)
    return tuple(cells[column] for column in TaskColumn)


def _plain_cells(followed: FollowedTask, number: int, view: PlanView) -> dict[TaskColumn, Cell]:
    task, office = followed.task, view.office
    work = task.work
    supports = "; ".join(office.unit_name(support.unit) for support in task.supports)
    leader = office.names.get(task.supervising_leader, "") if task.supervising_leader else task.leader_said
    return {
        TaskColumn.NUMBER: _numbered(number, followed, view),
        TaskColumn.TEXT: replace(_typed(task.text, view), ink=_ink(followed)),
        TaskColumn.PRODUCT: _typed(task.product, view),
        TaskColumn.ASSIGNEE: _assignee(followed, view),
        TaskColumn.DUE: _due(followed, view),
        TaskColumn.ASSIGNED: _number(work.assigned, view),
        TaskColumn.DONE: _number(work.done, view),
        TaskColumn.FACTOR: _factor(work.factor, view),
        TaskColumn.DONE_ON: _day(work.done_on, view),
        TaskColumn.FAILURES: _number(work.quality_failures, view),
        TaskColumn.DELAYS: _number(work.delays, view),
        TaskColumn.STATE: _state(followed, view),
        TaskColumn.LEADER: _typed(leader, view),
        TaskColumn.SUPPORTS: _typed(supports, view),
        TaskColumn.ORIGIN: _typed(plan_word(task.origin, view.language), view),
        TaskColumn.SOURCE: _typed(task.source.number, view),
        TaskColumn.RESULT: _typed(task.result, view),
        TaskColumn.NOTE: _typed(task.note, view),
    }


def _ink(followed: FollowedTask) -> Ink:
    """Return how the words of a task are written: those of one that counts by its parts stand out."""
    return Ink.STRONG if followed.has_parts else Ink.NORMAL


def _numbered(number: int, followed: FollowedTask, view: PlanView) -> Cell:
    """Return the cell that never scrolls away: its sign tells the state at once, whose column may be out of sight."""
    state = state_of(followed, view.today)
    return Cell(
        text=str(number),
        value=Decimal(number),
        ink=Ink.MUTED,
        sign=TASK_SIGNS[state],
        message=say_state(followed, view.today, view.language),
    )


def _typed(text: str, view: PlanView) -> Cell:
    return Cell(
        text=text,
        typed=text,
        state=CellState.OPEN if view.can_write else CellState.LOCKED,
        can_type=view.can_write,
    )


def _derived(text: str, view: PlanView, message: str) -> Cell:
    """Return a cell in which nothing is typed, and which shows what follows from that."""
    return replace(_typed("", view), text=text, ink=Ink.MUTED, message=message)


def _assignee(followed: FollowedTask, view: PlanView) -> Cell:
    task, names = followed.task, view.office.names
    if task.assignee is not None or task.assignee_said:
        return _typed(names.get(task.assignee, "") if task.assignee else task.assignee_said, view)
    owner = assignee_of(task, followed.plan)
    if owner is None:
        return _typed("", view)
    return _derived(
        names.get(owner, ""),
        view,
        QCoreApplication.translate("PlanModel", "Để trống: người có kế hoạch này thực hiện."),
    )


def _due(followed: FollowedTask, view: PlanView) -> Cell:
    task = followed.task
    deadline = effective_deadline(followed)
    if extended_until(followed) is not None:
        typed = "" if task.due_on is None else days.shown(task.due_on)
        words = QCoreApplication.translate("PlanModel", "Được gia hạn đến {day}; hạn ban đầu {first}.")
        first = days.shown(task.due_on or followed.plan.period.ends_on)
        said = words.format(day=days.shown(deadline), first=first)
        extended = replace(_typed(typed, view), text=days.shown(deadline), ink=Ink.ITALIC, message=said)
        return replace(extended, sorts_as=deadline.isoformat())
    if task.due_on is None:
        words = QCoreApplication.translate("PlanModel", "Để trống: hạn là ngày cuối của kỳ.")
        return replace(_derived(days.shown(deadline), view, words), sorts_as=deadline.isoformat())
    return _day(task.due_on, view)


def _day(day: date | None, view: PlanView) -> Cell:
    return _typed("", view) if day is None else replace(_typed(days.shown(day), view), sorts_as=day.isoformat())


def _number(number: Decimal | int | None, view: PlanView) -> Cell:
    if number is None:
        return _typed("", view)
    value = Decimal(number)
    return replace(_typed(points.typed(value), view), value=value)


def _factor(factor: Fraction, view: PlanView) -> Cell:
    """Return the cell of a factor: a decimal where it is one, else the quotient."""
    hundredths = factor * 100
    is_exact = hundredths.denominator == 1
    text = points.typed(factor) if is_exact else str(factor)
    return replace(_typed(text, view), value=factor)


def _state(followed: FollowedTask, view: PlanView) -> Cell:
    state = state_of(followed, view.today)
    return Cell(
        text=say_state(followed, view.today, view.language),
        state=CellState.COMPUTED,
        sign=TASK_SIGNS[state],
        message=QCoreApplication.translate("PlanModel", "Có nhiệm vụ cấp dưới: kết quả tính theo các nhiệm vụ ấy.")
        if followed.has_parts
        else "",
    )
