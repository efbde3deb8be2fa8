"""How the points for tasks came about: the equation, the tasks, and what leaders are asked beyond them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.leader_field import LeaderField
from danhgia_desktop.wording.planned_points import say_planned, say_share

if TYPE_CHECKING:
    from danhgia_desktop.operations.sheet_tasks import SheetTasks
    from danhgia_desktop.plan.task_share import TaskShare
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
        self._shares: tuple[TaskShare, ...] = ()
        self._fields: dict[LeaderPartKind, LeaderField] = {}
        title = QLabel(self.tr("Điểm lấy từ kế hoạch"))
        title.setProperty("look", "heading")
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
        layout.addWidget(title)
        layout.addWidget(self._equation)
        layout.addLayout(self._leader)
        for widget in (self._caption, self._list, self._open):
            layout.addWidget(widget)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [*(stop for field in self._fields.values() for stop in field.stops()), self._list, self._open]

    def show_points(self, view: View, by_tasks: PlannedPoints) -> None:
        """Show the equation at once; the tasks follow."""
        self._equation.setText("\n".join(say_planned(by_tasks, view.language)))

    def show_tasks(self, view: View, found: SheetTasks) -> None:
        """Show the tasks with what each adds, and ask what is asked of a leader."""
        self._show_fields(view, found)
        self._shares = found.shares
        self._caption.setText(
            self.tr("Nhiệm vụ được tính: %n", "", sum(share.counts for share in found.shares))
            if found.shares
            else self.tr("Kế hoạch của kỳ này chưa có nhiệm vụ nào.")
        )
        row = self._list.currentRow()
        self._list.clear()
        for share in found.shares:
            QListWidgetItem(say_share(share, view.language), self._list)
        self._list.setCurrentRow(min(max(row, 0), len(found.shares) - 1))
        self._list.setVisible(bool(found.shares))
        lines = 2 * self._list.fontMetrics().lineSpacing() + 6
        self._list.setFixedHeight(min(len(found.shares), _ROWS_AT_MOST) * lines + 2 * self._list.frameWidth())

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
        if 0 <= row < len(self._shares):
            self.task_wanted.emit(self._shares[row].followed)
        else:
            self.plans_wanted.emit()
