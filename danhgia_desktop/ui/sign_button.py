"""A button in the window's bar that says what is the matter, and leads to where that is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from danhgia_desktop.ui.icons import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LEAST_WORDS = 64
"""Pixels: about two short words."""


class SignButton(QToolButton):
    """Where the bar is short of room its words give way and end in dots; the button itself stays.

    The tip has to say all of it.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        dress(self, "triangle-alert", "amber")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(whole.width() - max(0, self._width_of_words() - _LEAST_WORDS), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self._width_of_words() - max(0, self.sizeHint().width() - self.width())
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _width_of_words(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())
