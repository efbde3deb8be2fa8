"""The window of the rubric editor: drafts, saving, headings, rules."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget

from danhgia_desktop.operations import rubric_editing, rubrics, scoring, undoing
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.regulation.criterion_rule import AwardOnce, Bonus, CountRate, DeductPer
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui.affected_sheets.affected_dialog import AffectedDialog
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn
from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor
from tests.ui.conftest import ACTOR
from tests.ui.keyboard import CTRL, SHIFT, press
from tests.ui.rubric_editor.conftest import Editor

Key = Qt.Key
KEEP, DROP = "Giữ bản sửa dở và đóng", "Bỏ những gì đã sửa"


def affected_of(editor: Editor, qtbot) -> AffectedDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), AffectedDialog))
    return editor.window.findChild(AffectedDialog)


def cells_of(dialog: AffectedDialog) -> list[list[str]]:
    model = dialog.findChild(QTableView, "affected_table").model()
    return [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]


def test_saving_shows_first_what_happens_to_sheets(editor, qtbot, store):
    editor.at("II.1", LineColumn.MAXIMUM).press("0,5", Key.Key_Return).press((CTRL, Key.Key_S))

    dialog = affected_of(editor, qtbot)
    assert (
        dialog.findChild(QWidget, "change_class_label").text().startswith("Bỏ hoặc chuyển tiêu chí, hoặc đổi số điểm")
    )
    assert dialog.findChild(QPlainTextEdit, "changes_text").toPlainText() == "II.1: điểm chuẩn 1 → 0,5"
    assert cells_of(dialog) == [
        ["Sở Tài nguyên và Môi trường", "Năm 2020", "Tự chấm", "90,5/100", "90,5/99,5", "1 ô vượt điểm chuẩn"]
    ]
    assert editor.saved.find("II.1").max_points == 1

    with qtbot.waitSignal(editor.window.accepted):
        press(Key.Key_Return)
    assert editor.saved == editor.rubric
    assert editor.kept is None
    assert scoring.sheets(store)[0].review == 3


def test_going_on_editing_saves_nothing_and_keeps_the_draft(editor, qtbot):
    editor.at("II.1", LineColumn.MAXIMUM).press("0,5", Key.Key_Return).press((CTRL, Key.Key_S))
    affected_of(editor, qtbot).reject()

    assert editor.saved.find("II.1").max_points == 1
    assert editor.kept.find("II.1").max_points == Decimal("0.5")
    editor.window.activateWindow()  # window managers do
    qtbot.waitUntil(editor.grid.hasFocus)


def test_words_alone_are_saved_at_once_and_everyone_is_told(editor, qtbot, desk):
    told = []
    desk.edits.changed.connect(told.append)
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    with qtbot.waitSignal(editor.window.accepted):
        editor.click("save_rubric_button")

    assert editor.saved.find("II.1").text == "Quy chế"
    assert told == [editor.saved]
    assert desk.edits.undo_action.text() == "Hoàn tác: Sửa bộ tiêu chí Bắc Giang 2020"


def test_a_name_that_is_taken_is_refused_and_the_draft_stays(editor, qtbot, store, prompts):
    rubric_editing.new_rubric(store, ACTOR, "Công chức")
    field = editor.window.findChild(QLineEdit, "rubric_name_edit")
    field.setFocus()
    editor.press((CTRL, Key.Key_A), "công chức", (CTRL, Key.Key_S))

    qtbot.waitUntil(lambda: bool(prompts.said))
    assert "công chức" in prompts.said[0]
    assert editor.saved.name == "Bắc Giang 2020"
    assert editor.kept.name == "công chức"


def test_headings_are_typed_as_one_step(editor):
    editor.window.findChild(QLineEdit, "round_2_edit").setFocus()
    editor.press((CTRL, Key.Key_A), "Điểm cụm chấm")

    assert editor.rubric.rounds[1].name == "Điểm cụm chấm"
    editor.window._draft.undo()
    assert editor.rubric == editor.saved
    assert editor.window.findChild(QLineEdit, "round_2_edit").text() == "Điểm thẩm định"


def test_what_is_typed_into_a_heading_is_on_disk_when_the_person_pauses(editor, qtbot):
    editor.window.findChild(QLineEdit, "rubric_title_edit").setFocus()
    editor.press((CTRL, Key.Key_A), "PHU LUC")
    assert editor.rubric.title == "PHU LUC"
    qtbot.waitUntil(lambda: editor.kept.title == "PHU LUC")


def test_nothing_to_save_says_so(editor):
    editor.press((CTRL, Key.Key_S))
    assert editor.says("editor_status") == "Không có gì thay đổi để lưu."
    assert not editor.window.findChild(QPushButton, "save_rubric_button").isEnabled()


def test_closing_without_changes_asks_nothing(editor, qtbot):
    with qtbot.waitSignal(editor.window.rejected):
        editor.press(Key.Key_Escape)


@pytest.mark.parametrize(
    ("answer", "is_kept", "is_open"), [(KEEP, True, False), (DROP, False, False), (None, True, True)]
)
def test_closing_with_changes_asks_what_becomes_of_them(editor, prompts, answer, is_kept, is_open):
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    prompts.answers.append(answer)
    editor.click("close_editor_button")

    assert (editor.kept is not None) is is_kept
    assert editor.window.isVisible() is is_open


def test_an_unfinished_edit_goes_on_where_it_was_left_and_can_be_begun_again(editor, desk, qtbot):
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    editor.window.done(0)
    again = Editor(desk, editor.saved, qtbot)

    assert again.rubric.find("II.1").text == "Quy chế"
    assert again.says("draft_note_label").startswith("Đang tiếp tục bản sửa dở lúc ")
    again.click("start_over_button")
    assert again.rubric == again.saved
    again.window._draft.undo()
    assert again.rubric.find("II.1").text == "Quy chế"


def test_every_step_is_on_disk_at_once(editor, tmp_path):
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    with open_store(data_path(tmp_path), read_only=True) as other:  # as after a crash: nothing was closed
        assert rubric_editing.kept_draft(other, editor.saved_uid).rubric.find("II.1").text == "Quy chế"


def test_the_rules_of_a_line_are_changed_beside_it(editor):
    editor.at("I.1.2/1")
    field = editor.widget(QLineEdit, "rule_points_edit")
    field.setFocus()
    editor.press((CTRL, Key.Key_A), "0,5")

    (rule,) = editor.rubric.find("I.1.2/1").rules
    assert isinstance(rule, CountRate)
    assert rule.rate == Decimal("0.5")
    assert field.hasFocus()
    assert editor.text("I.1.2/1", LineColumn.RULES) == "Mỗi chương trình công tác được 0,5 điểm (đủ 12)"
    editor.window._draft.undo()
    assert editor.rubric == editor.saved


def test_a_rule_is_added_beside_the_line(editor):
    editor.at("II.1")
    editor.click("add_rule_button")
    assert editor.rubric.find("II.1").rules == (CountRate(rate=Decimal("0.25")),)
    assert editor.window._draft.undo_action.text() == "Hoàn tác: Sửa cách tính II.1"


def test_what_the_words_of_a_line_say_is_proposed(editor):
    editor.at("II.1").press("Báo cáo: mỗi lần chậm trừ 0,25 điểm", Key.Key_Return).at("II.1")
    rules = editor.window.page._details._rules
    assert [proposal.is_accepted for proposal in rules.proposals] == [False]
    assert isinstance(rules.proposals[0].rule, DeductPer)


def test_the_live_example_follows_the_maximum(editor):
    editor.at("I.1.3/1")
    assert editor.says("rule_outcome_label") == "Thử: 0 → 2 · 1 → 1,5 · 3 → 0,5 điểm"
    editor.at("I.1.3/1", LineColumn.MAXIMUM).press("3", Key.Key_Up)
    editor.at("I.1.3/1", LineColumn.MAXIMUM)
    assert editor.says("rule_outcome_label") == "Thử: 0 → 3 · 1 → 2,5 · 3 → 1,5 điểm"


def test_guidance_is_typed_below_the_rules(editor):
    editor.at("II.1")
    field = editor.widget(QPlainTextEdit, "guidance_edit")
    field.setFocus()
    press("Chậm: trừ 0,5")
    editor.at("II.2")
    assert editor.rubric.find("II.1").guidance == ("Chậm: trừ 0,5",)


def test_a_read_only_file_only_shows(qtbot, read_only_desk, sheet):
    editor = Editor(read_only_desk, sheet.rubric, qtbot)
    editor.at("II.1").press("Quy chế")
    assert editor.says("editor_status") == "Dữ liệu đang mở chỉ đọc: không sửa được."
    assert not editor.window.findChild(QPushButton, "save_rubric_button").isVisible()
    assert None not in editor.model.keys

    editor.press((CTRL, Key.Key_Delete), Key.Key_Insert)

    assert editor.rubric == sheet.rubric
    with qtbot.waitSignal(editor.window.rejected):
        editor.press(Key.Key_Escape)


def test_a_round_without_effect_is_listed_for_review_alone(editor, qtbot):
    editor.at("I", LineColumn.MAXIMUM).press("45", Key.Key_Return).press((CTRL, Key.Key_S))
    dialog = affected_of(editor, qtbot)
    assert [row[5] for row in cells_of(dialog)] == ["chỉ đánh dấu để rà soát"]
    dialog.reject()


def test_the_window_remembers_its_size_and_its_columns(editor, desk, qtbot):
    editor.window.resize(1000, 640)
    editor.grid.setColumnWidth(LineColumn.RULES, 300)
    editor.window.done(0)
    again = RubricEditor(desk, editor.saved_uid)
    qtbot.addWidget(again)
    assert again.page.grid.columnWidth(LineColumn.RULES) == 300


def test_undo_in_the_file_takes_back_what_was_saved(editor, qtbot, store):
    before = editor.saved
    line = editor.rubric.find("II.1")
    changed = replace(line, rules=(AwardOnce(points=Decimal(1)),), text="Khác")
    editor.window._draft.change("x", editor.rubric.with_criterion(changed))
    with qtbot.waitSignal(editor.window.accepted):
        editor.press((CTRL, Key.Key_S))
    undoing.undo(store, ACTOR)
    assert rubrics.get_rubric(store, before.uid) == before
    assert scoring.get_scoresheet(store, scoring.sheets(store)[0].uid).score(line.key, SELF).points == 1


def test_a_section_can_only_be_given_what_holds_for_sections(editor):
    editor.at("II")
    editor.click("add_rule_button")
    assert editor.rubric.find("II").rules == (Bonus(),)
    kinds = editor.widget(QComboBox, "rule_kind_combo")
    assert kinds.count() == 2


def test_the_keyboard_goes_round_the_parts_of_the_window(editor):
    editor.at("I.1.2/1").press(Key.Key_F6)
    assert QApplication.focusWidget().objectName() == "rule_list"
    editor.press(Key.Key_F6)
    assert QApplication.focusWidget().objectName() == "checks"
    editor.press(Key.Key_F6)
    assert QApplication.focusWidget().objectName() == "rubric_name_edit"
    editor.press((SHIFT, Key.Key_F6), Key.Key_Return)
    assert editor.grid.place == (editor.model.row_of(editor.rubric.find("I.1.2/1").key), LineColumn.RULES)
    assert editor.grid.hasFocus()
