"""The rubric editor over a real data file with seed 003, on the screen with the focus in its grid."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from danhgia_desktop.operations import rubric_editing, rubrics, scoring
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.regulation.rubric import Rubric
from danhgia_desktop.scoring.scoresheet import Scoresheet
from danhgia_desktop.storage.store import Store, open_store
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn
from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor
from tests.ui.conftest import ACTOR
from tests.ui.keyboard import press
from tests.ui.seeded import add_seed


class Editor:
    """A person who edits a rubric: looks at the screen, presses keys, and the file behind can be asked."""

    def __init__(self, desk: Desk, rubric: Rubric, qtbot) -> None:
        self._desk = desk
        self._qtbot = qtbot
        self.window = RubricEditor(desk, rubric.uid)
        qtbot.addWidget(self.window, before_close_func=lambda window: window.done(0))
        self.grid = self.window.page.grid
        self.model = self.window.page.model
        self.window.resize(1366, 728)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.saved_uid = rubric.uid

    @property
    def rubric(self) -> Rubric:
        """The draft as it stands."""
        return self.window._draft.rubric

    @property
    def saved(self) -> Rubric:
        """The rubric in the file."""
        return rubrics.get_rubric(self._desk.edits.store, self.saved_uid)

    @property
    def kept(self) -> Rubric | None:
        """The draft in the file."""
        found = rubric_editing.kept_draft(self._desk.edits.store, self.saved_uid)
        return None if found is None else found.rubric

    def at(self, path: str, column: LineColumn = LineColumn.TEXT) -> Editor:
        """Make a cell the current one, by the criterion's path."""
        return self.at_row(self.model.row_of(self.rubric.find(path).key), column)

    def at_row(self, row: int, column: LineColumn = LineColumn.TEXT) -> Editor:
        assert self.grid.go_to((row, column))
        self.grid.setFocus()
        return self.pause()

    def press(self, *keys: object) -> Editor:
        press(*keys)
        return self.pause()

    def pause(self) -> Editor:
        """Wait until the pane has followed."""
        self._qtbot.waitUntil(lambda: not self.window.page._line_soon.isActive())
        return self

    def text(self, path: str, column: LineColumn) -> str:
        """Return what stands on the screen."""
        return self.model.cell(self.model.row_of(self.rubric.find(path).key), column).text

    def lines(self) -> list[str]:
        """Return the numbers and words of all rows, a dot for each step to the right."""
        rows = range(self.model.rowCount())
        cells = [(self.model.cell(row, LineColumn.NUMBER), self.model.cell(row, LineColumn.TEXT)) for row in rows]
        return [f"{'.' * text.indent}{number.text} {text.text}".strip() for number, text in cells]

    def says(self, name: str) -> str:
        return self.widget(QLabel, name).text()

    def click(self, name: str) -> None:
        self.widget(QPushButton, name).click()

    def widget(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.pause().window.findChild(kind, name)
        assert found is not None, name
        return found


@pytest.fixture(scope="session")
def seed_file(tmp_path_factory) -> Path:
    """A data file with seed 003, made once."""
    with open_data(tmp_path_factory.mktemp("seed")) as store:
        add_seed(store)
        return store.path


@pytest.fixture
def store(tmp_path, request) -> Store:
    """A data file: empty, or a copy of seed 003 where the test asks for its sheet."""
    if {"sheet", "editor"} & set(request.fixturenames):
        shutil.copy(request.getfixturevalue("seed_file"), data_path(tmp_path))
    with open_data(tmp_path) as opened:
        yield opened


@pytest.fixture
def sheet(store) -> Scoresheet:
    return scoring.get_scoresheet(store, scoring.sheets(store)[0].uid)


@pytest.fixture
def read_only_desk(desk, sheet, store) -> Desk:
    """The same data, opened to be looked at only."""
    with open_store(store.path, read_only=True) as reading:
        yield replace(desk, edits=Edits(reading, ACTOR))


@pytest.fixture
def editor(qtbot, desk, sheet) -> Editor:
    editor = Editor(desk, sheet.rubric, qtbot)
    qtbot.waitUntil(editor.grid.hasFocus)
    return editor


@pytest.fixture
def empty_editor(qtbot, desk, store) -> Editor:
    return Editor(desk, rubric_editing.new_rubric(store, ACTOR, "Bộ mới"), qtbot)
