"""The field in the window's bar in which people type what they look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from danhgia_desktop.ui.icons import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMoveEvent, QResizeEvent

    from danhgia_desktop.ui.keys.stated_keys import StatedKey

_LEAST_WIDTH, _WIDTH, _MOST_WIDTH = 120, 250, 360
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchField(QLineEdit):
    """Takes words and passes on the keys that belong to the results; completes nothing, so that UniKey can rewrite.

    Signals:
        entered: the keyboard is in the field now.
        left: it is elsewhere now.
        stepped: another result shall be the current one, so many rows on.
        accepted: the current result is meant (Enter).
        given_up: the person is done searching (Esc).
        placed: the field stands elsewhere in the window, or is wider.
    """

    entered = Signal()
    left = Signal()
    stepped = Signal(int)
    accepted = Signal()
    given_up = Signal()
    placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_field")
        self.setPlaceholderText(self.tr("Tìm mọi thứ (Ctrl+K)"))
        self.setAccessibleName(self.tr("Tìm mọi thứ"))
        self.setToolTip(self.tr("Tìm đơn vị, bộ tiêu chí, tiêu chí, phiếu chấm, lý do, minh chứng; không cần gõ dấu"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_MOST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setClearButtonEnabled(True)
        mark = QAction(self)
        dress(mark, "search", "muted")
        self.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys that belong to the results."""
        from danhgia_desktop.ui.keys.stated_keys import StatedKey  # noqa: PLC0415 - 2 ms that the first paint is spared

        return (
            StatedKey(keys="↑ / ↓", words=self.tr("Kết quả trước / sau")),
            StatedKey(keys="Enter", words=self.tr("Đến kết quả đang chọn")),
            StatedKey(keys="Esc", words=self.tr("Thôi tìm, về chỗ cũ")),
        )

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.accepted.emit()
        elif key is Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()
