from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import (
    RULE_TYPES,
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
from danhgia_desktop.ui.import_rubric.rule_fields import FieldFault, RuleField, RuleTextError
from danhgia_desktop.ui.import_rubric.rule_text import FIELDS, rule_of, texts_of

POINTS = st.decimals(min_value=Decimal("0.01"), max_value=100, places=2)
WORDS = st.text(alphabet="abcđêươ ", min_size=1, max_size=20).map(lambda text: " ".join(text.split())).filter(bool)
RATIOS = st.integers(min_value=1, max_value=100).map(lambda percent: Fraction(percent, 100))

RULES = st.one_of(
    st.builds(CountRate, rate=POINTS, per=st.integers(1, 50), unit=WORDS, expected=st.none() | st.integers(1, 500)),
    st.builds(DeductPer, points=POINTS, per=st.integers(1, 50), unit=WORDS, exclusion=WORDS),
    st.builds(DeductOnce, points=POINTS, condition=WORDS),
    st.builds(AwardOnce, points=POINTS, condition=WORDS),
    st.builds(Parts, parts=st.lists(st.builds(Part, name=WORDS, points=POINTS), min_size=1, max_size=4).map(tuple)),
    st.builds(
        Choice,
        options=st.lists(st.builds(Part, name=WORDS, points=st.just(Decimal(0)) | POINTS), min_size=1, max_size=4).map(
            tuple
        ),
    ),
    st.builds(Threshold, at_least=RATIOS, points=st.none() | POINTS, strict=st.booleans()),
    st.builds(
        Tiers,
        tiers=st.dictionaries(st.tuples(RATIOS, st.booleans()), POINTS, min_size=1, max_size=4).map(
            lambda bands: tuple(
                Tier(at_least=at, strict=strict, points=bands[at, strict]) for at, strict in sorted(bands, reverse=True)
            )
        ),
    ),
    st.builds(Ratio, floor=st.none() | RATIOS),
    st.builds(Bonus, extra=st.booleans()),
    st.builds(Penalty),
)


@given(RULES)
def test_a_rule_written_down_and_read_again_is_the_same(rule):
    assert rule_of(rule.kind, texts_of(rule), rule.words) == rule


def test_every_kind_of_rule_has_its_fields():
    assert set(FIELDS) == {rule_type.kind for rule_type in RULE_TYPES}


def test_the_words_of_the_rubric_stay_with_the_rule():
    assert rule_of("bonus", {}, "Điểm thưởng").words == "Điểm thưởng"


@pytest.mark.parametrize(
    ("written", "at_least", "strict"),
    [
        ("90%", Fraction(9, 10), False),
        ("90", Fraction(9, 10), False),
        ("từ 90% trở lên", Fraction(9, 10), False),
        ("120%", Fraction(6, 5), False),
        (">= 66,67 %", Fraction(6667, 10_000), False),
        ("trên 90%", Fraction(9, 10), True),
        ("> 90%", Fraction(9, 10), True),
    ],
)
def test_a_threshold_is_read_as_people_write_it(written, at_least, strict):
    rule = rule_of("threshold", {RuleField.THRESHOLD: written}, "")

    assert (rule.at_least, rule.strict, rule.points) == (at_least, strict, None)


def test_a_band_may_begin_above_its_lower_end_and_the_lowest_at_nothing():
    rule = rule_of("tiers", {RuleField.TIERS: "trên 90%: 2; từ 80%: 1; 0%: 0,5"}, "")

    assert [(tier.at_least, tier.strict) for tier in rule.tiers] == [
        (Fraction(9, 10), True),
        (Fraction(8, 10), False),
        (Fraction(0), False),
    ]
    assert texts_of(rule) == {RuleField.TIERS: "> 90%: 2; 80%: 1; 0%: 0,5"}


def test_tiers_are_put_in_order_from_the_highest():
    rule = rule_of("tiers", {RuleField.TIERS: "50%: 1; 90%: 3; 70%: 2"}, "")

    assert [tier.points for tier in rule.tiers] == [3, 2, 1]


@pytest.mark.parametrize(
    ("kind", "field", "written", "fault"),
    [
        ("count_rate", RuleField.POINTS, "", FieldFault.MISSING),
        ("count_rate", RuleField.POINTS, "abc", FieldFault.NOT_POINTS),
        ("count_rate", RuleField.POINTS, "0", FieldFault.NOT_POINTS),
        ("count_rate", RuleField.POINTS, "-1", FieldFault.NOT_POINTS),
        ("count_rate", RuleField.EXPECTED, "twelve", FieldFault.NOT_A_COUNT),
        ("count_rate", RuleField.EXPECTED, "²", FieldFault.NOT_A_COUNT),
        ("deduct_per", RuleField.PER, "0", FieldFault.NOT_A_COUNT),
        ("threshold", RuleField.THRESHOLD, "", FieldFault.MISSING),
        ("threshold", RuleField.THRESHOLD, "chín mươi", FieldFault.NOT_A_PERCENTAGE),
        ("threshold", RuleField.THRESHOLD, "1/0", FieldFault.NOT_A_PERCENTAGE),
        ("threshold", RuleField.THRESHOLD, "1e9%", FieldFault.NOT_A_PERCENTAGE),
        ("ratio", RuleField.FLOOR, "0%", FieldFault.NOT_A_PERCENTAGE),
        ("parts", RuleField.PARTS, "", FieldFault.MISSING),
        ("parts", RuleField.PARTS, "văn bản giấy", FieldFault.NOT_A_LIST),
        ("parts", RuleField.PARTS, ": 1", FieldFault.NOT_A_LIST),
        ("parts", RuleField.PARTS, "văn bản giấy: một", FieldFault.NOT_POINTS),
        ("tiers", RuleField.TIERS, "cao: 1", FieldFault.NOT_A_PERCENTAGE),
    ],
)
def test_what_cannot_be_read_is_told_with_its_field(kind, field, written, fault):
    texts = {RuleField.POINTS: "1"} | {field: written}

    with pytest.raises(RuleTextError) as raised:
        rule_of(kind, texts, "")

    assert (raised.value.field, raised.value.fault) == (field, fault)
