from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    Part,
    Parts,
    Penalty,
    Ratio,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rule_conflicts import ConflictKind, conflicts
from danhgia_desktop.regulation.rule_words import in_criterion
from tests.rubric_builders import criterion, hundredths, rules


def found(maximum, *ruled):
    return [(c.rule, c.kind, c.stated, c.computed) for c in conflicts(criterion("a", maximum=maximum, rules=ruled))]


def counting(words, rate="0.25"):
    return CountRate(words=words, rate=Decimal(rate), expected=12)


def test_a_formula_that_agrees_with_its_words_and_the_maximum_has_no_conflict():
    assert found("3", counting("mỗi báo cáo được 0,25 điểm: 12 x 0,25 = 3,0 điểm")) == []


def test_words_that_say_another_rate_than_the_formula_conflict():
    assert found("3", counting("mỗi chương trình công tác được 0,5 điểm: 12 x 0,25 = 3,0 điểm")) == [
        (0, ConflictKind.RATE, Fraction(1, 2), Fraction(1, 4))
    ]


def test_a_product_that_is_wrong_conflicts():
    assert found("3", counting("12 x 0,25 = 2,5 điểm")) == [(0, ConflictKind.PRODUCT, Fraction(5, 2), 3)]


def test_a_product_that_is_not_the_maximum_conflicts():
    assert found("2", counting("12 x 0,25 = 3,0 điểm")) == [(0, ConflictKind.MAXIMUM, 2, 3)]


def test_one_of_several_rules_may_come_to_less_than_the_maximum_but_not_to_more():
    parts = Parts(parts=(Part(name="giấy", points=Decimal(1)), Part(name="điện tử", points=Decimal(1))))
    quarterly, yearly = counting("4 x 0,5 = 2,0 điểm", "0.5"), counting("1 x 1 = 1 điểm", "1")

    assert found("3", quarterly, yearly) == []
    assert found("3", parts, DeductOnce(points=Decimal(1))) == []
    assert found("1.5", quarterly, yearly) == [(0, ConflictKind.MAXIMUM, Fraction(3, 2), 2)]
    assert found("3", parts) == [(0, ConflictKind.MAXIMUM, 3, 2)]


def test_a_formula_cannot_conflict_with_a_maximum_nobody_stated():
    assert found(None, counting("12 x 0,25 = 3,0 điểm")) == []


def test_a_count_without_a_formula_has_no_conflict():
    assert found("2", counting("mỗi báo cáo được 0,25 điểm")) == []
    assert found("2", counting("")) == []


@pytest.mark.parametrize(
    ("rule", "most"),
    [
        (Parts(parts=(Part(name="giấy", points=Decimal(1)), Part(name="điện tử", points=Decimal(2)))), 3),
        (Choice(options=(Part(name="sớm", points=Decimal(3)), Part(name="muộn", points=Decimal(1)))), 3),
        (AwardOnce(points=Decimal("2.5")), Fraction(5, 2)),
        (Threshold(at_least=Fraction(9, 10), points=Decimal(3)), 3),
        (Tiers(tiers=(Tier(at_least=Fraction(1, 2), points=Decimal(4)),)), 4),
    ],
)
def test_a_rule_that_can_earn_more_than_the_maximum_conflicts(rule, most):
    assert found("2", DeductOnce(points=Decimal(9)), rule) == [(1, ConflictKind.MAXIMUM, 2, most)]
    assert found(None, rule) == []


@pytest.mark.parametrize(
    "half",
    [
        Parts(parts=(Part(name="giấy", points=Decimal(1)),)),
        Choice(options=(Part(name="sớm", points=Decimal(1)), Part(name="muộn", points=Decimal(0)))),
    ],
)
def test_parts_and_alternatives_that_come_to_less_than_the_maximum_conflict_too(half):
    assert found("2", half) == [(0, ConflictKind.MAXIMUM, 2, 1)]
    assert found("1", half) == []


@pytest.mark.parametrize(
    "rule",
    [
        AwardOnce(points=Decimal(2)),
        Threshold(at_least=Fraction(9, 10)),
        Threshold(at_least=Fraction(9, 10), points=Decimal(1)),
        Tiers(tiers=()),
        Ratio(),
        Bonus(),
        Penalty(),
        Choice(options=()),
        DeductOnce(points=Decimal(3)),
    ],
)
def test_rules_within_the_maximum_have_no_conflict(rule):
    assert found("2", rule) == []


def test_the_contradiction_of_the_sample_rubric_is_found_in_its_own_words():
    words = "Nội dung (mỗi chương trình công tác được 0,5 điểm: 12 x 0,25 = 3,0 điểm)"

    assert found("3.0", *in_criterion(words)) == [(0, ConflictKind.RATE, Fraction(1, 2), Fraction(1, 4))]


@given(st.lists(rules, max_size=5), st.none() | hundredths)
def test_every_conflict_names_a_rule_and_two_different_figures(several, maximum):
    ruled = criterion("a", max_points=maximum, rules=tuple(several))

    for conflict in conflicts(ruled):
        assert conflict.rule < len(several)
        assert conflict.stated != conflict.computed
