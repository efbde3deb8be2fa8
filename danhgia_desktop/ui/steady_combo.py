"""A drop-down list that changes only when somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget


class SteadyCombo(QComboBox):
    """Leaves the mouse wheel to what scrolls around it, and never completes typing, which doubles Vietnamese letters."""

    def __init__(self, *, is_editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(is_editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if is_editable:
            self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes null for "none"

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
