"""The calendar of what is due: days, months and whose, by the keys; each task leads to its plan."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.ui.due_calendar.due_days_page import DueDaysPage
from danhgia_desktop.ui.due_calendar.month_days import place_of, same_day, weeks_of
from danhgia_desktop.ui.steady_combo import SteadyCombo

Key = Qt.Key
TODAY = date(2026, 11, 18)
FEBRUARY = Period(kind=PeriodKind.MONTH, year=2026, number=2)


@pytest.fixture
def page(clerk) -> DueDaysPage:
    page = DueDaysPage(clerk.desk)
    clerk.open(page)
    return page


def test_weeks_begin_on_monday_and_hold_the_whole_month():
    weeks = weeks_of(FEBRUARY)

    assert (weeks[0][0], weeks[5][6]) == (date(2026, 1, 26), date(2026, 3, 8))
    assert place_of(date(2026, 2, 1), FEBRUARY) == (0, 6)
    assert same_day(date(2026, 1, 31), FEBRUARY) == date(2026, 2, 28)


def test_the_day_in_front_says_what_is_due_and_shows_its_tasks(page, clerk):
    assert page.month.day == TODAY
    assert page.month.accessibleDescription() == (
        "Thứ Tư 18/11/2026: 1 việc đến hạn\nSắp đến hạn: Trình dự thảo quy chế làm việc"
    )
    assert clerk.rows("due_tasks") == ["Trình dự thảo quy chế làm việc"]

    clerk.press(Key.Key_Left)
    assert sorted(clerk.rows("due_tasks")) == ["Báo cáo cải cách hành chính quý", "Tổng hợp số liệu biên chế"]
    assert sorted(clerk.rows("due_tasks", 4)) == ["Hoàn thành đúng hạn", "Quá hạn"]

    clerk.press(Key.Key_Up)
    assert (page.month.day, clerk.rows("due_tasks")) == (date(2026, 11, 10), [])


def test_months_are_turned_and_today_is_come_back_to(page, clerk):
    clerk.press(Key.Key_PageDown, Key.Key_PageDown)
    assert page.month.day == date(2027, 1, 18)
    assert page.month.accessibleName() == "Lịch hạn, Tháng 01/2027"

    clerk.press(Key.Key_PageUp, Key.Key_Home)
    assert page.month.day == TODAY
    assert clerk.rows("due_tasks") == ["Trình dự thảo quy chế làm việc"]


def test_enter_goes_to_the_tasks_of_the_day_and_on_to_the_plan(page, clerk, qtbot):
    clerk.press(Key.Key_Return)
    with qtbot.waitSignal(page.task_wanted) as wanted:
        clerk.press(Key.Key_Return)

    assert wanted.args[0].task.uid == "now"


def test_the_days_of_a_person_are_shown_alone(page, clerk):
    whose = clerk.part(SteadyCombo, "due_whose")
    whose.setCurrentIndex(whose.findText("Vũ Thị An"))
    clerk.wait()

    assert clerk.rows("due_tasks") == []
    page.month.go_to(date(2026, 11, 17))
    assert len(clerk.rows("due_tasks")) == 2


def test_a_click_chooses_a_day_and_the_wheel_nothing(page):
    QTest.mouseClick(page.month, Qt.MouseButton.LeftButton, pos=page.month.rect_of(date(2026, 11, 10)).center())
    assert page.month.day == date(2026, 11, 10)

    QTest.mouseClick(page.month, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))  # the names of the days
    assert page.month.day == date(2026, 11, 10)
    assert page.month.say(date(2026, 11, 10)) == "Thứ Ba 10/11/2026: không có việc đến hạn"
