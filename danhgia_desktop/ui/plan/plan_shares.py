"""What the tasks of a plan's owner come to, as it is worked out, and the tasks behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.plan.shares_dialog import SharesDialog
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from danhgia_desktop.operations.plan_performance import PlanPerformance
    from danhgia_desktop.ui.plan.plan_page import PlanPage


class PlanShares(QObject):
    """Shows the numbers in the footer, and lists on demand where they come from.

    Signals:
        task_wanted: carries the FollowedTask that shall be shown in its plan.
        told: a sentence for the status line.
    """

    task_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, page: PlanPage) -> None:
        super().__init__(page)
        self._page = page
        self._outcome: PlanPerformance | str | None = None

    def await_performance(self) -> None:
        """Show nothing of another plan any more."""
        self._outcome = None
        self._page.footer.await_performance()

    def show_performance(self, outcome: PlanPerformance | str) -> None:
        """Show what the tasks come to, or why that cannot be told."""
        self._outcome = outcome
        self._page.footer.show_performance(outcome)

    def list_tasks(self) -> None:
        """List the tasks behind the numbers in the footer, or say why there are none."""
        view, outcome = self._page.tasks.tasks.view, self._outcome
        if view is None:
            return
        if outcome is None:
            self.told.emit(self.tr("Đang tính kết quả của các nhiệm vụ; hãy bấm F9 lại sau giây lát."))
        elif isinstance(outcome, str):
            self.told.emit(outcome)
        else:
            whose = f"{view.office.name_of(view.owner)}, {period_name(view.period, view.language)}"
            dialog = open_dialog(SharesDialog(outcome, whose, view.language, self._page.window()))
            dialog.task_wanted.connect(self.task_wanted)
