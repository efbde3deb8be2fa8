"""Periods in a real data file with the rule sets that come along, and the page that shows them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.periods.base_salaries_page import BaseSalariesPage
from danhgia_desktop.ui.periods.periods_page import PeriodsPage
from tests.ui.keyboard import press
from tests.ui.shown_page import dialog_shown, opened_copy, shown


@pytest.fixture
def store(tmp_path, shipped_folder) -> Store:
    """The open data file."""
    with opened_copy(shipped_folder, tmp_path / "data") as store:
        yield store


class Clerk:
    """A person at one of the pages."""

    def __init__(self, page: FreshPage, qtbot) -> None:
        self.page = page
        self._qtbot = qtbot

    @property
    def table(self) -> RecordTable:
        return self.page.table

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """What stands in the list."""
        records = self.table.records
        return [records.record_at(row).texts for row in range(records.rowCount())]

    def press(self, *keys: object) -> Clerk:
        """Press keys on the page."""
        self.page.window().activateWindow()
        self._qtbot.waitUntil(self.page.window().isActiveWindow)
        self.page.take_focus()
        press(*keys)
        return self

    @property
    def dialog(self) -> QDialog:
        """What is open over the page."""
        return dialog_shown()

    def fill(self, name: str, text: str) -> Clerk:
        """Write something in a field of the dialog."""
        field = self.dialog.fields._fields[name]
        (field.setPlainText if hasattr(field, "setPlainText") else field.setText)(text)
        return self

    def fault(self, name: str) -> str:
        """What is said below a field."""
        return self.dialog.fields._faults[name].text()


def _clerk(page: FreshPage, qtbot):
    with shown(page, qtbot):
        yield Clerk(page, qtbot)


@pytest.fixture
def clerk(desk: Desk, qtbot) -> Clerk:
    """Somebody at the page of periods."""
    yield from _clerk(PeriodsPage(desk), qtbot)


@pytest.fixture
def bursar(desk: Desk, qtbot) -> Clerk:
    """Somebody at the page of base salaries."""
    yield from _clerk(BaseSalariesPage(desk), qtbot)
