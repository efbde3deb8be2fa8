"""A small grid with every kind of cell, and a pane with a tree of lines, on the screen with the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from danhgia_desktop.ui.grid.block_editing import BlockEditing
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.grid.seeking import Seeking
from tests.ui.grid.small_model import SmallModel
from tests.ui.grid.tree_model import TreeModel
from tests.ui.keyboard import press, show_and_focus


@pytest.fixture
def model(qapp) -> SmallModel:
    return SmallModel()


class GridUser:
    """A person at the grid: presses keys wherever the focus is."""

    def __init__(self, grid: GridView, model: SmallModel) -> None:
        self.grid = grid
        self.model = model

    def press(self, *keys: object) -> None:
        press(*keys)

    def at(self, row: int, column: int) -> GridUser:
        self.grid.go_to((row, column))
        return self

    def select(self, top: int, left: int, bottom: int, right: int) -> GridUser:
        """Select with the keyboard, as people do."""
        self.at(top, left)
        self.press(*[(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Down)] * (bottom - top))
        self.press(*[(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Right)] * (right - left))
        return self


@pytest.fixture
def grid(qtbot, model) -> GridView:
    view = GridView(model, frozen=2)
    view.blocks = BlockEditing(view)
    view.seeking = Seeking(view)
    qtbot.addWidget(view)
    view.resize(900, 500)
    show_and_focus(view, view, qtbot)
    return view


@pytest.fixture
def user(grid, model) -> GridUser:
    return GridUser(grid, model)


@pytest.fixture
def tree_pane(qtbot) -> GridPane:
    pane = GridPane(TreeModel(), frozen=2)
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    show_and_focus(pane, pane.grid, qtbot)
    return pane
