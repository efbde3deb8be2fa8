"""The lines of a rubric found, filtered and folded away while it is edited, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.ui.grid.filter_edit import FilterEdit
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.rubric_editor.conftest import Editor

Key = Qt.Key
FOLD, FILTER = (CTRL, Key.Key_Minus), (CTRL | SHIFT, Key.Key_L)


def current(editor: Editor) -> str:
    """Return the path of the line that the cell is in."""
    row, _ = editor.grid.place
    return editor.rubric.path(editor.model.keys[editor.grid.cells.source_row(row)])


def shown(editor: Editor) -> list[str]:
    cells = editor.grid.cells
    keys = [editor.model.keys[cells.source_row(row)] for row in range(cells.rowCount())]
    return ["" if key is None else editor.rubric.path(key) for key in keys]


def filter_by(editor: Editor, words: str) -> list[str]:
    editor.at("II.1").press(FILTER, words, Key.Key_Down)
    return shown(editor)


def test_words_are_found_and_replaced_in_one_step(editor):
    editor.at("II.1").press((CTRL, Key.Key_F), "bao cao", Key.Key_Return)
    found = current(editor)
    assert "báo cáo" in editor.text(found, LineColumn.TEXT).lower()
    editor.press(Key.Key_Escape, Key.Key_F3)
    assert current(editor) != found

    before = editor.rubric
    editor.press((CTRL, Key.Key_H), "quy chế", Key.Key_Tab)
    editor.widget(QLineEdit, "replace_text").setFocus()
    editor.press("quy định")
    editor.click("replace_all")

    assert not any("quy chế" in line.text.lower() for line in editor.rubric.lines)
    editor.window._draft.undo()
    assert editor.rubric == before


def test_f8_walks_what_is_to_be_looked_at(editor):
    editor.at("II.1", LineColumn.MAXIMUM).press("1,5", Key.Key_Return)
    listed = {editor.rubric.path(problem.criterion) for problem in editor.window.page._checks._problems}
    assert "II" in listed
    editor.at("I")

    visited: list[str] = []
    places: set[tuple[int, int]] = set()
    while editor.press(Key.Key_F8).grid.place not in places:
        places.add(editor.grid.place)
        visited.append(current(editor))
        assert editor.says("editor_status")

    assert set(visited) == listed
    editor.press((SHIFT, Key.Key_F8))
    assert current(editor) == visited[-1]


def test_a_line_put_between_numbered_ones_says_how_it_gets_its_number(editor):
    editor.at("II.1").press(Key.Key_Insert)

    assert editor.says("editor_status").startswith("Dòng mới chưa có số thứ tự")
    editor.press("Việc khác", Key.Key_Return, (CTRL | SHIFT, Key.Key_N))
    assert editor.rubric.find("II.2").text == "Việc khác"


def test_parts_of_a_split_line_are_to_be_looked_at_until_they_have_words(editor, prompts):
    prompts.answers.append("2")
    editor.at("II.1").press((CTRL, Key.Key_T))
    nameless = [each for each in editor.window.page._checks._problems if each.code is ProblemCode.NAMELESS]
    assert [editor.rubric.path(each.criterion) for each in nameless] == ["II.1/1", "II.1/2"]

    editor.press(Key.Key_F8)
    assert (current(editor), editor.grid.place[1]) == ("II.1/2", LineColumn.TEXT)
    editor.press("Đúng hạn", Key.Key_Return)
    assert nameless[1] not in editor.window.page._checks._problems


def test_a_filter_keeps_what_is_added_while_it_is_on(editor):
    kept = filter_by(editor, "quy chế")
    assert 0 < len(kept) < editor.model.rowCount()

    editor.press(Key.Key_Insert, "Công tác khác", Key.Key_Return)

    assert len(shown(editor)) == len(kept) + 1
    assert "Công tác khác" in [line.text for line in editor.rubric.lines]
    assert editor.widget(QLabel, "kept_rows").isVisible()


def test_what_is_entered_under_a_filter_is_meant_for_the_line_that_is_seen(editor):
    filter_by(editor, "quy chế")
    path = current(editor)

    editor.press("Việc khác", Key.Key_Return)

    assert editor.rubric.find(path).text == "Việc khác"
    assert sum(line.text == "Việc khác" for line in editor.rubric.lines) == 1


def test_removing_under_a_filter_removes_what_is_seen(editor):
    filter_by(editor, "quy chế")
    key = editor.rubric.find(current(editor)).key

    editor.press((CTRL, Key.Key_Delete))

    left = {line.key for line in editor.rubric.lines}
    gone = [line for line in editor.saved.lines if line.key not in left]
    assert gone[0].key == key
    assert all(line.parent == key for line in gone[1:])
    editor.press((CTRL, Key.Key_Z))
    assert editor.rubric == editor.saved


def test_a_section_is_folded_moved_and_unfolded(editor):
    editor.at("II").press(FOLD)
    parts = [path for path in shown(editor) if path.startswith("II.")]
    assert parts == []

    editor.press((ALT | SHIFT, Key.Key_Up))

    assert editor.rubric.get(editor.saved.find("II").key) in editor.rubric.children(editor.rubric.root.key)[:1]
    moved = editor.saved.find("II").key
    assert editor.model.keys[editor.grid.cells.source_row(editor.grid.place[0])] == moved
    folded = [editor.model.keys[row] for row in editor.grid.cells.folded]
    assert folded == [moved]


def test_a_line_added_into_a_folded_section_is_shown(editor):
    editor.at("II").press(FOLD, (SHIFT, Key.Key_Insert))

    row, _ = editor.grid.place
    key = editor.model.keys[editor.grid.cells.source_row(row)]
    assert editor.rubric.get(key).parent == editor.rubric.find("II").key


def test_a_check_of_a_folded_line_leads_to_it(editor):
    key = editor.rubric.find("II.1").key
    editor.at("II").press(FOLD)

    editor.window.show_criterion(key)

    assert current(editor) == "II.1"
    assert editor.pause().says("editor_status") == "Đã mở mục đang gấp để hiện dòng này."


def test_going_round_the_parts_of_the_window_leaves_the_filter_row(editor):
    editor.at("II.1").press(FILTER)
    assert isinstance(QApplication.focusWidget(), FilterEdit)

    editor.press(Key.Key_F6)

    assert not isinstance(QApplication.focusWidget(), FilterEdit)
    assert not editor.grid.hasFocus()


@pytest.mark.parametrize("is_filtered", [False, True])
def test_undoing_everything_shows_the_rubric_as_it_was(editor, is_filtered):
    if is_filtered:
        filter_by(editor, "công")
    editor.at("I.4").press((CTRL, Key.Key_Delete))
    editor.at("II").press(FOLD, Key.Key_Insert, "Một", Key.Key_Return)
    editor.press((ALT | SHIFT, Key.Key_Up))

    while editor.window._draft.undo_action.isEnabled():
        editor.window._draft.undo()

    assert editor.rubric == editor.saved
    if not is_filtered:
        editor.grid.cells.fold(())
        assert [path for path in shown(editor) if path] == [
            *(editor.rubric.path(line.key) for line in editor.rubric.lines),
            *([path] if (path := editor.rubric.path(editor.rubric.root.key)) else []),
        ]


def test_enter_in_a_field_presses_no_button_elsewhere_in_the_window(editor):
    filter_by(editor, "quy chế")
    editor.press((CTRL, Key.Key_H), "quy chế")
    editor.widget(QLineEdit, "replace_text").setText("quy định")

    editor.widget(QLineEdit, "rubric_name_edit").setFocus()
    editor.press(Key.Key_Return)

    assert editor.rubric == editor.saved
    assert editor.widget(QLabel, "kept_rows").isVisible()
    assert editor.window.isVisible()


@pytest.mark.parametrize("is_filtered", [False, True])
def test_a_step_taken_back_while_a_cell_is_typed_loses_neither(editor, is_filtered):
    removed = editor.rubric.find("I.4").key
    editor.at("I.4").press((CTRL, Key.Key_Delete))
    if is_filtered:
        filter_by(editor, "quy chế")
    else:
        editor.at("II.1")
    key = editor.rubric.find(current(editor)).key
    editor.press("Việc khác")

    editor.window._draft.undo_action.trigger()
    editor.press(Key.Key_Return)

    assert editor.rubric.get(removed).key == removed
    assert editor.rubric.get(key).text == "Việc khác"
