"""Lines of a rubric by keys."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from danhgia_desktop.regulation.criterion_rule import DeductOnce, DeductPer, TaskFigure, Threshold
from danhgia_desktop.ui.grid.paste_preview import PastePreview
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn
from tests.ui.keyboard import ALT, CTRL, SHIFT

Key = Qt.Key
NUMBER, TEXT, MAXIMUM, SUM, RULES, EVIDENCE = LineColumn


def test_typing_changes_the_draft_and_not_the_rubric(editor):
    editor.at("II.1", MAXIMUM).press("1,5", Key.Key_Return)

    assert editor.rubric.find("II.1").max_points == Decimal("1.5")
    assert editor.text("II.1", MAXIMUM) == "1,5"
    assert editor.saved.find("II.1").max_points == 1
    assert editor.kept == editor.rubric
    assert editor.grid.place == (editor.model.row_of(editor.rubric.find("II.2").key), MAXIMUM)


def test_a_sum_that_no_longer_fits_is_marked_and_listed_and_the_list_leads_there(editor):
    editor.at("II.1", MAXIMUM).press("1,5", Key.Key_Return)

    assert editor.text("II", SUM) == "22,5"
    checks = editor.window.findChild(object, "checks").model()
    said = [checks.index(row, 0).data() for row in range(checks.rowCount())]
    assert "II: điểm chuẩn ghi 22, cộng các dòng con được 22,5 (lệch 0,5)" in said
    editor.window.page._checks._choose(checks.index(said.index(next(s for s in said if s.startswith("II:"))), 0))
    assert editor.grid.place == (editor.model.row_of(editor.rubric.find("II").key), MAXIMUM)


def test_undo_and_redo_take_steps_of_the_draft_by_name(editor):
    before = editor.rubric
    editor.at("II.1", TEXT).press("Quy chế", Key.Key_Return)
    editor.at("II.1").press((CTRL, Key.Key_Delete))
    assert editor.window._draft.undo_action.text() == "Hoàn tác: Xóa 1 dòng"

    editor.press((CTRL, Key.Key_Z))
    assert editor.rubric.find("II.1").text == "Quy chế"
    editor.press((CTRL, Key.Key_Z))
    assert editor.rubric == before
    assert editor.kept is None
    editor.press((CTRL, Key.Key_Y), (CTRL, Key.Key_Y))
    assert "Quy chế" not in [line.text for line in editor.rubric.lines]


def test_a_line_is_added_below_and_inside_and_typed_at_once(editor):
    editor.at("II.4").press(Key.Key_Insert, "Công tác khác", Key.Key_Tab, "3", Key.Key_Return)
    assert (editor.rubric.find("II.5").text, editor.rubric.find("II.5").max_points) == ("Công tác khác", 3)

    editor.at("II.5").press((SHIFT, Key.Key_Insert), "Phần một", Key.Key_Return)
    added = editor.rubric.find("II.5/1")
    assert (added.code, added.text) == ("-", "Phần một")
    assert [line for line in editor.lines() if "Phần một" in line] == ["..- Phần một"]


def test_a_line_moves_with_its_parts_and_the_place_goes_with_it(editor):
    editor.at("III").press((ALT | SHIFT, Key.Key_Up))
    assert [part.code for part in editor.rubric.children(editor.rubric.root.key)][:3] == ["I", "III", "II"]
    assert editor.grid.place[0] == editor.model.row_of(editor.rubric.find("III").key)

    editor.press((CTRL | SHIFT, Key.Key_N))
    assert [part.code for part in editor.rubric.children(editor.rubric.root.key)][:3] == ["I", "II", "III"]
    editor.press((ALT | SHIFT, Key.Key_Down), (CTRL, Key.Key_Z), (CTRL, Key.Key_Z), (CTRL, Key.Key_Z))
    assert editor.rubric == editor.saved


def test_a_line_goes_in_and_out_and_what_cannot_move_says_so(editor):
    key = editor.rubric.find("II.2").key
    editor.at("II.2").press((ALT | SHIFT, Key.Key_Right))
    assert editor.rubric.get(key).parent == editor.rubric.find("II.1").key
    editor.press((ALT | SHIFT, Key.Key_Left))
    assert editor.rubric == editor.saved

    editor.at("I").press((ALT | SHIFT, Key.Key_Up))
    assert editor.says("editor_status") == "Dòng này không chuyển thêm được nữa."


def test_a_line_is_split_and_joined(editor, prompts):
    prompts.answers.append("2")
    editor.at("II.1").press((CTRL, Key.Key_T))

    line = editor.rubric.find("II.1")
    assert [part.max_points for part in editor.rubric.children(line.key)] == [Decimal("0.5"), Decimal("0.5")]
    assert editor.grid.place == (editor.model.row_of(line.key) + 1, TEXT)
    editor.at("II.1").press((CTRL | SHIFT, Key.Key_T))
    assert editor.rubric == editor.saved


@pytest.mark.parametrize(
    ("path", "answers", "said"),
    [
        ("II", [], "Chỉ tách được dòng chưa có dòng con."),
        ("II.1", ["một"], "Số dòng con phải là số nguyên từ 2 đến 30."),
        ("II.1", [None], ""),
    ],
)
def test_what_cannot_be_split_is_left(editor, prompts, path, answers, said):
    prompts.answers += answers
    editor.at(path).press((CTRL, Key.Key_T))
    assert editor.rubric == editor.saved
    assert editor.says("editor_status") == said


def test_only_lines_with_parts_are_joined(editor):
    editor.at("II.1").press((CTRL | SHIFT, Key.Key_T))
    assert editor.says("editor_status") == "Dòng này không có dòng con để gộp."


def test_selected_lines_are_removed_together(editor):
    editor.at("II.3/1").press((SHIFT, Key.Key_Down), (CTRL, Key.Key_Delete))
    assert len(editor.rubric.children(editor.rubric.find("II.3").key)) == 3
    assert editor.window._draft.undo_action.text() == "Hoàn tác: Xóa 2 dòng"


def test_lines_typed_into_the_blank_line_come_one_below_the_other(empty_editor):
    editor = empty_editor
    assert editor.window.findChild(QLineEdit, "rubric_name_edit").hasFocus()
    assert "chưa có dòng nào" in editor.says("checks_heading")
    editor.at_row(0).press("Văn thư", Key.Key_Return, "Lưu trữ", Key.Key_Tab, "4", Key.Key_Return)

    assert editor.lines() == ["I Văn thư", "II Lưu trữ", "Gõ hoặc dán vào đây để thêm dòng", "TỔNG CỘNG"]
    assert editor.text("II", MAXIMUM) == "4"


def test_a_copied_block_becomes_lines_at_the_levels_of_its_numbers(empty_editor):
    rows = ["I\tVăn thư\t10", "1\tCông văn đến\t6", "-\tVào sổ\t2", "-\tGiao việc\t4", "2\tCông văn đi\t4"]
    QGuiApplication.clipboard().setText("\r\n".join([*rows, "II\tLưu trữ\t5\r\n"]))
    empty_editor.at_row(0, NUMBER).press((CTRL, Key.Key_V))

    assert empty_editor.lines()[:-2] == [
        "I Văn thư",
        ".1 Công văn đến",
        "..- Vào sổ",
        "..- Giao việc",
        ".2 Công văn đi",
        "II Lưu trữ",
    ]
    assert empty_editor.text("I", SUM) == "10"
    assert empty_editor.window._draft.undo_action.text() == "Hoàn tác: Nhập 18 ô"


def test_a_table_with_numbers_pasted_at_the_words_of_the_blank_line_keeps_its_columns(empty_editor):
    QGuiApplication.clipboard().setText("I\tVăn thư\t10\r\n1\tCông văn đến\t10\r\n")
    empty_editor.at_row(0, TEXT).press((CTRL, Key.Key_V))
    assert empty_editor.lines()[:-2] == ["I Văn thư", ".1 Công văn đến"]
    assert empty_editor.text("I", MAXIMUM) == "10"


def test_a_block_that_runs_over_the_end_changes_lines_and_adds_lines(editor):
    last = editor.rubric.lines[-1]
    QGuiApplication.clipboard().setText("Một\t7\r\nHai\t8\r\n")
    editor.at_row(editor.model.row_of(last.key)).press((CTRL, Key.Key_V))

    assert [(line.code, line.text, line.max_points) for line in editor.rubric.lines[-2:]] == [
        ("-", "Một", 7),
        ("-", "Hai", 8),
    ]
    assert editor.rubric.lines[-1].parent == last.parent


def test_a_block_with_refused_cells_is_shown_first(editor, qtbot):
    QGuiApplication.clipboard().setText("Một\tbảy\r\nHai\t8\r\n")
    editor.at_row(editor.model.row_of(editor.rubric.lines[-1].key) + 1).press((CTRL, Key.Key_V))

    preview = editor.window.findChild(PastePreview)
    assert preview.findChild(object, "paste_summary").text() == "3 ô dán được, 1 ô bị từ chối"
    preview.accept()
    assert [(line.text, line.max_points) for line in editor.rubric.lines[-2:]] == [("Một", None), ("Hai", 8)]


@pytest.mark.parametrize(
    ("plain", "sentence"),
    [
        ("Việc\t1\r\n" * 2_001, "Mỗi lần chỉ dán thêm được 2.000 dòng; bảng dài hơn hãy nhập từ tệp."),
        ("\t" * 300_000, "Nội dung trong bảng tạm quá lớn; hãy chép từng phần."),
    ],
    ids=["lines", "cells"],
)
def test_more_than_can_be_pasted_at_once_is_said_and_changes_nothing(empty_editor, plain, sentence):
    QGuiApplication.clipboard().setText(plain)
    empty_editor.at_row(0)
    said: list[str] = []
    empty_editor.window.page.said.connect(said.append)

    empty_editor.press((CTRL, Key.Key_V))

    assert said == [sentence]
    assert not empty_editor.rubric.lines


def test_pasting_above_the_end_is_as_in_every_grid(editor):
    QGuiApplication.clipboard().setText("Một\r\nHai\r\n")
    editor.at("II.1").press((CTRL, Key.Key_V))
    assert (editor.rubric.find("II.1").text, editor.rubric.find("II.2").text) == ("Một", "Hai")
    assert len(editor.rubric.lines) == 93


def test_rules_are_typed_in_words(editor):
    editor.at("II.1", RULES).press("Mỗi văn bản chậm trừ 0,25 điểm", Key.Key_Return)

    assert editor.rubric.find("II.1").rules == (DeductPer(points=Decimal("0.25"), unit="văn bản chậm"),)
    assert editor.text("II.1", RULES) == "Mỗi văn bản chậm trừ 0,25 điểm"


def test_words_that_are_no_rule_stay_open_and_say_so(editor):
    editor.at("II.1", RULES).press("xem xét", Key.Key_Return)

    assert editor.grid.editor is not None
    assert editor.says("editor_status").startswith("Chưa hiểu cách tính “")
    editor.press(Key.Key_Escape)
    assert editor.rubric == editor.saved


def test_computed_cells_say_why_they_are_not_typed(editor):
    editor.at("II", SUM).press("5")
    assert editor.says("editor_status") == "Ô này do chương trình cộng từ các dòng con."


def test_the_total_is_typed_but_neither_moved_nor_removed(editor):
    row = editor.model.rowCount() - 1
    editor.at_row(row, MAXIMUM).press("101", Key.Key_Return)
    assert editor.rubric.root.max_points == 101
    before = editor.rubric
    editor.at_row(row).press((CTRL, Key.Key_Delete), (ALT | SHIFT, Key.Key_Up), (CTRL, Key.Key_T))
    assert editor.rubric == before


def test_the_rule_of_a_line_that_was_split_rests_and_says_so(editor, prompts):
    prompts.answers.append("3")
    editor.at("I.1.2/2").press((CTRL, Key.Key_T)).at("I.1.2/2", RULES)
    assert editor.text("I.1.2/2", RULES) == "Mỗi chương trình công tác được 0,25 điểm (đủ 12)"
    assert editor.says("editor_status") == "Dòng có dòng con thì cộng từ dòng con; cách tính này tạm nghỉ."
    kinds = editor.widget(QComboBox, "rule_kind_combo")
    assert [kinds.itemData(place) for place in range(kinds.count())] == ["count_rate", "bonus", "penalty"]


def test_typing_beside_rules_leaves_them_what_they_are(editor):
    kept = (
        DeductOnce(points=Decimal(1), condition="chậm | thiếu", words="Chậm | thiếu: trừ 1"),
        DeductOnce(points=Decimal(1), condition="chậm | thiếu", words="lần nữa"),
        DeductPer(points=Decimal("0.5"), unit="văn bản", figure=TaskFigure.LATE, words="…"),
        Threshold(at_least=Fraction(2, 3)),
    )
    line = editor.rubric.find("II.1")
    editor.window._draft.change("", editor.rubric.with_criterion(replace(line, rules=kept)))
    typed = editor.model.cell(editor.model.row_of(line.key), RULES).typed

    editor.at("II.1", RULES).press(Key.Key_F2, " | Mỗi báo cáo trừ 0,25 điểm", Key.Key_Return)

    rules = editor.rubric.get(line.key).rules
    assert rules[:-1] == kept
    assert rules[-1] == DeductPer(points=Decimal("0.25"), unit="báo cáo")
    assert typed.count("|") == 5  # three between the rules, two within their words
