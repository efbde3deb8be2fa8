"""While a step over many sheets is being undone, nothing can be edited and nothing stands still."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from danhgia_desktop.operations import rubric_editing, scoring
from danhgia_desktop.period import Period
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.ui.running_program import running
from tests.ui.scripted_prompts import ScriptedPrompts

CONTROL = Qt.KeyboardModifier.ControlModifier


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
    with edits.store.work(edits.actor, Label.OPEN_SCORESHEET, name="Sở", period="2021") as work:
        for year in range(2021, 2027):
            work.scoresheets.add(replace(sheet, uid=SheetUid(str(year)), period=Period.year_of(year), scores={}))
    edits.run(rubric_editing.save_rubric, replace(sheet.rubric, name="Bảng mới"), base=sheet.rubric)
    return edits


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
