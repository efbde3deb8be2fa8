from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Penalty,
    Ratio,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.ui.import_rubric.example_words import say_examples
from danhgia_desktop.ui.import_rubric.rule_examples import examples

TWO = Decimal(2)


@pytest.mark.parametrize(
    ("rule", "maximum", "said"),
    [
        (CountRate(rate=Decimal("0.25"), expected=12), Decimal(3), "Thử: 0 → 0 · 10 → 2,5 · 12 → 3 điểm"),
        (CountRate(rate=Decimal("0.25")), Decimal(3), "Thử: 0 → 0 · 8 → 2 · 10 → 2,5 điểm"),
        (DeductPer(points=Decimal("0.5"), per=2), TWO, "Thử: 0 → 2 · 2 → 1,5 · 6 → 0,5 điểm"),
        (DeductOnce(points=Decimal(1)), TWO, "Thử: không → 2 · có → 1 điểm"),
        (AwardOnce(points=Decimal("0.5")), TWO, "Thử: không → 0 · có → 0,5 điểm"),
        (
            Parts(parts=(Part(name="giấy", points=Decimal(1)), Part(name="điện tử", points=Decimal(1)))),
            TWO,
            "Thử: giấy → 1 · giấy, điện tử → 2 điểm",
        ),
        (
            Choice(options=(Part(name="quý I", points=TWO), Part(name="muộn", points=Decimal(0)))),
            TWO,
            "Thử: quý I → 2 · muộn → 0 điểm",
        ),
        (CountRate(rate=Decimal(1), per=2), Decimal(30), "Thử: 0 → 0 · 18 → 9 · 20 → 10 điểm"),
        (Threshold(at_least=Fraction(9, 10)), TWO, "Thử: 90% → 2 · 81% → 0 điểm"),
        (Threshold(at_least=Fraction(9, 10), strict=True), TWO, "Thử: 90% → 0 · 81% → 0 điểm"),
        (
            Tiers(tiers=(Tier(at_least=Fraction(9, 10), points=TWO), Tier(at_least=Fraction(1, 2), points=Decimal(1)))),
            TWO,
            "Thử: 90% → 2 · 50% → 1 điểm",
        ),
        (Ratio(), TWO, "Thử: 50% → 1 · 95% → 1,9 điểm"),
        (Ratio(floor=Fraction(1, 2)), TWO, "Thử: 45% → 0 · 95% → 1,9 điểm"),
    ],
)
def test_a_rule_is_shown_by_plain_cases(qapp, rule, maximum, said):
    assert say_examples(rule, examples(rule, maximum)) == said


@pytest.mark.parametrize(("rule", "maximum"), [(Bonus(), TWO), (Penalty(), TWO), (Ratio(), None)])
def test_what_a_person_gives_and_what_has_no_maximum_has_no_cases(rule, maximum):
    assert examples(rule, maximum) == ()
    assert say_examples(rule, ()) == ""


def test_english_writes_a_decimal_point(qapp):
    rule = CountRate(rate=Decimal("0.25"), expected=12)

    assert "10 → 2,5" in say_examples(rule, examples(rule, Decimal(3)))


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (DeductPer(points=Decimal("0.5")), "Thử: 0 → trừ 0 · 1 → trừ 0,5 · 3 → trừ 1,5 điểm"),
        (DeductOnce(points=Decimal(1)), "Thử: không → trừ 0 · có → trừ 1 điểm"),
    ],
)
def test_a_rule_of_a_penalty_shows_what_it_takes_away(qapp, rule, said):
    assert say_examples(rule, examples(rule, TWO, penalty=True)) == said
