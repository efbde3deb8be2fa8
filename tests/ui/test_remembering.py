"""What the program still knows after it was closed and started again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListView, QSplitter, QToolButton

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, CTRL, press
from tests.ui.running_program import running
from tests.ui.seeded import YEAR, add_seed

Key = Qt.Key


def act(program, name: str) -> QAction:
    return program.window.findChild(QAction, name)


def grid_of(program) -> GridView:
    return program.window.findChild(GridView, "score_grid")


def wait_for_keys(qtbot, program) -> None:
    """Wait until the grid has the focus and the buttons of the rounds are there, whose keys work only then."""
    qtbot.waitUntil(grid_of(program).hasFocus)
    qtbot.waitUntil(program.window.findChild(QToolButton, "round_self").isVisible)


def sides(split: QSplitter) -> tuple[int, int]:
    """Return the widths of the areas at the sides."""
    first, *_, last = split.sizes()
    return first, last


def test_sheet_round_and_pane_come_back(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        wait_for_keys(qtbot, program)
        press((CTRL, Key.Key_PageDown), (ALT, Key.Key_2), (CTRL, Key.Key_B))
        sheet = program.window.findChild(ScoringTab).current_sheet()

    with running(qtbot, tmp_path) as program:
        tab = program.window.findChild(ScoringTab)
        assert tab.current_sheet() == sheet
        assert act(program, "choose_round_appraised").isChecked()
        assert not tab.findChild(CriterionPane).isVisible()
        assert not act(program, "show_pane").isChecked()
        assert tab.findChild(QListView, "sheets").currentIndex().row() == 1


def test_the_line_and_column_come_back(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        wait_for_keys(qtbot, program)
        press(*[Key.Key_Down] * 30, Key.Key_Right)
        place = grid_of(program).place
        program.window.acts.languages.actions()[1].trigger()
        assert grid_of(program).place == place

    with running(qtbot, tmp_path) as program:
        assert grid_of(program).place == place
        qtbot.waitUntil(lambda: grid_of(program).shows(place))


def test_an_empty_period_comes_back_with_what_to_do_there(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        program.window.acts.later_period.trigger()

    with running(qtbot, tmp_path) as program:
        assert program.window.findChild(QToolButton, "period_button").text() == "Năm 2021"
        assert program.window.focusWidget().objectName() == "no_sheet_button"
        program.window.acts.earlier_period.trigger()
        assert program.window.findChild(ScoringTab).current_sheet() is not None


def test_data_that_come_to_where_there_were_no_sheets_are_shown(qtbot, tmp_path):
    with open_data(tmp_path) as store:
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
    with running(qtbot, tmp_path) as program:
        assert program.window.findChild(ScoringTab).current_sheet() is None
    with open_data(tmp_path) as store:  # as a backup brings them back
        add_seed(store)

    with running(qtbot, tmp_path) as program:
        tab = program.window.findChild(ScoringTab)
        assert tab.period == YEAR
        assert tab.current_sheet() is not None
        assert "không còn phiếu nào" not in program.window.statusBar().currentMessage()


def test_widths_of_columns_and_areas_come_back(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        program.window.resize(1366, 700)
        header = grid_of(program).horizontalHeader()
        note = header.count() - 1
        header.resizeSection(note, 333)
        split = program.window.findChild(QSplitter, "scoring_split")
        qtbot.waitUntil(lambda: sum(split.sizes()) > 1300)  # laid out in the new width
        split.setSizes([300, 700, 366])
        split.splitterMoved.emit(300, 1)  # as a drag of its handle ends

    with running(qtbot, tmp_path) as program:
        program.window.resize(1366, 700)
        assert grid_of(program).horizontalHeader().sectionSize(note) == 333
        split = program.window.findChild(QSplitter, "scoring_split")
        # The sheet between them gets what is left over, less the handles, which Qt lays out a moment later.
        qtbot.waitUntil(lambda: sides(split) == (300, 366) and sum(split.sizes()) > 1300)


def test_the_window_of_another_language_is_as_large_and_shows_the_same(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        program.window.resize(program.window.width(), 640)
        wait_for_keys(qtbot, program)
        press((ALT, Key.Key_3))
        program.window.acts.languages.actions()[1].trigger()

        assert program.window.height() == 640
        assert act(program, "choose_round_concluded").isChecked()
