"""Backing up data that is only looked at: beside it nothing may be written, to another place it is copied as ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.ui.errand import Errand

if TYPE_CHECKING:
    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.ui.desk import Desk


class BackupElsewhere(QObject):
    """Asks for a place, and copies the data there.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Prepare to ask.

        Args:
            desk: the open data, and what asks for the place.
            parent: its owner.
        """
        super().__init__(parent)
        self._desk = desk

    def ask(self) -> None:
        """Ask where to, and back up; the person looks on meanwhile."""
        place = self._desk.prompts.choose_folder(self.tr("Chọn nơi để sao lưu"))
        if place is None:
            return
        store = self._desk.edits.store
        self.said.emit(self.tr("Đang sao lưu vào {place}…").format(place=place))
        errand = Errand(self._desk, self._desk.background)
        errand.done.connect(self._tell_made)
        errand.failed.connect(lambda _why: self.said.emit(""))  # it was told
        errand.run(lambda report: back_up(store, BackupReason.ASKED, place, report))

    def _tell_made(self, made: BackupFile) -> None:
        self.said.emit(self.tr("Đã sao lưu vào {path}").format(path=made.path))
