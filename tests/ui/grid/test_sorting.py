"""Sorting flat tables by their headings."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from danhgia_desktop.ui.grid.cell import Cell
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.sorting import column_order
from tests.ui.grid.small_model import FIRST, TEXT, WORDS, SmallModel
from tests.ui.grid.tree_model import TreeModel
from tests.ui.keyboard import press, show_and_focus

Key = Qt.Key


@pytest.fixture
def pane(qtbot) -> GridPane:
    pane = GridPane(SmallModel(rows=5), frozen=2)
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    show_and_focus(pane, pane.grid, qtbot)
    pane.shown.source.put(0, WORDS, "ốc", "an", "ơi", "", "ân")
    pane.shown.source.put(0, FIRST, "2", "", "10", "2", "1,5")
    return pane


def click_heading(pane, column: int, qtbot, button=Qt.MouseButton.LeftButton) -> None:
    header = pane.grid.header
    place = QPoint(header.sectionViewportPosition(column) + 10, header.title_height // 2)
    qtbot.mouseClick(header.viewport(), button, pos=place)


def rows(pane) -> list[int]:
    return [pane.shown.source_row(row) for row in range(pane.shown.rowCount())]


def test_clicks_sort_up_down_and_not(pane, qtbot):
    click_heading(pane, FIRST, qtbot)
    assert rows(pane) == [4, 0, 3, 2, 1]

    click_heading(pane, FIRST, qtbot)
    assert rows(pane) == [2, 0, 3, 4, 1]

    click_heading(pane, FIRST, qtbot)
    assert rows(pane) == [0, 1, 2, 3, 4]


def test_words_stand_as_in_a_vietnamese_dictionary_and_blanks_last(pane, qtbot):
    click_heading(pane, WORDS, qtbot)
    assert rows(pane) == [1, 4, 0, 2, 3]

    click_heading(pane, FIRST, qtbot)
    click_heading(pane, WORDS, qtbot)
    assert rows(pane) == [1, 4, 0, 2, 3]


def test_the_heading_shows_the_direction(pane, qtbot):
    header = pane.grid.header
    plain = header.grab().toImage()
    click_heading(pane, FIRST, qtbot)
    up = header.grab().toImage()
    click_heading(pane, FIRST, qtbot)

    assert plain != up != header.grab().toImage() != plain


def test_what_is_typed_goes_to_the_row_that_is_seen(pane, qtbot):
    click_heading(pane, FIRST, qtbot)
    pane.grid.go_to((0, FIRST))

    press("4", Key.Key_Return)

    assert pane.shown.source.value(4, FIRST) == "4"
    assert rows(pane) == [4, 0, 3, 2, 1]


def test_the_menu_of_a_heading_sorts_too(pane, qtbot):
    click_heading(pane, FIRST, qtbot)
    header = pane.grid.header
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(WORDS) + 5, 5))
    menu = header.findChild(QMenu, "sort_menu")

    menu.actions()[1].trigger()
    assert rows(pane) == [2, 0, 4, 1, 3]
    menu.actions()[2].trigger()
    assert rows(pane) == [0, 1, 2, 3, 4]
    menu.close()


def test_trees_keep_their_order(qtbot):
    pane = GridPane(TreeModel(), frozen=2)
    qtbot.addWidget(pane)
    pane.show()

    click_heading(pane, FIRST, qtbot)
    pane.grid.header.customContextMenuRequested.emit(QPoint(5, 5))

    assert rows(pane) == list(range(9))
    assert pane.grid.header.findChild(QMenu, "sort_menu") is None


def test_other_rows_stand_in_their_own_order(pane, qtbot):
    click_heading(pane, FIRST, qtbot)

    pane.shown.source.beginResetModel()
    pane.shown.source.endResetModel()
    assert rows(pane) == [0, 1, 2, 3, 4]

    click_heading(pane, FIRST, qtbot)
    assert rows(pane) == [4, 0, 3, 2, 1]


class ThirdsModel(SmallModel):
    """Numbers that no decimal can hold, among decimals."""

    def cell(self, row: int, column: int) -> Cell:
        if column == FIRST and row == 1:
            return Cell(text="1,67", value=Fraction(5, 3))
        return super().cell(row, column)


def test_thirds_are_ordered_among_decimals(qapp):
    model = ThirdsModel(rows=3)
    model.put(0, FIRST, "1,7")
    model.put(2, FIRST, "1,66")

    assert column_order(model, FIRST) == [2, 1, 0]


@given(st.lists(st.sampled_from(["", "1", "2", "1,5", "b", "ạ", "à"]), max_size=8), st.booleans())
def test_every_row_is_there_once_and_equal_ones_keep_their_order(texts, descending):
    class Table:
        def rowCount(self) -> int:
            return len(texts)

        def cell(self, row: int, column: int) -> Cell:
            return Cell(text=texts[row])

        def blank_row(self) -> int | None:
            return None

    order = column_order(Table(), TEXT, descending=descending)

    assert sorted(order) == list(range(len(texts)))
    places = {text: [row for row in order if texts[row] == text] for text in texts}
    assert all(found == sorted(found) for found in places.values())


def test_where_the_order_of_rows_means_something_headings_do_not_sort(qtbot):
    pane = GridPane(SmallModel(rows=3), sorts=False)
    qtbot.addWidget(pane)
    pane.shown.source.put(0, FIRST, "2", "1")
    pane.show()

    click_heading(pane, FIRST, qtbot)

    assert rows(pane) == [0, 1, 2]
    assert pane.grid.header.contextMenuPolicy() == Qt.ContextMenuPolicy.DefaultContextMenu
