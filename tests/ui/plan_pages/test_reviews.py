"""The review list: who stands on it and why, and what was decided."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from danhgia_desktop import period as periods
from danhgia_desktop.operations.review_decisions import review_decisions
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.plan.review_decision import ReviewOutcome
from danhgia_desktop.ui.review_list.review_records import months_of
from danhgia_desktop.ui.review_list.reviews_page import ReviewsPage
from danhgia_desktop.ui.steady_combo import SteadyCombo
from tests.ui.planned_office import leave_undone

Key = Qt.Key
AUGUST, SEPTEMBER = periods.parse("2026-08"), periods.parse("2026-09")


@pytest.fixture
def page(clerk) -> ReviewsPage:
    leave_undone(clerk.store, "CC006", (AUGUST, SEPTEMBER))
    page = ReviewsPage(clerk.desk)
    clerk.open(page)
    page.take_focus()
    return page


def test_months_are_listed_as_people_list_them():
    assert months_of([AUGUST, SEPTEMBER, periods.parse("2027-01")]) == "8, 9/2026; 1/2027"


def test_nobody_is_on_the_list_of_an_office_without_undone_tasks(clerk):
    clerk.open(ReviewsPage(clerk.desk))

    assert clerk.part(QLabel, "no_reviews").text().startswith("Không ai phải kiểm điểm")


def test_nobody_is_said_to_be_free_of_review_where_nobody_knows_the_rules(clerk):
    leave_undone(clerk.store, "CC006", (AUGUST, SEPTEMBER), SubjectKind.PUBLIC_EMPLOYEE)
    clerk.open(ReviewsPage(clerk.desk))

    assert clerk.part(QLabel, "no_reviews").text().startswith("Có nhiệm vụ không thực hiện")
    assert clerk.rows("reviews") == []


def test_an_entry_shows_its_months_and_the_tasks_that_are_its_grounds(page, clerk, qtbot):
    place = clerk.rows("reviews").index("Vũ Thị An")
    assert [clerk.rows("reviews", column)[place] for column in (1, 2, 3, 4)] == [
        "Người thực hiện",
        "8, 9/2026",
        "2",
        "Phải kiểm điểm",
    ]
    assert clerk.rows("review_grounds") == ["Việc 8", "Việc 9"]

    page._grounds.setFocus()
    with qtbot.waitSignal(page.task_wanted) as wanted:
        clerk.press(Key.Key_Return)
    assert wanted.args[0].task.uid == "undone 2026-08"


def test_a_decision_is_recorded_mended_and_taken_back(page, clerk):
    clerk.press(Key.Key_F2).press(Key.Key_Down, Key.Key_Tab, "Giám đốc", Key.Key_Return)

    (decision,) = review_decisions(clerk.store)
    assert (decision.outcome, decision.decided_by, decision.staff) == (ReviewOutcome.REVIEWED, "Giám đốc", "CC006")
    assert decision.months == (AUGUST, SEPTEMBER)
    assert clerk.rows("reviews", 4)[0] == "Đã xem xét, quyết định"

    page.take_focus()
    clerk.press(Key.Key_F2)
    clerk.part(QLineEdit, "review_decided_by").setText("Bí thư")
    clerk.part(QLineEdit, "review_decided_by").setFocus()
    clerk.press(Key.Key_Return)
    assert [one.decided_by for one in review_decisions(clerk.store)] == ["Bí thư"]

    page.take_focus()
    clerk.press(Key.Key_Delete)
    assert review_decisions(clerk.store) == ()
    assert clerk.rows("reviews", 4)[0] == "Phải kiểm điểm"


def test_another_year_is_looked_at_on_demand(page, clerk):
    span = clerk.part(SteadyCombo, "reviews_range")
    span.setCurrentIndex(span.findText("Năm 2025"))
    clerk.wait()

    assert clerk.rows("reviews") == []
