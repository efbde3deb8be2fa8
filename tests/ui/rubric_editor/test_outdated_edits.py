"""Unfinished edits of a rubric that was changed since, and edits while the rubric is being saved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from danhgia_desktop.operations import rubric_editing
from danhgia_desktop.storage.labels import Label
from tests.ui.conftest import ACTOR
from tests.ui.keyboard import CTRL
from tests.ui.rubric_editor.conftest import Editor

Key = Qt.Key


def change_meanwhile(store, rubric):
    """Rename the rubric and change a maximum, as an import of a template does."""
    line = rubric.find("II.3")
    changed = replace(rubric, name="Bộ mới").with_criterion(replace(line, max_points=line.max_points + 1))
    return rubric_editing.save_rubric(store, ACTOR, changed, base=rubric, label=Label.IMPORT_TEMPLATE)


@pytest.fixture
def outdated(editor, desk, store, qtbot) -> Editor:
    """The editor opened again over a rubric that was changed after the unfinished edit."""
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    editor.window.done(0)
    now = change_meanwhile(store, editor.saved)
    return Editor(desk, now, qtbot)


def test_what_the_unfinished_edit_would_change_back_is_said_and_nothing_is_saved_before_a_choice(outdated):
    now = outdated.saved
    assert "Đổi tên, tiêu đề" in outdated.says("draft_note_label")
    assert "II.3: điểm chuẩn" in outdated.says("draft_note_label")

    outdated.press((CTRL, Key.Key_S))

    assert outdated.saved == now
    assert outdated.says("editor_status").startswith("Bộ tiêu chí đã thay đổi")
    assert outdated.widget(QPushButton, "go_on_with_draft_button").hasFocus()


def test_going_on_with_the_unfinished_edit_saves_it_over_what_was_changed(outdated, qtbot):
    edited = outdated.rubric

    outdated.click("go_on_with_draft_button")
    assert not outdated.widget(QWidget, "draft_note").isVisible()
    outdated.window._ask_to_save()
    qtbot.waitUntil(lambda: outdated.window.findChild(QPushButton, "save_affected_button") is not None)
    outdated.click("save_affected_button")

    qtbot.waitUntil(lambda: not outdated.window.isVisible())
    assert outdated.saved == edited
    assert outdated.kept is None


def test_starting_over_takes_the_rubric_as_it_is_now(outdated, store):
    outdated.click("start_over_button")

    assert outdated.rubric == outdated.saved
    assert outdated.rubric.name == "Bộ mới"
    assert outdated.kept is None
    outdated.at("II.2").press("Quy định", Key.Key_Return)
    assert rubric_editing.kept_draft(store, outdated.saved_uid).base == outdated.saved


def test_a_rubric_that_changes_while_it_is_edited_is_not_overwritten(editor, store, qtbot, desk):
    refused: list[str] = []
    desk.edits.refused.connect(refused.append)
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    now = change_meanwhile(store, editor.saved)

    editor.window._ask_to_save()

    qtbot.waitUntil(lambda: bool(refused))
    assert "đã được thay đổi từ khi bắt đầu sửa" in refused[0]
    assert editor.saved == now
    assert editor.widget(QWidget, "draft_note").isVisible()


def test_a_change_that_the_edit_made_too_asks_nothing(editor, desk, store, qtbot):
    line = editor.rubric.find("II.1")
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    editor.at("II.3").press("Quy định", Key.Key_Return)
    editor.window.done(0)
    worded = editor.saved.with_criterion(replace(line, text="Quy chế"))
    rubric_editing.save_rubric(store, ACTOR, worded, base=editor.saved, label=Label.IMPORT_TEMPLATE)

    again = Editor(desk, worded, qtbot)

    assert again.says("draft_note_label").startswith("Đang tiếp tục bản sửa dở")


def test_no_step_is_taken_while_the_rubric_is_being_saved(editor, qtbot):
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    editor.at("II.2").press("Quy định", Key.Key_Return)
    wanted, draft = editor.rubric, editor.window._draft

    editor.window._ask_to_save()  # what comes of it is told when the keys below have been handled
    assert not draft.undo_action.isEnabled()
    QTest.keyClick(editor.window, Key.Key_Z, CTRL)
    draft.undo()
    draft.redo()
    draft.change("", replace(wanted, title="PHỤ LỤC I"))

    assert editor.rubric == wanted
    qtbot.waitUntil(lambda: not editor.window.isVisible())
    assert editor.saved == wanted
    assert editor.kept is None
