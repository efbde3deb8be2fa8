"""What is done with whole plans: copied, carried over, cited, removed, grouped; and the numbers below them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton

from danhgia_desktop.operations.plans import find_plan
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.period import Period
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.ui.figure_label import FigureLabel
from danhgia_desktop.ui.plan.plan_tab import PlanTab
from danhgia_desktop.ui.plan.plan_view import Grouping
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from danhgia_desktop.ui.task_lists.task_table import TaskTable
from tests.ui.keyboard import CTRL
from tests.ui.plan.conftest import NOVEMBER

Key = Qt.Key
OCTOBER = Period.month_of(date(2026, 10, 1))


@pytest.fixture
def october(planner):
    """The person before an empty November, after an October with one task of two undone."""
    planner.tab.show_period(OCTOBER)
    planner.at(0).paste("Xong\t\tCC003\t15/10/2026\t1\t1\nChưa xong\t\tCC003\t20/10/2026\t2\t1")
    planner.tab.show_period(NOVEMBER)
    return planner


def test_what_is_unfinished_goes_on_in_this_period_with_what_is_left(october):
    october.tab._plan_acts.carry.trigger()
    QApplication.activeModalWidget().act.click()

    (task,) = october.tasks
    assert (task.text, task.work.assigned) == ("Chưa xong", 1)
    october.tab._pane_work.show_task()
    assert october.part("task_carried", QLabel).text() == "Chuyển từ: Chưa xong (Tháng 10/2026)"
    october.undo()
    assert find_plan(october.store, AGENCY, NOVEMBER) is None
    october.tab.show_period(OCTOBER)
    october.tab._plan_acts.carry.trigger()
    assert october.said[-1] == "Không có nhiệm vụ chưa xong nào ở các kỳ trước để chuyển."


def test_a_plan_is_copied_from_another_period_with_nothing_done(october):
    october.tab._plan_acts.copy.trigger()
    QApplication.activeModalWidget().act.click()

    assert [(task.text, task.work.done, task.due_on) for task in october.tasks] == [
        ("Xong", None, date(2026, 11, 15)),
        ("Chưa xong", None, date(2026, 11, 20)),
    ]
    october.tab._plan_acts.copy.trigger()
    QApplication.activeModalWidget().act.click()
    assert len(october.tasks) == 2
    assert october.said[-1] == "Đã sao chép 0 nhiệm vụ; bỏ qua 2 nhiệm vụ đã có trong kế hoạch này."


def test_a_plan_is_cited_and_removed_with_its_tasks(october):
    october.tab.show_period(OCTOBER)
    october.tab._plan_acts.cite.trigger()
    dialog = QApplication.activeModalWidget()
    dialog.findChild(QLineEdit, "plan_number").setText("19/KH-SNV")
    dialog.act.click()
    assert "19/KH-SNV" in october.part("plan_title", QLabel).text()

    october.desk.prompts.answers.append("Xóa kế hoạch")
    october.tab._plan_acts.remove.trigger()
    assert find_plan(october.store, AGENCY, OCTOBER) is None
    october.undo()
    assert len(october.tasks) == 2


def test_tasks_stand_in_groups_and_one_that_changes_goes_to_another(planner):
    planner.paste("Một\t\tCC003\t15/11/2026\t1\t\nHai\t\tCC004\t30/11/2026\t1\t")
    planner.tab._group(Grouping.STATE)
    assert planner.column(TaskColumn.TEXT) == ["Quá hạn (1)", "Một", "Chưa đến hạn (1)", "Hai"]

    planner.type_in(1, TaskColumn.DONE, "1").type_in(3, TaskColumn.DONE_ON, "14/11/2026")
    assert planner.column(TaskColumn.TEXT) == ["Chưa đến hạn (1)", "Hai", "Hoàn thành trước hạn (1)", "Một"]
    planner.tab._group(Grouping.ASSIGNEE)
    assert planner.column(TaskColumn.TEXT)[0] == "Trần Quang Bình (1)"
    planner.tab._group(Grouping.NONE)
    assert planner.column(TaskColumn.TEXT) == ["Một", "Hai"]


def test_the_footer_tells_states_and_points_and_opens_the_tasks_behind_them(planner):
    planner.tab.show_owner(planner.owner("Văn phòng"))
    planner.at(0).paste("Một\t\tCC003\t15/11/2026\t1\t1\nHai\t\tCC004\t30/11/2026\t1\t").wait()

    assert "Chưa đến hạn 1" in planner.part("state_counts", FigureLabel).text()
    assert planner.part("plan_parts", FigureLabel).text() == "a = 50%   b = 50%   c = 50%"
    assert planner.part("plan_points", FigureLabel).text() == "Điểm nhiệm vụ 35 / 70"

    shown = []
    planner.tab.task_wanted.connect(shown.append)
    planner.at(0).press(Key.Key_F9)
    dialog = QApplication.activeModalWidget()
    assert dialog.findChild(QLabel, "shares_heading").text().startswith("Được giao 2; đã làm 1;")
    dialog._go()
    assert [one.task.text for one in shown] == ["Một"]


def test_the_points_of_a_year_are_those_of_its_quarters_and_say_so(planner):
    planner.tab.show_owner(planner.owner("Văn phòng"))
    planner.at(0).paste("Một\t\tCC003\t15/11/2026\t1\t1").wait()
    planner.tab.show_period(Period.year_of(2026))
    planner.wait()

    points = planner.part("plan_points", FigureLabel)
    assert points.text() == "Điểm nhiệm vụ 70 / 70"
    assert "từ Quý IV/2026 (không tính Quý I/2026" in points.toolTip()
    planner.press(Key.Key_F9)
    assert "từ Quý IV/2026" in QApplication.activeModalWidget().findChild(QLabel, "shares_heading").text()


def test_tasks_in_plans_of_others_are_counted_beside_a_person_and_lead_there(planner, qtbot):
    planner.paste("Một\t\tCC003\nHai").wait()
    person = PlanOwner(staff=StaffUid("CC003"))
    planner.tab._read_all()
    planner.wait()
    plans = planner.part("plans", QListView).model()
    (row,) = [row for row in range(plans.rowCount()) if plans.entry(row).owner == person]
    assert plans.data(plans.index(row), Qt.ItemDataRole.ToolTipRole).endswith("1 nhiệm vụ trong kế hoạch khác")

    planner.tab.show_owner(person)
    button = planner.part("show_elsewhere", QPushButton)
    assert button.text() == "1 nhiệm vụ trong kế hoạch khác…"
    button.click()
    listed = planner.part("tasks_elsewhere", TaskTable)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is listed)
    with qtbot.waitSignal(planner.tab.task_wanted, timeout=500) as wanted:
        planner.press(Key.Key_Return)
    assert wanted.args[0].task.text == "Một"


def test_f9_says_why_there_are_no_numbers(planner):
    planner.tab.show_period(Period.month_of(date(2010, 1, 1)))
    planner.wait()
    planner.tab._acts.why.trigger()
    assert "bộ quy định" in planner.said[-1]


def test_nothing_assigned_is_told_as_not_enough_with_the_reason(planner):
    planner.tab.show_owner(planner.owner("Văn phòng"))
    planner.at(0).paste("Một").wait()

    assert planner.part("plan_parts", FigureLabel).text() == "Chưa đủ dữ liệu: chưa có nhiệm vụ nào được tính."


def test_the_list_counts_plans_finds_people_without_marks_and_steps_through_plans(planner):
    planner.paste("Một\t\tCC003\t15/11/2026\t1")
    planner.tab.show_owner(planner.owner("Văn phòng"))
    planner.at(0).paste("Hai").wait()
    plans = planner.part("plans", QListView)
    said = plans.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert said == "Sở Nội vụ\n1 nhiệm vụ · 1 quá hạn"

    planner.at(0).press((CTRL, Key.Key_PageUp))
    assert planner.tab.view.owner == AGENCY
    planner.part("plan_search", QLineEdit).setText("thi hoa")
    assert [plans.model().index(row, 0).data() for row in range(plans.model().rowCount())] == ["Nguyễn Thị Hoa"]
    planner.part("plan_search", QLineEdit).setFocus()
    planner.press(Key.Key_Return, Key.Key_Return)
    planner.press("Việc của Hoa", Key.Key_Return)
    assert planner.tasks[0].text == "Việc của Hoa"
    assert planner.column(TaskColumn.ASSIGNEE) == ["Nguyễn Thị Hoa"]


def test_widths_of_columns_and_the_owner_looked_at_last_are_remembered(planner, qtbot):
    planner.tab.show_owner(planner.owner("Văn phòng"))
    planner.grid.horizontalHeader().resizeSection(TaskColumn.PRODUCT, 222)
    planner.tab.hide()

    again = PlanTab(planner.desk, NOVEMBER)
    qtbot.addWidget(again)
    again.show()
    assert again.view.owner == planner.owner("Văn phòng")
    assert again.page.tasks.grid.columnWidth(TaskColumn.PRODUCT) == 222
    again.hide()
