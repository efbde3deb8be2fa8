"""Reasons that are used again, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QPushButton, QToolButton

from danhgia_desktop.operations import reasons
from danhgia_desktop.ui.grid.filter_edit import FilterEdit
from danhgia_desktop.ui.keys.keys_of_view import keys_of_view
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT, focused

Key = Qt.Key
LATE, GOOD = "Nộp chậm hạn", "Đủ hồ sơ"


@pytest.fixture
def phrases(store):
    return [reasons.add_reason_phrase(store, ACTOR, text) for text in (LATE, GOOD)]


def shown(scorer) -> list[str]:
    return scorer.widget(QListView, "reason_phrases").model().stringList()


def test_the_keys_of_the_sheet_tell_of_reasons_and_of_what_is_not_applicable(scorer):
    sheet = keys_of_view(scorer.tab)[0]

    assert sheet.title == "Bảng chấm điểm"
    assert {"KAD", "Ctrl+1 … Ctrl+9", "F2"} <= {key.keys for key in sheet.keys}


@pytest.mark.usefixtures("phrases")
class TestList:
    def test_a_hotkey_puts_a_reason_into_every_selected_line_and_takes_it_away_again(self, scorer, edits):
        scorer.at("VI/1").press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Down), (CTRL, Key.Key_1))

        assert [scorer.stored(f"VI/{line}").reason for line in (1, 2, 3, 4)] == [LATE, LATE, LATE, ""]
        assert edits.undo_action.text() == "Hoàn tác: Sửa lý do, 3 ô"
        scorer.press((CTRL, Key.Key_1))
        assert scorer.stored("VI/2").reason == ""

    def test_two_reasons_stand_below_each_other_and_side_by_side_in_the_grid(self, scorer):
        scorer.at("VI/1").press((CTRL, Key.Key_1), (CTRL, Key.Key_2))

        assert scorer.stored("VI/1").reason == f"{LATE}\n{GOOD}"
        assert scorer.text("VI/1", "Ghi chú") == f"{LATE}; {GOOD}"
        assert shown(scorer) == [f"1. ✓ {LATE}", f"2. ✓ {GOOD}"]
        scorer.at("VI/1", "Ghi chú").press(Key.Key_F2, Key.Key_End, " x", Key.Key_Return)
        assert scorer.stored("VI/1").reason == f"{LATE}\n{GOOD} x"

    def test_a_hotkey_works_while_words_are_typed_in_the_pane(self, scorer):
        scorer.at("VI/1").widget(QPlainTextEdit, "reason_edit").setFocus()

        scorer.press("vì", (CTRL, Key.Key_2))

        assert scorer.stored("VI/1").reason == f"vì\n{GOOD}"
        assert scorer.widget(QPlainTextEdit, "reason_edit").toPlainText() == f"vì\n{GOOD}"

    def test_letters_typed_at_the_list_by_mistake_choose_nothing_however_they_end(self, scorer):
        scorer.at("VI/1").widget(QListView, "reason_phrases").setFocus()

        scorer.press("đủ ", Key.Key_Space, Key.Key_Return)
        assert scorer.stored("VI/1").reason == ""

        scorer.press(Key.Key_Down, Key.Key_Space)
        assert scorer.stored("VI/1").reason == GOOD

    @pytest.mark.parametrize("name", ["reason_phrases", "sheets"])
    def test_what_is_looked_for_in_the_rows_is_asked_for_from_any_list(self, scorer, name):
        scorer.at("VI/1").widget(QListView, name).setFocus()
        scorer.press((CTRL, Key.Key_F))
        assert scorer.widget(QLineEdit, "find_text").hasFocus()

        scorer.widget(QListView, name).setFocus()
        scorer.press((CTRL | SHIFT, Key.Key_L))
        assert isinstance(focused(), FilterEdit)

    def test_a_hotkey_does_nothing_from_the_list_of_sheets_and_enter_leads_from_there_to_the_sheet(self, scorer):
        scorer.at("VI/1").widget(QListView, "sheets").setFocus()

        scorer.press((CTRL, Key.Key_1))
        assert scorer.stored("VI/1").reason == ""

        scorer.press(Key.Key_Return)
        assert scorer.grid.hasFocus()
        scorer.press((CTRL, Key.Key_1))
        assert scorer.stored("VI/1").reason == LATE

    def test_tab_comes_from_what_is_being_typed_to_the_button_that_keeps_it(self, scorer):
        scorer.at("VI/1").widget(QPlainTextEdit, "reason_edit").setFocus()

        scorer.press("Thiếu chữ ký", Key.Key_Tab)
        assert focused() is scorer.widget(QPushButton, "add_phrase")

        scorer.press(Key.Key_Space)
        assert shown(scorer)[-1] == "3. ✓ Thiếu chữ ký"

    def test_enter_in_the_list_uses_the_reason(self, scorer):
        scorer.at("VI/1").widget(QListView, "reason_phrases").setFocus()

        scorer.press(Key.Key_Down, Key.Key_Return)

        assert scorer.stored("VI/1").reason == GOOD

    def test_a_reason_moves_and_its_hotkey_with_it(self, scorer, edits):
        scorer.at("VI/1").widget(QListView, "reason_phrases").setFocus()

        scorer.press((ALT, Key.Key_Down))

        assert shown(scorer) == [f"1. {GOOD}", f"2. {LATE}"]
        assert scorer.tab.findChild(QAction, "use_reason_1").text() == GOOD
        scorer.press((ALT, Key.Key_Down))  # it is the last already
        edits.undo_action.trigger()
        assert shown(scorer) == [f"1. {LATE}", f"2. {GOOD}"]

    def test_removing_one_leaves_it_where_it_was_given(self, scorer):
        scorer.at("VI/1").press((CTRL, Key.Key_1)).widget(QListView, "reason_phrases").setFocus()

        scorer.press(Key.Key_Delete)

        assert shown(scorer) == [f"1. {GOOD}"]
        assert scorer.stored("VI/1").reason == LATE
        assert not scorer.tab.findChild(QAction, "use_reason_2").isEnabled()

    @pytest.mark.parametrize(
        ("answer", "given"),
        [("Áp dụng cho 2 dòng đang dùng", "Nộp muộn"), ("Chỉ sửa trong danh sách", LATE), (None, LATE)],
    )
    def test_rewording_asks_whether_lines_that_give_it_follow(self, scorer, prompts, answer, given):
        scorer.at("VI/1").press((SHIFT, Key.Key_Down), (CTRL, Key.Key_1))
        scorer.widget(QListView, "reason_phrases").setFocus()
        prompts.answers += ["Nộp muộn", answer]

        scorer.press(Key.Key_F2)

        assert prompts.said[-1] == "Lý do này đang dùng ở 2 dòng. Áp dụng câu mới cho các dòng đó?"
        assert (scorer.stored("VI/1").reason, scorer.stored("VI/2").reason) == (given, given)
        assert shown(scorer)[0].endswith(LATE if answer is None else "Nộp muộn")

    def test_rewording_that_is_left_changes_nothing(self, scorer, prompts):
        prompts.answers.append(None)
        scorer.widget(QListView, "reason_phrases").setFocus()

        scorer.press(Key.Key_F2)

        assert prompts.said == ["Lý do:"]
        assert shown(scorer) == [f"1. {LATE}", f"2. {GOOD}"]

    def test_a_hotkey_does_nothing_while_the_filter_hides_every_line(self, scorer, edits):
        scorer.at("VI/1").press((CTRL | SHIFT, Key.Key_L), ">99", Key.Key_Return)
        last = edits.undo_action.text()

        scorer.press((CTRL, Key.Key_1))

        assert edits.undo_action.text() == last

    def test_a_text_that_cannot_stand_is_mended_before_a_reason_is_given(self, scorer):
        scorer.at("VI/1").press("1x", (CTRL, Key.Key_1))

        assert scorer.grid.editor.text() == "1x"
        assert scorer.stored("VI/1").reason == ""
        scorer.press(Key.Key_Escape)

    def test_a_reason_nobody_gives_is_reworded_without_a_question(self, scorer, prompts):
        prompts.answers.append("Hồ sơ đủ")
        scorer.widget(QListView, "reason_phrases").setFocus()
        scorer.press(Key.Key_Down)

        scorer.widget(QToolButton, "reword_phrase").click()

        assert shown(scorer) == [f"1. {LATE}", "2. Hồ sơ đủ"]


def test_the_reason_of_the_line_is_added_to_the_list(scorer):
    add = scorer.at("VI/1").widget(QPushButton, "add_phrase")
    assert not add.isEnabled()
    scorer.widget(QPlainTextEdit, "reason_edit").setFocus()
    scorer.press("đủ hồ sơ", (CTRL, Key.Key_Return))

    add.click()

    assert shown(scorer) == ["1. ✓ đủ hồ sơ"]
    assert not scorer.pause().widget(QPushButton, "add_phrase").isEnabled()
