"""Choosing one of many texts: typing narrows them, without diacritics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout

from danhgia_desktop.text import fold
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.popup import Popup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_WIDTH, _HEIGHT = 320, 260
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ValuePopup(Popup):
    """A search with the texts below; arrows move, Enter or a click chooses, Esc leaves.

    Nothing is completed in the line itself: that doubles Vietnamese letters.

    Signals:
        chosen: carries the text; the popup is closed.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[str], stands: str, parent: QWidget) -> None:
        """Offer texts.

        Args:
            choices: in their order.
            stands: what stands in the cell; the list begins there.
            parent: what it belongs to.
        """
        super().__init__("value_popup", _WIDTH, parent)
        self._choices = [(fold(choice), choice) for choice in choices]
        self._search = named(QLineEdit(), "value_search")
        self._search.setPlaceholderText(self.tr("Gõ để tìm, không cần dấu"))
        self._search.setAccessibleName(self.tr("Tìm trong danh sách chọn"))
        self._search.textChanged.connect(self._find)
        self._model = QStringListModel(self)
        self._list = named(QListView(), "values")
        self._list.setAccessibleName(self.tr("Các giá trị để chọn"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._model)
        self._list.clicked.connect(self._choose)
        self._none = named(QLabel(self.tr("Không có gì khớp.")), "no_value")
        self._none.setProperty("look", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for widget in (self._search, self._list, self._none):
            layout.addWidget(widget)
        self.setFocusProxy(self._search)
        self._list.setFixedHeight(_HEIGHT)
        self._find("")
        if stands in choices:
            self._list.setCurrentIndex(self._model.index(list(choices).index(stands)))
        self._search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self._list.keyPressEvent(event)  # while the search has the focus
        elif event.key() in _ENTER:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _find(self, query: str) -> None:
        words = fold(query).split()
        found = [choice for folded, choice in self._choices if all(word in folded for word in words)]
        self._model.setStringList(found)
        self._list.setCurrentIndex(self._model.index(0))
        self._none.setVisible(not found)

    def _choose(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            text = str(index.data())
            self.close()
            self.chosen.emit(text)
