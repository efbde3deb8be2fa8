"""The frozen columns and the others show the same rows at the same height, whatever happens to them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.rows_in_view import rows_in_view
from tests.ui.grid.tree_model import LINES, TreeModel
from tests.ui.keyboard import CTRL, SHIFT, press, show_and_focus

if TYPE_CHECKING:
    from collections.abc import Callable

_CTRL_SHIFT = CTRL | SHIFT
_FOLD_ALL, _UNFOLD_ALL = (_CTRL_SHIFT, Qt.Key.Key_Minus), (_CTRL_SHIFT, Qt.Key.Key_Plus)
_COPIES = 6


@pytest.fixture
def pane(qtbot) -> GridPane:
    """A rubric that is taller than its window while it is unfolded, and fits into it while it is folded."""
    model = TreeModel()
    model.show_lines(
        tuple(
            (f"{copy}.{code}", None if above is None else above + copy * len(LINES), words)
            for copy in range(_COPIES)
            for code, above, words in LINES
        )
    )
    pane = GridPane(model, frozen=2, sorts=False)
    qtbot.addWidget(pane)
    pane.resize(700, 600)
    show_and_focus(pane, pane.grid, qtbot)
    return pane


def assert_side_by_side(pane: GridPane) -> None:
    grid, frozen = pane.grid, pane.grid.frozen
    rows = rows_in_view(grid)
    upper = [(row, grid.rowViewportPosition(row), grid.rowHeight(row)) for row in rows]
    assert upper == [(row, frozen.rowViewportPosition(row), frozen.rowHeight(row)) for row in rows]
    assert frozen.verticalScrollBar().value() == frozen.verticalHeader().offset() == grid.verticalHeader().offset()


@pytest.mark.parametrize("steps", [1, 2, 7])
def test_unfolding_all_from_below_the_first_heading_moves_both(pane, steps):
    press(_FOLD_ALL, *[Qt.Key.Key_Down] * steps)
    QApplication.processEvents()

    press(_UNFOLD_ALL)

    assert_side_by_side(pane)
    QApplication.processEvents()
    assert_side_by_side(pane)


def test_a_filter_that_is_taken_away_moves_both(pane):
    pane.shown.filter({len(LINES) * copy + 1 for copy in range(_COPIES)})
    QApplication.processEvents()
    press(*[Qt.Key.Key_Down] * 4)

    pane.shown.filter(None)

    assert_side_by_side(pane)
    QApplication.processEvents()
    assert_side_by_side(pane)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_to_the_rows_they_stay_side_by_side(pane, seed):
    chance = random.Random(seed)  # noqa: S311 - no secret
    bar = pane.grid.verticalScrollBar()
    last = pane.shown.source.rowCount()
    acts: list[Callable[[], object]] = [
        lambda: press(_FOLD_ALL),
        lambda: press(_UNFOLD_ALL),
        lambda: press(*[chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown))] * chance.randrange(1, 5)),
        lambda: press((CTRL, Qt.Key.Key_End)),
        lambda: pane.shown.filter(set(chance.sample(range(last), chance.randrange(1, last)))),
        lambda: pane.shown.filter(None),
        lambda: pane.shown.fold(chance.sample(sorted(pane.shown.headings), 4)),
        lambda: pane.resize(chance.randrange(420, 1100), chance.randrange(150, 900)),
        lambda: bar.setValue(chance.randrange(bar.maximum() + 1)),
        lambda: pane.grid.show_source((chance.randrange(last), 3)),
        QApplication.processEvents,
    ]

    for _ in range(40):
        chance.choice(acts)()
        assert_side_by_side(pane)
