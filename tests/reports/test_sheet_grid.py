from __future__ import annotations

import pytest

from danhgia_desktop.reports.sheet_grid import grid_of, with_parts


def test_without_tables_there_is_one_column():
    assert grid_of([], 100.0).cuts == (0.0, 100.0)


def test_the_borders_of_all_tables_are_cuts_those_that_nearly_meet_are_one():
    grid = grid_of([(0.0, 12.0, 100.0), (0.0, 12.4, 50.0, 100.0)], 100.0)

    assert grid.cuts == (0.0, 12.0, 50.0, 100.0)
    assert grid.widths == (12.0, 38.0, 50.0)


def test_a_span_takes_the_columns_between_two_places():
    span = grid_of([(0.0, 12.0, 50.0, 100.0)], 100.0).span(12.3, 100.0)

    assert (span.first, span.last, span.left, span.right, span.width) == (1, 2, 12.0, 100.0, 88.0)


def test_parts_take_a_border_that_is_near_enough_and_leaves_them_room():
    grid, edges = with_parts(grid_of([(0.0, 12.0, 60.0, 100.0)], 100.0), [50.0], [40.0, 35.0])

    assert edges == (0.0, 60.0, 100.0)
    assert grid.cuts == (0.0, 12.0, 60.0, 100.0)


@pytest.mark.parametrize("needs", [[40.0, 45.0], [65.0, 10.0]])
def test_a_column_is_cut_where_the_border_leaves_too_little_room(needs):
    grid, edges = with_parts(grid_of([(0.0, 12.0, 60.0, 100.0)], 100.0), [50.0], needs)

    assert edges == (0.0, 50.0, 100.0)
    assert grid.cuts == (0.0, 12.0, 50.0, 60.0, 100.0)


def test_a_border_too_far_away_is_not_taken():
    _, edges = with_parts(grid_of([(0.0, 90.0, 100.0)], 100.0), [50.0], [0.0, 5.0])

    assert edges == (0.0, 50.0, 100.0)


def test_three_parts_get_three_spans():
    grid, edges = with_parts(grid_of([(0.0, 30.0, 100.0)], 100.0), [33.0, 66.0], [20.0, 20.0, 20.0])

    assert edges == (0.0, 30.0, 66.0, 100.0)
    assert [(span.first, span.last) for span in grid.spans(edges)] == [(0, 0), (1, 1), (2, 2)]


def test_one_part_is_the_whole_width():
    grid, edges = with_parts(grid_of([], 100.0), [], [50.0])

    assert edges == (0.0, 100.0)
    assert grid.whole.width == 100.0
