"""Days of a plan are typed without the year that its period tells."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from danhgia_desktop.ui.plan.task_columns import TaskColumn

Key = Qt.Key


def test_a_day_is_of_the_year_of_the_plan_and_a_month_means_its_last_day(planner):
    planner.press("Soạn báo cáo", Key.Key_Return, "Rà soát hồ sơ", Key.Key_Return)
    planner.type_in(0, TaskColumn.DUE, "15/11").type_in(1, TaskColumn.DUE, "quý IV/2026")

    assert [task.due_on for task in planner.tasks] == [date(2026, 11, 15), date(2026, 12, 31)]
    planner.type_in(0, TaskColumn.DONE_ON, "12/11")
    assert planner.tasks[0].work.done_on == date(2026, 11, 12)
