"""Long work in the window's own thread, done in steps between which the window answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_DONE = object()
_TURN_MS = 1
"""With 0 the next step would come before what the person does, and hold the window as if they were one."""


def take_turns(window: QWidget, steps: Iterator[None]) -> None:
    """Do one step, and the others after what is due in the window meanwhile; none once it is closed."""
    if window.isVisible() and next(steps, _DONE) is not _DONE:
        QTimer.singleShot(_TURN_MS, window, partial(take_turns, window, steps))
