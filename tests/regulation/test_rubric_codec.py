"""Rules, rounds and inputs as canonical text."""

from __future__ import annotations

import dataclasses
import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation import rubric_codec
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
    RuleInput,
    TaskFigure,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import DEFAULT_ROUNDS, Round, RoundKey
from danhgia_desktop.regulation.rubric_codec import UnknownFormatError

points = st.decimals(min_value=0, max_value=99999, places=2)
ratios = st.fractions(min_value=0, max_value=2, max_denominator=1000)
figures = st.none() | st.sampled_from(TaskFigure)
whole = st.integers(0, 10**6)
words = st.text()

tiers = st.builds(Tier, at_least=ratios, points=points, strict=st.booleans())
rules = st.one_of(
    st.builds(
        CountRate,
        words=words,
        rate=points,
        per=st.integers(1, 99),
        unit=words,
        expected=st.none() | whole,
        figure=figures,
    ),
    st.builds(
        DeductPer, words=words, points=points, per=st.integers(1, 99), unit=words, exclusion=words, figure=figures
    ),
    st.builds(DeductOnce, words=words, points=points, condition=words),
    st.builds(AwardOnce, words=words, points=points, condition=words),
    st.builds(Parts, words=words, parts=st.lists(st.builds(Part, name=words, points=points)).map(tuple)),
    st.builds(Choice, words=words, options=st.lists(st.builds(Part, name=words, points=points)).map(tuple)),
    st.builds(Threshold, words=words, at_least=ratios, points=st.none() | points, strict=st.booleans()),
    st.builds(Tiers, words=words, tiers=st.lists(tiers).map(tuple)),
    st.builds(Ratio, words=words, floor=st.none() | ratios),
    st.builds(Bonus, words=words, extra=st.booleans()),
    st.builds(Penalty, words=words),
)
inputs = st.builds(
    RuleInput,
    rule=st.integers(0, 20),
    count=st.none() | whole,
    ticked=st.none() | st.lists(st.integers(0, 20)).map(tuple),
    achieved=st.none() | points,
    of=st.none() | points,
)
rounds = st.builds(Round, key=words.map(RoundKey), name=words)


@given(st.lists(rules).map(tuple))
def test_rules_come_back_as_they_were(many):
    assert rubric_codec.read_rules(rubric_codec.write_rules(many)) == many


@given(st.lists(inputs).map(tuple))
def test_inputs_come_back_as_they_were_and_no_tick_is_not_no_answer(many):
    assert rubric_codec.read_inputs(rubric_codec.write_inputs(many)) == many


@given(st.lists(rounds).map(tuple))
def test_rounds_come_back_as_they_were(many):
    assert rubric_codec.read_rounds(rubric_codec.write_rounds(many)) == many


@given(st.lists(words).map(tuple))
def test_guidance_comes_back_as_it_was(lines):
    assert rubric_codec.read_guidance(rubric_codec.write_guidance(lines)) == lines


@given(rules)
def test_equal_rules_are_equal_texts(rule):
    def respelled(value):
        return value * Decimal("1.000") if isinstance(value, Decimal) else value

    same = dataclasses.replace(
        rule, **{field.name: respelled(getattr(rule, field.name)) for field in dataclasses.fields(rule)}
    )

    assert rubric_codec.write_rules([same]) == rubric_codec.write_rules([rule])


def test_the_text_is_compact_sorted_and_exact():
    rule = DeductPer(points=Decimal("0.50"), per=2, unit="văn bản", words="trừ 0,5 điểm")
    third = Threshold(at_least=Fraction(1, 3), points=Decimal(100))

    assert rubric_codec.write_rules([rule, third]) == (
        '{"format":1,"rules":['
        '{"exclusion":"","kind":"deduct_per","per":2,"points":"0.5","unit":"văn bản","words":"trừ 0,5 điểm"},'
        '{"at_least":"1/3","kind":"threshold","points":"100","strict":false,"words":""}]}'
    )
    assert rubric_codec.write_rules([]) == "{}"


def test_the_first_released_form_is_still_read():
    text = (
        '{"format":1,"rules":[{"expected":12,"figure":"late","kind":"count_rate","rate":"0.25","unit":"việc","words":""},'
        '{"kind":"parts","parts":[{"name":"giấy","points":"1"}],"words":""},'
        '{"kind":"tiers","tiers":[{"at_least":"9/10","points":"2.5"}],"words":""},'
        '{"floor":"1/2","kind":"ratio","words":""},{"kind":"bonus","words":"Điểm thưởng"}]}'
    )

    assert rubric_codec.read_rules(text) == (
        CountRate(rate=Decimal("0.25"), unit="việc", expected=12, figure=TaskFigure.LATE),
        Parts(parts=(Part(name="giấy", points=Decimal(1)),)),
        Tiers(tiers=(Tier(at_least=Fraction(9, 10), points=Decimal("2.5")),)),
        Ratio(floor=Fraction(1, 2)),
        Bonus(words="Điểm thưởng"),
    )


def test_what_a_rule_got_later_is_written_only_where_it_is_unusual():
    usual, grouped = CountRate(rate=Decimal(1)), CountRate(rate=Decimal(1), per=2)

    assert rubric_codec.write_rules([Bonus()]) == '{"format":1,"rules":[{"kind":"bonus","words":""}]}'
    assert '"extra":true' in rubric_codec.write_rules([Bonus(extra=True)])
    assert '"per"' not in rubric_codec.write_rules([usual])
    assert '"per":2' in rubric_codec.write_rules([grouped])
    assert '"per":1' in rubric_codec.write_rules([DeductPer(points=Decimal(1))])


@pytest.mark.parametrize(
    ("read", "name"),
    [
        (rubric_codec.read_rules, "rules"),
        (rubric_codec.read_inputs, "inputs"),
        (rubric_codec.read_rounds, "rounds"),
        (rubric_codec.read_guidance, "guidance"),
    ],
)
def test_a_form_of_a_newer_program_is_refused(read, name):
    with pytest.raises(UnknownFormatError) as raised:
        read(json.dumps({"format": 2, name: [{}]}))

    assert raised.value.values == {"format": 2, "known": 1}


def test_every_kind_of_rule_and_every_field_of_it_is_kept():
    for kind in RULE_TYPES:
        kept = {*rubric_codec._RULE_FIELDS[kind], "words"}
        assert kept == {field.name for field in dataclasses.fields(kind)}, kind


def test_the_usual_rounds_are_kept():
    assert rubric_codec.read_rounds(rubric_codec.write_rounds(DEFAULT_ROUNDS)) == DEFAULT_ROUNDS
