"""The head of the dialog that tells why data cannot be opened: a sign and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.ui.recovery.keeping_here import say_keeping_here
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.recovery import say_heading

if TYPE_CHECKING:
    from danhgia_desktop.ui.recovery.trouble import Trouble
    from danhgia_desktop.wording import Language

_GAP = 12
_ICON_SIZE = 32


class TroubleHead(QWidget):
    """Says what is the matter, and in the end that it is mended."""

    def __init__(self, trouble: Trouble, language: Language) -> None:
        """Say what is the matter.

        Args:
            trouble: what keeps the data from being opened.
            language: in which it is said.
        """
        super().__init__()
        self._sign = QLabel()
        self._heading = named(QLabel(say_heading(trouble.error, language)), "recovery_heading")
        self._heading.setProperty("look", "heading")
        self._sentence = named(QLabel(), "recovery_sentence")
        self._own_note = named(QLabel(say_keeping_here(trouble, language)), "own_data_label")
        self._own_note.setVisible(bool(self._own_note.text()))
        self.say(say_error(trouble.error, language))
        self._show_sign("triangle-alert", "amber")
        self._lay_out()

    def say(self, sentence: str) -> None:
        """Say something else below the heading."""
        self._sentence.setText(with_breaks(sentence))

    def tell_mended(self, heading: str, sentence: str) -> None:
        """Say that nothing is the matter any more."""
        self._show_sign("circle-check", "green")
        self._heading.setText(heading)
        self._own_note.hide()
        self.say(sentence)

    def _show_sign(self, name: str, tint: str) -> None:
        self._sign.setPixmap(icon(name, tint).pixmap(_ICON_SIZE, _ICON_SIZE))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(_GAP // 2)
        for label in (self._heading, self._sentence, self._own_note):
            label.setWordWrap(True)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
