"""Pages about plans over a real data file, on the screen with the keyboard."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import all_units, set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.lists.record_table import RecordTable
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office
from tests.ui.keyboard import press
from tests.ui.planned_office import fill_with_plans
from tests.ui.shown_page import opened_copy


def now() -> datetime:
    """Return a Wednesday, on which all is done."""
    return datetime(2026, 11, 18, 3, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def office_folder(tmp_path_factory) -> Path:
    """The data of an office without plans, to be copied."""
    folder = tmp_path_factory.mktemp("office")
    with open_data(folder) as store:
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ", symbol="SNV"))
        fill_office(store)
    return folder


@pytest.fixture(scope="session")
def plans_folder(tmp_path_factory, office_folder) -> Path:
    """The data of an office with plans, to be copied."""
    folder = tmp_path_factory.mktemp("plans") / "data"
    with opened_copy(office_folder, folder) as store:
        store._now = now
        units = {unit.name: unit for unit in all_units(store)}
        fill_with_plans(store, units["Phòng Tổng hợp"], units["Văn phòng"], ("CC006", "CC005", "CC004"))
    return folder


@pytest.fixture
def store(tmp_path, plans_folder) -> Store:
    """The open data file."""
    with opened_copy(plans_folder, tmp_path / "data") as store:
        store._now = now
        yield store


class Clerk:
    """A person at one of the pages: presses keys, looks at lists, and the file behind can be asked."""

    def __init__(self, window: QMainWindow, desk: Desk, qtbot) -> None:
        self.window = window
        self.desk = desk
        self._qtbot = qtbot

    @property
    def store(self) -> Store:
        """The data file."""
        return self.desk.edits.store

    @property
    def dialog(self) -> QDialog | None:
        """What is open over the page."""
        shown = QApplication.activeModalWidget()
        return shown if isinstance(shown, QDialog) else None

    def open(self, page: QWidget) -> Clerk:
        """Show a page and let the keys work in it."""
        self.window.setCentralWidget(page)
        self.window.show()
        self.wait()
        page.take_focus()
        return self

    def wait(self) -> Clerk:
        """Wait until everything that was done is shown, and the keyboard is in what is open."""
        self._qtbot.waitUntil(lambda: not self.desk.background.is_busy and self._has_keyboard())
        return self

    def _has_keyboard(self) -> bool:
        window = self.dialog or self.window
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    def press(self, *keys: object) -> Clerk:
        """Press keys wherever the focus is."""
        press(*keys)
        return self.wait()

    def part(self, kind: type, name: str):
        """Return a part of what is open."""
        return (self.dialog or self.window).findChild(kind, name)

    def rows(self, name: str, column: int = 0) -> list[str]:
        """Return what a column of a list says, from the top down."""
        records = self.window.findChild(RecordTable, name).records
        return [records.record_at(row).texts[column] for row in range(records.rowCount())]


@pytest.fixture
def clerk(desk, qtbot) -> Clerk:
    """A person in front of an empty window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1190, 640)
    window.addActions([desk.edits.undo_action, desk.edits.redo_action])
    yield Clerk(window, desk, qtbot)
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)
    window.hide()
    desk.background.finish()
