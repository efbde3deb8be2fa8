"""A regulation as canonical text: exact, the same for ever, and never trusted."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.regulation.rating_rule import RatingMeasure
from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
from danhgia_desktop.regulation.regulation_clauses import clauses
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.regulation.strict_json import (
    MOST_CHARACTERS,
    JsonFault,
    NotARuleSetError,
    RuleSetDamagedError,
    RuleSetTooLargeError,
    RuleSetTooNewError,
    parsed,
)
from tests.regulation.spoiled_json import spoiled, values
from tests.rule_set_builders import REGULATION, RULE_SET, with_people, with_rating

FIRST_FORM = Path(__file__).parents[1] / "data" / "rule_sets" / "regulation_1.json"
BARE = Regulation(uid=RegulationUid("bare"), title="Quy chế", effective_from=date(2026, 1, 1))


def told() -> dict:
    return regulation_codec.told(REGULATION)


def put(path: str, value: object) -> str:
    """Return the text of the regulation with a value put in at a path; ... takes one away."""
    return json.dumps(spoiled(told(), path, value))


def test_a_regulation_comes_back_as_it_was():
    assert regulation_codec.read(regulation_codec.write(REGULATION)) == REGULATION
    assert regulation_codec.read(regulation_codec.write(BARE)) == BARE


shares = st.fractions(min_value=-1, max_value=3, max_denominator=10_000)
numbers = st.decimals(min_value=-1000, max_value=1000, places=4)
texts = st.text(st.characters(codec="utf-8"), max_size=20).map(lambda text: parsed(json.dumps({"a": text}))["a"])


@given(text=texts, number=numbers, share=shares, day=st.dates(), measure=st.sampled_from(RatingMeasure))
def test_whatever_its_values_they_come_back(text, number, share, day, measure):
    people = REGULATION.rules[0]
    changed = replace(
        with_people(
            tasks=replace(people.tasks, failure_cost=share, points=number),
            rating=replace(people.rating, measure=measure, quota=None),
        ),
        title=text,
        source=text,
        effective_from=day,
        bases=(text, text),
    )

    assert regulation_codec.read(regulation_codec.write(changed)) == changed


def test_the_text_is_compact_sorted_and_leaves_out_what_is_absent():
    assert regulation_codec.write(BARE) == (
        '{"format":1,"regulation":{"effective_from":"2026-01-01","is_sample":false,"purpose":"rating",'
        '"title":"Quy chế","uid":"bare"}}'
    )


def test_equal_regulations_have_one_text_and_one_digest():
    respelled = with_rating(
        quota=replace(REGULATION.rules[0].rating.quota, percent=Decimal("20.00")),
    )

    assert respelled == REGULATION
    assert regulation_codec.write(respelled) == regulation_codec.write(REGULATION)
    assert regulation_codec.digest(respelled) == regulation_codec.digest(REGULATION)
    assert len(regulation_codec.digest(REGULATION)) == 64
    assert regulation_codec.digest(BARE) != regulation_codec.digest(REGULATION)
    assert regulation_codec.write(replace(BARE, rules=())) == regulation_codec.write(BARE)


def test_the_first_released_form_is_still_read_and_still_written():
    text = FIRST_FORM.read_text(encoding="utf-8").strip()

    assert regulation_codec.read(text) == REGULATION
    assert regulation_codec.write(REGULATION) == text


def test_every_attribute_of_every_part_has_a_place_in_the_text():
    def check(value, structure):
        if dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                part = getattr(value, field.name)
                if part not in (None, "", ()) and field.name != "or_equal":
                    check(part, structure[field.name])
        elif isinstance(value, tuple):
            for one, beside in zip(value, structure, strict=True):
                check(one, beside)

    check(replace(REGULATION, rules=()), told()["regulation"])
    for rules, structure in zip(REGULATION.rules, told()["regulation"]["rules"], strict=True):
        check(replace(rules, rating=replace(rules.rating, review=None)), structure)


@pytest.mark.parametrize(
    ("path", "value", "fault", "place"),
    [
        ("format", ..., JsonFault.MISSING, "format"),
        ("format", "1", JsonFault.WRONG_KIND, "format"),
        ("format", 0, JsonFault.WRONG_KIND, "format"),
        ("format", True, JsonFault.WRONG_KIND, "format"),
        ("more", 1, JsonFault.UNKNOWN, "more"),
        ("regulation", ..., JsonFault.MISSING, "regulation"),
        ("regulation", [], JsonFault.WRONG_KIND, "regulation"),
        ("regulation.uid", ..., JsonFault.MISSING, "uid"),
        ("regulation.uid", "", JsonFault.MISSING, "uid"),
        ("regulation.uid", "u" * 201, JsonFault.TOO_LONG, "uid"),
        ("regulation.title", 5, JsonFault.WRONG_KIND, "title"),
        ("regulation.title", "t" * 20_001, JsonFault.TOO_LONG, "title"),
        ("regulation.colour", "đỏ", JsonFault.UNKNOWN, "colour"),
        ("regulation.issued_on", "2026-02-31", JsonFault.NO_SUCH_DAY, "issued_on"),
        ("regulation.issued_on", "20260201", JsonFault.NOT_A_DAY, "issued_on"),
        ("regulation.issued_on", None, JsonFault.WRONG_KIND, "issued_on"),
        ("regulation.is_sample", 1, JsonFault.WRONG_KIND, "is_sample"),
        ("regulation.purpose", "fun", JsonFault.NO_SUCH_CHOICE, "purpose"),
        ("regulation.purpose", ["rating"], JsonFault.WRONG_KIND, "purpose"),
        ("regulation.bases", "Luật", JsonFault.WRONG_KIND, "bases"),
        ("regulation.bases", ["x"] * 1001, JsonFault.TOO_LONG, "bases"),
        ("regulation.bases", ["x", 1], JsonFault.WRONG_KIND, "bases[1]"),
        ("regulation.rules.0", "x", JsonFault.WRONG_KIND, "rules[0]"),
        ("regulation.rules.0.periods.1", "Q", JsonFault.NO_SUCH_CHOICE, "rules[0].periods[1]"),
        ("regulation.rules.1.rating", ..., JsonFault.MISSING, "rules[1].rating"),
        ("regulation.rules.0.rating.quota.percent", 20, JsonFault.WRONG_KIND, "rules[0].rating.quota.percent"),
        ("regulation.rules.0.rating.quota.percent", "1e9", JsonFault.WRONG_KIND, "rules[0].rating.quota.percent"),
        ("regulation.rules.0.rating.quota.percent", "NaN", JsonFault.WRONG_KIND, "rules[0].rating.quota.percent"),
        ("regulation.rules.0.rating.review.months", 2.0, JsonFault.WRONG_KIND, "rules[0].rating.review.months"),
        ("regulation.rules.0.rating.review.months", 10**13, JsonFault.WRONG_KIND, "rules[0].rating.review.months"),
        ("regulation.rules.0.rating.review.from_month", 7, JsonFault.WRONG_KIND, "rules[0].rating.review.from_month"),
        (
            "regulation.rules.0.rating.review.from_month",
            "2023-13",
            JsonFault.WRONG_KIND,
            "rules[0].rating.review.from_month",
        ),
        (
            "regulation.rules.0.rating.review.from_month",
            "tháng 7/2023",
            JsonFault.WRONG_KIND,
            "rules[0].rating.review.from_month",
        ),
        ("regulation.rules.0.tasks.failure_cost", "1/0", JsonFault.WRONG_KIND, "rules[0].tasks.failure_cost"),
        ("regulation.rules.0.tasks.failure_cost", "25%", JsonFault.WRONG_KIND, "rules[0].tasks.failure_cost"),
        ("regulation.rules.0.deadlines.1.when", 1, JsonFault.UNKNOWN, "rules[0].deadlines[1].when"),
    ],
)
def test_what_is_missing_unknown_or_of_another_kind_is_told_with_its_place(path, value, fault, place):
    with pytest.raises(RuleSetDamagedError) as caught:
        regulation_codec.read(put(path, value))

    assert caught.value.values == {"path": place, "fault": fault}


@pytest.mark.parametrize("text", ["", "xin chào", "[]", "5", '"a"', "[" * 100_000, "{", '{"a":' * 50_000])
def test_text_that_is_no_object_is_no_rule_set(text):
    with pytest.raises(NotARuleSetError):
        regulation_codec.read(text)


def test_a_name_that_is_given_twice_is_refused():
    with pytest.raises(RuleSetDamagedError) as caught:
        regulation_codec.read('{"format":1,"format":1}')

    assert caught.value.values == {"path": "format", "fault": JsonFault.TWICE}


def test_text_of_any_length_is_refused_before_it_is_read():
    with pytest.raises(RuleSetTooLargeError):
        regulation_codec.read(" " * (MOST_CHARACTERS + 1))


def test_a_form_of_a_newer_program_is_refused_as_such():
    with pytest.raises(RuleSetTooNewError) as caught:
        regulation_codec.read(put("format", 2))

    assert caught.value.values == {"format": 2, "known": 1}


def test_texts_are_composed_and_halves_of_characters_dropped():
    read = regulation_codec.read(put("regulation.title", "Quy che\u0302\u0301 \ud800"))

    assert read.title == "Quy chế "


def test_what_a_part_got_later_is_written_only_where_it_is_so():
    presence = REGULATION.rules[0].rating.presence
    nine = with_rating(presence=(replace(presence[0], or_equal=True), *presence[1:]))

    assert regulation_codec.read(regulation_codec.write(nine)) == nine
    assert regulation_codec.write(nine).count("or_equal") == 1


def test_nought_is_written_in_one_way():
    minus = with_people(tasks=replace(REGULATION.rules[0].tasks, points=Decimal("-0.0"), failure_cost=Fraction(0)))

    assert '"points":"0"' in regulation_codec.write(minus)


paths = st.sampled_from(
    [
        "format",
        "regulation",
        "regulation.uid",
        "regulation.amends",
        "regulation.effective_from",
        "regulation.rules",
        "regulation.rules.0",
        "regulation.rules.0.kinds",
        "regulation.rules.0.rating",
        "regulation.rules.0.rating.bands.0.at_least",
        "regulation.rules.0.tasks.failure_cost",
        "regulation.rules.0.deadlines.0.day",
        "regulation.rules.0.deadlines.0.month",
        "regulation.rules.0.rating.review.months",
        "regulation.rules.0.periods",
        "regulation.rules.0.tasks.leader_parts",
    ]
)


@given(path=paths, value=values(["kinds", "uid", "a"]))
def test_nothing_that_can_stand_in_it_is_more_than_refused(path, value):
    try:
        read = regulation_codec.read(put(path, value))
    except ExpectedError:
        return
    assert regulation_codec.read(regulation_codec.write(read)) == read
    assert of_regulation(read, RULE_SET.by_uid) is not None
    assert clauses(read)
