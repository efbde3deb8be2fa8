"""The table in which a person chooses a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from danhgia_desktop.ui.backups.backup_model import BackupColumn, BackupModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QFocusEvent

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.operations.backups import BackupFile, FileSummary
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.wording import Language

_WIDTHS = {
    BackupColumn.AT: 140,
    BackupColumn.REASON: 132,
    BackupColumn.CHANGED: 140,
    BackupColumn.CONTENTS: 276,
    BackupColumn.SIZE: 84,
    BackupColumn.OWNER: 184,
}


class BackupTable(QTableView):
    """A backup a row, one of them chosen: by the person, or else the newest of this data that can be used.

    Signals:
        choice_changed: another one is chosen, or more is known of the one that is.
    """

    choice_changed = Signal()

    def __init__(self, folder: Path, background: Background, language: Language) -> None:
        """Make a table without backups.

        Args:
            folder: the data folder.
            background: outlives what is read of them.
            language: in which they are described.
        """
        super().__init__()
        self.setObjectName("backup_table")
        self.setAccessibleName(self.tr("Các bản sao lưu"))
        self._backups = BackupModel(folder, background, language, self)
        self._proposed: Path | None = None
        self.setModel(self._backups)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(BackupColumn.CHANGE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self._backups.dataChanged.connect(self._follow)

    @property
    def is_reading(self) -> bool:
        """Whether more will be known of some."""
        return self._backups.is_reading

    def show_backups(self, backups: Sequence[BackupFile]) -> None:
        """Show these; the one that the person chose stays so."""
        before = self.chosen()
        is_proposed = before is None or before.path == self._proposed
        self._backups.show_backups(backups)
        self.setColumnHidden(BackupColumn.OWNER, not self._backups.has_others)
        row = None if before is None or is_proposed else self._backups.row_of(before.path)
        if row is None:
            self._propose()
        else:
            self.selectRow(row)
        self.choice_changed.emit()

    def choose(self, path: Path) -> None:
        """Choose a backup, if it is shown."""
        if (row := self._backups.row_of(path)) is not None:
            self.selectRow(row)

    def choose_best(self) -> BackupFile | None:
        """Choose the newest backup of this data that can be used, and return it; None if there is none."""
        self._propose()
        return self.chosen()

    def chosen(self) -> BackupFile | None:
        """Return the backup that is chosen, None if there is none."""
        return self._backups.backup_at(self._row)

    def can_use_chosen(self) -> bool:
        """Whether a backup is chosen, and nothing known speaks against it."""
        return self._backups.is_usable(self._row)

    @property
    def has_usable(self) -> bool:
        """Whether there is one, of whatever data, against which nothing is known."""
        return self._backups.has_usable

    def summary_of_chosen(self) -> FileSummary | None:
        """Return what the backup that is chosen holds, None while that is not known or cannot be."""
        return self._backups.summary_at(self._row)

    def own_agency(self) -> str:
        """Return the office whose data it is by the newest backup of it, "" where none tells it."""
        return self._backups.own_agency()

    def mark_unusable(self, path: Path, error: ExpectedError) -> bool:
        """Show what is wrong with a backup that could not be used, and tell whether it is one of these."""
        return self._backups.mark_unusable(path, error)

    def stop(self) -> None:
        """Read no more of what backups hold."""
        self._backups.stop()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.choice_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first arrow go to the first backup where none is chosen, rather than to the second."""
        super().focusInEvent(event)
        if self._row < 0:
            self.selectionModel().clearCurrentIndex()

    @property
    def _row(self) -> int:
        chosen = self.selectionModel().selectedRows()
        return chosen[0].row() if chosen else -1

    def _propose(self) -> None:
        row = self._backups.best_row()
        if row is None:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        else:
            self.selectRow(row)
        proposed = self.chosen()
        self._proposed = None if proposed is None else proposed.path

    def _follow(self) -> None:
        """Propose another one where that which was proposed turns out to be damaged."""
        chosen = self.chosen()
        if chosen is not None and chosen.path == self._proposed and not self.can_use_chosen():
            self._propose()
        self.choice_changed.emit()
