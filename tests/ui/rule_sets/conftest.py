"""Rule sets in a real data file, and the page that shows them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.rule_sets.rule_set_editor import RuleSetEditor
from danhgia_desktop.ui.rule_sets.rule_sets_page import RuleSetsPage
from tests.ui.keyboard import press
from tests.ui.shown_page import dialog_shown, opened_copy, shown

DECREE = "shipped-nd-335-2025"


@pytest.fixture
def shipped() -> None:
    """A test that asks for this works with the rule sets that come along, any other with an empty file."""


@pytest.fixture
def store(request, tmp_path, shipped_folder) -> Store:
    """The open data file."""
    original = shipped_folder if "shipped" in request.fixturenames else None
    with opened_copy(original, tmp_path / "data") as store:
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
        return dialog_shown()

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
    page = RuleSetsPage(desk)
    with shown(page, qtbot):
        yield Keeper(page, qtbot)


@pytest.fixture
def editor(shipped, keeper: Keeper) -> RuleSetEditor:
    """The editor of the decree."""
    keeper.choose(DECREE).press(Qt.Key.Key_F2)
    return keeper.editor
