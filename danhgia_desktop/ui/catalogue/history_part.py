"""A short list inside a pane: what happened to somebody, with small buttons for what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.ui.lists.record import Record, RecordColumn

_LEAST_ROWS = 3


class HistoryPart(QWidget):
    """A heading that counts, and the table below it."""

    def __init__(self, name: str, heading: str, columns: Sequence[RecordColumn]) -> None:
        """Make a list without rows.

        Args:
            name: of the table.
            heading: what it lists.
            columns: from left to right.
        """
        super().__init__()
        self.table = RecordTable(name, columns)
        self.table.setAccessibleName(heading)
        self._heading = heading
        self._label = named(QLabel(heading), f"{name}_heading")
        self._label.setProperty("look", "heading")
        self._label.setBuddy(self.table)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._label, 1)
        for act in (self.table.add, self.table.change, self.table.remove):
            button = named(QToolButton(), f"{act.objectName()}_button")
            button.setDefaultAction(act)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the table do the same
            head.addWidget(button)
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(self.table.horizontalHeader().sizeHint().height() + _LEAST_ROWS * row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.table)

    def show_records(self, records: Sequence[Record]) -> None:
        """Show other records, and how many there are."""
        count = f" ({len(records)})" if records else self.tr(": chưa có")
        self._label.setText(self._heading + count)
        self.table.show_records(records)
