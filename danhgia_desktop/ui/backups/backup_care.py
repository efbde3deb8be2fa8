"""All that the window does for backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.data_file import is_backup
from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
from danhgia_desktop.ui.backups.backup_sign import BackupSign
from danhgia_desktop.ui.backups.exit_backup import ExitBackup

if TYPE_CHECKING:
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.main_window import MainWindow


class BackupCare(QObject):
    """The schedule, its sign in the bar, the dialog, the backup at exit.

    Signals:
        restore_wanted: carries the BackupFile that is to take the place of the data.
        close_wanted: the last backup is made, and the window was to close.
    """

    restore_wanted = Signal(object)
    close_wanted = Signal()

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._schedule = BackupSchedule(desk, self)
        self._exit = ExitBackup(self._schedule, desk.edits, window)
        self._exit.ended.connect(self.close_wanted)
        sign = BackupSign(self._schedule, desk.edits)
        sign.needed_changed.connect(window.bar.add_sign(sign).setVisible)
        sign.clicked.connect(self.open_dialog)
        sign.said.connect(window.say)
        window.closing.connect(self.stop)
        if desk.edits.is_read_only:
            self._offer_elsewhere()
        else:
            window.acts.show_backups.triggered.connect(self.open_dialog)

    def begin(self) -> None:
        """Look from now on whether a backup is due."""
        self._schedule.begin()

    def prepare_import(self) -> None:
        """Make a backup before an import if the last one is old, while the person is still choosing what to import.

        A backup is of the moment it began, so an import that comes before its end is not in it, and does not wait.
        """
        self._schedule.look(BackupReason.IMPORT)

    def may_close(self) -> bool:
        """Tell whether the window may close now; else a last backup is begun, and `close_wanted` tells when it may."""
        return not self._schedule.is_looking or self._exit.may_close()

    def stop(self) -> None:
        """Make no more backups: the data is about to be closed."""
        self._schedule.stop()

    def open_dialog(self) -> None:
        """Show the backups, from which data is restored as well."""
        from danhgia_desktop.ui.backups.backups_dialog import BackupsDialog  # noqa: PLC0415 - hardly ever needed

        dialog = BackupsDialog(self._schedule, self._desk, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.restore_wanted.connect(self.restore_wanted)
        dialog.open()

    def _offer_elsewhere(self) -> None:
        """Let data that is only looked at be backed up to another place; a backup is not backed up again."""
        if is_backup(self._desk.edits.store):
            return
        from danhgia_desktop.ui.backups.backup_elsewhere import BackupElsewhere  # noqa: PLC0415 - hardly ever needed

        elsewhere = BackupElsewhere(self._desk, self)
        elsewhere.said.connect(self._window.say)
        act = self._window.acts.show_backups
        act.setText(self.tr("Sao lư&u vào nơi khác…"))
        act.triggered.connect(elsewhere.ask)
        act.setEnabled(True)
