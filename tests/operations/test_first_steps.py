"""How far an office without sheets is set up."""

from __future__ import annotations

from datetime import date

from danhgia_desktop.operations import period_opening, periods, scoring, staff, units
from danhgia_desktop.operations.first_steps import FirstSteps, first_steps
from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.period import parse
from tests.operations.rule_sets import put_rule_set
from tests.storage.builders import ACTOR

NOVEMBER, DECEMBER = parse("2026-11"), parse("2026-12")


def test_a_new_office_has_everything_before_it(store):
    assert first_steps(store) == FirstSteps(units=0, people=0, rule_sets=0, period=None)


def test_what_is_there_is_counted_and_what_is_over_is_not(store):
    unit = units.add_unit(store, ACTOR, "Văn phòng")
    closed = units.add_unit(store, ACTOR, "Phòng Cũ")
    units.close_unit(store, ACTOR, closed.uid, date(2025, 1, 1))
    staff.add_staff(store, ACTOR, StaffMember(uid=StaffUid("p"), code="CC01", name="Lê Văn A"))
    put_rule_set(store)
    for month in (NOVEMBER, DECEMBER):
        period_opening.open_period(store, ACTOR, month)
    periods.conclude_period(store, ACTOR, DECEMBER)

    assert first_steps(store) == FirstSteps(units=1, people=1, rule_sets=1, period=NOVEMBER)
    rubric = all_rubrics(store)[0].uid
    scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=UnitNamed(name=unit.name), period=NOVEMBER)
    assert first_steps(store) is None


def test_whoever_scores_by_a_rubric_alone_is_not_led_through_an_office(store, sheet):
    scoring.remove_scoresheet(store, ACTOR, sheet.uid)

    assert first_steps(store) is None
