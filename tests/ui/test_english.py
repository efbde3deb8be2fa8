"""No Vietnamese is left in English but the office's own words, and none of Qt's English is left in Vietnamese."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)

from danhgia_desktop.operations import rubric_editing, rubric_templates, rubrics
from danhgia_desktop.ui.affected_sheets.affected_dialog import AffectedDialog
from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
from danhgia_desktop.ui.keys.keys_dialog import KeysDialog
from danhgia_desktop.ui.rubric_editor.rubric_chooser import RubricChooser
from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests import bac_giang
from tests.ui.running_program import running

OFFICE_WORDS = {
    "sheet_title", "criterion_path", "criterion_text", "criterion_guidance", "asked_evidence", "rule_words_label",
    "agency_name_edit", "agency_superior_edit", "agency_locality_edit", "line_title",
}  # fmt: skip
"""Labels and fields that show the office's own words."""

ACTS = [
    "import_rubric",
    "import_staff",
    "import_units",
    "import_plan",
    "edit_rubric",
    "print_sheet",
    "edit_agency",
    "show_keys",
    "about",
    "choose_period",
    "show_backups",
]
"""What opens a dialog."""

BOTH = {"Tiếng &Việt", "Tiếng Việt", "Đánh giá Desktop"}
_MARKS = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0306", "\u031b"}


def is_vietnamese(text: str) -> bool:
    decomposed = unicodedata.normalize("NFD", text)
    return "đ" in text.lower() or any(mark in decomposed for mark in _MARKS)


def said_by(widget: QWidget) -> set[str]:
    """Collect what the program itself says in a widget."""
    said = {widget.toolTip(), widget.accessibleName(), widget.statusTip()}
    match widget:
        case QLabel() | QAbstractButton():
            said.add(widget.text())
        case QLineEdit() | QPlainTextEdit():
            said.add(widget.placeholderText())
        case QGroupBox():
            said.add(widget.title())
        case QTabWidget():
            said.update(widget.tabText(place) for place in range(widget.count()))
        case QComboBox() if not widget.isEditable():
            said.update(widget.itemText(place) for place in range(widget.count()))
        case QTableView() if widget.model() is not None:
            model, across = widget.model(), Qt.Orientation.Horizontal
            said.update(str(model.headerData(place, across)) for place in range(model.columnCount(QModelIndex())))
    return said


def said_in(window: QWidget) -> set[str]:
    """Collect what the program itself says in a window, hidden parts and menus included."""
    widgets = [window, *window.findChildren(QWidget)]
    said = set().union(*(said_by(widget) for widget in widgets if widget.objectName() not in OFFICE_WORDS))
    actions = window.findChildren(QAction)
    return said | {action.text() for action in actions} | {action.toolTip() for action in actions} - {""}


def not_english(window: QWidget) -> set[str]:
    names = "Sở Tài nguyên và Môi trường|Ủy ban nhân dân tỉnh Bắc Giang|Bắc Giang|Công tác văn phòng|Văn phòng Sở"
    examples = "SỞ NỘI VỤ|UBND TỈNH …|KT. GIÁM ĐỐC"
    rounds = "Điểm (tự chấm|thẩm định|kết luận)"  # the columns' headings on forms
    own = re.compile(f"{names}|{examples}|{rounds}|Thanh tra Sở|Phòng Quản lý đất đai")
    return {text for text in said_in(window) - BOTH if is_vietnamese(own.sub("", text))}


@pytest.fixture
def english(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        program.window.acts.languages.actions()[1].trigger()
        yield program
        program.window.acts.languages.actions()[0].trigger()


def test_the_main_window_is_english(english):
    assert not_english(english.window) == set()


@pytest.mark.parametrize("act", ACTS)
def test_every_dialog_is_english(english, qtbot, act):
    getattr(english.window.acts, act).trigger()
    qtbot.waitUntil(lambda: (QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None)
    dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()

    assert not_english(dialog) == set()
    assert len(said_in(dialog)) > 2
    dialog.close()


def test_the_preview_of_an_import_is_english(english, qtbot):
    english.window.file_dropped.emit(bac_giang.PATH)
    (dialog,) = english.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QLineEdit, "rubric_name_edit").isVisible())

    assert not_english(dialog) == set()
    dialog.close()


def test_what_saving_a_rubric_does_to_sheets_is_told_in_english(english, qtbot):
    english.window.acts.edit_rubric.trigger()
    (editor,) = english.window.findChildren(RubricEditor)
    draft = editor._draft
    line = draft.rubric.leaves[0]
    draft.change("Maximum", draft.rubric.with_criterion(replace(line, max_points=line.max_points + 1)))
    editor.findChild(QPushButton, "save_rubric_button").click()
    qtbot.waitUntil(lambda: bool(editor.findChildren(AffectedDialog)))
    (dialog,) = editor.findChildren(AffectedDialog)

    assert not_english(dialog) == set()
    assert not is_vietnamese(dialog.findChild(QPlainTextEdit, "changes_text").toPlainText())
    dialog.close()
    draft.forget()
    editor.done(0)


def test_the_choice_of_rubrics_and_an_edited_template_are_english(english, qtbot, tmp_path):
    tab = english.window.findChild(ScoringTab)
    store, rubric = tab._edits.store, rubrics.all_rubrics(tab._edits.store)[0]
    rubric_templates.export_template(store, rubric.uid, tmp_path / "a.xlsx")
    tab._edits.run(rubric_editing.new_rubric, "Two")
    english.window.acts.edit_rubric.trigger()
    (chooser,) = english.window.findChildren(RubricChooser)
    chosen = not_english(chooser)
    chooser.close()

    english.window.file_dropped.emit(tmp_path / "a.xlsx")
    (dialog,) = english.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "template_words").text() != "")
    said = not_english(dialog)
    dialog.close()

    assert (chosen, said) == (set(), set())


def test_the_first_start_is_english(qtbot, tmp_path):
    with running(qtbot, tmp_path) as program:
        program.window.acts.languages.actions()[1].trigger()
        assert not_english(program.window) == set()
        program.window.acts.languages.actions()[0].trigger()


def test_a_period_without_sheets_is_told_in_english(english, qtbot):
    english.window.acts.later_period.trigger()

    assert english.window.findChild(QLabel, "no_sheet_sentence").text() == "Year 2021 has no score sheets yet."


def test_the_way_back_leaves_no_english(english, qtbot):
    there = said_in(english.window)
    english.window.acts.languages.actions()[0].trigger()
    back = said_in(english.window)

    left = {text for text in there & back if re.search(r"[a-z]{3}", text) and not is_vietnamese(text)}
    assert left <= {"&English", "English"}


def test_the_keys_are_listed_in_english(english):
    english.window.acts.show_keys.trigger()
    (dialog,) = english.window.findChildren(KeysDialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    dialog.close()

    assert {"Edit the cell", "Import rubric", "Fill down"} <= words
