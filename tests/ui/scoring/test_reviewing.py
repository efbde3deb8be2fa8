"""Saying that a sheet was looked through after its rubric changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from danhgia_desktop.scoring.scoresheet import Scoresheet
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, focused


def test_the_check_list_and_the_menu_offer_it_until_it_is_said(scorer, tab, store, edits, sheet: Scoresheet):
    offered = next(act for act in tab.edit_actions if act.objectName() == "confirm_review")
    assert not offered.isVisible()
    with store.work(ACTOR, Label.EDIT_RUBRIC, name=sheet.rubric.name) as work:
        work.rubrics.save(replace(sheet.rubric, name="Khác"), review=3)
    edits.read_again()
    assert offered.isVisible()
    assert offered.text() == "Đã rà soát"

    scorer.press((CTRL, Qt.Key.Key_E))
    button = scorer.widget(QPushButton, "review_button")
    assert button.isVisible()
    button.setFocus()
    scorer.press(Qt.Key.Key_Space)

    assert edits.undo_action.text().startswith("Hoàn tác: Xác nhận đã rà soát")
    tab._show_list()
    assert not scorer.widget(QWidget, "review_offer").isVisible()
    assert not offered.isVisible()
    assert focused() is scorer.widget(QListView, "problems")
