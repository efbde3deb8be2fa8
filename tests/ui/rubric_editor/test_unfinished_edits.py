"""Edits that were left and gone on with, and fields that were typed in and left."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from danhgia_desktop.operations import rubric_editing
from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.storage import database
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.ui.palette import LIGHT
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn
from danhgia_desktop.ui.style import style_sheet
from tests.ui.conftest import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.rubric_editor.conftest import Editor

Key = Qt.Key


@pytest.fixture
def guided(editor) -> CriterionKey:
    """A line below which guidance was typed."""
    key = editor.rubric.find("II.2").key
    editor.at("II.2")
    editor.widget(QPlainTextEdit, "guidance_edit").setFocus()
    editor.press("Chậm: trừ 0,5")
    editor.grid.setFocus()
    assert editor.pause().rubric.get(key).guidance == ("Chậm: trừ 0,5",)
    return key


@pytest.mark.usefixtures("guided")
def test_the_note_of_an_unfinished_edit_stands_out(editor, desk, qtbot):
    editor.window.done(0)
    again = Editor(desk, editor.saved, qtbot)
    note = again.widget(QWidget, "draft_note")

    again.window.setStyleSheet(style_sheet(LIGHT))

    assert QColor(note.grab().toImage().pixel(1, 1)) == QColor(LIGHT.amber_soft)


def test_starting_over_brings_nothing_back_that_was_typed_beside_the_line(editor, guided, desk, qtbot):
    editor.window.done(0)
    again = Editor(desk, editor.saved, qtbot)
    again.at_row(again.model.row_of(guided))

    again.click("start_over_button")
    again.press(Key.Key_Up)

    assert again.rubric == again.saved
    assert again.kept is None
    assert again.window._draft.undo_action.text() == "Hoàn tác: Sửa lại từ bản đã lưu"


def test_the_pane_shows_at_once_what_undo_brings_back(editor, guided):
    field = editor.widget(QPlainTextEdit, "guidance_edit")

    editor.window._draft.undo_action.trigger()

    assert not field.toPlainText()
    editor.window._draft.redo_action.trigger()
    assert field.toPlainText() == "Chậm: trừ 0,5"


def test_guidance_that_is_being_typed_outlasts_steps_taken_elsewhere(editor):
    key = editor.rubric.find("II.4").key
    editor.at("II.4")
    field = editor.widget(QPlainTextEdit, "guidance_edit")
    field.setFocus()
    editor.press("Đúng hạn")

    editor.window.page.acts.renumber.trigger()
    editor.window.page.acts.move_up.trigger()

    assert field.toPlainText() == "Đúng hạn"
    assert editor.press(Key.Key_Tab).rubric.get(key).guidance == ("Đúng hạn",)


def test_a_line_that_the_unfinished_edit_has_no_more_is_said_to_be_gone(editor, desk, qtbot):
    key = editor.rubric.find("II.1").key
    editor.at("II.1").press((CTRL, Key.Key_Delete))
    editor.window.done(0)
    again = Editor(desk, editor.saved, qtbot)

    again.window.show_criterion(key)

    assert again.pause().says("editor_status") == "Tiêu chí này đã bị xóa trong bản sửa dở."


@pytest.fixture
def impatient(monkeypatch) -> None:
    """Connections that do not wait for others."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)


@pytest.mark.usefixtures("impatient")
def test_an_edit_that_the_disk_does_not_let_go_stays_open(editor, desk, store, prompts):
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    refused: list[str] = []
    desk.edits.refused.connect(refused.append)
    prompts.answers.append("Bỏ những gì đã sửa")
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # as a backup program does
    try:
        editor.click("close_editor_button")
    finally:
        other.close()

    assert len(refused) == 1
    assert editor.window.isVisible()
    assert editor.rubric.find("II.1").text == "Quy chế"


def test_data_that_are_only_looked_at_show_what_is_saved(editor, desk, store, qtbot):
    editor.at("II.1").press("Quy chế", Key.Key_Return)
    editor.window.done(0)
    with open_store(store.path, read_only=True) as reading:
        looking = Editor(replace(desk, edits=Edits(reading, ACTOR)), editor.saved, qtbot)

        assert looking.rubric == looking.saved
        assert not looking.widget(QWidget, "draft_note").isVisible()
        looking.window.done(0)
    assert rubric_editing.kept_draft(store, editor.saved_uid) is not None


def test_a_heading_that_was_cleared_and_left_says_what_is_kept(editor):
    field = editor.widget(QLineEdit, "round_2_edit")
    before = field.text()
    field.setFocus()

    editor.press((CTRL, Key.Key_A), Key.Key_Backspace)
    assert not field.text()
    editor.press(Key.Key_Tab)

    assert field.text() == before == editor.rubric.rounds[1].name
    assert editor.rubric == editor.saved


def test_another_kind_of_rule_is_another_step_than_its_points(editor):
    editor.at("I.1.2/1")
    editor.widget(QLineEdit, "rule_points_edit").setFocus()
    editor.press((CTRL, Key.Key_A), "0,5")
    typed = editor.rubric
    kind = editor.widget(QComboBox, "rule_kind_combo")

    kind.setCurrentIndex(3)
    kind.activated.emit(3)
    assert editor.rubric != typed

    editor.window._draft.undo()
    assert editor.rubric == typed
    editor.window._draft.undo()
    assert editor.rubric == editor.saved


@pytest.mark.parametrize("from_end", [1, 2])
@pytest.mark.parametrize(
    "keys",
    [(CTRL, Key.Key_Delete), (CTRL, Key.Key_T), (CTRL | SHIFT, Key.Key_T), (ALT | SHIFT, Key.Key_Up)],
)
def test_acts_on_lines_say_so_where_there_is_none(editor, from_end, keys):
    editor.at_row(editor.model.rowCount() - from_end, LineColumn.TEXT).press(keys)

    assert editor.says("editor_status")
    assert editor.rubric == editor.saved
