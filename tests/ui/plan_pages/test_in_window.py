"""The whole window: what asks for attention comes after the start, and the menu leads to the pages."""

from __future__ import annotations

import shutil

from PySide6.QtWidgets import QApplication, QTabWidget, QToolButton

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import all_units
from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
from danhgia_desktop.ui.plan.plan_tab import PlanTab
from tests.ui.planned_office import fill_with_plans
from tests.ui.running_program import running
from tests.ui.scripted_prompts import ScriptedPrompts


def test_attention_is_counted_on_the_tab_and_leads_to_tasks_and_the_menu_to_the_pages(qtbot, tmp_path, office_folder):
    folder = tmp_path / "window"
    shutil.copytree(office_folder, folder)
    with open_data(folder) as store:
        units = {unit.name: unit for unit in all_units(store)}
        fill_with_plans(store, units["Phòng Tổng hợp"], units["Văn phòng"], ("CC006", "CC005", "CC004"))
    prompts = ScriptedPrompts()
    with running(qtbot, folder, prompts) as program:
        window = program.window
        tabs = window.findChild(QTabWidget, "tabs")
        qtbot.waitUntil(lambda: tabs.tabText(0) == "Kế hoạch (4)")

        window.findChild(QToolButton, "overdue_tasks").menu().actions()[0].trigger()
        assert window.findChild(PlanTab).page.tasks.current.task.uid == "late"
        window.findChild(QToolButton, "waiting_explanations").menu().actions()[0].trigger()
        plans = window.findChild(PlanTab)
        assert plans.pane.explanations.isVisibleTo(plans)

        for act, page in (("show_petitions", "petitions_page"), ("show_due_days", "due_days_page")):
            getattr(window.acts, act).trigger()
            qtbot.waitUntil(lambda page=page: window.findChild(CataloguePage, page) is not None)
            assert window.findChild(CataloguePage, page).isVisible()

        window.acts.make_notice_tasks.trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog.objectName() == "notice_tasks_dialog"
        dialog.reject()

        followed = window.findChild(PlanTab).page.tasks.current
        prompts.answers.append("Đến kế hoạch")
        window.acts.make_notice_tasks.trigger()
        QApplication.activeModalWidget().given.emit((followed.task,))
        assert prompts.said[-1].startswith("Đã giao 1 nhiệm vụ vào kế hoạch ")
        assert window.findChild(PlanTab).isVisible()
        QApplication.activeModalWidget().reject()
