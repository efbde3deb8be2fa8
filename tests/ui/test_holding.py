"""While a step over many sheets is being undone, nothing can be edited and nothing stands still."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from danhgia_desktop.operations import rubric_editing, scoring
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import Score, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.ui.running_program import running
from tests.ui.scripted_prompts import ScriptedPrompts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
WRITING = (
    *("paste_cells", "clear_cells", "fill_section", "recompute_sums", "review_sheet"),
    *("import_rubric_action", "edit_rubric_action", "new_rubric_action", "add_sheet_action", "edit_agency_action"),
    *("show_backups_action", "en_action", "show_sample_action"),
)


@pytest.fixture
def program(qtbot, tmp_path):
    with running(qtbot, tmp_path, ScriptedPrompts(), sample=True) as program:
        qtbot.waitUntil(program.window.isActiveWindow)
        yield program


@pytest.fixture
def edits(program):
    """The data, after a rubric was saved over many sheets."""
    edits = program.window.findChild(ScoringTab)._edits
    sheet = scoring.get_scoresheet(edits.store, scoring.sheets(edits.store)[0].uid)
    add_sheets(edits, sheet, {}, first=2021)
    edits.run(rubric_editing.save_rubric, replace(sheet.rubric, name="Bảng mới"), base=sheet.rubric)
    return edits


def add_sheets(edits, shown, scores, *, first: int) -> None:
    """Add six sheets and score the one that is shown, in one step."""
    with edits.store.work(edits.actor, Label.OPEN_SCORESHEET, name="Sở", period="2021") as work:
        for year in range(first, first + 6):
            work.scoresheets.add(replace(shown, uid=SheetUid(str(year)), period=Period.year_of(year), scores={}))
        if scores:
            work.scoresheets.set_scores(shown.uid, scores)


def enabled(window, names) -> set[str]:
    """Return which of these acts can be chosen."""
    acts = {name: window.findChild(QAction, name) for name in names}
    return {name for name, act in acts.items() if act is not None and act.isEnabled()}


def test_keys_pressed_while_a_large_step_is_undone_edit_nothing_and_the_focus_comes_back(qtbot, program, edits):
    grid = program.window.findChild(GridView, "score_grid")
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    version = edits.store.version()

    with qtbot.waitSignal(edits.stepped):
        qtbot.keyClick(grid, Qt.Key.Key_Z, CONTROL)
        assert program.window.findChild(QLabel, "saved_label").text() == "Đang thực hiện…"
        assert not grid.isEnabled()
        qtbot.keyClick(program.window, Qt.Key.Key_7)
        qtbot.keyClick(program.window, Qt.Key.Key_Delete)

    assert grid.hasFocus()
    assert edits.store.version() == version + 1
    assert program.window.findChild(QLabel, "saved_label").text().startswith("Đã lưu")


def test_what_writes_cannot_be_chosen_meanwhile_and_can_again_afterwards(qtbot, program, edits):
    window = program.window
    before = enabled(window, WRITING)
    assert len(before) > 8

    edits.undo_action.trigger()
    assert enabled(window, WRITING) == set()
    assert enabled(window, ["undo_action", "redo_action", "leave_action"])

    qtbot.waitUntil(lambda: not edits.is_busy)
    assert enabled(window, WRITING) == before


def test_keys_of_menus_do_nothing_meanwhile(qtbot, program, edits):
    program.window.findChild(GridView, "score_grid").setFocus()
    QGuiApplication.clipboard().setText("0,5")
    version = edits.store.version()

    edits.undo_action.trigger()
    for key, modifiers in (
        (Key.Key_M, CONTROL),
        (Key.Key_V, CONTROL),
        (Key.Key_I, CONTROL),
        (Key.Key_R, CONTROL | SHIFT),
    ):
        qtbot.keyClick(program.window, key, modifiers)
        assert QApplication.activeModalWidget() is None
    assert edits.is_busy

    qtbot.waitUntil(lambda: not edits.is_busy)
    assert edits.store.version() == version + 1


def test_a_paste_that_is_under_way_does_not_lay_what_was_over_what_is_restored(qtbot, program, edits):
    tab = program.window.findChild(ScoringTab)
    shown = scoring.get_scoresheet(edits.store, tab.current_sheet())
    line = shown.rubric.leaves[0].key
    kept = Score(points=Decimal("0.25"), reason="Lý do quý giá")
    edits.run(scoring.set_many_scores, shown.uid, {(line, SELF): kept})
    add_sheets(edits, shown, {(line, SELF): Score(points=Decimal(1))}, first=2031)
    edits.read_again()
    tab.show_line(shown.uid, line)
    QGuiApplication.clipboard().setText("KAD")

    edits.undo_action.trigger()
    tab._page.cells.blocks.paste()

    qtbot.waitUntil(lambda: not edits.is_busy)
    assert scoring.get_scoresheet(edits.store, shown.uid).score(line, SELF) == kept


def test_where_what_had_the_keyboard_is_gone_the_grid_has_it(qtbot, program, edits):
    grid = program.window.findChild(GridView, "score_grid")
    field = QLineEdit(program.window.findChild(ScoringTab))
    field.show()
    field.setFocus()

    edits.undo_action.trigger()
    field.deleteLater()

    qtbot.waitUntil(lambda: not edits.is_busy)
    assert grid.hasFocus()
