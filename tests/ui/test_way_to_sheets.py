"""A new office on its way to the first sheets, through the tabs of the window."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.scoring import sheets
from danhgia_desktop.operations.units import add_unit, set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import Period
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT, press
from tests.ui.running_program import running

Key = Qt.Key
OCTOBER, NOVEMBER = (Period(year=2026, kind="M", number=month) for month in (10, 11))


@pytest.fixture
def folder(tmp_path, shipped_folder):
    """The data of an office with rule sets and one unit."""
    folder = tmp_path / "data"
    shutil.copytree(shipped_folder, folder)
    with open_data(folder) as store:
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
        add_unit(store, ACTOR, "Văn phòng")
    return folder


@pytest.fixture
def program(qtbot, folder):
    with running(qtbot, folder) as program:
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        yield program


def opened(name: str, qtbot) -> QWidget:
    """Return a dialog once the keyboard is in it."""
    dialog = QApplication.activeModalWidget()
    assert dialog.objectName() == name
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.isAncestorOf(QApplication.focusWidget()))
    return dialog


def shown_period(program) -> str:
    return program.window.findChild(QToolButton, "period_button").text()


def test_a_step_is_taken_in_the_catalogue_and_f11_leads_back(program, qtbot):
    people = program.window.findChild(QPushButton, "first_step_people")
    qtbot.waitUntil(people.hasFocus)

    press(Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.findChild(QWidget, "people_page") is not None)

    assert program.window.findChild(QWidget, "people_page").isVisible()
    assert "F11" in program.window.statusBar().currentMessage()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    press(Key.Key_F11)
    assert people.isVisible()
    assert program.window.statusBar().currentMessage() == ""  # it was about the tab before


def test_a_period_is_opened_by_a_key_and_shown(program, qtbot):
    press((CTRL | SHIFT, Key.Key_O))
    dialog = opened("opening_dialog", qtbot)
    dialog.fields._fields["period_wanted"].setText("11/2026")
    press(Key.Key_Return)

    assert shown_period(program) == "Tháng 11/2026"
    assert program.window.findChild(QPushButton, "first_step_sheets").isEnabled()


def test_sheets_are_made_of_the_period_that_is_looked_at_in_the_catalogue(program, qtbot):
    store = program.work.store
    for month in (OCTOBER, NOVEMBER):
        open_period(store, ACTOR, month)
    program.window.acts.show_catalogue.trigger()
    qtbot.waitUntil(lambda: program.window.findChild(QWidget, "people_page") is not None)
    tab = program.window.findChild(ScoringTab)
    tab.empty.part_wanted.emit("periods")
    periods = program.window.findChild(RecordTable, "periods")
    periods.choose([OCTOBER.code])

    tab.file_actions[0].trigger()
    assert opened("period_sheets_dialog", qtbot).findChild(QPushButton, "sheets_period").text() == "Tháng 10/2026"
    press(Key.Key_Return)

    assert [sheet.subject_name for sheet in sheets(store, OCTOBER)] == ["Văn phòng"]
    assert tab.isVisible()
    assert shown_period(program) == "Tháng 10/2026"


def test_the_sheets_of_a_period_are_reached_from_the_list_of_periods(program, qtbot):
    open_period(program.work.store, ACTOR, OCTOBER)
    tab = program.window.findChild(ScoringTab)
    tab.empty.part_wanted.emit("periods")
    qtbot.waitUntil(lambda: program.window.findChild(RecordTable, "periods") is not None)
    periods = program.window.findChild(RecordTable, "periods")
    qtbot.waitUntil(periods.hasFocus)

    press((CTRL, Key.Key_Return))

    assert tab.isVisible()
    assert shown_period(program) == "Tháng 10/2026"
