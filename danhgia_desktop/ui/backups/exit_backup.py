"""The backup before the window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.ui.backups.exit_dialog import ExitDialog
from danhgia_desktop.ui.backups.standing import say_fault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
    from danhgia_desktop.ui.edits import Edits


class ExitBackup(QObject):
    """Holds the window while something was changed since the last backup, as long as the person lets it.

    What the second place has missed is brought there, too, should it be back. Where no backup can be made the
    person is asked: with the window the last sign of it would go.

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
        self._edits = edits
        self._window = window
        self._dialog: ExitDialog | None = None
        self._is_waived = False
        edits.changed.connect(self._resume)
        schedule.ended.connect(self._follow_end)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.waive)

    def may_close(self) -> bool:
        """Tell whether the window may close now; else a backup is begun, and `ended` tells when it may."""
        if self._is_waived:
            return True
        if self._dialog is not None:
            return False
        is_due = self._schedule.is_due_at_exit()
        if is_due or self._schedule.second.is_behind:
            self._begin(is_due=is_due)
            return False
        return True

    def waive(self) -> None:
        """Make no backup at this exit: the system is shutting down, and kills those who let it wait."""
        self._schedule.pause()
        self._is_waived = True
        self._let_close()

    def _begin(self, *, is_due: bool) -> None:
        self._schedule.pause()  # what is being made now would not have the last changes
        dialog = self._dialog = ExitDialog(self._window)
        self._schedule.progressed.connect(dialog.show_progress)
        dialog.skipped.connect(self.waive)
        dialog.stayed.connect(self._take_away)
        dialog.open()
        if is_due:
            self._schedule.make(BackupReason.EXIT)
        else:
            self._schedule.bring_to_second_place()

    def _follow_end(self) -> None:
        if self._dialog is None:
            return
        if fault := say_fault(self._schedule, self._edits.language):
            self._dialog.tell_fault(fault)
        else:
            self._let_close()

    def _let_close(self) -> None:
        if self._take_away():
            self.ended.emit()

    def _take_away(self) -> bool:
        """Take the dialog from the screen, and tell whether there was one."""
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return False
        dialog.accept()
        dialog.deleteLater()
        return True

    def _resume(self) -> None:
        self._is_waived = False
