"""Which regulation is in force, where one gives way to another, where there is none, where there are two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import period as periods
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, Purpose, Regulation, RegulationUid
from danhgia_desktop.regulation.regulation_choice import choice, in_force
from danhgia_desktop.regulation.subject_rules import SubjectRules

CIVIL, WORKER, UNIT = SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER, SubjectKind.UNIT


def regulation(uid: str, begin: date, end: date | None = None, *kinds: SubjectKind, **changes) -> Regulation:
    rules = tuple(SubjectRules(kinds=(kind,), periods=tuple(PeriodKind)) for kind in kinds or (CIVIL, WORKER))
    return Regulation(
        uid=RegulationUid(uid), title=uid, effective_from=begin, effective_until=end, rules=rules, **changes
    )


def after(uid: str, kind: AmendmentKind = AmendmentKind.REPLACES) -> Amendment:
    return Amendment(regulation=RegulationUid(uid), kind=kind)


OLD = regulation("old", date(2020, 1, 1))
NEW = regulation("new", date(2023, 6, 22), amends=after("old"))


def uids(found) -> list[str]:
    return [one.uid for one in found]


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (date(2019, 12, 31), []),
        (date(2020, 1, 1), ["old"]),
        (date(2023, 6, 21), ["old"]),
        (date(2023, 6, 22), ["new"]),
    ],
)
def test_a_replaced_regulation_gives_way_on_the_first_day_of_the_new_one(day, held):
    assert uids(in_force([NEW, OLD], CIVIL, day)) == held


def test_an_amendment_leaves_those_it_does_not_name_under_the_old_one():
    amended = regulation("amended", date(2023, 6, 22), None, CIVIL, amends=after("old", AmendmentKind.AMENDS))
    replaced = replace(amended, amends=after("old"))
    day = date(2023, 7, 1)

    assert uids(in_force([OLD, amended], CIVIL, day)) == ["amended"]
    assert uids(in_force([OLD, amended], WORKER, day)) == ["old"]
    assert uids(in_force([OLD, replaced], WORKER, day)) == []


def test_a_replaced_regulation_does_not_come_back():
    short = replace(NEW, effective_until=date(2023, 12, 31))

    assert in_force([OLD, short], CIVIL, date(2024, 1, 1)) == ()


def test_a_regulation_that_replaces_itself_is_not_lost():
    odd = replace(OLD, amends=after("old"))

    assert in_force([odd], CIVIL, date(2024, 1, 1)) == (odd,)


def test_rules_for_another_kind_of_subject_or_for_another_purpose_are_not_in_force():
    reform = regulation("reform", date(2020, 1, 1), purpose=Purpose.REFORM)
    day = date(2024, 1, 1)

    assert in_force([OLD], UNIT, day) == ()
    assert uids(in_force([OLD, reform], CIVIL, day)) == ["old"]
    assert uids(in_force([OLD, reform], CIVIL, day, Purpose.REFORM)) == ["reform"]


def test_one_and_the_same_all_the_time_is_clear():
    found = choice([OLD, NEW], CIVIL, periods.parse("2023-05"))

    assert found.is_clear
    assert found.suggested is OLD
    assert (found.gaps, found.overlaps) == ((), ())
    assert len(found.stretches) == 1


def test_where_one_gives_way_within_a_period_a_person_decides_and_the_last_day_is_suggested():
    found = choice([OLD, NEW], CIVIL, periods.parse("2023-06"))

    assert not found.is_clear
    assert found.suggested is NEW
    assert [(one.from_on, one.until_on, uids(one.regulations)) for one in found.stretches] == [
        (date(2023, 6, 1), date(2023, 6, 21), ["old"]),
        (date(2023, 6, 22), date(2023, 6, 30), ["new"]),
    ]


def test_days_without_any_and_days_with_several_are_named():
    first = regulation("first", date(2023, 1, 1), date(2023, 2, 10))
    second = regulation("second", date(2023, 2, 5), date(2023, 2, 20))

    found = choice([first, second], CIVIL, periods.parse("2023-02"))

    assert [(one.from_on, one.until_on) for one in found.overlaps] == [(date(2023, 2, 5), date(2023, 2, 10))]
    assert [(one.from_on, one.until_on) for one in found.gaps] == [(date(2023, 2, 21), date(2023, 2, 28))]
    assert found.suggested is None
    assert not found.is_clear


def test_what_begins_for_others_divides_nothing():
    others = regulation("others", date(2023, 5, 10), date.max, UNIT)

    assert choice([OLD, others], CIVIL, periods.parse("2023-05")).is_clear


def test_what_evaluates_other_kinds_of_period_is_no_choice_but_is_named():
    yearly = replace(OLD, rules=(SubjectRules(kinds=(CIVIL,), periods=(PeriodKind.YEAR,)),))

    month = choice([yearly], CIVIL, periods.parse("2023-05"))
    year = choice([yearly], CIVIL, periods.parse("2023"))

    assert (month.suggested, month.for_other_periods) == (None, (yearly,))
    assert (year.suggested, year.for_other_periods) == (yearly, ())


def test_where_there_is_nothing_all_of_the_period_is_a_gap():
    found = choice([], CIVIL, periods.parse("2023"))

    assert [(one.from_on, one.until_on) for one in found.gaps] == [(date(2023, 1, 1), date(2023, 12, 31))]
    assert found.suggested is None


days = st.dates(date(2023, 1, 1), date(2024, 12, 31))


@given(st.lists(st.tuples(days, st.none() | days), max_size=5), st.sampled_from(PeriodKind), days)
def test_stretches_fill_the_period_and_say_of_each_day_what_holds_on_it(spans, kind, day):
    several = [regulation(f"r{place}", begin, end) for place, (begin, end) in enumerate(spans)]
    period = Period.holding(kind, day)

    stretches = choice(several, CIVIL, period).stretches

    assert stretches[0].from_on == period.starts_on
    assert stretches[-1].until_on == period.ends_on
    assert all((b.from_on - a.until_on).days == 1 for a, b in pairwise(stretches))
    for stretch in stretches:
        for held in (stretch.from_on, stretch.until_on):
            assert stretch.regulations == in_force(several, CIVIL, held)
