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

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.operations.backups import BackupFile, FileSummary
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.wording import Language

_WIDTHS = {BackupColumn.AT: 132, BackupColumn.REASON: 148, BackupColumn.SIZE: 88}


class BackupTable(QTableView):
    """A backup a row, one of them chosen.

    Signals:
        choice_changed: another one is chosen, or more is known of the one that is.
    """

    choice_changed = Signal()

    def __init__(self, background: Background, language: Language) -> None:
        super().__init__()
        self.setObjectName("backup_table")
        self.setAccessibleName(self.tr("Các bản sao lưu"))
        self._backups = BackupModel(background, language, self)
        self.setModel(self._backups)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(BackupColumn.CONTENTS, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self._backups.dataChanged.connect(self.choice_changed)

    def show_backups(self, backups: Sequence[BackupFile]) -> None:
        """Show these; the one that was chosen stays so, else it is the newest."""
        before = self.chosen()
        self._backups.show_backups(backups)
        row = next((row for row, backup in enumerate(backups) if before and backup.path == before.path), 0)
        self.selectRow(row)
        self.choice_changed.emit()

    def chosen(self) -> BackupFile | None:
        """Return the backup that is chosen, None if there is none."""
        return self._backups.backup_at(self.currentIndex().row())

    def can_use_chosen(self) -> bool:
        """Whether a backup is chosen, and nothing known speaks against it."""
        return self._backups.is_usable(self.currentIndex().row())

    def summary_of_chosen(self) -> FileSummary | None:
        """Return what the backup that is chosen holds, None while that is not known or cannot be."""
        return self._backups.summary_at(self.currentIndex().row())

    def mark_unusable(self, path: Path, error: ExpectedError) -> None:
        """Show what is wrong with a backup that could not be used."""
        self._backups.mark_unusable(path, error)

    def stop(self) -> None:
        """Read no more of what backups hold."""
        self._backups.stop()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.choice_changed.emit()
