"""How points or numbers come from tasks: the equation, the tasks, and what leaders are asked beyond them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop import days
from danhgia_desktop.operations.sheet_tasks import SheetTasks
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.leader_field import LeaderField
from danhgia_desktop.wording.plan_words import plan_word
from danhgia_desktop.wording.planned_points import say_planned, say_share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.regulation.criterion_rule import TaskFigure
    from danhgia_desktop.regulation.task_rule import LeaderPartKind
    from danhgia_desktop.scoring.planned import PlannedPoints
    from danhgia_desktop.ui.scoring.score_cells import View

_ROWS_AT_MOST = 8


class PlanPart(QWidget):
    """Shows where points come from; it changes nothing.

    Signals:
        task_wanted: carries the FollowedTask that shall be shown in its plan.
        plans_wanted: the plans shall be shown, where there is no task to go to.
        answered: LeaderPartKind, True, False or None for nothing, and the reason.
    """

    task_wanted = Signal(object)
    plans_wanted = Signal()
    answered = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "plan_part")
        self._figures: tuple[TaskFigure, ...] = ()
        self._tasks: tuple[FollowedTask, ...] = ()
        self._fields: dict[LeaderPartKind, LeaderField] = {}
        self._title = QLabel()
        self._title.setProperty("look", "heading")
        self._equation = named(QLabel(), "plan_equation")
        self._equation.setWordWrap(True)
        self._equation.setTextFormat(Qt.TextFormat.PlainText)
        self._equation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._leader = QVBoxLayout()
        self._caption = named(QLabel(), "plan_tasks_caption")
        self._list = named(QListWidget(), "plan_tasks")
        self._list.setAccessibleName(self.tr("Nhiệm vụ được tính"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.itemActivated.connect(lambda _: self._go())
        self._open = named(QPushButton(self.tr("Mở trong Kế hoạch")), "open_plan")
        self._open.clicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._equation)
        layout.addLayout(self._leader)
        for widget in (self._caption, self._list, self._open):
            layout.addWidget(widget)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [*(stop for field in self._fields.values() for stop in field.stops()), self._list, self._open]

    def show_points(self, view: View, by_tasks: PlannedPoints) -> None:
        """Show the equation at once; the tasks follow."""
        self._figures = ()
        self._title.setText(self.tr("Điểm lấy từ kế hoạch"))
        self._equation.setText("\n".join(say_planned(by_tasks, view.language)))

    def show_counted(self, view: View, figures: Sequence[TaskFigure]) -> None:
        """Show at once how many tasks rules count; which they are follows."""
        self._figures = tuple(figures)
        self._title.setText(self.tr("Số đếm lấy từ kế hoạch"))
        counted = view.figures.sheet.planned.figures
        said = [f"{plan_word(figure, view.language)}: {counted[figure]}" for figure in figures]
        self._equation.setText("\n".join(said))

    def show_tasks(self, view: View, found: SheetTasks) -> None:
        """Show the tasks with what each adds, and ask what is asked of a leader."""
        if self._figures:
            self._show_fields(view, SheetTasks())
            behind = [one for figure in self._figures for one in found.counted.get(figure, ())]
            tasks = list({one.task.uid: one for one in behind}.values())
            self._list_tasks(tasks, [_said(one) for one in tasks], counted=len(tasks))
            return
        self._show_fields(view, found)
        said = [say_share(share, view.language) for share in found.shares]
        counted = sum(share.counts for share in found.shares)
        self._list_tasks([share.followed for share in found.shares], said, counted=counted)

    def _list_tasks(self, tasks: Sequence[FollowedTask], said: Sequence[str], *, counted: int) -> None:
        self._tasks = tuple(tasks)
        self._caption.setText(
            self.tr("Nhiệm vụ được tính: %n", "", counted)
            if tasks or self._figures
            else self.tr("Kế hoạch của kỳ này chưa có nhiệm vụ nào.")
        )
        row = self._list.currentRow()
        self._list.clear()
        for words in said:
            QListWidgetItem(words, self._list)
        self._list.setCurrentRow(min(max(row, 0), len(tasks) - 1))
        self._list.setVisible(bool(tasks))
        lines = 2 * self._list.fontMetrics().lineSpacing() + 6
        self._list.setFixedHeight(min(len(tasks), _ROWS_AT_MOST) * lines + 2 * self._list.frameWidth())

    def _show_fields(self, view: View, found: SheetTasks) -> None:
        if list(self._fields) != [part.kind for part in found.asked]:
            for field in self._fields.values():
                self._leader.removeWidget(field)
                field.deleteLater()
            self._fields = {part.kind: LeaderField(part, view.language, self) for part in found.asked}
            for field in self._fields.values():
                field.answered.connect(self.answered)
                self._leader.addWidget(field)
        answers = {answer.part: answer for answer in found.answers}
        for kind, field in self._fields.items():
            field.show_answer(answers.get(kind), can_write=not view.read_only)

    def _go(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._tasks):
            self.task_wanted.emit(self._tasks[row])
        else:
            self.plans_wanted.emit()


def _said(followed: FollowedTask) -> str:
    """Return a task that is counted, with the deadline that it was measured by."""
    return f"{followed.task.text} – {days.shown(effective_deadline(followed))}"
