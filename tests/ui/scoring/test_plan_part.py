"""A line whose points come from tasks: the cell, the equation, the tasks, and what leaders are asked."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton

from danhgia_desktop.operations import scoring, tasks
from danhgia_desktop.operations.leader_answers import leader_answers
from danhgia_desktop.plan.task import Work
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.why_popup import WhyPopup
from tests.operations.plan_office import LEADERS, make_leader, plan_office
from tests.operations.planned_office import KEPT, SHEET, TASKS, add_sheet, evaluate
from tests.storage.builders import PERSON
from tests.storage.plan_builders import PLAN, SEPTEMBER, make_task
from tests.ui.keyboard import press, show_and_focus


class Planned:
    """A person who looks at the sheet of somebody with tasks."""

    def __init__(self, store, edits, tab, qtbot) -> None:
        add_sheet(store)
        self.store, self.edits, self.tab, self._qtbot = store, edits, tab, qtbot
        tab.show_period(SEPTEMBER)
        self.grid = tab.findChild(GridView, "score_grid")
        show_and_focus(tab, self.grid, qtbot)
        self.go()

    def go(self, key=TASKS) -> None:
        """Go to the line and wait until its tasks are read."""
        self.tab._page.go_to_line(key)
        self.pause()

    def pause(self) -> None:
        """Wait until the pane has followed."""
        self._qtbot.waitUntil(lambda: not self.tab._line_pane.is_behind)
        self._qtbot.waitUntil(lambda: not self.tab.line_plan.is_behind)

    def child(self, kind, name):
        return self.tab.findChild(kind, name)

    def cell(self, key=TASKS):
        model = self.tab._page.model
        return model.cell(model.row_of(key), model.places.of_round(model.view.round))

    def add(self, uid, assigned, done, **work) -> None:
        measured = Work(assigned=Decimal(assigned), done=Decimal(done), **work)
        self.edits.run(tasks.add_tasks, PLAN, [make_task(uid, assignee=PERSON, work=measured)])
        self.pause()


@pytest.fixture
def planned(store, edits, tab, qtbot) -> Planned:
    plan_office(store)
    evaluate(store)
    return Planned(store, edits, tab, qtbot)


def test_a_blank_line_says_what_is_lacking_and_leads_to_the_plans(planned, qtbot):
    assert planned.cell().text == ""
    assert "chưa đủ dữ liệu" in planned.cell().message
    assert planned.child(QLabel, "plan_equation").text().splitlines()[-1].startswith("Chưa đủ dữ liệu")
    assert planned.child(QListWidget, "plan_tasks").isHidden()
    with qtbot.waitSignal(planned.tab.line_plan.plans_wanted):
        qtbot.mouseClick(planned.child(QPushButton, "open_plan"), Qt.MouseButton.LeftButton)


def test_the_cell_and_the_pane_follow_the_plan_and_a_task_is_gone_to(planned, qtbot):
    planned.add("a", 10, 10)
    planned.add("b", 2, 2, quality_failures=3, delays=6)

    assert (planned.cell().text, planned.cell().sign.icon) == ("65,63", "list-checks")
    assert planned.cell().message == "Điểm lấy từ kế hoạch; F9: vì sao ra số này"
    assert planned.child(QLabel, "plan_equation").text().splitlines() == [
        "a (số lượng) = 12/12 = 100%",
        "b (chất lượng) = 11,25/12 = 93,75%",
        "c (tiến độ) = 10,5/12 = 87,5%",
        "(a + b + c)/3 × 70 = 65,625",
    ]
    listed = planned.child(QListWidget, "plan_tasks")
    assert [listed.item(row).text() for row in range(listed.count())] == [
        "Nhiệm vụ a: 10/10; chất lượng 10, tiến độ 10",
        "Nhiệm vụ b: 2/2; chất lượng 1,25, tiến độ 0,5",
    ]
    listed.setFocus()
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(planned.tab.line_plan.task_wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args[0].task.uid == "b"


def test_typed_points_go_before_the_plan_and_the_sign_goes(planned):
    planned.add("a", 1, 1)
    press("60", Qt.Key.Key_Return)

    assert (planned.cell().text, planned.cell().sign) == ("60", None)
    assert "theo kế hoạch là 70" in planned.cell().message
    assert scoring.get_scoresheet(planned.store, SHEET).planned.points[TASKS] == 70


def test_rules_that_count_tasks_show_the_number_and_ask_for_none(planned):
    planned.add("a", 1, 1)
    planned.go("III")

    shown = [label.text() for label in planned.child(QLabel, "rule_points").parent().findChildren(QLabel)]
    assert "1 × 1 = 1" in shown


def test_a_counted_line_says_which_tasks_and_leads_to_them(planned, qtbot):
    planned.add("a", 1, 1)
    planned.go("III")

    assert planned.child(QLabel, "plan_equation").text() == "Đúng hạn, trước hạn: 1"
    listed = planned.child(QListWidget, "plan_tasks")
    assert [listed.item(row).text() for row in range(listed.count())] == ["Nhiệm vụ a – 30/09/2026"]
    planned.grid.setFocus()
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: planned.tab.findChild(WhyPopup) is not None)
    popup = planned.tab.findChild(WhyPopup)
    assert popup.findChild(QLabel, "why_author").text().splitlines()[-1] == "Nhiệm vụ được đếm: “Nhiệm vụ a”"
    popup.close()
    with qtbot.waitSignal(planned.tab.line_plan.task_wanted) as wanted:
        planned.child(QPushButton, "open_plan").click()
    assert wanted.args[0].task.uid == "a"

    planned.go(KEPT)
    assert not planned.child(QLabel, "plan_equation").isVisible()


def test_leaders_are_answered_about_where_the_rules_ask(store, edits, tab, qtbot):
    plan_office(store)
    make_leader(store)
    evaluate(store, LEADERS)
    planned = Planned(store, edits, tab, qtbot)
    planned.add("a", 1, 1)
    choice = planned.child(QComboBox, "leader_unity")
    reason = planned.child(QLineEdit, "leader_unity_reason")
    assert (planned.cell().text, choice.currentText(), reason.isEnabled()) == ("", "Chưa đánh giá", False)

    choice.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    planned.pause()
    assert planned.cell().text == "61,25"
    reason.setFocus()
    press("Còn đơn thư", Qt.Key.Key_Return)
    planned.pause()
    (answer,) = leader_answers(store, PERSON, SEPTEMBER)
    assert (answer.is_full, answer.reason) == (False, "Còn đơn thư")

    choice.setFocus()
    press(Qt.Key.Key_Home)
    planned.pause()
    assert leader_answers(store, PERSON, SEPTEMBER) == ()
    assert (planned.cell().text, reason.text()) == ("", "")
