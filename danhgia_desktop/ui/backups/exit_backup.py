"""The backup before the window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.ui.backups.exit_dialog import ExitDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
    from danhgia_desktop.ui.edits import Edits


class ExitBackup(QObject):
    """Holds the window while something was changed since the last backup, as long as the person lets it.

    What fails now does not hold it either: it fails at the next start again, where there is time to mend it.

    Signals:
        ended: the window may close now, without asking again.
    """

    ended = Signal()

    def __init__(self, schedule: BackupSchedule, edits: Edits, window: QWidget) -> None:
        """Prepare for the end.

        Args:
            schedule: makes the backup.
            edits: tell that work goes on after all.
            window: is held.
        """
        super().__init__(window)
        self._schedule = schedule
        self._window = window
        self._dialog: ExitDialog | None = None
        self._is_waived = False
        edits.changed.connect(self._resume)
        schedule.ended.connect(self._end)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.waive)

    def may_close(self) -> bool:
        """Tell whether the window may close now; else a backup is begun, and `ended` tells when it may."""
        if self._is_waived or (self._dialog is None and not self._schedule.is_due_at_exit()):
            return True
        if self._dialog is None:
            self._begin()
        return False

    def waive(self) -> None:
        """Make no backup at this exit: the system is shutting down, and kills those who let it wait."""
        self._schedule.pause()
        self._is_waived = True
        self._end()

    def _begin(self) -> None:
        self._schedule.pause()  # what is being made now would not have the last changes
        dialog = self._dialog = ExitDialog(self._window)
        self._schedule.progressed.connect(dialog.show_progress)
        dialog.rejected.connect(self.waive)
        dialog.open()
        self._schedule.make(BackupReason.EXIT)

    def _end(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()
            dialog.deleteLater()
            self.ended.emit()

    def _resume(self) -> None:
        self._is_waived = False
