"""How tasks were done, told by the rules of the period or those in force on its last day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations import leader_answers, plan_performance, plans, tasks
from danhgia_desktop.operations.absences import add_absence, edit_absence
from danhgia_desktop.operations.plan_performance import NoTaskRuleError
from danhgia_desktop.operations.subjects import NotPostedInPeriodError
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.plan.performance import PerformanceStatus
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from tests.operations.plan_office import (
    LEADERS,
    RULE,
    TODAY,
    make_leader,
    make_rules,
    measured,
    plan_office,
    regulate,
)
from tests.storage.builders import ACTOR, PERSON, UNIT, make_member, make_posting, make_regulation
from tests.storage.plan_builders import OTHER, PLAN, SEPTEMBER

QUARTER = periods.parse("2026-Q3")
MEAN = RollUpFormula.MEAN_OF_QUARTERS


@pytest.fixture
def planned(store):
    """A unit of whose four products three are done: those of its person wholly, nobody's by half."""
    plan_office(store)
    tasks.add_tasks(store, ACTOR, PLAN, [measured("a", 2, 2, assignee=PERSON), measured("b", 2, 1)])
    return store


def of_person(store, person=PERSON, period=SEPTEMBER):
    return plan_performance.performance_of_person(store, person, period, today=TODAY)


def test_a_persons_figures_are_told_by_the_rules_in_force_and_open_into_their_tasks(planned):
    regulation = regulate(planned, make_rules(SubjectKind.CIVIL_SERVANT))

    found = of_person(planned)

    assert (found.performance.a, found.performance.points) == (1, 70)
    assert [one.task.uid for one in found.followed] == ["a"]
    assert (found.regulation, found.rule, found.is_leader) == (regulation, RULE, False)
    assert of_person(planned, OTHER).performance.status is PerformanceStatus.INSUFFICIENT


def test_a_quarter_is_the_sum_over_its_months(planned):
    regulate(planned, make_rules(SubjectKind.CIVIL_SERVANT))
    august = plans.open_plan(planned, ACTOR, PlanOwner(unit=UNIT), periods.parse("2026-08"))
    tasks.add_tasks(planned, ACTOR, august.uid, [measured("c", 6, 0, assignee=PERSON)])

    assert of_person(planned, period=QUARTER).performance.a == Fraction(1, 4)


def test_the_rules_that_a_period_is_pinned_to_go_before_those_in_force(planned):
    regulate(planned, make_rules(SubjectKind.CIVIL_SERVANT))
    rules = make_rules(SubjectKind.CIVIL_SERVANT, tasks=replace(RULE, points=Decimal(50)))
    pinned = replace(make_regulation("q2"), rules=(rules,))
    with planned.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.regulations.save(replace(pinned, effective_from=date(2030, 1, 1)))
        pins = (RuleSetPin(kind=SubjectKind.CIVIL_SERVANT, regulation=RegulationUid("q2")),)
        work.periods.save(OpenedPeriod(period=SEPTEMBER, opened_at=planned.now(), pins=pins))

    assert of_person(planned).performance.points == 50
    assert of_person(planned, period=QUARTER).performance.points == 70


def test_a_leader_is_scored_by_the_units_tasks_where_the_rules_say_so(planned):
    regulate(planned, make_rules(SubjectKind.OFFICIAL, tasks=LEADERS))
    make_leader(planned)

    found = of_person(planned)
    assert found.is_leader
    assert found.performance.a == Fraction(3, 4)
    assert found.performance.missing == (LeaderPartKind.UNITY,)
    assert found.performance.points is None

    answer = LeaderAnswer(staff=PERSON, period=SEPTEMBER, part=LeaderPartKind.UNITY, is_full=False)
    leader_answers.answer_leader_part(planned, ACTOR, answer)
    shares = 3 * Fraction(3, 4) + Fraction(1, 2)
    assert of_person(planned).performance.points == 70 * shares / 4
    assert of_person(planned, period=periods.parse("2026")).performance.parts == ()
    assert PeriodKind.YEAR not in LEADERS.leader_parts_in


def test_a_unit_and_the_agency_go_by_their_own_rules_or_by_those_for_people(planned):
    regulate(planned, make_rules(SubjectKind.UNIT, tasks=None), make_rules(SubjectKind.WORKER))

    unit = plan_performance.performance_of_unit(planned, UNIT, SEPTEMBER, today=TODAY)
    agency = plan_performance.performance_of_agency(planned, SEPTEMBER, today=TODAY)

    assert unit.performance.a == agency.performance.a == Fraction(3, 4)
    assert unit.rule == RULE
    with pytest.raises(NoSuchUnitError):
        plan_performance.performance_of_unit(planned, UnitUid("gone"), SEPTEMBER, today=TODAY)


def test_without_a_single_rule_there_are_no_figures(planned):
    with pytest.raises(NoTaskRuleError) as raised:
        plan_performance.performance_of_unit(planned, UNIT, SEPTEMBER, today=TODAY)
    assert raised.value.values == {"name": "Phòng Tổng hợp", "day": date(2026, 9, 30)}
    regulate(planned, make_rules(SubjectKind.CIVIL_SERVANT))
    regulate(planned, make_rules(SubjectKind.CIVIL_SERVANT), uid=RegulationUid("q2"))
    with pytest.raises(NoTaskRuleError):
        of_person(planned)


def test_whoever_worked_nowhere_in_the_period_has_no_rules(planned):
    with planned.work(ACTOR, Label.ADD_STAFF) as work:
        work.staff.save(make_member("m3", code="CC-003"))
    with pytest.raises(NotPostedInPeriodError) as raised:
        of_person(planned, StaffUid("m3"))
    assert raised.value.values == {"name": "Lê Thị Bình", "period": SEPTEMBER}
    with pytest.raises(NoSuchStaffMemberError):
        of_person(planned, StaffUid("gone"))


def worked_quarter(store, formula, **rule_set):
    """Let all of July be done and nothing of August; of September, which `planned` holds, three of four."""
    rolled = (RollUp(period=PeriodKind.QUARTER, formula=formula), RollUp(period=PeriodKind.YEAR, formula=MEAN))
    rules = replace(make_rules(SubjectKind.UNIT), roll_ups=rolled)
    regulate(store, rules, **rule_set)
    for code, asked, done in (("2026-07", 2, 2), ("2026-08", 4, 0)):
        plan = plans.open_plan(store, ACTOR, PlanOwner(unit=UNIT), periods.parse(code))
        tasks.add_tasks(store, ACTOR, plan.uid, [measured(code, asked, done)])


def of_unit(store, period=QUARTER):
    return plan_performance.performance_of_unit(store, UNIT, period, today=TODAY)


def test_a_quarter_is_the_mean_of_its_months_where_the_rules_say_so(planned):
    worked_quarter(planned, RollUpFormula.MEAN_OF_MONTHS_WORKED)

    found = of_unit(planned)

    assert [len(one.counted) for one in found.rolled_up] == [3]
    months = [of_unit(planned, one).points for one in QUARTER.children]
    assert found.points == sum(months) / 3 != found.performance.points
    assert of_unit(planned, QUARTER.children[0]).rolled_up == ()


def test_a_year_is_the_mean_of_its_quarters_and_says_which_gave_nothing(planned):
    worked_quarter(planned, RollUpFormula.SUM_OF_SUMS)

    (found,) = of_unit(planned, periods.parse("2026")).rolled_up

    assert found.counted == (QUARTER,)
    assert [one.code for one in found.left_out] == ["2026-Q1", "2026-Q2", "2026-Q4"]
    assert found.points == of_unit(planned).performance.points == of_unit(planned).points


@pytest.mark.parametrize("formula", [RollUpFormula.SUM_OF_SUMS, RollUpFormula.MEAN_OF_MONTHS_WORKED])
def test_what_different_rule_sets_gave_in_a_quarter_is_told_apart(planned, formula):
    worked_quarter(planned, formula, effective_until=date(2030, 1, 1))
    other = replace(make_regulation("q2"), effective_from=date(2030, 1, 1), rules=(make_rules(SubjectKind.UNIT),))
    with planned.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.regulations.save(other)
        pins = (RuleSetPin(kind=SubjectKind.UNIT, regulation=other.uid),)
        work.periods.save(OpenedPeriod(period=QUARTER.children[0], opened_at=planned.now(), pins=pins))

    found = of_unit(planned)

    assert found.points is None
    assert [[one.code for one in under.counted] for under in found.rolled_up] == [["2026-07"], ["2026-08", "2026-09"]]
    assert found.rolled_up[0].points == 70


def test_tasks_of_a_quarters_own_plan_count_by_its_rules_and_what_goes_on_counts_once(planned):
    worked_quarter(planned, RollUpFormula.SUM_OF_SUMS, effective_from=date(2026, 8, 1))
    regulate(planned, make_rules(SubjectKind.UNIT), uid=RegulationUid("q2"), effective_until=date(2026, 7, 31))
    own = plans.open_plan(planned, ACTOR, PlanOwner(unit=UNIT), QUARTER)
    tasks.add_tasks(planned, ACTOR, own.uid, [measured("own", 4, 2)])
    august = plans.find_plan(planned, PlanOwner(unit=UNIT), QUARTER.children[1])
    plans.carry_over(planned, ACTOR, august.uid, SEPTEMBER, today=TODAY)

    found = of_unit(planned)

    assert [[one.code for one in under.counted] for under in found.rolled_up] == [
        ["2026-07"],
        ["2026-Q3", "2026-09"],
    ]
    assert [one.points for one in found.rolled_up] == [70, 70 * Fraction(2 + 0 + 3, 4 + 4 + 4)]


def test_a_month_in_which_a_person_worked_nowhere_is_left_out(planned):
    rolled = (RollUp(period=PeriodKind.QUARTER, formula=RollUpFormula.MEAN_OF_MONTHS_WORKED),)
    regulate(planned, replace(make_rules(SubjectKind.CIVIL_SERVANT), roll_ups=rolled))
    with planned.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.save(make_posting(from_on=date(2026, 9, 1)))

    (found,) = of_person(planned, period=QUARTER).rolled_up

    assert [one.code for one in found.counted] == ["2026-09"]
    assert [one.code for one in found.left_out] == ["2026-07", "2026-08"]
    assert found.points == 70


def test_a_month_in_which_a_person_was_away_on_every_day_with_a_post_is_left_out(planned):
    rolled = (RollUp(period=PeriodKind.QUARTER, formula=RollUpFormula.MEAN_OF_MONTHS_WORKED),)
    regulate(planned, replace(make_rules(SubjectKind.CIVIL_SERVANT), roll_ups=rolled))
    for code in ("2026-07", "2026-08"):
        plan = plans.open_plan(planned, ACTOR, PlanOwner(unit=UNIT), periods.parse(code))
        tasks.add_tasks(planned, ACTOR, plan.uid, [measured(code, 2, 0, assignee=PERSON)])
    away = {"uid": AbsenceUid("a"), "staff": PERSON, "kind": AbsenceKind.MATERNITY, "from_on": date(2026, 8, 1)}
    add_absence(planned, ACTOR, Absence(**away, until_on=date(2026, 8, 30)))
    assert of_person(planned, period=QUARTER).points == Fraction(70, 3)

    edit_absence(planned, ACTOR, Absence(**away, until_on=date(2026, 8, 31)))

    (found,) = of_person(planned, period=QUARTER).rolled_up
    assert [one.code for one in found.left_out] == ["2026-08"]
    assert found.points == 35
