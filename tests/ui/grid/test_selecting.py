"""A selection and the current cell in it, as in spreadsheets: it is where the selection began."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.grid.small_model import FIRST, ROWS, SECOND, SUM_ROW, WORDS
from tests.ui.keyboard import CTRL, SHIFT

Key = Qt.Key
DOWN, RIGHT = (SHIFT, Key.Key_Down), (SHIFT, Key.Key_Right)


def test_typing_goes_where_the_selection_began(user):
    user.at(0, FIRST).press(DOWN, DOWN, "4", Key.Key_Return)

    assert user.model.value(0, FIRST) == "4"
    assert user.model.value(2, FIRST) == ""


def test_enter_goes_down_the_columns_of_a_selection_and_round_and_keeps_it(user):
    user.select(0, FIRST, 1, SECOND)

    user.press("1", Key.Key_Return, "2", Key.Key_Return, "3", Key.Key_Return, "4", Key.Key_Return)

    assert [user.model.value(row, column) for column in (FIRST, SECOND) for row in (0, 1)] == ["1", "2", "3", "4"]
    assert user.grid.place == (0, FIRST)
    assert len(user.grid.selected_places()) == 4


def test_tab_goes_along_the_rows_of_a_selection_and_with_shift_back(user):
    user.select(0, FIRST, 1, SECOND).press(Key.Key_Tab)
    assert user.grid.place == (0, SECOND)

    user.press(Key.Key_Tab)
    assert user.grid.place == (1, FIRST)

    user.press((SHIFT, Key.Key_Backtab), (SHIFT, Key.Key_Backtab), (SHIFT, Key.Key_Backtab))
    assert user.grid.place == (1, SECOND)
    assert len(user.grid.selected_places()) == 4


def test_enter_passes_cells_of_a_selection_that_are_computed(user):
    user.select(SUM_ROW - 1, FIRST, SUM_ROW + 1, FIRST).press(Key.Key_Return)
    assert user.grid.place == (SUM_ROW + 1, FIRST)

    user.press((SHIFT, Key.Key_Return))
    assert user.grid.place == (SUM_ROW - 1, FIRST)


def test_enter_stays_where_no_other_selected_cell_is_open(user):
    user.select(SUM_ROW, FIRST, SUM_ROW, SECOND).press(Key.Key_Return)

    assert user.grid.place == (SUM_ROW, FIRST)


def test_an_arrow_ends_the_selection_beside_the_current_cell(user):
    user.select(0, FIRST, 3, SECOND).press(Key.Key_Down)

    assert user.grid.selected_places() == [(1, FIRST)]


def test_a_selection_shrinks_and_turns_over_where_it_began(user):
    user.at(3, FIRST).press(DOWN, (SHIFT, Key.Key_Up), (SHIFT, Key.Key_Up))

    assert user.grid.selected_places() == [(2, FIRST), (3, FIRST)]
    assert user.grid.place == (3, FIRST)


@pytest.mark.parametrize(
    ("key", "last"),
    [(Key.Key_Home, (2, 0)), (Key.Key_End, (2, WORDS)), (Key.Key_PageDown, (ROWS - 1, FIRST))],
)
def test_shift_and_keys_that_go_far_select_so_far(user, key, last):
    user.at(2, FIRST).press((SHIFT, key))

    assert last in user.grid.selected_places()
    assert user.grid.place == (2, FIRST)


def test_whole_rows_are_extended_as_whole_rows(user):
    user.at(2, FIRST).press((SHIFT, Key.Key_Space), DOWN)

    assert len(user.grid.selected_places()) == 2 * user.model.columnCount()


def test_what_the_mouse_draws_begins_where_it_was_pressed(user, qtbot):
    view = user.grid.viewport()
    start, end = (user.grid.visualRect(user.model.index(row, FIRST)).center() for row in (1, 3))

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    assert user.grid.selected_places() == [(row, FIRST) for row in (1, 2, 3)]
    assert user.grid.place == (1, FIRST)


def test_ctrl_enter_fills_a_selection_that_ends_on_a_cell_nobody_types(user):
    user.model.put(3, FIRST, "4")
    user.at(3, FIRST).press(DOWN, "3", (CTRL, Key.Key_Return))

    assert user.model.value(3, FIRST) == "3"


def test_ctrl_enter_at_a_blank_clears_nothing_and_says_so(user):
    said: list[str] = []
    user.grid.blocks.said.connect(said.append)
    user.model.put(0, FIRST, "4", "5")

    user.at(2, FIRST).press((SHIFT, Key.Key_Up), (SHIFT, Key.Key_Up), (CTRL, Key.Key_Return))

    assert [user.model.value(row, FIRST) for row in (0, 1)] == ["4", "5"]
    assert said == ["Ô hiện tại trống nên chưa điền gì: gõ rồi bấm Ctrl+Enter; để xóa, bấm Del."]
