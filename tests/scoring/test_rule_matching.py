from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Choice,
    CountRate,
    DeductOnce,
    Part,
    Parts,
    Ratio,
    RuleInput,
    Threshold,
)
from danhgia_desktop.scoring.rule_matching import loses, matches, moved_inputs
from tests.rubric_builders import inputs, rules

PAPERS = CountRate(rate=Decimal("0.25"), unit="văn bản", words="mỗi văn bản")
REPORTS = CountRate(rate=Decimal("0.5"), unit="báo cáo")
LATE = DeductOnce(points=Decimal(1), condition="gửi chậm")
MISSING = DeductOnce(points=Decimal(2), condition="không gửi")


def part(name: str, points: str = "1") -> Part:
    return Part(name=name, points=Decimal(points))


TWO = Parts(parts=(part("giấy"), part("điện tử", "2")))


def counted(rule: int, count: int = 7) -> RuleInput:
    return RuleInput(rule=rule, count=count)


def ticked(*numbers: int, rule: int = 0) -> RuleInput:
    return RuleInput(rule=rule, ticked=numbers)


def test_counts_go_where_their_rule_goes():
    said = (counted(0, 3), counted(1, 5))
    assert moved_inputs(said, (PAPERS, REPORTS), (REPORTS, LATE, PAPERS)) == (counted(0, 5), counted(2, 3))
    assert not loses(said, (PAPERS, REPORTS), (REPORTS, LATE, PAPERS))


def test_a_rule_is_known_by_what_it_counts_when_its_figures_are_others():
    dearer = CountRate(rate=Decimal(1), unit="Văn bản")
    assert matches((PAPERS, REPORTS), (REPORTS, dearer)) == {0: 1, 1: 0}


def test_a_rule_is_known_by_its_kind_when_it_begins_to_say_what_it_counts_or_ceases_to():
    unsaid = CountRate(rate=Decimal(2))
    assert matches((PAPERS,), (unsaid,)) == {0: 0}
    assert matches((unsaid,), (PAPERS,)) == {0: 0}


def test_what_was_counted_goes_to_no_rule_that_counts_something_else():
    said = (counted(0),)
    assert matches((PAPERS,), (REPORTS,)) == {}
    assert moved_inputs(said, (PAPERS,), (REPORTS,)) == ()
    assert loses(said, (PAPERS,), (REPORTS,))
    assert matches((LATE, MISSING), (DeductOnce(points=Decimal(3), condition="mất"), LATE)) == {0: 1}


@pytest.mark.parametrize("after", [(), (AwardOnce(points=Decimal(1), condition="gửi chậm"),), (PAPERS,)])
def test_what_was_said_for_a_rule_that_is_gone_goes(after):
    assert moved_inputs((ticked(0),), (LATE,), after) == ()
    assert loses((ticked(0),), (LATE,), after)


def test_a_blank_input_loses_nothing():
    assert not loses((RuleInput(rule=0),), (LATE,), ())


def test_ticks_follow_the_names_of_their_parts():
    after = Parts(parts=(part("điện tử", "2"), part("email"), part("Giấy")))
    assert moved_inputs((ticked(0, 1),), (TWO,), (after,)) == (ticked(0, 2),)
    assert not loses((ticked(0, 1),), (TWO,), (after,))


def test_ticks_stay_where_parts_are_given_other_names():
    after = Parts(parts=(part("bản giấy"), part("điện tử", "2")))
    assert moved_inputs((ticked(0, 1),), (TWO,), (after,)) == (ticked(0, 1),)


def test_the_tick_of_a_part_that_is_gone_goes_and_the_others_stay():
    after = Parts(parts=(part("điện tử", "2"),))
    assert moved_inputs((ticked(0, 1),), (TWO,), (after,)) == (ticked(0),)
    assert moved_inputs((ticked(0),), (TWO,), (after,)) == (ticked(),)
    assert loses((ticked(0),), (TWO,), (after,))
    assert not loses((ticked(1),), (TWO,), (after,))


def test_an_option_that_was_the_case_and_is_gone_leaves_nothing_said():
    before = Choice(options=(part("quý I"), part("quý II"), part("không")))
    after = Choice(options=(part("quý I"), part("không")))
    assert moved_inputs((ticked(1),), (before,), (after,)) == ()
    assert moved_inputs((ticked(2),), (before,), (after,)) == (ticked(1),)


def test_a_ratio_stays_with_its_rule():
    said = RuleInput(rule=0, achieved=Decimal(9), of=Decimal(10))
    lower = Threshold(at_least=Fraction(1, 2))
    assert moved_inputs((said,), (Threshold(at_least=Fraction(9, 10)),), (lower,)) == (said,)
    assert moved_inputs((said,), (Ratio(),), (lower,)) == ()


@settings(max_examples=50)
@given(st.lists(rules, max_size=4), st.data())
def test_under_the_same_rules_everything_stays(drawn, data):
    said = tuple(data.draw(inputs(place)) for place in range(len(drawn)))
    kept = moved_inputs(said, drawn, drawn)
    if not loses(said, drawn, drawn):  # numbers of parts that never were are not kept
        assert len(kept) == sum(not entry.is_blank for entry in said)
        assert [entry.count for entry in kept] == [entry.count for entry in said if not entry.is_blank]


@given(st.lists(rules, max_size=4), st.lists(rules, max_size=4))
def test_no_two_rules_become_one(before, after):
    found = matches(before, after)
    assert len(set(found.values())) == len(found)
    assert all(type(before[old]) is type(after[new]) for old, new in found.items())
