from __future__ import annotations

from dataclasses import replace
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
    DeductPer,
    Part,
    Parts,
    Penalty,
    Ratio,
    RuleInput,
    TaskFigure,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rule_points import most_of, only_level, points_by_rules, starting_points, yields
from tests.rubric_builders import above_zero, count_rates, deductions_per_count, inputs, ratio_rules, rules, thresholds
from tests.rubric_builders import tiers as tier_rules

MONTHLY = CountRate(rate=Decimal("0.25"), expected=12, unit="chương trình công tác")
LATE = DeductPer(points=Decimal("0.5"), per=2, unit="văn bản")
IN_PARTS = Parts(parts=(Part(name="giấy", points=Decimal(1)), Part(name="điện tử", points=Decimal("1.5"))))
ONE_OF = Choice(
    options=(
        Part(name="trong quý I", points=Decimal(5)),
        Part(name="sau quý I", points=Decimal("1.5")),
        Part(name="không ban hành", points=Decimal(0)),
    )
)
NINETY = Threshold(at_least=Fraction(9, 10))
BANDS = Tiers(
    tiers=(
        Tier(at_least=Fraction(9, 10), points=Decimal(2)),
        Tier(at_least=Fraction(7, 10), points=Decimal(1)),
    )
)


def counted(count: int) -> RuleInput:
    return RuleInput(rule=0, count=count)


def ticked(*places: int) -> RuleInput:
    return RuleInput(rule=0, ticked=places)


def reached(achieved: str, of: str) -> RuleInput:
    return RuleInput(rule=0, achieved=Decimal(achieved), of=Decimal(of))


def by_rule(rule, said, maximum="3"):
    return points_by_rules((rule,), (said,), Decimal(maximum))


@pytest.mark.parametrize(
    ("rule", "said", "points"),
    [
        (MONTHLY, counted(0), "0"),
        (MONTHLY, counted(11), "2.75"),
        (MONTHLY, counted(12), "3"),
        (MONTHLY, counted(50), "3"),
        (LATE, counted(0), "3"),
        (LATE, counted(1), "3"),
        (LATE, counted(2), "2.5"),
        (LATE, counted(5), "2"),
        (LATE, counted(99), "0"),
        (DeductOnce(points=Decimal(1)), ticked(), "3"),
        (DeductOnce(points=Decimal(1)), ticked(0), "2"),
        (DeductOnce(points=Decimal(9)), ticked(0), "0"),
        (AwardOnce(points=Decimal("0.5")), ticked(), "0"),
        (AwardOnce(points=Decimal("0.5")), ticked(0), "0.5"),
        (AwardOnce(points=Decimal(9)), ticked(0), "3"),
        (IN_PARTS, ticked(), "0"),
        (IN_PARTS, ticked(1), "1.5"),
        (IN_PARTS, ticked(0, 1), "2.5"),
        (IN_PARTS, ticked(1, 7), "1.5"),
        (replace(MONTHLY, per=2), counted(5), "0.5"),
        (replace(MONTHLY, per=2), counted(1), "0"),
        (ONE_OF, ticked(0), "3"),
        (ONE_OF, ticked(1), "1.5"),
        (ONE_OF, ticked(2), "0"),
        (ONE_OF, ticked(2, 7), "0"),
        (NINETY, reached("89", "100"), "0"),
        (NINETY, reached("90", "100"), "3"),
        (replace(NINETY, strict=True), reached("90", "100"), "0"),
        (replace(NINETY, strict=True), reached("91", "100"), "3"),
        (replace(NINETY, points=Decimal("1.5")), reached("9", "10"), "1.5"),
        (BANDS, reached("95", "100"), "2"),
        (BANDS, reached("70", "100"), "1"),
        (BANDS, reached("69", "100"), "0"),
        (Tiers(tiers=()), reached("1", "1"), "0"),
        (Ratio(), reached("1", "3"), "1"),
        (Ratio(), reached("5", "4"), "3"),
        (Ratio(floor=Fraction(1, 2)), reached("49", "100"), "0"),
        (Ratio(floor=Fraction(1, 2)), reached("50", "100"), "1.5"),
    ],
)
def test_each_rule_yields_what_its_words_say(rule, said, points):
    assert by_rule(rule, said) == Fraction(points)


def test_a_band_above_a_ratio_leaves_the_ratio_itself_to_the_band_below():
    bands = Tiers(
        tiers=(
            Tier(at_least=Fraction(9, 10), points=Decimal(2), strict=True),
            Tier(at_least=Fraction(8, 10), points=Decimal(1)),
        )
    )

    assert by_rule(bands, reached("90", "100")) == 1
    assert by_rule(bands, reached("901", "1000")) == 2


def test_a_third_of_the_maximum_is_exact():
    assert by_rule(Ratio(), reached("1", "3"), "2") == Fraction(2, 3)


@pytest.mark.parametrize(
    "rule", [MONTHLY, LATE, DeductOnce(points=Decimal(1)), IN_PARTS, ONE_OF, NINETY, BANDS, Ratio()]
)
def test_a_blank_input_yields_nothing_known(rule):
    assert points_by_rules((rule,), (), Decimal(3)) is None


@pytest.mark.parametrize("said", [RuleInput(rule=0, achieved=Decimal(3)), reached("3", "0")])
def test_a_ratio_of_nothing_is_not_known(said):
    assert by_rule(NINETY, said) is None


def test_without_rules_a_person_gives_the_points():
    assert points_by_rules((), (), Decimal(3)) is None


def test_a_bonus_is_given_by_a_person_whatever_was_counted():
    assert points_by_rules((Bonus(),), (counted(3),), Decimal(2)) is None
    assert yields((Bonus(),), (counted(3),), Decimal(2))[0].points is None


@pytest.mark.parametrize("said", [ticked(), ticked(0, 1), ticked(7)])
def test_of_alternatives_exactly_one_must_be_chosen(said):
    assert by_rule(ONE_OF, said) is None


def test_a_penalty_is_given_by_a_person_where_no_other_rule_counts_it():
    assert points_by_rules((Penalty(),), (counted(3),), Decimal(2)) is None
    assert points_by_rules((Bonus(extra=True), Penalty()), (), Decimal(2)) is None


@pytest.mark.parametrize(
    ("rule", "said", "points"),
    [
        (LATE, counted(0), "0"),
        (LATE, counted(5), "1"),
        (LATE, counted(99), "3"),
        (MONTHLY, counted(4), "1"),
        (DeductOnce(points=Decimal(1)), ticked(0), "1"),
        (ONE_OF, ticked(1), "1.5"),
    ],
)
def test_the_rules_of_a_penalty_say_what_it_takes_away(rule, said, points):
    assert points_by_rules((rule,), (said,), Decimal(3), penalty=True) == Fraction(points)
    assert points_by_rules((rule, Penalty()), (said,), Decimal(3)) == Fraction(points)


def test_several_deductions_start_from_the_maximum_together():
    faults = (DeductOnce(points=Decimal("0.5")), DeductOnce(points=Decimal("0.5")), LATE)
    said = (RuleInput(rule=0, ticked=(0,)), RuleInput(rule=1, ticked=()), RuleInput(rule=2, count=2))

    assert points_by_rules(faults, said, Decimal("1.5")) == Fraction(1, 2)


def test_one_blank_among_several_rules_leaves_the_whole_unknown():
    faults = (DeductOnce(points=Decimal("0.5")), LATE)

    assert points_by_rules(faults, (RuleInput(rule=0, ticked=(0,)),), Decimal(1)) is None


def test_a_merit_beside_a_deduction_shares_the_maximum_with_it():
    merit, fault = AwardOnce(points=Decimal("0.5")), DeductPer(points=Decimal("0.5"))
    best = (RuleInput(rule=0, ticked=(0,)), RuleInput(rule=1, count=0))
    worst = (RuleInput(rule=0, ticked=()), RuleInput(rule=1, count=3))

    assert starting_points((merit, fault), Decimal(1)) == Fraction(1, 2)
    assert points_by_rules((merit, fault), best, Decimal(1)) == 1
    assert points_by_rules((merit, fault), worst, Decimal(1)) == 0


def test_a_count_can_come_from_the_work_plan():
    late = replace(LATE, figure=TaskFigure.LATE, per=1)

    assert points_by_rules((late,), (counted(9),), Decimal(3), {TaskFigure.LATE: 2}) == 2
    assert points_by_rules((late,), (counted(9),), Decimal(3)) is None


@pytest.mark.parametrize(
    ("rule", "most"),
    [
        (LATE, "0"),
        (DeductOnce(points=Decimal(1)), "0"),
        (MONTHLY, "3"),
        (replace(MONTHLY, expected=None), "4"),
        (AwardOnce(points=Decimal("0.5")), "0.5"),
        (AwardOnce(points=Decimal(9)), "4"),
        (IN_PARTS, "2.5"),
        (NINETY, "4"),
        (replace(NINETY, points=Decimal(1)), "1"),
        (BANDS, "2"),
        (Tiers(tiers=()), "0"),
        (Ratio(), "4"),
        (Bonus(), "4"),
        (ONE_OF, "4"),
        (Choice(options=()), "0"),
        (replace(MONTHLY, per=5), "0.5"),
    ],
)
def test_the_most_a_rule_can_earn_is_known(rule, most):
    assert most_of(rule, Decimal(4)) == Fraction(most)


@given(st.data(), st.lists(rules, max_size=4), above_zero)
def test_rules_give_between_nothing_and_the_maximum_or_are_unknown(data, several, maximum):
    said = [data.draw(inputs(place)) for place in range(len(several))]

    points = points_by_rules(several, said, maximum)

    assert points is None or 0 <= points <= maximum


@given(count_rates, st.integers(0, 1000), st.integers(0, 1000), above_zero)
def test_counting_more_never_earns_less(rule, one, other, maximum):
    fewer, more = sorted((one, other))

    assert points_by_rules((rule,), (counted(fewer),), maximum) <= points_by_rules((rule,), (counted(more),), maximum)


@given(deductions_per_count, st.integers(0, 1000), st.integers(0, 1000), above_zero)
def test_counting_more_faults_never_costs_less(rule, one, other, maximum):
    fewer, more = sorted((one, other))

    assert points_by_rules((rule,), (counted(fewer),), maximum) >= points_by_rules((rule,), (counted(more),), maximum)


@given(thresholds | ratio_rules, st.integers(0, 100), st.integers(0, 100), above_zero)
def test_reaching_more_never_earns_less(rule, one, other, maximum):
    less, more = (reached(str(part), "100") for part in sorted((one, other)))

    assert points_by_rules((rule,), (less,), maximum) <= points_by_rules((rule,), (more,), maximum)


@given(tier_rules, st.integers(0, 100), st.randoms(use_true_random=False), above_zero)
def test_the_order_of_bands_does_not_matter(rule, achieved, shuffler, maximum):
    said = reached(str(achieved), "100")
    shuffled = list({(tier.at_least, tier.strict): tier for tier in rule.tiers}.values())
    ordered = Tiers(tiers=tuple(shuffled))
    shuffler.shuffle(shuffled)

    mixed = Tiers(tiers=tuple(shuffled))

    assert points_by_rules((ordered,), (said,), maximum) == points_by_rules((mixed,), (said,), maximum)


def test_typed_points_are_those_of_a_level_where_only_one_gives_them():
    twice = Choice(options=(Part(name="Sớm", points=Decimal(5)), Part(name="Đúng hạn", points=Decimal(5))))

    assert only_level((ONE_OF, Bonus()), ONE_OF.options[0].points) == ONE_OF.options[0].name
    assert only_level((ONE_OF,), Decimal("0.01")) is None
    assert only_level((twice,), Decimal(5)) is None
    assert only_level((), Decimal(5)) is None
