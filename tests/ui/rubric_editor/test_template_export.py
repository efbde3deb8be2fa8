"""Rubrics leaving the program as templates: from the editor, from the chooser, from the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from danhgia_desktop.operations import rubric_editing, rubric_templates
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn
from danhgia_desktop.ui.rubric_editor.rubric_acts import RubricActs
from danhgia_desktop.ui.rubric_editor.rubric_chooser import RubricChooser
from tests.ui.conftest import ACTOR


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_editor_exports_what_it_shows_saved_or_not(qtbot, editor, prompts, tmp_path):
    path = tmp_path / "mẫu.xlsx"
    prompts.answers.append(path)
    editor.at("I.1.1/1", LineColumn.TEXT).press("Khac", Qt.Key.Key_Return)

    editor.click("export_template_button")

    qtbot.waitUntil(lambda: editor.window.findChild(QWidget, "editor_status").text() == f"Đã lưu {path}")
    assert rubric_templates.read_template(path).rubric == editor.rubric != editor.saved


def test_nothing_is_written_where_the_person_gives_no_name(editor, prompts, tmp_path):
    prompts.answers.append(None)

    editor.click("export_template_button")

    assert prompts.said == ["Xuất mẫu Excel"]
    assert not list(tmp_path.glob("*.xlsx"))


def test_why_nothing_could_be_written_is_said(qtbot, editor, prompts, tmp_path):
    prompts.answers.append(tmp_path / "không có" / "mẫu.xlsx")

    editor.click("export_template_button")

    qtbot.waitUntil(lambda: len(prompts.said) == 2)
    assert "không có" in prompts.said[1]


def test_the_only_rubric_is_exported_without_asking_which(qtbot, desk, sheet, window, prompts, tmp_path):  # noqa: PLR0913, PLR0917
    prompts.answers.append(tmp_path / "mẫu.xlsx")
    acts = RubricActs(desk, window)

    with qtbot.waitSignal(acts.written) as written:
        acts.export()

    assert rubric_templates.read_template(written.args[0]).rubric == sheet.rubric


def test_of_several_rubrics_the_one_that_is_chosen_is_exported(qtbot, desk, sheet, window, prompts, tmp_path):  # noqa: PLR0913, PLR0917
    other = rubric_editing.new_rubric(desk.edits.store, ACTOR, "Khác")
    acts = RubricActs(desk, window)
    acts.export()
    chooser = window.findChild(RubricChooser)
    qtbot.waitUntil(chooser.isVisible)
    prompts.answers.append(tmp_path / "mẫu.xlsx")
    qtbot.keyClick(chooser.focusWidget(), Qt.Key.Key_Down)

    with qtbot.waitSignal(acts.written) as written:
        qtbot.mouseClick(chooser.findChild(QPushButton, "export_template_button"), Qt.MouseButton.LeftButton)

    assert rubric_templates.read_template(written.args[0]).rubric == other


def test_without_rubrics_there_is_nothing_to_export(desk, window, prompts):
    RubricActs(desk, window).export()

    assert prompts.said == ["Chưa có bộ tiêu chí nào."]


def test_a_rubric_that_is_gone_is_not_exported(desk, window, prompts):
    RubricActs(desk, window).export("gone")

    assert "không còn trong dữ liệu" in prompts.said[0]


def test_what_came_of_an_export_is_told_though_the_editor_is_closed(qtbot, desk, sheet, window, prompts, tmp_path):  # noqa: PLR0913, PLR0917
    prompts.answers += [tmp_path / "mẫu.xlsx", tmp_path / "không có" / "mẫu.xlsx"]
    editor = RubricActs(desk, window).edit(sheet.rubric.uid)
    for _ in range(2):
        qtbot.mouseClick(editor.findChild(QPushButton, "export_template_button"), Qt.MouseButton.LeftButton)

    editor.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not desk.background.is_busy)

    assert (tmp_path / "mẫu.xlsx").is_file()
    assert "không có" in prompts.said[2]
