"""Where pasted and filled texts go."""

from __future__ import annotations

import pytest

from danhgia_desktop.ui.grid.cell import EMPTY, Cell, Entry
from danhgia_desktop.ui.grid.paste_plan import (
    Area,
    Fault,
    bounds,
    plan_clear,
    plan_fill,
    plan_fill_down,
    plan_fill_right,
    plan_fill_typed,
    plan_paste,
)
from tests.ui.grid.small_model import FIRST, LOCKED, ROWS, SECOND, SUM_ROW, TEXT, WORDS, SmallModel


def at(row: int, column: int, bottom: int | None = None, right: int | None = None) -> Area:
    return Area(
        top=row, left=column, bottom=row if bottom is None else bottom, right=column if right is None else right
    )


def test_a_block_goes_from_the_current_cell_to_the_right_and_down(model):
    plan = plan_paste((("1", "2"), ("3", "4")), at(0, FIRST), model)

    assert plan.entries == (
        Entry(0, FIRST, "1"),
        Entry(0, SECOND, "2"),
        Entry(1, FIRST, "3"),
        Entry(1, SECOND, "4"),
    )
    assert plan.refused == ()
    assert plan.area == at(0, FIRST, 1, SECOND)


def test_one_copied_cell_fills_the_whole_selection(model):
    plan = plan_paste((("1",),), at(0, FIRST, 2, SECOND), model)

    assert len(plan.entries) == 6


def test_a_block_is_repeated_where_the_selection_is_a_multiple_of_it(model):
    plan = plan_paste((("1",), ("2",)), at(0, FIRST, 3, FIRST), model)

    assert [entry.text for entry in plan.entries] == ["1", "2", "1", "2"]


def test_a_block_that_does_not_divide_the_selection_is_laid_once(model):
    plan = plan_paste((("1",), ("2",)), at(0, FIRST, 2, FIRST), model)

    assert [(entry.row, entry.text) for entry in plan.entries] == [(0, "1"), (1, "2")]


def test_ragged_rows_leave_the_cells_they_do_not_reach_alone(model):
    model.put(1, SECOND, "7")

    plan = plan_paste((("1", "2"), ("3",)), at(0, FIRST), model)

    assert [(entry.row, entry.column) for entry in plan.entries] == [(0, FIRST), (0, SECOND), (1, FIRST)]


def test_texts_outside_the_sheet_are_refused_and_blanks_there_forgotten(model):
    plan = plan_paste((("1",), ("2",), ("",)), at(ROWS - 1, FIRST), model)

    assert [refused.fault for refused in plan.refused] == [Fault.OUTSIDE]
    assert plan.refused[0].entry == Entry(ROWS, FIRST, "2")
    assert plan.area == at(ROWS - 1, FIRST)


def test_what_is_no_number_is_refused_with_the_cells_own_reason(model):
    (refused,) = plan_paste((("mười",),), at(0, FIRST), model).refused

    assert refused.fault is Fault.NOT_ACCEPTED
    assert refused.reason == "“mười” không phải là số điểm."


def test_a_locked_cell_refuses_another_text_but_not_its_own_nor_a_blank(model):
    plan = plan_paste((("2",), ("2,00",), ("",), ("3",)), at(0, LOCKED), model)

    assert [refused.entry for refused in plan.refused] == [Entry(3, LOCKED, "3")]
    assert plan.refused[0].fault is Fault.READ_ONLY


def test_the_whole_table_can_be_pasted_over_itself(model):
    model.put(0, FIRST, "1", "2,5")
    block = tuple(tuple(model.cell(row, column).text for column in range(model.columnCount())) for row in range(ROWS))

    plan = plan_paste(block, at(0, 0), model)

    assert plan.entries == ()
    assert plan.refused == ()


def test_a_blank_in_the_block_empties_a_typed_cell(model):
    model.put(0, FIRST, "1")

    assert plan_paste((("",),), at(0, FIRST), model).entries == (Entry(0, FIRST, ""),)


def test_filling_goes_into_open_cells_only(model):
    places = [(row, column) for row in range(SUM_ROW - 1, SUM_ROW + 2) for column in (TEXT, FIRST, LOCKED)]

    plan = plan_fill("1", places, model)

    assert [(entry.row, entry.column) for entry in plan.entries] == [(SUM_ROW - 1, FIRST), (SUM_ROW + 1, FIRST)]


def test_filling_down_takes_the_first_open_cell_of_each_column(model):
    model.put(0, FIRST, "1")
    model.put(0, SECOND, "2")

    plan = plan_fill_down([(row, column) for row in range(3) for column in (FIRST, SECOND)], model)

    assert {(entry.row, entry.column, entry.text) for entry in plan.entries} == {
        (1, FIRST, "1"),
        (2, FIRST, "1"),
        (1, SECOND, "2"),
        (2, SECOND, "2"),
    }


def test_filling_down_one_row_takes_the_nearest_open_cell_above(model):
    model.put(SUM_ROW - 1, FIRST, "1")
    model.put(SUM_ROW, FIRST, "9")

    assert plan_fill_down([(SUM_ROW + 1, FIRST)], model).entries == (Entry(SUM_ROW + 1, FIRST, "1"),)


def test_filling_down_the_first_row_does_nothing(model):
    assert plan_fill_down([(0, FIRST)], model).entries == ()


def test_clearing_empties_typed_cells_computed_rows_included(model):
    model.put(SUM_ROW, FIRST, "1")
    model.put(SUM_ROW + 1, WORDS, "lời")
    places = [(row, column) for row in range(ROWS) for column in range(model.columnCount())]

    assert plan_clear(places, model).entries == (Entry(SUM_ROW, FIRST, ""), Entry(SUM_ROW + 1, WORDS, ""))


@pytest.mark.parametrize(("places", "area"), [([(3, 2)], at(3, 2)), ([(5, 1), (2, 4)], at(2, 1, 5, 4))])
def test_bounds_are_the_smallest_area_around_cells(places, area):
    assert bounds(places) == area


def test_filling_takes_nothing_from_cells_that_are_not_selected(model):
    model.put(0, FIRST, "1", "2", "3")
    model.put(0, SECOND, "4")

    assert plan_fill_down([(1, FIRST), (2, FIRST), (2, SECOND)], model).entries == (Entry(2, FIRST, "2"),)
    assert plan_fill_right([(0, SECOND), (0, WORDS), (2, WORDS)], model).entries == (Entry(0, WORDS, "4"),)


def test_a_text_being_typed_reaches_its_own_computed_cell_and_open_ones_only(model):
    places = [(row, FIRST) for row in (SUM_ROW - 1, SUM_ROW, SUM_ROW + 6)]
    model.put(SUM_ROW + 6, FIRST, "1")

    assert plan_fill_typed("1", (SUM_ROW, FIRST), places, model).entries == (
        Entry(SUM_ROW, FIRST, "1"),
        Entry(SUM_ROW - 1, FIRST, "1"),
    )
    assert plan_fill_typed("1", (SUM_ROW + 6, FIRST), [], model).entries == ()


class NotedModel(SmallModel):
    """Below each of its first two lines stand lines of words that nobody types points into."""

    def cell(self, row: int, column: int) -> Cell:
        return EMPTY if row in {1, 2, 4} and column > TEXT else super().cell(row, column)


class TestLinesWithoutPoints:
    """They are passed over, as Enter does, unless the block was copied with such lines in it."""

    @pytest.fixture
    def noted(self, qapp) -> NotedModel:
        return NotedModel()

    def test_a_list_of_points_goes_from_line_to_line(self, noted):
        plan = plan_paste((("1",), ("2",), ("3",)), at(0, FIRST), noted)

        assert plan.entries == (Entry(0, FIRST, "1"), Entry(3, FIRST, "2"), Entry(5, FIRST, "3"))
        assert plan.refused == ()
        assert plan.area == at(0, FIRST, 5, FIRST)

    def test_a_block_copied_with_them_stays_row_by_row(self, noted):
        plan = plan_paste((("1",), ("",), ("",), ("2",), ("",), ("3",)), at(0, FIRST), noted)

        assert plan.entries == (Entry(0, FIRST, "1"), Entry(3, FIRST, "2"), Entry(5, FIRST, "3"))

    def test_a_block_with_the_words_beside_them_stays_row_by_row(self, noted):
        words = [noted.cell(row, TEXT).text for row in range(4)]
        block = tuple(zip(words, ("1", "", "", "2"), strict=True))

        assert plan_paste(block, at(0, TEXT), noted).entries == (Entry(0, FIRST, "1"), Entry(3, FIRST, "2"))

    def test_one_cell_fills_the_lines_of_a_selection(self, noted):
        plan = plan_paste((("1",),), at(0, FIRST, 4, FIRST), noted)

        assert plan.entries == (Entry(0, FIRST, "1"), Entry(3, FIRST, "1"))
        assert plan.refused == ()

    def test_what_is_left_over_at_the_end_is_refused(self, noted):
        plan = plan_paste(tuple((str(number),) for number in range(1, ROWS)), at(3, FIRST), noted)

        assert len(plan.entries) == ROWS - 4
        assert [refused.fault for refused in plan.refused] == [Fault.OUTSIDE] * 3

    def test_nothing_is_pasted_from_such_a_line_on(self, noted):
        plan = plan_paste((("1",), ("2",), ("3",)), at(1, FIRST), noted)

        assert plan.entries == ()
        assert {refused.fault for refused in plan.refused} == {Fault.READ_ONLY}


def test_what_stands_there_already_is_counted(model):
    model.put(0, FIRST, "5")

    assert plan_paste((("5",), ("1",)), at(0, FIRST), model).unchanged == 1
