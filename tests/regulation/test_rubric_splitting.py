from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import Bonus, Part, Parts, Penalty
from danhgia_desktop.regulation.rubric import TOTAL, CriterionKey
from danhgia_desktop.regulation.rubric_splitting import join, shares, split
from tests.rubric_builders import criterion, hundredths, rubric

WHOLE = CriterionKey("a")
PAPER = Parts(parts=(Part(name="văn bản giấy", points=Decimal(3)), Part(name="văn bản điện tử", points=Decimal(1))))


def test_a_criterion_that_is_split_keeps_its_key_its_maximum_and_its_rules():
    tree = rubric(criterion("a", maximum="4", rules=(PAPER,), evidence="Báo cáo"), criterion("b", maximum="1"))

    divided = split(tree, WHOLE, 3)

    assert divided.get(WHOLE) == tree.get(WHOLE)
    parts = divided.children(WHOLE)
    assert [part.max_points for part in parts] == [2, 1, 1]
    assert [part.evidence for part in parts] == ["Báo cáo"] * 3
    assert [line.key for line in divided.lines] == ["a", *(part.key for part in parts), "b"]


def test_parts_that_the_rule_names_get_their_names_and_points():
    divided = split(rubric(criterion("a", maximum="4", rules=(PAPER,))), WHOLE, 2)

    assert [(part.text, part.max_points) for part in divided.children(WHOLE)] == [
        ("văn bản giấy", 3),
        ("văn bản điện tử", 1),
    ]


@pytest.mark.parametrize(
    ("maximum", "count", "expected"),
    [
        ("4", 2, ["2", "2"]),
        ("4", 3, ["2", "1", "1"]),
        ("1.5", 3, ["0.5", "0.5", "0.5"]),
        ("1", 3, ["0.5", "0.25", "0.25"]),
        ("0.5", 3, ["0.2", "0.2", "0.1"]),
        ("30", 3, ["10", "10", "10"]),
        ("0", 2, ["0", "0"]),
        (None, 2, [None, None]),
    ],
)
def test_points_are_shared_out_in_the_plainest_steps(maximum, count, expected):
    given_maximum = None if maximum is None else Decimal(maximum)
    assert shares(given_maximum, count) == [None if share is None else Decimal(share) for share in expected]


@given(hundredths, st.integers(2, 30))
def test_shares_add_up_to_the_whole(maximum, count):
    assert sum(shares(maximum, count)) == maximum


@pytest.mark.parametrize(("key", "count"), [("a", 1), ("b", 2), (TOTAL, 2)])
def test_only_a_criterion_without_parts_is_split_and_into_two_at_least(key, count):
    tree = rubric(criterion("a"), criterion("b"), criterion("b1", "b"))
    with pytest.raises(ValueError, match="cannot be split"):
        split(tree, CriterionKey(key), count)


@given(st.none() | hundredths, st.integers(2, 5))
def test_what_was_split_and_joined_is_as_it_was(maximum, count):
    tree = rubric(criterion("a", max_points=maximum), criterion("b"))
    assert join(split(tree, WHOLE, count), WHOLE) == tree


def test_parts_joined_give_their_sum_to_a_criterion_that_states_no_maximum():
    tree = rubric(
        criterion("a"), criterion("a1", "a", "1.5"), criterion("a2", "a"), criterion("a21", "a2", "2"), criterion("b")
    )
    joined = join(tree, WHOLE)
    assert joined.get(WHOLE).max_points == Decimal("3.5")
    assert [line.key for line in joined.lines] == ["a", "b"]


def test_joined_parts_give_what_counts_in_the_sum_above():
    tree = rubric(
        criterion("a"),
        criterion("a1", "a", "5"),
        criterion("late", "a", "2", rules=(Penalty(),)),
        criterion("prize", "a", "3", rules=(Bonus(extra=True),)),
        criterion("bonus", "a", "4", rules=(Bonus(),)),
        criterion("b1", "bonus", "3"),
        criterion("b2", "bonus", "3"),
    )

    assert join(tree, WHOLE).get(WHOLE).max_points == 9
