"""Opening the imports of lists; what they need is loaded when the first one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_office.list_dialog import ListDialog
    from danhgia_desktop.ui.import_office.list_task import ListTask


class ListImports(QObject):
    """Opens the dialog for a list of people, of units or of tasks.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, window: QWidget, prepare: Callable[[], object]) -> None:
        """Prepare to open dialogs.

        Args:
            desk: the open data, and what else is at hand.
            window: the main window.
            prepare: done before a dialog is opened: a backup.
        """
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._prepare = prepare

    def import_staff(self) -> ListDialog:
        """Import a list of people."""
        from danhgia_desktop.ui.import_office.list_task import STAFF  # noqa: PLC0415 - spares the start

        return self._open(STAFF)

    def import_units(self) -> ListDialog:
        """Import a list of units."""
        from danhgia_desktop.ui.import_office.list_task import UNITS  # noqa: PLC0415 - spares the start

        return self._open(UNITS)

    def paste_staff(self) -> None:
        """Import the list of people that was copied."""
        self.import_staff().paste()

    def paste_units(self) -> None:
        """Import the list of units that was copied."""
        self.import_units().paste()

    def import_plan(self, owner: PlanOwner, period: Period) -> None:
        """Import a list of tasks into the plan of an owner for a period."""
        from danhgia_desktop.operations.plans import owner_name  # noqa: PLC0415 - spares the start
        from danhgia_desktop.ui.import_office.plan_list import plan_list  # noqa: PLC0415 - spares the start

        name = owner_name(self._desk.edits.store, owner)
        self._open(plan_list(owner, period, f"{period_name(period, self._desk.edits.language)}, {name}"))

    def _open(self, task: ListTask) -> ListDialog:
        from danhgia_desktop.ui.import_office.list_dialog import ListDialog  # noqa: PLC0415 - spares the start

        self._prepare()
        dialog = ListDialog(task, self._desk, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.said.connect(self.said)
        dialog.open()
        return dialog
