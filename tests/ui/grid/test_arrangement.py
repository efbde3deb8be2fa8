"""Which rows are shown: folded, filtered, sorted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.ui.grid.arrangement import Arrangement, ancestors, context_rows, nearest_shown, shown_rows
from tests.ui.grid.tree_model import LINES, PAPERS, PLAN, QUARTER, REPORTS, SECTION_1, SECTION_2, TOTAL, YEARLY

PARENTS = tuple(parent for _, parent, _ in LINES)


def test_nothing_arranged_shows_every_row_in_its_place():
    assert shown_rows(Arrangement(), PARENTS) == list(range(len(LINES)))


def test_folding_hides_parts_of_parts():
    shown = shown_rows(Arrangement(folded=frozenset({SECTION_1})), PARENTS)

    assert shown == [SECTION_1, *range(SECTION_2, TOTAL + 1)]


def test_what_a_match_is_part_of_stays_with_it():
    matches = frozenset({YEARLY})

    assert shown_rows(Arrangement(matches=matches), PARENTS) == [SECTION_1, REPORTS, YEARLY]
    assert context_rows(matches, PARENTS) == {SECTION_1, REPORTS}


def test_a_row_that_matches_itself_is_no_context():
    assert context_rows({REPORTS, YEARLY}, PARENTS) == {SECTION_1}


def test_an_order_holds_for_what_a_filter_keeps():
    arrangement = Arrangement(order=(3, 1, 2, 0), matches=frozenset({0, 1, 3}))

    assert shown_rows(arrangement, (None,) * 4) == [3, 1, 0]


def test_a_folded_row_is_found_again_at_what_it_is_part_of():
    shown = shown_rows(Arrangement(folded=frozenset({SECTION_1})), PARENTS)

    assert nearest_shown(QUARTER, shown, PARENTS) == SECTION_1


def test_a_filtered_row_is_found_again_at_the_next_one_else_at_the_last():
    assert nearest_shown(PLAN, [SECTION_2, PAPERS], PARENTS) == SECTION_2
    assert nearest_shown(TOTAL, [SECTION_2, PAPERS], PARENTS) == PAPERS
    assert nearest_shown(TOTAL, [], PARENTS) is None


@st.composite
def trees(draw: st.DrawFn) -> tuple[int | None, ...]:
    """Draw which row each row is part of; parts come after what they are part of."""
    count = draw(st.integers(0, 12))
    return tuple(draw(st.sampled_from([None, *range(row)])) for row in range(count))


@given(trees(), st.data())
def test_rows_are_shown_once_and_never_without_what_they_are_part_of(parents, data):
    rows = st.frozensets(st.sampled_from(range(len(parents))) if parents else st.nothing())
    arrangement = Arrangement(folded=data.draw(rows), matches=data.draw(st.none() | rows))

    shown = shown_rows(arrangement, parents)

    assert shown == sorted(set(shown))
    assert all(set(ancestors(row, parents)) <= set(shown) for row in shown)
    assert all(arrangement.folded.isdisjoint(ancestors(row, parents)) for row in shown)
