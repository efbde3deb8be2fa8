"""Opening the imports of lists; what they need is loaded when the first one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_office.list_dialog import ListDialog
    from danhgia_desktop.ui.import_office.list_task import ListTask


class ListImports(QObject):
    """Opens the dialog for a list of people or of units.

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

    def import_staff(self) -> None:
        """Import a list of people."""
        from danhgia_desktop.ui.import_office.list_task import STAFF  # noqa: PLC0415 - spares the start

        self._open(STAFF)

    def import_units(self) -> None:
        """Import a list of units."""
        from danhgia_desktop.ui.import_office.list_task import UNITS  # noqa: PLC0415 - spares the start

        self._open(UNITS)

    def _open(self, task: ListTask) -> ListDialog:
        from danhgia_desktop.ui.import_office.list_dialog import ListDialog  # noqa: PLC0415 - spares the start

        self._prepare()
        dialog = ListDialog(task, self._desk, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.said.connect(self.said)
        dialog.open()
        return dialog
