"""Backups as rows: when and why each was made, what it holds, what was done in it last, whose it is."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import FileSummary
from danhgia_desktop.operations.found_backups import pc_of_other
from danhgia_desktop.ui.backups.backup_reading import BackupReading
from danhgia_desktop.wording.backups import (
    say_backup_error,
    say_backup_fault,
    say_backup_reason,
    say_contents,
    say_owner,
)
from danhgia_desktop.wording.labels import say_change_set
from danhgia_desktop.wording.language import say_size

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.wording import Language

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole


class BackupColumn(IntEnum):
    """What stands beside each other."""

    AT = 0
    REASON = 1
    CHANGED = 2
    CHANGE = 3
    CONTENTS = 4
    SIZE = 5
    OWNER = 6


class BackupModel(QAbstractTableModel):
    """Those of this data first, the newest on top; what each holds is said when it is known."""

    def __init__(self, folder: Path, background: Background, language: Language, parent: QObject | None = None) -> None:
        """Make a model without backups.

        Args:
            folder: the data folder; backups that are not of its data come last.
            background: outlives what is read.
            language: in which they are described.
            parent: its owner.
        """
        super().__init__(parent)
        self._folder = folder
        self._language = language
        self._backups: tuple[BackupFile, ...] = ()
        self._pcs: dict[Path, str | None] = {}
        self._known: dict[Path, FileSummary | ExpectedError] = {}
        self._reading = BackupReading(folder, background, self)
        self._reading.found.connect(self._tell)
        self._headers = (
            self.tr("Thời điểm"),
            self.tr("Vì sao"),
            self.tr("Lần sửa cuối"),
            self.tr("Thao tác cuối"),
            self.tr("Trong bản sao lưu"),
            self.tr("Dung lượng"),
            self.tr("Của"),
        )

    @property
    def is_reading(self) -> bool:
        """Whether more will be known of some."""
        return self._reading.is_running

    @property
    def has_others(self) -> bool:
        """Whether there are some of other PCs, or of which nothing tells whose they are."""
        return any(pc is not None for pc in self._pcs.values())

    def show_backups(self, backups: Sequence[BackupFile]) -> None:
        """Show these, and read those that are not known yet."""
        self.beginResetModel()
        self._pcs = {backup.path: pc_of_other(backup.path, self._folder) for backup in backups}
        self._backups = tuple(sorted(backups, key=lambda backup: not self._is_own(backup)))
        self._known = {backup.path: known for backup in backups if (known := self._known.get(backup.path)) is not None}
        self.endResetModel()
        self._reading.read(self._backups)

    def backup_at(self, row: int) -> BackupFile | None:
        """Return the backup of a row, None where there is none."""
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def row_of(self, path: Path | None) -> int | None:
        """Return the row of a backup, None if it is not shown."""
        return next((row for row, backup in enumerate(self._backups) if backup.path == path), None)

    def is_usable(self, row: int) -> bool:
        """Whether nothing is known that speaks against the backup of a row."""
        backup = self.backup_at(row)
        return backup is not None and not isinstance(self._known.get(backup.path), ExpectedError)

    def best_row(self) -> int | None:
        """Return the newest backup of this data that can be used; what is of others is for people to choose."""
        rows = range(len(self._backups))
        return next((row for row in rows if self._is_own(self._backups[row]) and self.is_usable(row)), None)

    @property
    def has_usable(self) -> bool:
        """Whether there is one against which nothing is known."""
        return any(self.is_usable(row) for row in range(len(self._backups)))

    def summary_at(self, row: int) -> FileSummary | None:
        """Return what the backup of a row holds, None while that is not known or cannot be."""
        backup = self.backup_at(row)
        known = None if backup is None else self._known.get(backup.path)
        return None if isinstance(known, ExpectedError) else known

    def own_agency(self) -> str:
        """Return the office whose data it is by the newest backup of it, "" where none tells it."""
        named = (self._known.get(backup.path) for backup in self._backups if self._is_own(backup))
        return next((known.agency for known in named if isinstance(known, FileSummary)), "")

    def mark_unusable(self, path: Path, error: ExpectedError) -> bool:
        """Show that a backup turned out not to be usable, and tell whether it is one of these."""
        self._tell(path, error)
        return self.row_of(path) is not None

    def stop(self) -> None:
        """Read no more."""
        self._reading.stop()

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
            return self._tip(backup, BackupColumn(index.column()))
        return _alignment(index.column()) if role == _ROLE.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return _alignment(section)
        return self._headers[section] if role == _ROLE.DisplayRole else None

    def _is_own(self, backup: BackupFile) -> bool:
        return self._pcs[backup.path] is None

    def _say(self, backup: BackupFile, column: BackupColumn) -> str:
        known = self._known.get(backup.path)
        match column:
            case BackupColumn.AT:
                return vietnam_time.shown_exactly(backup.at)
            case BackupColumn.REASON:
                return say_backup_reason(backup.reason, self._language)
            case BackupColumn.SIZE:
                return say_size(backup.size)
            case BackupColumn.OWNER:
                agency = known.agency if isinstance(known, FileSummary) else ""
                return say_owner(self._pcs[backup.path], agency, self._language)
            case BackupColumn.CONTENTS:
                return self._say_contents(known)
            case _:
                return self._say_newest(known, column)

    def _say_contents(self, known: FileSummary | ExpectedError | None) -> str:
        if known is None:
            return self.tr("Đang đọc…")
        if isinstance(known, ExpectedError):
            return say_backup_fault(known, self._language)
        return say_contents(known, self._language)

    def _say_newest(self, known: FileSummary | ExpectedError | None, column: BackupColumn) -> str:
        newest = known.newest if isinstance(known, FileSummary) else None
        if newest is None:
            return ""
        return (
            vietnam_time.shown_exactly(newest.at)
            if column is BackupColumn.CHANGED
            else say_change_set(newest, self._language)
        )

    def _tip(self, backup: BackupFile, column: BackupColumn) -> str:
        """Return what is wrong with a backup; else what a column may have no room for, or where the file lies."""
        known = self._known.get(backup.path)
        if isinstance(known, ExpectedError):
            return say_backup_error(known, self._language)
        return (column is BackupColumn.CHANGE and self._say_newest(known, column)) or str(backup.path)

    def _tell(self, path: Path, known: FileSummary | ExpectedError) -> None:
        self._known[path] = known
        if (row := self.row_of(path)) is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(BackupColumn) - 1))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == BackupColumn.SIZE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
