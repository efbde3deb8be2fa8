"""Filling sections and recomputing sums, by real keys."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from danhgia_desktop.operations import rubrics, scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import APPRAISED
from tests import bac_giang
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.seeded import YEAR

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


def test_ctrl_m_stays_within_the_nearest_section(scorer):
    for path in ("I.1.1/1", "I.1.2/1"):
        scorer.at(path).press(Key.Key_Delete)

    scorer.at("I.1.1/1").press((CTRL, Key.Key_M))

    assert scorer.stored("I.1.1/1").points is not None
    assert scorer.stored("I.1.2/1").points is None
    assert any(said.startswith("I.1.1: đã điền điểm tối đa vào 1 ô trống.") for said in scorer.said)


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


def test_problems_of_the_rubric_count_on_the_button(scorer, store, edits):
    draft = bac_giang.draft().without_scores()
    wrong = replace(draft.rubric.find("I.1.1/1"), max_points=Decimal(3))  # its section states what it was before
    draft = replace(draft, rubric=draft.rubric.with_criterion(wrong))
    rubric = rubrics.import_rubric(store, ACTOR, draft, name="Cộng sai").rubric
    sheet = edits.run(scoring.open_scoresheet, rubric=rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR)

    scorer.tab.show_sheet(sheet.uid)

    assert scorer.widget(QPushButton, "check_button").text() == "Kiểm tra hồ sơ · 4 lỗi"


def test_a_line_without_a_maximum_stays_blank_and_is_counted(scorer, store, edits):
    draft = bac_giang.draft().without_scores()
    bare = replace(draft.rubric.find("VI/1"), max_points=None)
    draft = replace(draft, rubric=draft.rubric.with_criterion(bare))
    rubric = rubrics.import_rubric(store, ACTOR, draft, name="Thiếu điểm chuẩn").rubric
    scorer.tab.show_sheet(
        edits.run(scoring.open_scoresheet, rubric=rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR).uid
    )
    scorer.grid.go_to((scorer.model.row_of(rubric.find("VI/1").key), scorer.column("Tự chấm")))
    scorer.grid.setFocus()

    scorer.press((CTRL, Key.Key_M))

    assert "1 ô để trống: dòng chưa có điểm chuẩn hoặc đã nhập số liệu." in scorer.said[-1]


def test_keys_of_a_line_do_nothing_where_no_sheet_is_shown(scorer, store):
    before = [total.uid for total in scoring.sheets(store)]
    scorer.tab.show_period(Period.year_of(2031))
    scorer.said.clear()

    scorer.press(Key.Key_F9, Key.Key_F4, (CTRL, Key.Key_M), (CTRL | SHIFT, Key.Key_M))
    scorer.tab.findChild(QAction, "recompute_sums").trigger()

    assert scorer.said == []
    assert QApplication.activeWindow() is scorer.tab
    assert [total.uid for total in scoring.sheets(store)] == before


def test_what_is_being_typed_is_entered_before_the_section_is_filled(scorer):
    scorer.at("I.4/1").press("0,5", (CTRL, Key.Key_M))

    assert scorer.stored("I.4/1").points == Decimal("0.5")
    assert scorer.stored("I.4/2").points == 1


def test_a_text_that_cannot_stand_is_mended_before_anything_else(scorer):
    scorer.at("I.4/1").press("1x", (CTRL, Key.Key_M), Key.Key_F4, Key.Key_F9)

    assert scorer.grid.editor.text() == "1x"
    assert scorer.stored("I.4/2").points is None
    scorer.press(Key.Key_Escape)
