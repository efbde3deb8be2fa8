"""The tasks of a person that stand in plans of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from danhgia_desktop.ui.task_lists.task_table import TaskTable
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.ui.plan.plan_view import PlanView

_SIZE = (860, 420)


class ElsewhereDialog(QDialog):
    """They are changed where they stand: Enter goes there.

    Signals:
        task_wanted: carries the FollowedTask; the dialog is closed.
    """

    task_wanted = Signal(object)

    def __init__(self, view: PlanView, parent: QWidget) -> None:
        """List tasks.

        Args:
            view: the plan in front, which is a person's.
            parent: what it stands over.
        """
        super().__init__(parent)
        self.setObjectName("elsewhere_dialog")
        whose = f"{view.office.name_of(view.owner)}, {period_name(view.period, view.language)}"
        self.setWindowTitle(self.tr("Nhiệm vụ trong kế hoạch khác – {whose}").format(whose=whose))
        self.resize(*_SIZE)
        note = QLabel(
            self.tr("Giao cho người này trong kế hoạch của cơ quan, đơn vị, người khác. Enter: đến nhiệm vụ.")
        )
        note.setProperty("look", "caption")
        note.setWordWrap(True)
        table = TaskTable("tasks_elsewhere", view.language)
        table.show_tasks(view.elsewhere, view.office, view.today)
        table.task_wanted.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(note)
        layout.addWidget(table, 1)
        table.choose([view.elsewhere[0].task.uid])
        table.setFocus()

    def _go(self, followed: FollowedTask) -> None:
        self.accept()
        self.task_wanted.emit(followed)
