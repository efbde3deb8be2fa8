"""A person at the keyboard: presses keys wherever the focus is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(*keys: object) -> None:
    """Press keys: a Qt key, a pair of modifier and key, or a text to type letter by letter."""
    for key in keys:
        if isinstance(key, str):
            for letter in key:
                type_letter(focused(), letter)
        elif isinstance(key, tuple):
            QTest.keyClick(focused(), key[1], key[0])
        else:
            QTest.keyClick(focused(), key)


def focused() -> QWidget:
    """Return the widget that keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def type_letter(target: QWidget, letter: str) -> None:
    """Send a letter as keyboards and UniKey do: QTest knows ASCII only, and đ has a key code without a name."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter))


def show_and_focus(window: QWidget, target: QWidget, qtbot) -> None:
    """Put a window on the screen and the focus where it is wanted."""
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    target.setFocus()
    qtbot.waitUntil(target.hasFocus)
