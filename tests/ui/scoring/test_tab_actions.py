"""Acts of the tab that have buttons, too, by their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton

from danhgia_desktop.ui.scoring.add_sheet_dialog import AddSheetDialog
from tests.ui.keyboard import CTRL, SHIFT

Key = Qt.Key


def test_control_e_opens_the_list_of_problems_and_puts_it_away(scorer, tab):
    problems, button = tab.findChild(QListView, "problems"), tab.findChild(QPushButton, "check_button")

    scorer.press((CTRL, Key.Key_E))
    assert problems.hasFocus()
    assert button.isChecked()

    scorer.press((CTRL, Key.Key_E))
    assert scorer.grid.hasFocus()
    assert not problems.isVisible()
    assert not button.isChecked()


def test_control_e_puts_away_what_the_button_opened(scorer, tab):
    tab.findChild(QPushButton, "check_button").click()

    scorer.press((CTRL, Key.Key_E))

    assert not tab.findChild(QListView, "problems").isVisible()


def test_a_sheet_is_added_by_a_key(scorer, tab):
    scorer.press((CTRL | SHIFT, Key.Key_N))

    (dialog,) = tab.findChildren(AddSheetDialog)
    assert dialog.isVisible()
    dialog.reject()
