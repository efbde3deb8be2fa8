"""From the main window to a rubric: which one, a new one, a copy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QMainWindow, QPushButton

from danhgia_desktop.operations import rubric_editing, rubrics
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.ui.rubric_editor.rubric_acts import RubricActs
from danhgia_desktop.ui.rubric_editor.rubric_chooser import RubricChooser
from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor
from tests.ui.conftest import ACTOR

Key = Qt.Key


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window, before_close_func=_close_editors)
    window.show()
    return window


def _close_editors(window: QMainWindow) -> None:
    for editor in window.findChildren(RubricEditor):
        editor.done(0)


@pytest.fixture
def acts(window, desk) -> RubricActs:
    return RubricActs(desk, window)


def edited(window: QMainWindow) -> str:
    """Return the name of the rubric that is being edited."""
    (editor,) = window.findChildren(RubricEditor)
    return editor._draft.rubric.name


def chooser_in(window: QMainWindow) -> RubricChooser:
    (chooser,) = window.findChildren(RubricChooser)
    return chooser


def names(chooser: RubricChooser) -> list[str]:
    shown = chooser.findChild(QListWidget, "rubric_list")
    return [shown.item(row).text() for row in range(shown.count())]


def test_the_only_rubric_is_opened_at_once_at_a_line_if_one_is_wanted(acts, window, sheet):
    acts.choose()
    assert edited(window) == "Bắc Giang 2020"
    window.findChild(RubricEditor).done(0)

    key = sheet.rubric.find("III").key
    editor = acts.edit(sheet.rubric.uid, key)
    assert editor.page.grid.place[0] == editor.page.model.row_of(key)


def test_without_a_rubric_one_is_begun(acts, window, prompts):
    prompts.answers.append("Công chức 2026")
    acts.choose()
    assert edited(window) == "Công chức 2026"


def test_a_rubric_that_is_gone_is_said_to_be(acts, window, prompts):
    assert acts.edit("gone") is None
    assert "không còn trong dữ liệu" in prompts.said[0]


def test_in_an_empty_file_that_can_only_be_read_there_is_none_to_edit(window, desk, tmp_path, prompts):
    with open_data(tmp_path, read_only=True) as store:
        edits = Edits(store, ACTOR)
        RubricActs(replace(desk, edits=edits), window).choose()
    assert prompts.said == ["Chưa có bộ tiêu chí nào."]


def test_a_rubric_that_is_not_named_is_not_begun(acts, window, prompts, store):
    prompts.answers.append(None)
    acts.begin()
    assert rubrics.all_rubrics(store) == ()


def test_a_name_that_is_taken_is_refused(acts, window, prompts, sheet):
    prompts.answers.append("bắc giang 2020")
    acts.begin()
    assert "bắc giang 2020" in prompts.said[-1]
    assert not window.findChildren(RubricEditor)


def test_of_several_rubrics_the_one_that_is_looked_at_is_chosen_first(acts, window, store, sheet):
    rubric_editing.new_rubric(store, ACTOR, "Công chức")
    acts.choose(sheet.rubric.uid)

    chooser = chooser_in(window)
    assert names(chooser) == ["Bắc Giang 2020 – 93 tiêu chí, 1 phiếu chấm", "Công chức – 0 tiêu chí, 0 phiếu chấm"]
    assert not chooser.findChild(QPushButton, "remove_rubric_button").isEnabled()
    chooser.findChild(QPushButton, "edit_rubric_button").click()
    assert edited(window) == "Bắc Giang 2020"


def test_a_rubric_is_copied_under_another_name(acts, window, store, sheet, prompts):
    rubric_editing.new_rubric(store, ACTOR, "Công chức")
    acts.choose(sheet.rubric.uid)
    prompts.answers.append("Bắc Giang 2021")
    chooser_in(window).findChild(QPushButton, "copy_rubric_button").click()
    assert edited(window) == "Bắc Giang 2021"


def test_a_rubric_without_sheets_is_removed(acts, window, store, sheet, prompts):
    other = rubric_editing.new_rubric(store, ACTOR, "Công chức")
    acts.choose(other.uid)
    chooser = chooser_in(window)
    prompts.answers += [None, "Xóa bộ tiêu chí"]
    remove = chooser.findChild(QPushButton, "remove_rubric_button")

    remove.click()
    assert len(names(chooser)) == 2
    remove.click()
    assert names(chooser) == ["Bắc Giang 2020 – 93 tiêu chí, 1 phiếu chấm"]
    chooser.findChild(QPushButton, "close_chooser_button").click()


def test_another_rubric_is_begun_from_the_list(acts, window, store, sheet, prompts):
    rubric_editing.new_rubric(store, ACTOR, "Công chức")
    acts.choose()
    prompts.answers.append("Viên chức")
    chooser_in(window).findChild(QPushButton, "new_rubric_button").click()
    assert edited(window) == "Viên chức"
