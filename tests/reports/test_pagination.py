from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.reports.page import Page
from danhgia_desktop.reports.pagination import Placed, Strip, paginate

ROOM = 100.0


def nothing(page: Page, top: float) -> None:
    """Draw nothing: where strips stand is what matters here."""


def strip(height: float, **changes: object) -> Strip:
    return Strip(height=height, draw=nothing, **changes)


def heights(*strips: Strip) -> list[list[float]]:
    return [[placed.strip.height for placed in page] for page in paginate(strips, ROOM)]


def test_nothing_is_one_blank_page():
    assert list(paginate([], ROOM)) == [()]


def test_strips_follow_each_other_until_the_page_is_full():
    assert heights(strip(60), strip(40), strip(1)) == [[60, 40], [1]]


def test_a_heading_takes_the_place_of_the_gap():
    heading = strip(20)

    ((above, below),) = paginate([strip(70, gap=10, heading=heading)], ROOM)

    assert (above, below.top) == (Placed(heading, 0.0), 20.0)


def test_gaps_stand_between_strips_but_not_at_the_top_of_a_page():
    first, second, third = strip(40, gap=10), strip(40, gap=10), strip(40, gap=10)

    assert list(paginate([first, second, third], ROOM)) == [
        (Placed(first, 0.0), Placed(second, 50.0)),
        (Placed(third, 0.0),),
    ]


def test_glued_strips_move_together():
    assert heights(strip(50), strip(30, glued=True), strip(30)) == [[50], [30, 30]]


def test_a_heading_is_repeated_above_what_begins_a_page_and_takes_room():
    heading = strip(20)

    assert heights(heading, *(strip(40, heading=heading) for _ in range(5))) == [[20, 40, 40], [20, 40, 40], [20, 40]]


def test_glue_that_no_page_can_hold_gives_way_but_the_last_two_hold():
    glued = [strip(40, glued=True), strip(40, glued=True), strip(40, glued=True), strip(30)]

    assert heights(*glued) == [[40, 40], [40, 30]]


def test_two_that_no_page_can_hold_together_part():
    assert heights(strip(60, glued=True), strip(60)) == [[60], [60]]


def test_a_strip_higher_than_a_page_has_one_to_itself():
    assert heights(strip(10), strip(150), strip(10)) == [[10], [150], [10]]


def test_glue_at_the_very_end_binds_to_nothing():
    assert heights(strip(60), strip(60, glued=True)) == [[60], [60]]


@st.composite
def strip_lists(draw: st.DrawFn) -> list[Strip]:
    heading = strip(draw(st.floats(1, 40)))
    heads = st.sampled_from([None, heading])
    return [
        strip(height, gap=gap, glued=glued, heading=head)
        for height, gap, glued, head in draw(
            st.lists(st.tuples(st.floats(0.5, 130), st.floats(0, 20), st.booleans(), heads), max_size=40)
        )
    ]


@given(strip_lists())
def test_every_strip_is_placed_exactly_once_in_order(strips):
    headings = {id(one.heading) for one in strips}

    placed = [item.strip for page in paginate(strips, ROOM) for item in page if id(item.strip) not in headings]

    assert placed == strips


@given(strip_lists())
def test_strips_neither_overlap_nor_leave_the_page_unless_too_high_for_any(strips):
    for page in paginate(strips, ROOM):
        for above, below in pairwise(page):
            assert below.top >= above.top + above.strip.height - 1e-6
        own = [item for item in page if item.strip in strips]
        assert len(own) <= 1 or page[-1].top + page[-1].strip.height <= ROOM + 1e-3


@given(strip_lists())
def test_what_is_glued_shares_a_page_wherever_one_can_hold_it(strips):
    pages = [[item.strip for item in page] for page in paginate(strips, ROOM)]
    runs: list[list[Strip]] = [[]]
    for one in strips:
        runs[-1].append(one)
        if not one.glued:
            runs.append([])
    for run in filter(None, runs):
        height = (
            sum(one.height + one.gap for one in run) - run[0].gap + (run[0].heading.height if run[0].heading else 0)
        )
        if height <= ROOM:
            assert any(all(one in page for one in run) for page in pages)


@pytest.mark.parametrize("count", [10, 1000])
def test_strips_are_taken_one_by_one(count):
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield strip(50)

    pages = paginate(endless(), ROOM)
    for _ in range(count):
        next(pages)

    assert taken <= 2 * count + 1
