"""Where popups open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget


def beside(subject: QRect, popup: QWidget) -> QPoint:
    """Return where a popup leaves what it is about in sight: below it, or above, within the screen.

    Args:
        subject: what it is about, on the screen.
        popup: the popup, with the size it will have.
    """
    screen = popup.screen().availableGeometry()
    left = max(screen.left(), min(subject.left(), screen.right() - popup.width()))
    below, above = subject.bottom() + 2, subject.top() - popup.height() - 2
    return QPoint(left, below if below + popup.height() <= screen.bottom() else max(screen.top(), above))
