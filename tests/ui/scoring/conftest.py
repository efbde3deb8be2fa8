"""The scoring tab over a real data file with seed 003, on the screen with the focus in its grid."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.regulation.rubric import SELF, CriterionKey, RoundKey
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.storage.builders import ACTOR
from tests.ui.keyboard import press, show_and_focus
from tests.ui.seeded import YEAR, add_seed


@pytest.fixture(scope="session")
def seed_file(tmp_path_factory, agency_file) -> Path:
    """The agency's data file with seed 003, to be copied."""
    folder = tmp_path_factory.mktemp("seed")
    shutil.copy(agency_file, folder)
    with open_data(folder) as store:
        add_seed(store)
    return store.path


@pytest.fixture
def store(tmp_path, request, agency_file) -> Store:
    """The agency's open data file, with seed 003 where the test asks for its sheet."""
    original = request.getfixturevalue("seed_file") if "sheet" in request.fixturenames else agency_file
    shutil.copy(original, tmp_path)
    with open_data(tmp_path) as opened:
        yield opened


@pytest.fixture
def sheet(store) -> Scoresheet:
    return scoring.get_scoresheet(store, scoring.sheets(store)[0].uid)


@pytest.fixture
def edits(qapp, store, prompts) -> Edits:
    edits = Edits(store, ACTOR)
    edits.refused.connect(prompts.warn)
    return edits


class Scorer:
    """A person who scores: looks at the screen, presses keys, and the file behind can be asked."""

    def __init__(self, tab: ScoringTab, store: Store, sheet: Scoresheet, qtbot) -> None:
        self.tab = tab
        self._qtbot = qtbot
        self.grid = tab.findChild(GridView, "score_grid")
        self.model = self.grid.cells.source
        self._store = store
        self._sheet = sheet
        self.said: list[str] = []
        tab.status_said.connect(self.said.append)

    def key(self, path: str) -> CriterionKey:
        return self._sheet.rubric.find(path).key

    def column(self, name: str) -> int:
        """Return the column of that heading."""
        return next(place for place, column in enumerate(self.model.columns) if column.title == name)

    def at(self, path: str, column: str = "Tự chấm") -> Scorer:
        """Make a cell the current one, by the criterion's path and the column's heading."""
        assert self.grid.go_to((self.model.row_of(self.key(path)), self.column(column)))
        self.grid.setFocus()
        return self.pause()

    def press(self, *keys: object) -> Scorer:
        press(*keys)
        return self.pause()

    def come_back(self) -> Scorer:
        """Come back from a popup or a dialog, as window managers see to it."""
        self.tab.activateWindow()
        self._qtbot.waitUntil(self.tab.isActiveWindow)
        return self

    def pause(self) -> Scorer:
        """Wait until the pane has followed."""
        self._qtbot.waitUntil(lambda: not self.tab._line_pane.is_behind)
        return self

    def cell(self, path: str, column: str = "Tự chấm"):
        return self.model.cell(self.model.row_of(self.key(path)), self.column(column))

    def text(self, path: str, column: str = "Tự chấm") -> str:
        """Return what stands on the screen."""
        return self.cell(path, column).text

    def stored(self, path: str, round_: RoundKey = SELF) -> Score:
        """Return what stands in the file."""
        return scoring.get_scoresheet(self._store, self._sheet.uid).score(self.key(path), round_)

    def widget(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.pause().tab.findChild(kind, name)
        assert found is not None, name
        return found

    def label(self, name: str) -> str:
        return self.widget(QLabel, name).text()


@pytest.fixture
def tab(qtbot, edits, prompts, settings) -> ScoringTab:
    tab = ScoringTab(edits, prompts, settings)
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    return tab


@pytest.fixture
def scorer(qtbot, sheet, tab, store) -> Scorer:
    tab.show_period(YEAR)
    scorer = Scorer(tab, store, sheet, qtbot)
    show_and_focus(tab, scorer.grid, qtbot)
    return scorer.pause()
