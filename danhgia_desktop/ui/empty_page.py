"""What stands where there is nothing yet: one sentence and the buttons that change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named


class EmptyPage(QWidget):
    """A sentence and its button, with another one below where there are two ways.

    Signals:
        acted: the button was pressed.
        acted_otherwise: the other one was.
    """

    acted = Signal()
    acted_otherwise = Signal()

    def __init__(
        self, name: str, act: str, icon_name: str, parent: QWidget | None = None, *, other_act: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._sentence = named(QLabel(), f"{name}_sentence")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._button = named(QPushButton(act), f"{name}_button")
        self.setFocusProxy(self._button)
        self._button.setProperty("look", "main")
        self._button.setAutoDefault(True)
        dress(self._button, icon_name, "accent_text")
        self._button.clicked.connect(self.acted)
        self._other = named(QPushButton(other_act), f"{name}_other_button")
        self._other.setAutoDefault(True)
        self._other.clicked.connect(self.acted_otherwise)
        self.setFocusProxy(self._button)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        for button in (self._button, self._other):
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, sentence: str, *, can_act: bool) -> None:
        """Say what is missing, and offer the act or not."""
        self._sentence.setText(sentence)
        self._button.setVisible(can_act)
        self._other.setVisible(can_act and bool(self._other.text()))
