"""Filling sections and recomputing sums, by real keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from danhgia_desktop.regulation.rubric import APPRAISED
from tests.ui.keyboard import ALT, CTRL

Key = Qt.Key


def test_ctrl_m_fills_the_blanks_of_the_section_and_says_so(scorer, edits):
    scorer.press((ALT, Key.Key_2)).at("VI/2", "Thẩm định").press((ALT, Key.Key_2))
    for line in (1, 2):
        scorer.at(f"VI/{line}", "Thẩm định").press(Key.Key_Delete)

    scorer.press((CTRL, Key.Key_M))

    assert scorer.stored("VI/1", APPRAISED).points == 2
    assert "VI: đã điền điểm tối đa vào 5 ô trống. Ctrl+Z: hoàn tác." in scorer.said
    assert edits.undo_action.text() == "Hoàn tác: Điền điểm tối đa, 5 ô"
    edits.undo_action.trigger()
    assert scorer.stored("VI/1", APPRAISED).points is None


def test_a_section_without_blanks_says_that_nothing_was_filled(scorer, edits):
    before = edits.undo_action.text()

    scorer.at("VI/1").press((CTRL, Key.Key_M))

    assert "VI: không có ô trống nào điền được." in scorer.said
    assert edits.undo_action.text() == before


def test_the_list_of_problems_offers_to_recompute_sums(scorer):
    scorer.press((CTRL, Key.Key_E))
    offer = scorer.widget(QWidget, "recompute_offer")
    assert offer.isVisible()

    scorer.widget(QPushButton, "recompute_button").click()

    assert scorer.label("total_points") == "Tổng cộng 90,5 / 100"
    assert (scorer.text("VI"), scorer.stored("VI").points) == ("7,5", None)
    assert not offer.isVisible()


def test_the_pane_offers_to_recompute_the_sum_it_shows(scorer):
    button = scorer.at("VI").widget(QPushButton, "recompute_sum")
    assert button.isVisible()

    button.click()

    assert scorer.text("VI") == "7,5"
    assert scorer.text("total") == "93 ≠ 90,5"
    scorer.at("VI/1")
    assert not button.isVisible()


def test_undo_on_a_sum_stays_on_its_line(scorer, edits):
    scorer.at("I.1", "Tự chấm").press("12", Key.Key_Return).at("I.1")

    edits.undo_action.trigger()

    assert scorer.grid.place == (scorer.model.row_of(scorer.key("I.1")), scorer.column("Tự chấm"))


def test_problems_of_the_rubric_count_on_the_button(scorer):
    assert scorer.widget(QPushButton, "check_button").text() == "Kiểm tra hồ sơ · 2 lỗi"
