"""A few lines of words that are kept when the person has finished them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from danhgia_desktop.ui.keys.stated_keys import StatedKey

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_LINES = 2
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NoteEdit(QPlainTextEdit):
    """Words; Tab leaves the field, Ctrl+Enter keeps them without leaving, Esc takes them back.

    Signals:
        entered: the words are meant; carries what they belong to and the words.
    """

    entered = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 12)
        self._subject: object = None
        self._kept = ""

    def show_words(self, subject: object, words: str) -> None:
        """Show the words of something; words being typed for the same thing stay."""
        if subject != self._subject:
            self.keep()
        elif self.toPlainText() != self._kept and not self.isReadOnly():
            return
        self._subject = subject
        self._kept = words
        if self.toPlainText() != words:
            self.setPlainText(words)

    def keep(self) -> None:
        """Mean what stands there."""
        words = self.toPlainText()
        if words != self._kept and not self.isReadOnly():
            self._kept = words
            self.entered.emit(self._subject, words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.keep()

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys that end writing."""
        return (
            StatedKey(keys="Ctrl+Enter", words=self.tr("Giữ điều đã viết")),
            StatedKey(keys="Esc", words=self.tr("Bỏ điều vừa viết")),
            StatedKey(keys="Tab", words=self.tr("Giữ và sang ô kế tiếp")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept:
            self.setPlainText(self._kept)
        else:
            super().keyPressEvent(event)
