"""Which sheets that are still open a change of a rule set touches."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.operations import period_opening, periods, rule_set_impact
from danhgia_desktop.operations.regulations import NewVersion, new_version
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.new_version import new_version as next_version
from danhgia_desktop.regulation.opened_period import RuleSetPin
from danhgia_desktop.regulation.regulation import AmendmentKind
from danhgia_desktop.scoring.rubric_change import ChangeClass
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.periods import PeriodNotOpenedError
from tests.operations.rule_sets import put_rule_set, put_sheet
from tests.rule_set_builders import BODIES, REGULATION, RULE_SET, with_rating
from tests.storage.builders import ACTOR

MONTH, LATER = parse("2026-11"), parse("2027-02")
OTHER_RATING = replace(RULE_SET, regulation=with_rating(head_not_above_unit=False))


@pytest.fixture
def scored(store):
    """A rule set with sheets: of people in two months, of a unit in a year."""
    put_rule_set(store)
    for number, (rubric, period) in enumerate((("staff", MONTH), ("staff", LATER), ("units", parse("2026")))):
        put_sheet(store, rubric, period, f"s{number}")
    return store


def touched(store, new, old=RULE_SET):
    return [(found.summary.uid, found.rubric_change) for found in rule_set_impact.open_sheets_touched(store, old, new)]


def with_units(**changes):
    return replace(RULE_SET, regulation=replace(REGULATION, rules=(REGULATION.rules[0], replace(BODIES, **changes))))


def with_longer_courage(rule_set):
    staff, *others = rule_set.rubrics
    criteria = tuple(replace(line, max_points=Decimal(3)) if line.key == "courage" else line for line in staff.criteria)
    return replace(rule_set, rubrics=(replace(staff, criteria=criteria), *others))


def test_other_words_of_the_document_touch_no_sheet(scored):
    assert touched(scored, RULE_SET) == []
    assert touched(scored, replace(RULE_SET, regulation=replace(REGULATION, title="Khác", number="1"))) == []


def test_another_rating_touches_the_sheets_of_those_it_is_for(scored):
    assert touched(scored, OTHER_RATING) == [("s0", ChangeClass.NONE), ("s1", ChangeClass.NONE)]


def test_another_rubric_touches_its_sheets(scored):
    assert touched(scored, with_longer_courage(RULE_SET)) == [("s0", ChangeClass.POINTS), ("s1", ChangeClass.POINTS)]
    both = with_longer_courage(OTHER_RATING)
    assert touched(scored, both) == [("s0", ChangeClass.POINTS), ("s1", ChangeClass.POINTS)]


def test_another_name_of_a_rubric_touches_no_sheet(scored):
    staff, *others = RULE_SET.rubrics

    assert touched(scored, replace(RULE_SET, rubrics=(replace(staff, name="Phiếu của công chức"), *others))) == []


def test_rules_of_those_who_are_no_longer_covered_touch_their_sheets(scored):
    without_units = replace(RULE_SET, regulation=replace(REGULATION, rules=REGULATION.rules[:1]))

    assert touched(scored, without_units) == [("s2", ChangeClass.NONE)]


def test_a_rule_set_that_ends_earlier_touches_what_it_no_longer_reaches(scored):
    ended = replace(RULE_SET, regulation=replace(REGULATION, effective_until=date(2026, 12, 31)))

    assert touched(scored, ended) == [("s1", ChangeClass.NONE)]


@pytest.mark.parametrize(
    ("kind", "found"),
    [(AmendmentKind.REPLACES, ["s1", "s2"]), (AmendmentKind.AMENDS, ["s1"])],
)
def test_a_new_version_touches_what_comes_after_it_begins(scored, kind, found):
    version = next_version(RULE_SET, effective_from=date(2026, 12, 1), kind=kind)
    only_people = replace(version.regulation, rules=(replace(version.regulation.rules[0], periods=()),))

    assert [uid for uid, _ in touched(scored, replace(version, regulation=only_people))] == found


def test_a_rule_set_that_says_nothing_of_the_old_one_is_compared_all_the_same(scored):
    other = replace(OTHER_RATING, regulation=replace(OTHER_RATING.regulation, uid="x", amends=None))

    assert [uid for uid, _ in touched(scored, other)] == ["s0", "s1"]


def test_a_new_version_that_says_the_same_touches_nothing(scored):
    made = new_version(scored, ACTOR, REGULATION.uid, NewVersion(effective_from=date(2026, 12, 1)))

    assert touched(scored, made) == []
    change = rule_set_impact.compare_rule_sets(scored, REGULATION.uid, made.regulation.uid)
    assert change.rubrics == ()


def test_concluded_sheets_are_not_touched(scored):
    period_opening.open_period(scored, ACTOR, MONTH)
    assert [uid for uid, _ in touched(scored, OTHER_RATING)] == ["s0", "s1"]

    periods.conclude_period(scored, ACTOR, MONTH)

    assert [uid for uid, _ in touched(scored, OTHER_RATING)] == ["s1"]


def test_other_pins_touch_the_sheets_of_the_period_that_were_scored_by_what_they_put_aside(scored):
    made = new_version(scored, ACTOR, REGULATION.uid, NewVersion(effective_from=date(2027, 1, 1)))
    period_opening.open_period(scored, ACTOR, MONTH)
    now = periods.find_period(scored, MONTH).pins
    others = tuple(replace(pin, regulation=made.regulation.uid) for pin in now)

    def found(pins):
        return [sheet.uid for sheet in rule_set_impact.sheets_touched_by_pins(scored, MONTH, pins)]

    assert {pin.kind for pin in now} == {SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER}
    assert found(others) == found(()) == ["s0"]
    assert found(now) == []


def test_pins_of_a_kind_for_which_nothing_is_scored_touch_no_sheet(scored):
    rules = (replace(BODIES, rubric=None, periods=(MONTH.kind,)),)
    with pytest.raises(PeriodNotOpenedError):
        rule_set_impact.sheets_touched_by_pins(scored, MONTH, ())
    with scored.work(ACTOR, Label.EDIT_REGULATION) as work:
        work.regulations.save(replace(REGULATION, rules=rules))
    pin = RuleSetPin(kind=SubjectKind.UNIT, regulation=REGULATION.uid)
    period_opening.open_period(scored, ACTOR, MONTH)

    assert periods.find_period(scored, MONTH).pins == (pin,)
    assert rule_set_impact.sheets_touched_by_pins(scored, MONTH, ()) == ()
