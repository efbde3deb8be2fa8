"""Popups that belong to something on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


class Popup(QFrame):
    """A frame that closes by Esc or a click elsewhere; while it is open the window's keys do nothing."""

    def __init__(self, name: str, width: int, parent: QWidget) -> None:
        """Make a popup.

        Args:
            name: its name for tests and style.
            width: in pixels.
            parent: what it belongs to.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(width)

    def show_beside(self, subject: QRect) -> None:
        """Show it where it leaves what it is about in sight: below that, or above, within the screen."""
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(subject.left(), screen.right() - self.width()))
        below, above = subject.bottom() + 2, subject.top() - self.height() - 2
        self.move(left, below if below + self.height() <= screen.bottom() else max(screen.top(), above))
        self.show()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # keys of the window behind: F4 must not open another popup over this one
            return True
        return super().event(event)
