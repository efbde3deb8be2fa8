"""What is wrong with a rule set, a line each; a line leads to its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from danhgia_desktop.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.ui.rule_sets.finding import Finding

_PATH = Qt.ItemDataRole.UserRole
_HEIGHT = 112
_ICON = QSize(16, 16)


class FindingList(QListWidget):
    """Hidden while nothing is wrong.

    Signals:
        chosen: carries the path of the field.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rule_findings")
        self.setAccessibleName(self.tr("Những chỗ phải sửa"))
        self.setFixedHeight(_HEIGHT)
        self.setWordWrap(True)
        self.setIconSize(_ICON)
        self.hide()
        self.itemActivated.connect(self._tell)
        self.itemClicked.connect(self._tell)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show other findings."""
        row = self.currentRow()
        self.clear()
        for finding in findings:
            blocks = finding.blocks
            item = QListWidgetItem(
                icon("circle-x" if blocks else "triangle-alert", "red" if blocks else "amber"), finding.sentence
            )
            item.setData(_PATH, finding.path)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        self.setVisible(self.count() > 0)

    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_PATH)))
