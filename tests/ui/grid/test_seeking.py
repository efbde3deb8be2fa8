"""Going to blanks and problems, by real keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from danhgia_desktop.ui.grid.cell import Cell, Mark
from danhgia_desktop.ui.grid.grid_pane import GridPane
from tests.ui.grid.small_model import FIRST
from tests.ui.grid.tree_model import COURSES, PAPERS, PLAN, QUARTER, SECTION_1, YEARLY, TreeModel
from tests.ui.keyboard import press, show_and_focus

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEAVES = (PLAN, QUARTER, YEARLY, PAPERS, COURSES)


class WantingModel(TreeModel):
    """Something should stand in the first column of points, on every line."""

    def cell(self, row: int, column: int) -> Cell:
        cell = super().cell(row, column)
        is_blank = column == FIRST and row in LEAVES and not cell.text
        return replace(cell, mark=Mark.WANTING) if is_blank else cell


@pytest.fixture
def pane(qtbot) -> GridPane:
    pane = GridPane(WantingModel(), frozen=2)
    qtbot.addWidget(pane)
    show_and_focus(pane, pane.grid, qtbot)
    pane.grid.go_to((0, FIRST))
    return pane


def row(pane) -> int:
    assert pane.grid.place[1] == FIRST
    return pane.shown.source_row(pane.grid.place[0])


def test_f7_goes_from_blank_to_blank_and_back(pane):
    pane.shown.source.put(QUARTER, FIRST, "1")

    press(Key.Key_F7, Key.Key_F7)
    assert row(pane) == YEARLY

    press((SHIFT, Key.Key_F7), (SHIFT, Key.Key_F7))
    assert row(pane) == COURSES


def test_f7_passes_what_is_only_wrong_and_f8_does_not(pane):
    pane.shown.source.put(PLAN, FIRST, "9")

    press(Key.Key_F7)
    assert row(pane) == QUARTER
    press((SHIFT, Key.Key_F8))
    assert row(pane) == PLAN


def test_blanks_in_folded_sections_are_opened(pane):
    pane.shown.fold({SECTION_1})

    press(Key.Key_F7)

    assert row(pane) == PLAN
    assert pane.shown.folded == frozenset()


def test_a_filled_table_says_so(pane, qtbot):
    for leaf in LEAVES:
        pane.shown.source.put(leaf, FIRST, "1")

    with qtbot.waitSignal(pane.said) as said:
        press(Key.Key_F7)

    assert said.args == ["Không còn ô nào để trống."]


def test_a_grid_that_shows_no_row_finds_them_all_the_same(pane):
    pane.shown.filter(())

    press(Key.Key_F7)

    assert row(pane) == PLAN


def test_what_is_being_typed_is_entered_before_going_on(pane):
    pane.grid.go_to((PLAN, FIRST))
    press("1", Key.Key_F7)

    assert row(pane) == QUARTER
    assert pane.grid.editor is None
    assert pane.shown.source.value(PLAN, FIRST) == "1"


def test_a_text_that_cannot_stand_keeps_its_cell(pane):
    pane.grid.go_to((PLAN, FIRST))
    press("mười", Key.Key_F8)

    assert row(pane) == PLAN
    assert pane.grid.editor.text() == "mười"
