"""How large windows are the first time, and the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.settings import Settings

_FRAME = QSize(16, 48)
"""Room for the frame and the title that the system puts around."""


def restore_size(window: QWidget, settings: Settings, name: str, first: QSize) -> None:
    """Give a window the place and size it had the last time.

    Args:
        window: not yet shown.
        settings: where it is remembered.
        name: the name it is remembered by.
        first: its size the first time, where the screen has room for it; it then stands over its parent.
    """
    if window.restoreGeometry(settings.state(name)):
        return
    parent = window.parentWidget()
    room = (parent or window).screen().availableGeometry()
    window.resize(first.boundedTo(room.size() - _FRAME))
    if parent is not None:
        window.move(_within(room, QRect(QPoint(), window.size() + _FRAME), over=parent.window().frameGeometry()))


def _within(room: QRect, framed: QRect, *, over: QRect) -> QPoint:
    """Return where a window stands over another with its whole frame on the screen: Qt reckons with no frame."""
    framed.moveCenter(over.center())
    return QPoint(
        max(room.left(), min(framed.left(), room.right() + 1 - framed.width())),
        max(room.top(), min(framed.top(), room.bottom() + 1 - framed.height())),
    )


def keep_size(window: QWidget, settings: Settings, name: str) -> None:
    """Remember where a window stands and how large it is."""
    settings.keep(name, window.saveGeometry())
