"""The first steps of an office, as far as data says it has taken them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from danhgia_desktop.operations import period_opening, rubrics, scoring, shipped, staff, units
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.period import Period
from tests.ui.keyboard import focused, press

Key = Qt.Key
NOVEMBER = Period(year=2026, kind="M", number=11)


@pytest.fixture
def new_office(tab, qtbot) -> QWidget:
    """The tab of an office without anything, with the keyboard in it."""
    tab.show_period(Period.year_of(2026))
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.take_focus()
    return tab


def button(tab, step: str) -> QPushButton:
    return tab.findChild(QPushButton, f"first_step_{step}")


def state(tab, step: str) -> str:
    return tab.findChild(QLabel, f"first_step_{step}_state").text()


def set_up(edits) -> None:
    """Give the office everything it needs before a period is opened."""
    edits.run(units.add_unit, "Văn phòng")
    edits.run(staff.add_staff, StaffMember(uid=StaffUid("p"), code="CC01", name="Lê Văn A"))
    edits.run(shipped.add_shipped)


def test_enter_leads_to_the_step_that_comes_next(new_office, edits, qtbot):
    assert focused() is button(new_office, "units")
    assert not button(new_office, "period").isEnabled()
    with qtbot.waitSignal(new_office.empty.part_wanted) as wanted:
        press(Key.Key_Return)
    assert wanted.args == ["units"]

    edits.run(units.add_unit, "Văn phòng")

    assert (state(new_office, "units"), state(new_office, "people")) == ("1 đơn vị", "bước tiếp theo")
    assert focused() is button(new_office, "people")


def test_a_period_is_opened_once_there_are_rule_sets_and_its_sheets_once_it_is_open(new_office, edits, qtbot):
    set_up(edits)
    assert focused() is button(new_office, "period")
    with qtbot.waitSignal(new_office.empty.opening_wanted):
        press(Key.Key_Return)
    edits.run(period_opening.open_period, NOVEMBER)
    assert state(new_office, "period") == "đang mở Tháng 11/2026"

    press(Key.Key_Return)

    dialog = new_office.findChild(QWidget, "period_sheets_dialog")
    assert dialog.findChild(QPushButton, "sheets_period").text() == "Tháng 11/2026"
    dialog.findChild(QPushButton, "open_sheets").click()
    assert new_office.current_sheet() is not None
    assert not button(new_office, "units").isVisible()


def test_one_sheet_can_be_added_without_the_steps_once_there_are_rubrics(new_office, edits, store):
    assert new_office.findChild(QPushButton, "import_first_button").isVisible()
    edits.run(shipped.add_shipped)

    new_office.findChild(QPushButton, "add_first_sheet_button").click()

    new_office.findChild(QWidget, "add_sheet_dialog").reject()
    rubric = rubrics.all_rubrics(store)[0].uid
    edits.run(scoring.open_scoresheet, rubric=rubric, subject=UnitNamed(name="Phòng A"), period=NOVEMBER)
    assert not new_office.findChild(QPushButton, "first_step_units").isVisible()
    assert new_office.findChild(QLabel, "no_sheet_sentence").isVisible()


def test_sheets_of_a_period_that_nobody_opened_lead_to_opening_it(new_office, edits, qtbot):
    set_up(edits)
    new_office.sheet_acts.add_for_period(NOVEMBER)
    dialog = new_office.findChild(QWidget, "period_sheets_dialog")
    opening = dialog.findChild(QPushButton, "open_period_of_sheets")
    assert opening.text() == "Mở Tháng 11/2026…"
    qtbot.waitUntil(opening.hasFocus)

    with qtbot.waitSignal(new_office.sheet_acts.opening_wanted) as wanted:
        press(Key.Key_Return)
    edits.run(period_opening.open_period, NOVEMBER)

    assert wanted.args == [NOVEMBER]
    assert not opening.isVisible()
    assert focused() is dialog.findChild(QPushButton, "open_sheets")
    dialog.reject()
