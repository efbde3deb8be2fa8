"""The tab of plans over a real data file, on the screen with the focus in its grid."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.plan_entry import plan_table
from danhgia_desktop.operations.products import add_product
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.operations.units import set_agency, unit_tree
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import Period
from danhgia_desktop.plan.followed_task import FollowedTask
from danhgia_desktop.plan.task import Task
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.plan.plan_tab import PlanTab
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from tests.storage.builders import ACTOR
from tests.storage.plan_builders import make_product
from tests.ui.catalogue.office_at_work import fill_office
from tests.ui.keyboard import press
from tests.ui.shown_page import opened_copy, shown

NOVEMBER = Period.month_of(date(2026, 11, 1))


@pytest.fixture(scope="session")
def planning_folder(tmp_path_factory) -> Path:
    """The data of an office with rules and a catalogue of products, to be copied."""
    folder = tmp_path_factory.mktemp("planning")
    with open_data(folder) as store:
        add_shipped(store, ACTOR)
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ", symbol="SNV"))
        fill_office(store)
        add_product(store, ACTOR, make_product(name="Báo cáo tháng", code="SP01"))
    return folder


@pytest.fixture
def store(tmp_path, planning_folder) -> Store:
    """The open data file."""
    with opened_copy(planning_folder, tmp_path / "data") as store:
        store._now = lambda: datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
        yield store


class Planner:
    """A person who plans: looks at the screen, presses keys, and the file behind can be asked."""

    def __init__(self, tab: PlanTab, desk: Desk, qtbot) -> None:
        self.tab = tab
        self.desk = desk
        self.grid = tab.page.tasks.grid
        self.model = tab.page.tasks.tasks
        self._qtbot = qtbot
        self.said: list[str] = []
        tab.status_said.connect(self.said.append)

    @property
    def store(self) -> Store:
        """The data file."""
        return self.desk.edits.store

    def owner(self, name: str) -> PlanOwner:
        """Return the unit of that name as an owner of plans."""
        return next(PlanOwner(unit=unit.uid) for unit in unit_tree(self.store) if unit.name == name)

    def at(self, row: int, column: TaskColumn = TaskColumn.TEXT) -> Planner:
        """Make a cell the current one."""
        assert self.grid.go_to((row, column))
        self.grid.setFocus()
        return self

    def press(self, *keys: object) -> Planner:
        """Press keys wherever the focus is."""
        press(*keys)
        return self

    def type_in(self, row: int, column: TaskColumn, text: str) -> Planner:
        """Type into a cell and press Enter."""
        return self.at(row, column).press(text, Qt.Key.Key_Return)

    def paste(self, text: str) -> Planner:
        """Paste a text as a spreadsheet copies it."""
        QGuiApplication.clipboard().setText(text)
        return self.press((Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_V))

    def undo(self) -> Planner:
        """Take the last step back, as Ctrl+Z does in the window."""
        self.desk.edits.undo_action.trigger()
        return self

    def wait(self) -> Planner:
        """Wait until everything that was done is shown."""
        reading = self.tab._reading
        self._qtbot.waitUntil(lambda: not (self.desk.background.is_busy or reading._soon.isActive()))
        return self

    def column(self, column: TaskColumn) -> list[str]:
        """Return what a column says, the blank row left out."""
        rows = range(self.model.rowCount())
        return [self.model.cell(row, column).text for row in rows if row != self.model.blank_row()]

    @property
    def followed(self) -> tuple[FollowedTask, ...]:
        """The tasks of the plan in front, as they are kept."""
        view = self.tab.view
        return plan_table(self.store, view.owner, view.period).tasks

    @property
    def tasks(self) -> list[Task]:
        """The same without what was explained."""
        return [one.task for one in self.followed]

    def part(self, name: str, kind: type):
        """Return a part of the screen by its name."""
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.tab
        found = window.findChild(kind, name)
        assert isinstance(found, QWidget | QLabel), name
        return found


@pytest.fixture
def planner(qtbot, desk) -> Planner:
    """The person, with the plan of the agency for November in front, which is not there yet."""
    tab = PlanTab(desk, NOVEMBER)
    with shown(tab, qtbot):
        person = Planner(tab, desk, qtbot)
        person.at(0)
        yield person.wait()


__all__ = ["AGENCY", "NOVEMBER"]
