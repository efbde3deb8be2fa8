"""A drop-down list that changes only when somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget


class SteadyCombo(QComboBox):
    """Leaves the mouse wheel alone, and never completes what is typed: that doubles Vietnamese letters."""

    def __init__(self, *, is_editable: bool = False, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if is_editable:
            line = QLineEdit()
            line.setPlaceholderText(hint)
            self.setLineEdit(line)
            self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes null for "none"

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
