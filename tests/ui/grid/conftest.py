"""A small grid with every kind of cell, on the screen with the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from danhgia_desktop.ui.grid.block_editing import BlockEditing
from danhgia_desktop.ui.grid.grid_view import GridView
from tests.ui.grid.small_model import SmallModel


@pytest.fixture
def model(qapp) -> SmallModel:
    return SmallModel()


def type_letter(target: QWidget, letter: str) -> None:
    """Send a letter as keyboards and UniKey do: QTest knows ASCII only, and đ has a key code without a name."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter))


class GridUser:
    """A person at the grid: presses keys wherever the focus is."""

    def __init__(self, grid: GridView, model: SmallModel) -> None:
        self.grid = grid
        self.model = model

    def press(self, *keys) -> None:
        """Press keys: a Qt key, a pair of modifier and key, or a text to type letter by letter."""
        for key in keys:
            target = QApplication.focusWidget()
            if isinstance(key, str):
                for letter in key:
                    type_letter(QApplication.focusWidget(), letter)
            elif isinstance(key, tuple):
                QTest.keyClick(target, key[1], key[0])
            else:
                QTest.keyClick(target, key)

    def at(self, row: int, column: int) -> GridUser:
        self.grid.go_to((row, column))
        return self

    def select(self, top: int, left: int, bottom: int, right: int) -> GridUser:
        """Select with the keyboard, as people do."""
        self.at(top, left)
        self.press(*[(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Down)] * (bottom - top))
        self.press(*[(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Right)] * (right - left))
        return self


@pytest.fixture
def grid(qtbot, model) -> GridView:
    view = GridView(model, frozen=2)
    view.blocks = BlockEditing(view)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


@pytest.fixture
def user(grid, model) -> GridUser:
    return GridUser(grid, model)
