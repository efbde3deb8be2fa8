"""The tab of plans in the main window: made when first looked at, kept in front while the period changes."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.plan_entry import plan_table
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.ui.keys.keys_of_view import keys_of_view
from danhgia_desktop.ui.plan.plan_tab import PlanTab
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.wording import Language, period_name
from tests.ui.keyboard import press
from tests.ui.plan.conftest import NOVEMBER
from tests.ui.plan.plans_at_work import fill_plans
from tests.ui.running_program import running

Key = Qt.Key


def test_f10_leads_to_the_plans_which_stay_in_front_while_the_period_changes(qtbot, tmp_path, planning_folder):
    folder = tmp_path / "window"
    shutil.copytree(planning_folder, folder)
    with open_data(folder) as store:
        fill_plans(store, with_products=False)
        followed = plan_table(store, AGENCY, NOVEMBER).tasks[1]
    with running(qtbot, folder) as program:
        window = program.window
        tabs = window.findChild(QTabWidget, "tabs")
        assert isinstance(tabs.currentWidget(), ScoringTab)
        assert window.findChild(PlanTab) is None

        window.acts.show_plans.trigger()
        tab = window.findChild(PlanTab)
        qtbot.waitUntil(tab.isVisible)
        assert not window.acts.print_sheet.isEnabled()
        assert f"{period_name(tab.view.period, Language.VI)} – Kế hoạch – " in window.windowTitle()
        offered = {act.objectName(): act for act in window.menus._edit.actions() if act.isVisible() and act.isEnabled()}
        assert {"cut_cells", "copy_cells", "paste_cells", "clear_cells", "remove_tasks"} <= set(offered)
        QGuiApplication.clipboard().setText("Nhiệm vụ dán từ menu")
        offered["paste_cells"].trigger()
        assert [one.task.text for one in tab.view.tasks] == ["Nhiệm vụ dán từ menu"]
        (filtering,) = [act for act in window.menus._view.actions() if act.isVisible() and "Lọc theo cột" in act.text()]
        filtering.trigger()
        assert tab.page.tasks.filters.is_open
        filtering.trigger()
        before = tab.view.period
        window.acts.earlier_period.trigger()
        assert tab.isVisible()
        assert tab.view.period == before.preceding

        tab.task_wanted.emit(followed)
        assert tab.view.period == NOVEMBER
        assert tab.page.tasks.current.task == followed.task
        tab._acts.week.trigger()
        assert tab.view.period.kind is PeriodKind.WEEK
        assert tab.view.period.parent == NOVEMBER
        tab._acts.week.trigger()
        assert tab.view.period == NOVEMBER
        window.activateWindow()
        tab.take_focus()
        press(Key.Key_Home)
        keys = {key.keys for group in keys_of_view(window) for key in group.keys}
        assert {"F10", "Ctrl+-", "Alt+Shift+Up", "Ctrl+Shift+G", "F9", "Ctrl+B"} <= keys
