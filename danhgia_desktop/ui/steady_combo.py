"""A drop-down list that changes only when somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from danhgia_desktop.ui.typed_search import TypedSearch

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget


class SteadyCombo(QComboBox):
    """Leaves the mouse wheel alone, and never completes what is typed: that doubles Vietnamese letters.

    What is typed over a list that is only chosen from finds words anywhere in it, without diacritics.
    """

    def __init__(self, *, is_editable: bool = False, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._search = TypedSearch(self)
        self._watches_list = False
        if is_editable:
            line = QLineEdit()
            line.setPlaceholderText(hint)
            self.setLineEdit(line)
            self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes null for "none"

    def showPopup(self) -> None:
        if not self._watches_list:  # made no sooner: most lists are never opened
            self.view().installEventFilter(self)
            self._watches_list = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isEditable() or not self._search.takes(event):
            super().keyPressEvent(event)
        elif (row := self._found(self.currentIndex())) >= 0:
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._search.forget()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Search in the open list as in the closed one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self._search.takes(event):
            return super().eventFilter(watched, event)
        row = self._found(self.view().currentIndex().row())
        if row >= 0:
            self.view().setCurrentIndex(self.model().index(row, self.modelColumn(), self.rootModelIndex()))
        return True

    def _found(self, current: int) -> int:
        return self._search.found([self.itemText(row) for row in range(self.count())], current)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
