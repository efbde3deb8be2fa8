"""Folding sections away, by real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from danhgia_desktop.ui.grid.cell_painter import fold_rect
from danhgia_desktop.ui.grid.grid_pane import GridPane
from tests.ui.grid.small_model import FIRST, TEXT, SmallModel
from tests.ui.grid.tree_model import PAPERS, REPORTS, SECTION_1, SECTION_2, YEARLY
from tests.ui.keyboard import press

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FOLD, UNFOLD = (CTRL, Key.Key_Minus), (CTRL, Key.Key_Plus)


@pytest.fixture
def pane(tree_pane) -> GridPane:
    return tree_pane


def click_triangle(pane, row: int, qtbot, *, aside: int = 0) -> None:
    view, index = pane.grid.frozen, pane.shown.index(row, TEXT)
    place = fold_rect(view.visualRect(index), pane.shown.cell(row, TEXT)).center() + QPoint(aside, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_ctrl_minus_folds_the_section_of_the_line_and_the_one_around_it(pane):
    pane.grid.go_to((YEARLY, FIRST))

    press(FOLD)
    assert pane.shown.folded == {REPORTS}
    assert pane.grid.place == (REPORTS, FIRST)

    press(FOLD, FOLD)
    assert pane.shown.folded == {REPORTS, SECTION_1}
    assert pane.grid.place == (SECTION_1, FIRST)


@pytest.mark.parametrize("key", [UNFOLD, (CTRL, Key.Key_Equal)])
def test_ctrl_plus_unfolds_the_current_section(pane, key):
    pane.shown.fold({SECTION_1, REPORTS})
    pane.grid.go_to((SECTION_1, FIRST))

    press(key)

    assert pane.shown.folded == {REPORTS}


@pytest.mark.parametrize("keys", [(Key.Key_Minus, Key.Key_Plus), (Key.Key_Underscore, Key.Key_Equal)])
def test_with_shift_all_sections_are_folded_and_unfolded(pane, keys):
    fold, unfold = ((CTRL | SHIFT, key) for key in keys)
    pane.grid.go_to((PAPERS, FIRST))

    press(fold)
    assert [pane.shown.row_name(row) for row in range(pane.shown.rowCount())] == ["I", "II", ""]
    assert pane.shown.source_row(pane.grid.place[0]) == SECTION_2

    press(unfold)
    assert pane.shown.folded == frozenset()


def test_a_click_on_the_triangle_folds_and_unfolds(pane, qtbot):
    pane.grid.go_to((PAPERS, FIRST))

    click_triangle(pane, SECTION_1, qtbot)
    assert pane.shown.folded == {SECTION_1}
    assert pane.shown.source_row(pane.grid.place[0]) == PAPERS

    click_triangle(pane, 0, qtbot)
    assert pane.shown.folded == frozenset()


def test_clicks_beside_a_triangle_only_move_the_current_cell(pane, qtbot):
    click_triangle(pane, SECTION_1, qtbot, aside=40)
    click_triangle(pane, YEARLY, qtbot)

    assert pane.shown.folded == frozenset()
    assert pane.grid.place == (YEARLY, TEXT)


def test_a_text_that_cannot_stand_keeps_everything_open(pane):
    pane.grid.go_to((YEARLY, FIRST))
    press("mười")

    pane.folding.fold_all()

    assert pane.shown.folded == frozenset()
    assert pane.grid.editor.text() == "mười"
    press(Key.Key_Escape)


def test_flat_tables_offer_no_folding(qtbot):
    pane = GridPane(SmallModel())
    qtbot.addWidget(pane)
    offered = {action.objectName() for action in pane.grid.actions() if action.isVisible()}

    assert offered.isdisjoint({"fold_section", "unfold_section", "fold_all", "unfold_all"})


def test_a_triangle_is_seen_left_of_the_text(pane):
    view = pane.grid.frozen
    rect = fold_rect(view.visualRect(pane.shown.index(SECTION_1, TEXT)), pane.shown.cell(SECTION_1, TEXT))
    before = view.grab(rect.translated(0, view.viewport().y())).toImage()
    pane.shown.fold({SECTION_1})
    after = view.grab(rect.translated(0, view.viewport().y())).toImage()

    colours = {before.pixelColor(x, y).name() for x in range(before.width()) for y in range(before.height())}
    assert len(colours) > 1
    assert before != after
