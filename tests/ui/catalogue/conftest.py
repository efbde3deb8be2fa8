"""The catalogue over a real data file, on the screen, with its office read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMainWindow, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.catalogue.catalogue_tab import CatalogueTab
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.lists.record_table import RecordTable
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office
from tests.ui.keyboard import press
from tests.ui.shown_page import opened_copy


@pytest.fixture(scope="session")
def office_folder(tmp_path_factory) -> Path:
    """The data of an office at work, to be copied."""
    folder = tmp_path_factory.mktemp("office")
    with open_data(folder) as store:
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ", symbol="SNV"))
        fill_office(store)
    return folder


@pytest.fixture
def office() -> None:
    """A test that asks for this works with an office, any other with an empty file."""


@pytest.fixture
def store(request, tmp_path, office_folder) -> Store:
    """The open data file."""
    original = office_folder if "office" in request.fixturenames else None
    with opened_copy(original, tmp_path / "data") as store:
        yield store


class Clerk:
    """A person who keeps the catalogue: looks at the screen, presses keys, and the file behind can be asked."""

    def __init__(self, tab: CatalogueTab, desk: Desk, qtbot) -> None:
        self.tab = tab
        self.desk = desk
        self._qtbot = qtbot

    @property
    def store(self) -> Store:
        """The data file."""
        return self.desk.edits.store

    def wait(self) -> Clerk:
        """Wait until everything that was done is shown."""
        self._qtbot.waitUntil(lambda: not self.desk.background.is_busy and self._has_keyboard())
        return self

    def _has_keyboard(self) -> bool:
        """Tell whether the keyboard is in what is open; the offscreen platform does not give it back by itself."""
        window = self.form or self.tab.window()
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    def wait_hidden(self) -> None:
        """Wait until nothing is read any more."""
        self._qtbot.waitUntil(lambda: not self.desk.background.is_busy)

    def at(self, name: str, row: int = 0) -> Clerk:
        """Go to a row of a list."""
        table = self.table(name)
        table.choose([table.records.record_at(row).uid])
        table.setFocus()
        if name == "people":
            self.tab._pages[name]._show_person()  # it follows a little later
        return self

    def press(self, *keys: object) -> Clerk:
        """Press keys wherever the focus is."""
        press(*keys)
        return self.wait()

    def fill(self, **texts: str) -> Clerk:
        """Type into fields of the open form, by their names."""
        for name, text in texts.items():
            field = self.part(name, QWidget)
            field.setFocus()
            if isinstance(field, QLineEdit):
                field.clear()
            press(text)
        return self

    def choose(self, **row_texts: str) -> Clerk:
        """Choose from the lists of the open form."""
        for name, text in row_texts.items():
            combo = self.part(name, QWidget)
            row = next(row for row in range(combo.count()) if combo.itemText(row).strip() == text)
            combo.setCurrentIndex(row)
        return self

    def turn_to(self, part: str) -> Clerk:
        """Choose a part of the catalogue."""
        parts = self.tab.findChild(QListWidget, "catalogue_parts")
        parts.setCurrentRow([parts.item(row).text() for row in range(parts.count())].index(part))
        self.tab.take_focus()
        return self

    def table(self, name: str) -> RecordTable:
        """Return a list."""
        return (self.form or self.tab).findChild(RecordTable, name)

    def rows(self, name: str, column: int = 0) -> list[str]:
        """Return what a column of a list says, from the top down."""
        model = self.table(name).records
        return [model.record_at(row).texts[column] for row in range(model.rowCount())]

    @property
    def form(self) -> FormDialog | None:
        """The form that is open."""
        shown = QApplication.activeModalWidget()
        return shown if isinstance(shown, FormDialog) else None

    def part(self, name: str, kind: type):
        """Return a part of the open form."""
        assert self.form is not None
        return self.form.findChild(kind, name)

    def fault(self, field: str) -> str:
        """Return what is said to be wrong with a field of the open form, "" for nothing."""
        label = self.part(f"{field}_fault", QLabel)
        return label.text() if label.isVisible() else ""


@pytest.fixture
def clerk(desk, qtbot) -> Clerk:
    """A person at the catalogue of the data of the test."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1200, 700)
    tab = CatalogueTab(desk)
    window.setCentralWidget(tab)
    window.addActions([desk.edits.undo_action, desk.edits.redo_action])
    window.show()
    qtbot.waitExposed(window)
    tab.findChild(QListWidget, "catalogue_parts").setFocus()
    clerk = Clerk(tab, desk, qtbot).wait()
    tab.take_focus()
    yield clerk
    tab.hide()
