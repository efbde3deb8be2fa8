"""A few lines of words that are kept when the person has finished them, or pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPlainTextEdit

from danhgia_desktop.text import nfc
from danhgia_desktop.ui.keys.stated_keys import StatedKey

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_LINES = 2
_PAUSE_MS = 1000
"""Who types nothing for so long has what is written so far kept, as if a step of its own were done."""
_AGAIN_MS = 10_000
"""Words that could not be kept are tried again: a full disk gets room, a step that is being undone ends."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NoteEdit(QPlainTextEdit):
    """Words; Tab leaves the field, Ctrl+Enter keeps them without leaving, Esc takes them back.

    Whoever keeps them says with `turn_down` where that failed: then they stay, and are tried again after a while.

    Signals:
        entered: the words are meant; carries what they belong to, the words, and whether the person has finished them
            rather than paused or gone on to something else.
        typed: the words are others than before, or they are kept.
        typed_in_vain: somebody typed where nothing can be written.
    """

    entered = Signal(object, str, bool)
    typed = Signal()
    typed_in_vain = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 12)
        self._subject: object = None
        self._kept = ""
        self._before = ""
        """What stood there before the person began to write."""
        self._why_open = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.setObjectName("pause")
        self._pause.timeout.connect(self.keep)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.setObjectName("again")
        self._again.timeout.connect(self.keep)
        self.textChanged.connect(self._follow_typing)

    @property
    def is_open(self) -> bool:
        """Whether words stand there that are not kept."""
        return self.toPlainText() != self._kept and not self.isReadOnly()

    @property
    def why_open(self) -> str:
        """Why words that stand there could not be kept, "" where nobody has tried or there are none."""
        return self._why_open if self.is_open else ""

    def allow_writing(self, *, is_allowed: bool) -> None:
        """Let words be written, or only be read and copied; then the field looks like a cell that is not typed."""
        self.setReadOnly(not is_allowed)
        role = QPalette.ColorRole
        self.viewport().setBackgroundRole(role.Base if is_allowed else role.AlternateBase)

    def show_words(self, subject: object, words: str) -> None:
        """Show the words of something; words being typed for the same thing stay."""
        if subject != self._subject:
            self.keep()
            self._before = words
        elif self.is_open:
            return
        elif self.hasFocus() and _as_kept(self.toPlainText()) == words:
            return  # what is written goes on: not even the space at its end is taken away
        else:
            self._before = words
        self._subject = subject
        self._kept = words
        if self.toPlainText() != words:
            self.setPlainText(words)
        self._follow_typing()

    def keep(self, *, is_finished: bool = False) -> bool:
        """Mean what stands there; tell whether all of it is kept.

        Args:
            is_finished: the person has done with it, and wants to be told where it cannot be kept.
        """
        self._pause.stop()
        self._again.stop()
        words, kept = self.toPlainText(), self._kept
        if self.is_open:
            self._kept, self._why_open = words, ""
            self.entered.emit(self._subject, words, is_finished)
            if self._why_open:
                self._kept = kept
                self._again.start()
            self.typed.emit()
        return not self.is_open

    def turn_down(self, why: str) -> None:
        """Say why what has just been entered could not be kept."""
        self._why_open = why

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            return
        if self.keep(is_finished=True):
            self._before = self._kept
        else:
            QTimer.singleShot(0, self, self.setFocus)  # nobody believes to have done with it

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys that end writing."""
        return (
            StatedKey(keys="Ctrl+Enter", words=self.tr("Giữ điều đã viết")),
            StatedKey(keys="Esc", words=self.tr("Bỏ điều vừa viết")),
            StatedKey(keys="Tab", words=self.tr("Giữ và sang ô kế tiếp")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.keep(is_finished=True):
                self._before = self._kept
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._before:
            self.setPlainText(self._before)
            self.keep()  # where a pause had kept the words already
        else:
            super().keyPressEvent(event)
            if self.isReadOnly() and event.text().isprintable() and event.text():
                self.typed_in_vain.emit()

    def _follow_typing(self) -> None:
        self._again.stop()
        if self.is_open:
            self._pause.start()
        else:
            self._pause.stop()
        self.typed.emit()


def _as_kept(words: str) -> str:
    """Return words as they come back once they are kept."""
    return nfc(words).strip()
