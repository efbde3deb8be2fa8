"""Noticing that the data file has vanished although nothing is entered just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from danhgia_desktop.ui.edits import Edits

_EVERY_MS = 3_000


class PresenceWatch(QObject):
    """Looks every few seconds whether the file that is open still lies where it was opened, until it does not."""

    def __init__(self, edits: Edits) -> None:
        """Look from now on, as long as the data is worked with.

        Args:
            edits: tell everyone when the file has vanished.
        """
        super().__init__(edits)
        timer = QTimer(self)
        timer.timeout.connect(edits.find_in_place)
        edits.lost.connect(timer.stop)
        timer.start(_EVERY_MS)
