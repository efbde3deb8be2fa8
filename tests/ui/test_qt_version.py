"""The Qt we pinned, and the fault for which we pinned it."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal(int)


def test_pyside_is_the_version_we_measured():
    assert PySide6.__version__ == "6.11.3"


def test_a_signal_survives_two_thousand_emissions(qapp):
    # PySide6 6.12.0 under Python 3.11 loses a reference to True at each one and aborts after some 570.
    bell = Bell()
    heard = []
    bell.rung.connect(heard.append)

    for number in range(2000):
        bell.rung.emit(number)

    assert heard == list(range(2000))
