"""How large windows are the first time, and the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

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
        first: its size the first time, where the screen has room for it.
    """
    if not window.restoreGeometry(settings.state(name)):
        window.resize(first.boundedTo(window.screen().availableSize() - _FRAME))


def keep_size(window: QWidget, settings: Settings, name: str) -> None:
    """Remember where a window stands and how large it is."""
    settings.keep(name, window.saveGeometry())
