"""What the status line says of acts and of cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from danhgia_desktop.ui.grid.grid_words import GridWords
from tests.ui.keyboard import CTRL, SHIFT

Key = Qt.Key


def settle(scorer, qtbot) -> None:
    """Wait until the status line has followed the cells."""
    words = scorer.tab.findChild(GridWords)
    qtbot.waitUntil(lambda: not words._soon.isActive())


def test_what_was_filled_is_said_rather_than_what_the_changed_cell_says(scorer, qtbot):
    scorer.at("IV.1").press(Key.Key_Delete).at("IV.1")
    settle(scorer, qtbot)

    scorer.press((CTRL, Key.Key_M))
    settle(scorer, qtbot)
    assert scorer.said[-1].startswith("IV: đã điền điểm tối đa vào 1 ô trống.")

    scorer.press(Key.Key_Up)
    settle(scorer, qtbot)
    assert "đã điền" not in scorer.said[-1]


def test_what_was_replaced_is_said_rather_than_what_the_changed_cell_says(scorer, qtbot):
    scorer.at("I.1.1/1", "Ghi chú").press("phòng", Key.Key_Return).at("I.1.1/1", "Ghi chú")
    scorer.press((CTRL, Key.Key_H), "phòng")
    scorer.widget(QLineEdit, "replace_text").setText("Sở")
    settle(scorer, qtbot)

    scorer.widget(QPushButton, "replace_all").click()
    settle(scorer, qtbot)

    assert scorer.said[-1].startswith("Đã thay trong 1 ô.")


def test_a_jump_into_a_folded_section_is_said_rather_than_what_the_cell_says(scorer, qtbot):
    scorer.at("I.1.1/1").press((CTRL | SHIFT, Key.Key_Minus))

    scorer.tab._page.go_to_line(scorer.key("IV.1"))
    settle(scorer, qtbot)

    assert scorer.said[-1] == "Đã mở mục đang gấp để hiện dòng này."
