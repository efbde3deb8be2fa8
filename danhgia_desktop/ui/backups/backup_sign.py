"""What the window's bar says of backups: nothing, while all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from danhgia_desktop.ui.backups.standing import standing_of
from danhgia_desktop.ui.sign_button import SignButton

if TYPE_CHECKING:
    from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
    from danhgia_desktop.ui.edits import Edits


class BackupSign(SignButton):
    """A button that is needed while something is the matter with the backups; it leads to where that is mended.

    Signals:
        needed_changed: whether there is something to be told.
        said: a sentence, once when something new is the matter.
    """

    needed_changed = Signal(bool)
    said = Signal(str)

    def __init__(self, schedule: BackupSchedule, edits: Edits) -> None:
        super().__init__("backup_sign")
        self._schedule = schedule
        self._edits = edits
        schedule.changed.connect(self._follow)

    def _follow(self) -> None:
        standing = standing_of(self._schedule, self._edits.store.now(), self._edits.language)
        if standing is not None and standing.words != self.text():
            self.said.emit(standing.sentence)
        self.setText("" if standing is None else standing.words)
        self.setToolTip("" if standing is None else standing.sentence)
        self.needed_changed.emit(standing is not None)
