"""Looking into menus by keys and coming back to where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from danhgia_desktop.ui.grid.grid_view import GridView
from tests.ui.keyboard import ALT
from tests.ui.running_program import running

Key = Qt.Key
OPEN_FILE, OPEN_EDIT, ESC = (ALT, Key.Key_T), (ALT, Key.Key_S), (Qt.KeyboardModifier.NoModifier, Key.Key_Escape)
RIGHT = (Qt.KeyboardModifier.NoModifier, Key.Key_Right)


def press_in_menus(*keys) -> None:
    """Press keys where an open menu takes them before anything else does."""
    for modifiers, key in keys:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()


@pytest.mark.parametrize(
    "keys",
    [
        (OPEN_FILE, ESC, OPEN_EDIT, ESC, ESC),
        (OPEN_FILE, ESC, RIGHT, ESC),
    ],
)
def test_after_menus_typing_goes_on_where_it_was(qtbot, tmp_path, keys):
    with running(qtbot, tmp_path, sample=True) as program:
        program.window.activateWindow()
        grid = program.window.findChild(GridView, "score_grid")
        grid.setFocus()
        qtbot.waitUntil(grid.hasFocus)
        place = grid.place

        for key in keys:
            press_in_menus(key)

        qtbot.waitUntil(grid.hasFocus)
        grid.go_to(place)  # an arrow goes to the next menu or, where the bar has let go already, to the next cell
        press_in_menus((Qt.KeyboardModifier.NoModifier, Key.Key_7))
        assert grid.editor.text() == "7"
        grid.give_up_typing()


def test_a_cell_that_is_typed_in_has_the_keys_again(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        program.window.activateWindow()
        grid = program.window.findChild(GridView, "score_grid")
        grid.setFocus()
        qtbot.waitUntil(grid.hasFocus)
        press_in_menus((Qt.KeyboardModifier.NoModifier, Key.Key_7))

        press_in_menus(OPEN_FILE, ESC, OPEN_EDIT, ESC, ESC)

        qtbot.waitUntil(grid.editor.hasFocus)
        grid.give_up_typing()
