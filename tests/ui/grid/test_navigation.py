"""Where keys lead."""

from __future__ import annotations

import pytest

from danhgia_desktop.ui.grid.navigation import block_edge, first_open, next_stop, next_where, within
from tests.ui.grid.small_model import FIRST, LOCKED, ROWS, SECOND, SUM_ROW, TEXT, WORDS


def test_down_passes_computed_rows_and_stays_at_the_end(model):
    assert next_stop(model, (SUM_ROW - 1, FIRST), down=1) == (SUM_ROW + 1, FIRST)
    assert next_stop(model, (ROWS - 1, FIRST), down=1) == (ROWS - 1, FIRST)
    assert next_stop(model, (SUM_ROW + 1, FIRST), down=-1) == (SUM_ROW - 1, FIRST)


def test_right_passes_locked_cells_and_goes_on_in_the_next_row(model):
    assert next_stop(model, (0, SECOND), right=1) == (0, WORDS)
    assert next_stop(model, (0, WORDS), right=1) == (1, FIRST)
    assert next_stop(model, (1, FIRST), right=-1) == (0, WORDS)
    assert next_stop(model, (0, FIRST), right=-1) == (0, FIRST)


@pytest.mark.parametrize(
    ("start", "end"),
    [((0, FIRST), (2, FIRST)), ((2, FIRST), (6, FIRST)), ((6, FIRST), (ROWS - 1, FIRST)), ((3, FIRST), (6, FIRST))],
)
def test_ctrl_down_goes_to_the_end_of_the_run_then_to_the_next_filled_cell(model, start, end):
    model.put(0, FIRST, "1", "2", "3")
    model.put(6, FIRST, "4")

    assert block_edge(model, start, down=1) == end


def test_ctrl_arrow_at_the_edge_stays(model):
    assert block_edge(model, (0, FIRST), down=-1) == (0, FIRST)


def test_ctrl_right_ends_with_the_filled_run(model):
    assert block_edge(model, (0, 0), right=1) == (0, TEXT)
    assert block_edge(model, (0, TEXT), right=1) == (0, LOCKED)


def test_seeking_goes_round_and_ends_where_it_began(model):
    model.put(2, FIRST, "9")

    assert next_where(model, (5, FIRST), lambda cell: bool(cell.mark)) == (2, FIRST)
    assert next_where(model, (0, 0), lambda cell: bool(cell.mark), step=-1) == (2, FIRST)
    assert next_where(model, (2, FIRST), lambda cell: bool(cell.mark)) == (2, FIRST)
    assert next_where(model, (0, 0), lambda cell: cell.text == "không có") is None


def test_the_first_open_cell_is_the_first_that_can_be_typed(model):
    assert first_open(model) == (0, FIRST)


@pytest.mark.parametrize(("place", "nearest"), [((-1, -5), (0, 0)), ((99, 99), (ROWS - 1, WORDS)), ((3, 2), (3, 2))])
def test_places_outside_become_the_nearest_inside(model, place, nearest):
    assert within(model, place) == nearest
