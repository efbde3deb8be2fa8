"""Backups as rows: when and why each was made, how large it is, what it holds."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import summary
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.backups import say_backup_fault, say_backup_reason, say_contents, say_moment
from danhgia_desktop.wording.language import say_size

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from danhgia_desktop.operations.backups import BackupFile, FileSummary
    from danhgia_desktop.ui.background import Background, Job
    from danhgia_desktop.wording import Language

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole


class BackupColumn(IntEnum):
    """What stands beside each other."""

    AT = 0
    REASON = 1
    CONTENTS = 2
    SIZE = 3


class BackupModel(QAbstractTableModel):
    """The newest first; what a backup holds is read in the background, and said when it is known."""

    def __init__(self, background: Background, language: Language, parent: QObject | None = None) -> None:
        """Make a model without backups.

        Args:
            background: reads what they hold.
            language: in which they are described.
            parent: its owner.
        """
        super().__init__(parent)
        self._background = background
        self._language = language
        self._backups: tuple[BackupFile, ...] = ()
        self._known: dict[Path, FileSummary | ExpectedError] = {}
        self._jobs: list[Job] = []
        self._headers = (
            self.tr("Thời điểm"),
            self.tr("Vì sao"),
            self.tr("Trong bản sao lưu"),
            self.tr("Dung lượng"),
        )

    def show_backups(self, backups: Sequence[BackupFile]) -> None:
        """Show these, and read those that are not known yet."""
        self.stop()
        self.beginResetModel()
        self._backups = tuple(backups)
        self._known = {backup.path: known for backup in backups if (known := self._known.get(backup.path)) is not None}
        self.endResetModel()
        self._jobs = [self._read(backup) for backup in backups if backup.path not in self._known]

    def backup_at(self, row: int) -> BackupFile | None:
        """Return the backup of a row, None where there is none."""
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def is_usable(self, row: int) -> bool:
        """Whether nothing is known that speaks against the backup of a row."""
        backup = self.backup_at(row)
        return backup is not None and not isinstance(self._known.get(backup.path), ExpectedError)

    def summary_at(self, row: int) -> FileSummary | None:
        """Return what the backup of a row holds, None while that is not known or cannot be."""
        backup = self.backup_at(row)
        known = None if backup is None else self._known.get(backup.path)
        return None if isinstance(known, ExpectedError) else known

    def mark_unusable(self, path: Path, error: ExpectedError) -> None:
        """Show that a backup turned out not to be usable."""
        self._tell(path, error)

    def stop(self) -> None:
        """Read no more."""
        for job in self._jobs:
            job.cancel()
        self._jobs = []

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(BackupColumn)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        backup = self.backup_at(index.row())
        if backup is None:
            return None
        if role == _ROLE.DisplayRole:
            return self._say(backup, BackupColumn(index.column()))
        if role == _ROLE.ToolTipRole:
            known = self._known.get(backup.path)
            return say_error(known, self._language) if isinstance(known, ExpectedError) else str(backup.path)
        return _alignment(index.column()) if role == _ROLE.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return _alignment(section)
        return self._headers[section] if role == _ROLE.DisplayRole else None

    def _say(self, backup: BackupFile, column: BackupColumn) -> str:
        match column:
            case BackupColumn.AT:
                return say_moment(backup.at)
            case BackupColumn.REASON:
                return say_backup_reason(backup.reason, self._language)
            case BackupColumn.SIZE:
                return say_size(backup.size)
            case BackupColumn.CONTENTS:
                return self._say_contents(backup)

    def _say_contents(self, backup: BackupFile) -> str:
        known = self._known.get(backup.path)
        if known is None:
            return self.tr("Đang đọc…")
        if isinstance(known, ExpectedError):
            return say_backup_fault(known, self._language)
        return say_contents(known, self._language)

    def _read(self, backup: BackupFile) -> Job:
        def fail(error: Exception) -> None:
            if not isinstance(error, ExpectedError):
                raise error
            self._tell(backup.path, error)

        return self._background.run(lambda: summary(backup.path), lambda found: self._tell(backup.path, found), fail)

    def _tell(self, path: Path, known: FileSummary | ExpectedError) -> None:
        self._known[path] = known
        for row, backup in enumerate(self._backups):
            if backup.path == path:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(BackupColumn) - 1))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == BackupColumn.SIZE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
