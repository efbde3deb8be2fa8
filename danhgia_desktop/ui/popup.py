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
        self._subject: QRect | None = None

    def show_beside(self, subject: QRect) -> None:
        """Show it where it leaves what it is about in sight: below that, or above, within the screen."""
        self._subject = subject
        self._fit()
        self.show()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # keys of the window behind: F4 must not open another popup over this one
            return True
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # what comes to stand in it must not squash what stood there
        return is_done

    def _fit(self) -> None:
        """Be as tall as what stands in it needs at this width, beside what it is about."""
        layout = self.layout()
        if self._subject is None or layout is None:
            return
        height = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else self.sizeHint().height()
        self.resize(self.width(), height)
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(self._subject.left(), screen.right() - self.width()))
        below, above = self._subject.bottom() + 2, self._subject.top() - height - 2
        top = below if below + height <= screen.bottom() else above
        self.move(left, max(screen.top(), min(top, screen.bottom() - height)))
