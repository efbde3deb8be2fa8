"""Pictures of the tab of plans in each state: `python -m tests.screens.plan_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.operations.units import set_agency, unit_tree
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.ui.plan.plan_tab import PlanTab
from danhgia_desktop.ui.plan.plan_view import Grouping
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from danhgia_desktop.ui.workspace import Workspace
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office
from tests.ui.keyboard import ALT, CTRL, press
from tests.ui.plan.plans_at_work import NOVEMBER, NOW, fill_plans

Key = Qt.Key
SETTLING_MS = 600


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Camera(options, Path(folder)).take_all()


class Camera:
    """A program on an office that plans its November."""

    def __init__(self, options: argparse.Namespace, data: Path) -> None:
        self._application = QApplication([])
        self._folder = options.folder
        self._size = options.size
        with open_data(data) as store:
            add_shipped(store, ACTOR)
            set_agency(store, ACTOR, Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", symbol="SNV"))
            fill_office(store)
            fill_plans(store)
        keep_look(options, data)
        self._program = Program(self._application, data, BugLog(data))

    def take_all(self) -> None:
        """Take every picture."""
        with photographed(self._program, self._size):
            window, store = self._program.window, self._program.work.store
            store._now = lambda: NOW
            window.findChild(Workspace)._period.choose(NOVEMBER)
            window.acts.show_plans.trigger()
            wait(SETTLING_MS)
            self.tab = window.findChild(PlanTab)
            self.grid = self.tab.page.tasks.grid
            self._shoot("agency")
            unit = next(unit for unit in unit_tree(store) if unit.name == "Phòng Tổng hợp")
            self.tab.show_owner(PlanOwner(unit=unit.uid))
            self._shoot("unit")
            self._at(3, TaskColumn.STATE)
            self._shoot("overdue")
            self.tab.pane.turn_to(self.tab.pane.explanations)
            self._shoot("explanations")
            self.tab.pane.explanations.decide.trigger()
            self._shoot("deciding")
            self._close_popup()
            self.tab.pane.turn_to(self.tab.pane.history)
            self._shoot("history")
            self.tab.pane.turn_to(self.tab.pane.details)
            self.tab.page.footer.shares_wanted.emit()
            self._shoot("shares")
            self._close_popup()
            self._at(6, TaskColumn.ASSIGNEE)
            self._shoot("unknown_person")
            press((ALT, Key.Key_Down))
            self._shoot("choosing")
            self._close_popup()
            self.tab._group(Grouping.STATE)
            self._shoot("grouped")
            self.tab._group(Grouping.NONE)
            QGuiApplication.clipboard().setText("Một\t\t\t5/11/2026\nHai\t\t\tngày mai")
            self._at(7, TaskColumn.TEXT)
            press((CTRL, Key.Key_V))
            self._shoot("paste_preview")
            self._close_popup()
            empty = next(unit for unit in unit_tree(store) if unit.name == "Văn phòng")
            self.tab.show_owner(PlanOwner(unit=empty.uid))
            self._shoot("no_plan")
            self.tab._acts.show_pane.setChecked(False)
            self.tab.show_owner(PlanOwner(unit=unit.uid))
            self._shoot("without_pane")

    def _at(self, row: int, column: TaskColumn) -> None:
        self._program.window.activateWindow()
        self.grid.go_to((row, column))
        self.grid.setFocus()

    def _close_popup(self) -> None:
        for shown in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if shown is not None:
                shown.close()
        wait(SETTLING_MS)

    def _shoot(self, name: str) -> None:
        wait(SETTLING_MS)
        self._folder.mkdir(parents=True, exist_ok=True)
        shown: QWidget = self._program.window
        picture = shown.grab()
        picture.save(str(self._folder / f"{name}.png"))
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:
            over.grab().save(str(self._folder / f"{name}_over.png"))


if __name__ == "__main__":
    main()
