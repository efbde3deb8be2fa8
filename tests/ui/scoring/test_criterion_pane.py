"""The side pane by real keys: rules, inputs, reasons, evidence, history."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from danhgia_desktop.operations import scoring
from danhgia_desktop.regulation.criterion_rule import RuleInput
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
from danhgia_desktop.ui.scoring.line_history import LineHistory
from danhgia_desktop.wording import Language
from tests.ui.keyboard import ALT, CTRL, SHIFT

Key = Qt.Key
COUNTED = "I.1.2/2"
"""mỗi chương trình công tác được 0,25 điểm: 12 x 0,25 = 3,0 điểm"""
DEDUCTED = "IV.1"
"""Two deductions of 0,5 each, of 1,0."""
PARTS = "II.2/2"
"""văn bản giấy: 01 điểm; văn bản điện tử: 01 điểm"""
RATIO = "I.1.3/2"
"""thông qua với tỷ lệ đạt từ 90% trở lên, of 1,0"""


@pytest.fixture
def blank(scorer):
    """The scorer at a sheet whose typed points are gone, so that rules may speak."""

    def at(path: str):
        scorer.at(path).press(Key.Key_Delete)
        scorer.at(path)
        return scorer

    return at


def labels(scorer) -> list[str]:
    return [label.text() for label in scorer.widget(CriterionPane, "criterion_pane").findChildren(QLabel)]


def test_it_shows_the_whole_text_its_place_and_its_figures(scorer):
    scorer.at("IV.1")

    assert scorer.label("criterion_path") == "IV CÔNG TÁC THÔNG TIN CÔNG BÁO"
    assert scorer.label("criterion_text").startswith("IV.1. Ban hành quy chế")
    assert "trừ 0,5 điểm" in scorer.label("criterion_guidance")
    assert scorer.label("criterion_figures") == "Điểm chuẩn 1,0 · Tự chấm 1,0"


def test_it_says_how_many_points_are_lost(scorer):
    scorer.at("III.8")

    assert scorer.label("criterion_figures") == "Điểm chuẩn 2,0 · Tự chấm 1,0 · mất 1,0"


def test_a_line_of_guidance_shows_the_criterion_it_belongs_to(scorer):
    row = scorer.model.row_of(scorer.key("IV.1")) + 1

    scorer.grid.go_to((row, scorer.column("Tự chấm")))

    assert scorer.label("criterion_text").startswith("IV.1.")


def test_problems_of_the_line_stand_in_sentences(scorer):
    scorer.at("I.1.2/1")

    assert "lời văn ghi mỗi lần 0,5 điểm" in scorer.label("line_problems")


def test_a_count_yields_points_live_and_is_kept_on_enter(blank):
    scorer = blank(COUNTED)
    scorer.widget(QLineEdit, "rule_0_count").setFocus()

    scorer.press("12")
    assert "12 × 0,25 = 3,0" in labels(scorer)
    assert scorer.label("rule_points") == "Theo quy tắc: 3,0 điểm"
    assert scorer.stored(COUNTED).inputs == ()

    scorer.press(Key.Key_Return)
    assert scorer.stored(COUNTED).inputs == (RuleInput(rule=0, count=12),)
    assert (scorer.text(COUNTED), scorer.cell(COUNTED).typed) == ("3,0", "")


def test_a_count_beyond_the_maximum_shows_what_it_would_be(blank):
    scorer = blank(COUNTED)
    scorer.widget(QLineEdit, "rule_0_count").setFocus()

    scorer.press("14", Key.Key_Return)

    assert "14 × 0,25 = 3,5, tối đa 3,0" in labels(scorer)


def test_words_instead_of_a_count_stay_and_are_not_kept(blank):
    scorer = blank(COUNTED)
    scorer.widget(QLineEdit, "rule_0_count").setFocus()

    scorer.press("mot", Key.Key_Return)

    assert scorer.widget(QLineEdit, "rule_0_count").text() == "mot"
    assert "“mot” không phải là số đếm." in labels(scorer)
    assert scorer.stored(COUNTED).inputs == ()


def test_the_wheel_over_a_count_changes_nothing(blank):
    scorer = blank(COUNTED)
    field = scorer.widget(QLineEdit, "rule_0_count")
    field.setFocus()
    scorer.press("3")
    centre = QPointF(field.rect().center())

    event = QWheelEvent(
        centre,
        field.mapToGlobal(centre),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)

    assert field.text() == "3"


def test_typed_points_against_the_rule_are_named_and_give_way_to_it(scorer):
    scorer.at(COUNTED)
    scorer.widget(QLineEdit, "rule_0_count").setFocus()
    scorer.press("10", Key.Key_Return)

    assert scorer.label("rule_difference") == "Đang gõ 3,0, theo quy tắc là 2,5. Giữ điểm gõ thì ghi lý do."
    scorer.widget(QPlainTextEdit, "reason_edit").setFocus()
    scorer.press("Đã gia hạn", (CTRL, Key.Key_Return))
    assert scorer.label("rule_difference") == "Đang gõ 3,0, theo quy tắc là 2,5; đã ghi lý do."
    scorer.widget(QPushButton, "use_rule_points").click()

    assert scorer.stored(COUNTED).points is None
    assert scorer.text(COUNTED) == "2,5"
    assert not scorer.widget(QPushButton, "use_rule_points").isVisible()


def test_deductions_ask_yes_or_no_and_neither_is_chosen_at_first(blank, qtbot):
    scorer = blank(DEDUCTED)
    yes, no = scorer.widget(QRadioButton, "rule_0_yes"), scorer.widget(QRadioButton, "rule_1_no")
    assert not yes.isChecked()
    assert scorer.label("rule_points") == "Nhập đủ số liệu để tính điểm"

    click(qtbot, yes)
    click(qtbot, no)

    assert scorer.stored(DEDUCTED).inputs == (RuleInput(rule=0, ticked=(0,)), RuleInput(rule=1, ticked=()))
    assert scorer.text(DEDUCTED) == "0,5"
    assert "→ −0,5" in labels(scorer)


def test_undo_unticks_what_was_ticked(blank, edits, qtbot):
    scorer = blank(DEDUCTED)
    yes = scorer.widget(QRadioButton, "rule_0_yes")
    click(qtbot, yes)

    edits.undo_action.trigger()

    assert not yes.isChecked()
    assert scorer.stored(DEDUCTED).inputs == ()


def test_parts_are_ticked_and_none_of_them_is_an_answer(blank, qtbot):
    scorer = blank(PARTS)
    first, none = scorer.widget(QCheckBox, "rule_0_part_0"), scorer.widget(QCheckBox, "rule_0_none")
    assert "văn bản giấy" in first.text()

    click(qtbot, first)
    assert scorer.stored(PARTS).inputs == (RuleInput(rule=0, ticked=(0,)),)
    assert scorer.text(PARTS) == "1,0"

    click(qtbot, none)
    assert scorer.stored(PARTS).inputs == (RuleInput(rule=0, ticked=()),)
    assert not first.isChecked()

    click(qtbot, none)
    assert scorer.stored(PARTS).inputs == ()


def test_a_ratio_needs_both_numbers(blank):
    scorer = blank(RATIO)
    scorer.widget(QLineEdit, "rule_0_achieved").setFocus()
    scorer.press("45", Key.Key_Tab)
    assert scorer.label("rule_points") == "Nhập đủ số liệu để tính điểm"

    scorer.press("50", Key.Key_Return)

    assert scorer.stored(RATIO).inputs == (RuleInput(rule=0, achieved=Decimal(45), of=Decimal(50)),)
    assert "45/50 → 1,0" in labels(scorer)
    assert scorer.text(RATIO) == "1,0"


def test_tab_visits_the_fields_of_all_rules_and_goes_on_below_them(blank):
    scorer = blank(DEDUCTED)
    scorer.press(Key.Key_F6)  # from the grid to the pane
    visited = []
    for _ in range(5):
        visited.append(QApplication.focusWidget().objectName())
        scorer.press(Key.Key_Tab)

    assert visited == ["rule_0_yes", "rule_1_yes", "not_applicable", "evidence_edit", "reason_edit"]


def test_words_instead_of_a_ratio_are_named(blank):
    scorer = blank(RATIO)
    scorer.widget(QLineEdit, "rule_0_achieved").setFocus()

    scorer.press("nhiều", Key.Key_Return)

    assert "“nhiều” không phải là số." in labels(scorer)


def test_not_applicable_is_ticked_and_unticked(scorer, qtbot):
    scorer.at("VI/5")
    box = scorer.widget(QCheckBox, "not_applicable")

    click(qtbot, box)
    assert scorer.text("VI/5") == "KAD"

    click(qtbot, box)
    assert scorer.text("VI/5") == "0"


def test_a_reason_is_kept_when_the_field_is_left(scorer):
    scorer.at("I.4/1")
    scorer.widget(QPlainTextEdit, "reason_edit").setFocus()

    scorer.press("d", Key.Key_Backspace, "đang làm", Key.Key_Tab)

    assert scorer.stored("I.4/1").reason == "đang làm"
    assert scorer.text("I.4/1", "Ghi chú") == "đang làm"


def test_evidence_of_two_lines_is_kept_with_ctrl_enter(scorer):
    scorer.at("I.4/1")
    field = scorer.widget(QPlainTextEdit, "evidence_edit")
    field.setFocus()

    scorer.press("BC 12", Key.Key_Return, "BC 13", (CTRL, Key.Key_Return))

    assert scorer.stored("I.4/1").evidence == "BC 12\nBC 13"
    assert field.hasFocus()


def test_escape_takes_a_reason_back(scorer):
    scorer.at("I.4/1")
    field = scorer.widget(QPlainTextEdit, "reason_edit")
    field.setFocus()

    scorer.press("sai", Key.Key_Escape)

    assert field.toPlainText() == ""
    assert scorer.stored("I.4/1").is_blank


def test_going_to_another_line_keeps_the_reason_for_the_line_it_was_typed_for(scorer):
    scorer.at("I.4/1")
    scorer.widget(QPlainTextEdit, "reason_edit").setFocus()
    scorer.press("của dòng một")

    scorer.grid.go_to((scorer.model.row_of(scorer.key("I.4/2")), scorer.column("Tự chấm")))
    scorer.pause()

    assert scorer.stored("I.4/1").reason == "của dòng một"
    assert scorer.widget(QPlainTextEdit, "reason_edit").toPlainText() == ""
    assert scorer.stored("I.4/2").is_blank


def test_what_is_typed_survives_a_change_elsewhere_on_the_sheet(scorer, edits):
    scorer.at("I.4/1").press("1", Key.Key_Return)
    scorer.at("I.4/1")
    field = scorer.widget(QPlainTextEdit, "reason_edit")
    field.setFocus()
    scorer.press("đang gõ dở")

    edits.read_again()

    assert field.toPlainText() == "đang gõ dở"


def test_a_window_that_closes_asks_the_tab_to_keep_its_words(scorer, tab):
    scorer.at("I.4/1")
    scorer.widget(QPlainTextEdit, "reason_edit").setFocus()
    scorer.press("cuối ngày")

    tab.keep_words()

    assert scorer.stored("I.4/1").reason == "cuối ngày"


class TestHistory:
    """What became of a cell, and the way back."""

    @pytest.fixture
    def history(self, scorer, qtbot) -> QListView:
        scorer.at("I.4/1").press("1", Key.Key_Return)
        scorer.at("I.4/1").press("0,5", Key.Key_Return)
        scorer.at("I.4/1")
        history = scorer.widget(QListView, "score_history")
        qtbot.waitUntil(lambda: history.model().rowCount() == 2)
        return history

    def test_it_tells_who_did_what(self, history):
        newest = history.model().index(0, 0).data()

        assert newest.endswith("Nguyễn Thị Ánh · Sửa điểm I.4/1: 1 → 0,5")

    @pytest.mark.usefixtures("history")
    def test_what_a_penalty_takes_away_stands_below_zero_as_in_its_cell(self, scorer, store, sheet, qtbot):
        place = ScorePlace(sheet=sheet.uid, criterion=scorer.key("I.4/1"), round=SELF)
        lines = LineHistory()
        qtbot.addWidget(lines)

        versions = scoring.score_history(store, place)
        lines.show_versions(place, versions, can_restore=True, is_penalty=True, language=Language.VI)

        assert lines.findChild(QListView).model().index(0, 0).data().endswith(": −1 → −0,5")

    def test_what_was_taken_back_says_so(self, history, edits, qtbot):
        edits.undo_action.trigger()
        qtbot.waitUntil(lambda: history.model().rowCount() == 3)
        assert history.model().index(0, 0).data().endswith("· Hoàn tác: Sửa điểm I.4/1: 0,5 → 1")

        edits.redo_action.trigger()
        qtbot.waitUntil(lambda: history.model().rowCount() == 4)
        assert history.model().index(0, 0).data().endswith("· Làm lại: Sửa điểm I.4/1: 1 → 0,5")

    def test_an_earlier_state_is_brought_back_by_name(self, scorer, history, edits, qtbot):
        history.setCurrentIndex(history.model().index(1, 0))
        restore = scorer.widget(QPushButton, "restore_score")

        click(qtbot, restore)

        assert scorer.stored("I.4/1").points == 1
        assert edits.undo_action.text() == "Hoàn tác: Khôi phục điểm I.4/1"
        qtbot.waitUntil(lambda: history.model().rowCount() == 3)

    def test_what_stands_now_cannot_be_brought_back(self, scorer, history):
        history.setCurrentIndex(history.model().index(0, 0))

        assert not scorer.widget(QPushButton, "restore_score").isEnabled()

    def test_blank_and_not_applicable_are_named(self, scorer, history, qtbot):
        scorer.at("I.4/1").press("KAD", Key.Key_Return)
        scorer.at("I.4/1")

        qtbot.waitUntil(lambda: history.model().rowCount() == 3)
        assert history.model().index(0, 0).data().endswith("0,5 → KAD")
        assert history.model().index(2, 0).data().endswith("trống → 1")

    def test_qt_finds_nothing_wrong_with_it(self, history, qtmodeltester):
        qtmodeltester.check(history.model())


def test_a_line_without_changes_says_so(scorer, qtbot):
    scorer.at("I.4/1")

    qtbot.waitUntil(lambda: "Chưa có thay đổi nào." in visible_labels(scorer))


def visible_labels(scorer) -> list[str]:
    pane = scorer.widget(CriterionPane, "criterion_pane")
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def click(qtbot, widget) -> None:
    """Click where the text is: a wide row of a form is not all button."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))


def test_the_appraiser_sees_the_evidence_and_the_reasons_of_the_unit(scorer):
    scorer.at("VI/1", "Tài liệu kiểm chứng").press("BC 12", Key.Key_Return)
    scorer.at("VI/1", "Ghi chú").press("đủ", Key.Key_Return)

    scorer.press((ALT, Key.Key_2)).at("VI/1", "Thẩm định")

    assert scorer.label("other_evidence") == "Tự chấm: BC 12"
    assert scorer.label("other_reasons") == "Tự chấm: đủ"
    scorer.at("VI/2", "Thẩm định")
    assert not scorer.widget(QLabel, "other_evidence").isVisible()


def test_the_history_of_words_says_them(scorer, qtbot):
    scorer.at("VI/1", "Ghi chú").press("đủ", Key.Key_Return).at("VI/1")
    history = scorer.widget(QListView, "score_history").model()

    qtbot.waitUntil(lambda: history.rowCount() == 2)

    assert history.index(0, 0).data().endswith("Sửa lý do VI/1: lý do: trống → “đủ”")


def test_shift_f6_goes_back_to_the_area_before(scorer):
    scorer.at("VI/1").press((SHIFT, Key.Key_F6))
    assert scorer.widget(QListView, "sheets").hasFocus()

    scorer.press((SHIFT, Key.Key_F6))
    assert scorer.tab.findChild(CriterionPane).has_focus()


@pytest.mark.parametrize("path", ["total", "I.1.2/2", "IV.1", "II.2/2", "I.1.3/2"])
def test_nothing_in_the_pane_is_cut_at_its_least_width(scorer, path):
    pane = scorer.at(path).widget(CriterionPane, "criterion_pane")

    assert pane.widget().minimumSizeHint().width() + pane.verticalScrollBar().sizeHint().width() <= pane.minimumWidth()
