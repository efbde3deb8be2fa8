"""Templates edited in Excel, imported by real keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QTableView

from danhgia_desktop.operations import rubric_editing, rubric_templates, rubrics
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.rubrics import ScoresFor
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.storage.faults import DataBusyError
from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
from tests import bac_giang
from tests.ui.conftest import ACTOR

TABLE = "Bộ tiêu chí"


@pytest.fixture
def rubric(store):
    scores_for = ScoresFor(subject=UnitNamed(name="Văn phòng"), period=Period.year_of(2020))
    return rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang", scores_for=scores_for).rubric


@pytest.fixture
def template(store, rubric, tmp_path) -> Path:
    path = tmp_path / "mẫu.xlsx"
    rubric_templates.export_template(store, rubric.uid, path)
    return path


@pytest.fixture
def dialog(qtbot, desk) -> ImportDialog:
    dialog = ImportDialog(desk, Period.year_of(2026))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def edit(path: Path, **cells: object) -> None:
    book = openpyxl.load_workbook(path)
    for cell, value in cells.items():
        book[TABLE][cell] = value
    book.save(path)


def button(dialog) -> QPushButton:
    return dialog.findChild(QPushButton, "import_button")


def listed(dialog) -> list[str]:
    model = dialog.findChild(QListView, "template_list").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(dialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def test_a_template_shows_what_it_changes_and_is_stored_by_enter(qtbot, dialog, template, store, rubric):
    edit(template, C7=3, B7="Nội dung chương trình")

    dialog.read_file(template)
    qtbot.waitUntil(lambda: button(dialog).isVisible() and button(dialog).isEnabled())

    assert words(dialog, "template_heading") == "Mẫu Excel của bộ tiêu chí “Bắc Giang”"
    assert listed(dialog) == ["I.1.1/1: điểm chuẩn 2 → 3", "I.1.1/1: sửa lời văn"]
    grave, slight = words(dialog, "template_words").splitlines()
    assert grave.startswith("1 thay đổi – Bỏ hoặc chuyển tiêu chí, hoặc đổi số điểm")
    assert slight.startswith("1 thay đổi – Chỉ đổi lời")
    assert words(dialog, "affected_heading") == "1 phiếu chấm bị ảnh hưởng"
    assert dialog.findChild(QTableView, "affected_table").model().rowCount() == 1
    assert not dialog.findChild(QLabel, "template_missed_label").isVisible()
    assert button(dialog).text() == "&Nhập 2 thay đổi"
    assert rubrics.get_rubric(store, rubric.uid) == rubric

    qtbot.keyClick(button(dialog), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert rubrics.get_rubric(store, rubric.uid).find("I.1.1/1").text == "Nội dung chương trình"
    dialog._desk.edits.undo_action.trigger()
    assert rubrics.get_rubric(store, rubric.uid) == rubric


def test_what_is_to_be_mended_is_listed_and_the_mended_file_is_read_again(qtbot, dialog, template):
    edit(template, C7="nhiều")
    dialog.read_file(template)
    qtbot.waitUntil(lambda: button(dialog).isVisible())

    assert words(dialog, "template_words").startswith("Có 1 chỗ cần sửa trong tệp.")
    assert listed(dialog)[0].startswith("Bộ tiêu chí!C7: không đọc được điểm chuẩn “nhiều”")
    assert button(dialog).text() == "&Đọc lại tệp"

    edit(template, C7=3)
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: listed(dialog) == ["I.1.1/1: điểm chuẩn 2 → 3"])
    assert button(dialog).text() == "&Nhập 1 thay đổi"


def test_a_template_that_changes_nothing_is_not_stored(qtbot, dialog, template):
    dialog.read_file(template)

    qtbot.waitUntil(lambda: words(dialog, "import_fault_label").startswith("Tệp mẫu không có gì khác"))
    assert not button(dialog).isEnabled()


def test_changes_made_in_the_program_meanwhile_are_pointed_out(qtbot, dialog, template, store, rubric):
    rubric_editing.save_rubric(store, ACTOR, replace(rubric, criteria=rubric.criteria[:-1]), base=rubric)

    dialog.read_file(template)

    note = dialog.findChild(QLabel, "template_missed_label")
    qtbot.waitUntil(note.isVisible)
    assert "(1 chỗ)" in note.text()


def test_a_template_of_another_data_file_becomes_a_new_rubric(qtbot, dialog, store, tmp_path):
    path = tmp_path / "mẫu.xlsx"
    with open_data(tmp_path / "khác") as other:
        made = rubrics.import_rubric(other, ACTOR, bac_giang.draft(), name="Bắc Giang").rubric
        rubric_templates.export_template(other, made.uid, path)
    dialog.read_file(path)
    name = dialog.findChild(QLineEdit, "template_name_edit")
    qtbot.waitUntil(name.isVisible)
    assert "93 tiêu chí, 70 dòng chấm điểm" in words(dialog, "template_words")

    name.clear()
    assert words(dialog, "import_fault_label") == "Hãy đặt tên cho bộ tiêu chí."
    qtbot.keyClicks(name, "Moi")
    qtbot.keyClick(name, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not dialog.isVisible())
    (stored,) = rubrics.all_rubrics(store)
    assert (stored.name, stored.uid) == ("Moi", made.uid)


def test_another_source_is_not_called_after_the_template_that_was_left(qtbot, dialog, template, desk, store):
    edit(template, C7=3)
    dialog._show_template(rubric_templates.read_template(template))
    dialog.findChild(QPushButton, "other_source_button").click()
    button(dialog).setText("")

    qtbot.waitUntil(lambda: not desk.background.is_busy)

    assert button(dialog).text() == ""
    assert not button(dialog).isVisible()


def test_where_nobody_can_say_what_a_template_changes_it_is_read_again(qtbot, dialog, template, store):
    edit(template, C7=3)
    dialog._template_path = template
    dialog._show_template(rubric_templates.read_template(template))
    dialog._template_page.forget()
    dialog._template_page._tell_fault(DataBusyError(path=store.path))

    assert str(store.path) in words(dialog, "template_words")
    assert (words(dialog, "import_fault_label"), button(dialog).text()) == ("", "&Đọc lại tệp")
    qtbot.keyClick(button(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: button(dialog).text() == "&Nhập 1 thay đổi")
