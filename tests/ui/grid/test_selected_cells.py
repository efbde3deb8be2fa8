"""Selections as places in the table, and the other way round."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.ui.grid.paste_plan import Area
from danhgia_desktop.ui.grid.selected_cells import areas_of

PLACES = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4)), min_size=1)


@given(PLACES)
def test_areas_cover_the_cells_they_are_made_of_once_and_no_others(places):
    areas = areas_of(places)

    covered = [place for area in areas for place in area.places()]
    assert sorted(covered) == sorted(set(places))
    assert (areas[0].top, areas[0].left) == min(places)


def test_a_block_is_one_area():
    block = Area(top=2, left=1, bottom=4, right=3)

    assert areas_of(block.places()) == [block]
