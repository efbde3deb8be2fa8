"""Rule sets in a real data file, and the page that shows them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.rule_sets.rule_set_editor import RuleSetEditor
from danhgia_desktop.ui.rule_sets.rule_sets_page import RuleSetsPage
from tests.storage.builders import ACTOR
from tests.ui.keyboard import press

DECREE = "shipped-nd-335-2025"


@pytest.fixture(scope="session")
def shipped_folder(tmp_path_factory) -> Path:
    """Data with all that comes along, to be copied."""
    folder = tmp_path_factory.mktemp("shipped")
    with open_data(folder) as store:
        add_shipped(store, ACTOR)
    return folder


@pytest.fixture
def shipped() -> None:
    """A test that asks for this works with the rule sets that come along, any other with an empty file."""


@pytest.fixture
def store(request, tmp_path, shipped_folder) -> Store:
    """The open data file."""
    folder = tmp_path / "data"
    if "shipped" in request.fixturenames:
        shutil.copytree(shipped_folder, folder)
    with open_data(folder) as store:
        yield store


class Keeper:
    """A person who keeps the rule sets."""

    def __init__(self, page: RuleSetsPage, qtbot) -> None:
        self.page = page
        self._qtbot = qtbot

    def choose(self, uid: str) -> Keeper:
        """Let the keys work in the row of a rule set."""
        self.page.window().activateWindow()
        self.page.table.choose([uid])
        self.page.table.setFocus()
        self._qtbot.waitUntil(self.page.table.hasFocus)
        return self

    def press(self, *keys: object) -> Keeper:
        press(*keys)
        return self

    @property
    def dialog(self) -> QDialog:
        """What is open over the page."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    @property
    def editor(self) -> RuleSetEditor:
        """The editor that is open, with the keyboard in it."""
        editor = self.dialog
        assert isinstance(editor, RuleSetEditor)
        editor.activateWindow()
        self._qtbot.waitUntil(editor.isActiveWindow)
        return editor

    @property
    def listed(self) -> list[str]:
        """The titles of the rows."""
        records = self.page.table.records
        return [records.record_at(row).texts[1] for row in range(records.rowCount())]


@pytest.fixture
def keeper(desk: Desk, qtbot) -> Keeper:
    """The page on the screen."""
    window = QMainWindow()
    page = RuleSetsPage(desk)
    window.setCentralWidget(page)
    window.resize(1190, 640)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Keeper(page, qtbot)
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)
    window.hide()
