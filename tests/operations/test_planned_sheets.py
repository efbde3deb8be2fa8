"""Sheets take the points for tasks from the plan while their period is open, and keep them when it is concluded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.operations import leader_answers, plan_performance, plans, scoring, tasks
from danhgia_desktop.operations.periods import conclude_period, reopen_period
from danhgia_desktop.operations.sheet_tasks import SheetTasks, tasks_of_sheet
from danhgia_desktop.organization.org_unit import OrgUnit, UnitKind
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.plan.task import Work
from danhgia_desktop.plan.task_share import ShareNote
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.regulation.criterion_rule import TaskFigure
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.rubric import SELF, TOTAL
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.planned import NOTHING_PLANNED
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage import totals
from danhgia_desktop.storage.data_check import CheckKind, findings
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.operations.plan_office import LEADERS, RULE, make_leader, measured, plan_office
from tests.operations.planned_office import OTHERS_SHEET, RUBRIC, SHEET, TASKS, UNIT_SHEET, add_sheet, evaluate
from tests.storage.builders import ACTOR, PERSON, UNIT, make_posting, make_regulation
from tests.storage.plan_builders import OTHER, OTHER_UNIT, PLAN, SEPTEMBER, make_explanation, make_task

QUARTER, OTHERS_CODE = periods.parse("2026-Q3"), "CC-002"


@pytest.fixture
def office(store):
    plan_office(store)
    evaluate(store)
    add_sheet(store)
    return store


def sheet_of(store, uid=SHEET):
    with store.reading() as reading:
        return reading.scoresheets.get(uid)


def points_of(store, uid=SHEET, key=TASKS):
    return results(sheet_of(store, uid), SELF)[key].points


def stored_total(store, uid=SHEET):
    with store.reading() as reading:
        found = next(sheet for sheet in reading.figures.scoresheets() if sheet.uid == uid)
        assert totals.are_right(reading.figures._connection, _number(reading, uid))
        return found.totals[SELF].counted if SELF in found.totals else None


def _number(reading, uid):
    statement = sa.text("SELECT id FROM scoresheet WHERE uid = :uid")
    return reading.figures._connection.execute(statement, {"uid": uid}).scalar_one()


def enter(store, *entered):
    return tasks.add_tasks(store, ACTOR, PLAN, entered)


def test_the_worked_example_gives_its_points_exactly(office):
    enter(
        office,
        measured("a", 10, 10, assignee=PERSON),
        replace(
            make_task("b", assignee=PERSON),
            work=Work(assigned=Decimal(2), done=Decimal(2), quality_failures=3, delays=6),
        ),
    )

    assert points_of(office) == Fraction("65.625")
    performance = plan_performance.performance_of_person(office, PERSON, SEPTEMBER, today=date(2026, 9, 1)).performance
    assert sheet_of(office).planned.by_tasks.performance == replace(performance, shares=())
    assert stored_total(office) == 20 + Fraction("65.625") + 1 + 2


def test_nothing_assigned_is_blank_and_never_full(office):
    found = sheet_of(office)

    assert found.planned.lacks(TASKS)
    assert points_of(office) is None
    assert results(found, SELF)[TOTAL].blanks == 3
    assert found.planned.figures == {}


def test_each_change_of_what_decides_is_followed_by_the_total_and_undone_with_it(office):
    seen = [stored_total(office)]

    def then(step):
        step()
        seen.append(stored_total(office))

    then(lambda: enter(office, measured("a", 2, 1, assignee=PERSON)))
    (task,) = plans_tasks(office)
    then(lambda: tasks.edit_tasks(office, ACTOR, [replace(task, work=replace(task.work, done=Decimal(2)))]))
    then(lambda: tasks.edit_tasks(office, ACTOR, [replace(task, assignee=OTHER)]))
    for before in reversed(seen[:-1]):
        office.undo(ACTOR)
        assert stored_total(office) == before
    for after in seen[1:]:
        office.redo(ACTOR)
        assert stored_total(office) == after
    assert len(set(seen)) == 3


def plans_tasks(store):
    with store.reading() as reading:
        return reading.tasks.of_plan(PLAN)


def test_a_part_takes_the_place_of_the_task_that_it_descends_from(office):
    enter(office, measured("a", 2, 2, assignee=PERSON))
    whole = stored_total(office)

    enter(office, measured("p", 1, 0, assignee=OTHER, descends_from="a"))

    assert whole == 93
    assert stored_total(office) == 20
    tasks.remove_tasks(office, ACTOR, ["p"])
    assert stored_total(office) == whole


def test_an_approved_extension_makes_a_late_task_one_in_time(office):
    late = Work(assigned=Decimal(1), done=Decimal(1), done_on=date(2026, 9, 20))
    enter(office, make_task("t1", assignee=PERSON, due_on=date(2026, 9, 15), work=late))
    before = stored_total(office)
    decision = Decision(
        verdict=Verdict.APPROVED, decided_on=date(2026, 9, 16), decided_by="Giám đốc", due_on=date(2026, 9, 25)
    )

    with office.work(ACTOR, Label.ADD_STAFF) as work:
        work.explanations.save(make_explanation(decision=decision))

    assert stored_total(office) > before
    assert sheet_of(office).planned.figures[TaskFigure.ON_TIME] == 1


def test_a_sheet_asks_how_the_period_turns_out_whatever_day_it_is(office):
    enter(office, make_task("t1", assignee=PERSON, work=Work(assigned=Decimal(1))))

    assert sheet_of(office).planned.figures == {
        TaskFigure.ASSIGNED: 1,
        TaskFigure.ON_TIME: 0,
        TaskFigure.LATE: 0,
        TaskFigure.OVERDUE: 1,
        TaskFigure.UNDONE_UNEXPLAINED: 1,
    }
    behind = tasks_of_sheet(office, SHEET).counted[TaskFigure.OVERDUE]
    assert [one.task.uid for one in behind] == ["t1"]


def test_a_leader_takes_the_units_tasks_and_the_answers(store):
    plan_office(store)
    make_leader(store)
    evaluate(store, LEADERS)
    add_sheet(store)
    enter(store, measured("a", 1, 1, assignee=OTHER))
    assert stored_total(store) == 22 + 1

    answer = LeaderAnswer(staff=PERSON, period=SEPTEMBER, part=LeaderPartKind.UNITY, is_full=True)
    leader_answers.answer_leader_part(store, ACTOR, answer)

    assert points_of(store) == 70
    assert stored_total(store) == 93
    leader_answers.take_back_leader_answer(store, ACTOR, PERSON, SEPTEMBER, LeaderPartKind.UNITY)
    assert points_of(store) is None
    assert stored_total(store) == 23


def test_the_sheet_of_a_unit_takes_all_its_tasks_and_that_of_another_period_nothing(office):
    add_sheet(office, UNIT_SHEET, None)
    add_sheet(office, OTHERS_SHEET, period=periods.parse("2026-10"))

    enter(office, measured("a", 4, 3))

    assert stored_total(office, UNIT_SHEET) == 21 + Fraction("52.5")
    assert stored_total(office) == 20
    assert sheet_of(office, OTHERS_SHEET).planned == NOTHING_PLANNED


def test_the_agency_takes_all_tasks(store):
    plan_office(store)
    with store.work(ACTOR, Label.EDIT_UNIT) as work:
        work.org_units.save(replace(work.org_units.get(UNIT), kind=UnitKind.AGENCY))
    evaluate(store)
    add_sheet(store, person=None)
    enter(store, measured("a", 4, 3))

    assert points_of(store) == Fraction("52.5")
    assert stored_total(store) == 21 + Fraction("52.5")


def test_other_rules_postings_and_plans_are_followed(office):
    enter(office, measured("a", 1, 1, assignee=PERSON))
    full = stored_total(office)

    with office.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.save(make_posting(employment_kind=EmploymentKind.WORKER))
    assert (stored_total(office), sheet_of(office).planned) == (20, NOTHING_PLANNED)
    office.undo(ACTOR)
    assert stored_total(office) == full

    with office.work(ACTOR, Label.EDIT_PLAN) as work:
        plan = work.plans.get(PLAN)
        work.plans.save(replace(plan, period=periods.parse("2026-10")))
    assert stored_total(office) == 20
    office.undo(ACTOR)

    with office.work(ACTOR, Label.OPEN_PERIOD) as work:
        opened = work.periods.get(SEPTEMBER)
        work.periods.save(replace(opened, pins=()))
    assert stored_total(office) == 20


def test_a_persons_own_plan_gives_the_tasks_where_nobody_is_named_and_the_unit_moves_with_it(office):
    add_sheet(office, UNIT_SHEET, None)
    own = plans.open_plan(office, ACTOR, PlanOwner(staff=PERSON), SEPTEMBER)
    tasks.add_tasks(office, ACTOR, own.uid, [measured("a", 2, 1)])
    assert (points_of(office), points_of(office, UNIT_SHEET)) == (35, 35)

    with office.work(ACTOR, Label.ADD_UNIT) as work:
        above = OrgUnit(uid="u9", name="Khối", kind=UnitKind.OTHER)
        work.org_units.save(above)
        work.org_units.save(replace(work.org_units.get(UNIT), parent=above.uid))
        work.org_units.save(replace(work.org_units.get(OTHER_UNIT), name="Văn phòng Sở"))
    assert stored_total(office, UNIT_SHEET) == 56


def test_a_sheet_by_another_rubric_or_for_another_kind_takes_nothing(office):
    enter(office, measured("a", 1, 1, assignee=PERSON))
    opened = sheet_of(office)
    rules = SubjectRules(kinds=(SubjectKind.CIVIL_SERVANT,), rubric=None, tasks=RULE)
    whole = SubjectRules(kinds=(SubjectKind.UNIT,), rubric=RUBRIC.uid)
    with office.work(ACTOR, Label.OPEN_PERIOD) as work:
        month = work.periods.get(SEPTEMBER)
        work.periods.save(replace(month, pins=()))
        work.regulations.save(replace(make_regulation(), rules=(rules, whole)))
        work.periods.save(month)

    assert not opened.planned.lacks(TASKS)
    assert sheet_of(office).planned == NOTHING_PLANNED


def test_rules_without_any_use_for_tasks_take_nothing(store):
    plan_office(store)
    evaluate(store, None, rubric=replace(RUBRIC, criteria=RUBRIC.criteria[:3]))
    add_sheet(store)

    assert sheet_of(store).planned == NOTHING_PLANNED


def test_a_person_who_was_nowhere_takes_nothing(office):
    with office.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.remove(make_posting().uid)

    assert sheet_of(office).planned == NOTHING_PLANNED


def test_rules_without_points_for_tasks_count_tasks_all_the_same(store):
    plan_office(store)
    evaluate(store, None)
    add_sheet(store)
    enter(store, measured("a", 1, 1, assignee=PERSON))

    assert sheet_of(store).planned.by_tasks is None
    assert stored_total(store) == 20 + 1 + 2


def test_nobody_said_anything_no_total(office):
    add_sheet(office, OTHERS_SHEET, OTHER, points="")
    enter(office, measured("a", 1, 1, assignee=OTHER))

    assert points_of(office, OTHERS_SHEET) == 70
    assert stored_total(office, OTHERS_SHEET) is None


def test_concluding_changes_no_number_and_nothing_changes_them_afterwards(office):
    enter(office, measured("t1", 4, 3, assignee=PERSON, due_on=date(2026, 9, 10)))
    before, total = sheet_of(office).planned, stored_total(office)

    conclude_period(office, ACTOR, SEPTEMBER)
    assert (sheet_of(office).planned, stored_total(office)) == (before, total)
    with office.work(ACTOR, Label.ADD_STAFF) as work:
        work.explanations.save(make_explanation(filed_on=date(2026, 10, 2)))
    with office.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.save(make_posting(employment_kind=EmploymentKind.WORKER))
    assert (sheet_of(office).planned, stored_total(office)) == (before, total)

    reopen_period(office, ACTOR, SEPTEMBER, "Có sai sót về số liệu")
    assert (sheet_of(office).planned, stored_total(office)) == (NOTHING_PLANNED, 20)
    with office.reading() as reading:
        (reopening,) = reading.periods.reopenings(SEPTEMBER)
        (image,) = reading.periods.sheets_before(SEPTEMBER, reopening)
    assert image.planned == before
    assert image.points[TASKS, SELF] == Fraction("52.5")


def test_what_was_concluded_before_plans_gave_points_takes_nothing(office):
    conclude_period(office, ACTOR, SEPTEMBER)
    path = office.path
    office.close()
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(sa.text("DELETE FROM signed_plan"))
    engine.dispose()
    with open_store(path) as again:
        assert sheet_of(again).planned == NOTHING_PLANNED


def test_the_check_agrees(office):
    enter(office, measured("a", 3, 1, assignee=PERSON))
    path = office.path
    office.close()

    assert all(found.is_sound for found in findings(path) if found.kind is CheckKind.TOTALS)


def test_typed_points_stay(office):
    enter(office, measured("a", 1, 1, assignee=PERSON))
    scoring.set_points(office, ACTOR, ScorePlace(sheet=SHEET, criterion=TASKS, round=SELF), Decimal(60))

    assert points_of(office) == 60
    assert stored_total(office) == 83


def test_the_tasks_behind_a_line_are_told_with_what_each_adds(office):
    enter(office, measured("a", 4, 3, assignee=PERSON), make_task("b", assignee=PERSON))

    found = tasks_of_sheet(office, SHEET)

    assert [(share.followed.task.uid, share.done, share.counts) for share in found.shares] == [
        ("a", 3, True),
        ("b", 0, False),
    ]
    assert (found.asked, found.answers) == ((), ())


def test_what_a_leader_is_asked_is_told_with_the_answers_for_that_period(store):
    plan_office(store)
    make_leader(store)
    evaluate(store, LEADERS)
    add_sheet(store)
    answer = LeaderAnswer(staff=PERSON, period=SEPTEMBER, part=LeaderPartKind.UNITY, is_full=False)
    leader_answers.answer_leader_part(store, ACTOR, answer)

    found = tasks_of_sheet(store, SHEET)

    assert [part.kind for part in found.asked] == [LeaderPartKind.UNITY]
    assert found.answers == (answer,)


def test_a_sheet_that_takes_no_points_from_tasks_has_none_behind_it(store):
    plan_office(store)
    evaluate(store, None)
    add_sheet(store)
    add_sheet(store, OTHERS_SHEET, period=periods.parse("2026-10"))

    assert tasks_of_sheet(store, SHEET) == tasks_of_sheet(store, OTHERS_SHEET) == SheetTasks()


def test_a_sheet_that_takes_nothing_is_concluded_with_nothing(office):
    with office.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.remove(make_posting().uid)

    conclude_period(office, ACTOR, SEPTEMBER)

    assert sheet_of(office).planned == NOTHING_PLANNED


@pytest.mark.parametrize(
    ("formula", "given"), [(RollUpFormula.SUM_OF_SUMS, Fraction(35)), (RollUpFormula.MEAN_OF_MONTHS_WORKED, None)]
)
def test_a_quarter_takes_the_sums_of_its_months_unless_it_is_a_mean_of_their_points(store, formula, given):
    quarter = periods.parse("2026-Q3")
    plan_office(store)
    evaluate(store, period=quarter, roll_ups=(RollUp(period=PeriodKind.QUARTER, formula=formula),))
    add_sheet(store, period=quarter)
    enter(store, measured("a", 2, 1, assignee=PERSON))

    assert sheet_of(store).planned.points.get(TASKS) == given
    assert stored_total(store) == 20 + 1 + (given or 0)


def test_when_a_later_posting_is_removed_the_earlier_unit_has_the_tasks_again(office):
    add_sheet(office, UNIT_SHEET, None)
    own = plans.open_plan(office, ACTOR, PlanOwner(staff=PERSON), SEPTEMBER)
    tasks.add_tasks(office, ACTOR, own.uid, [measured("own", 1, 1)])
    whole = stored_total(office, UNIT_SHEET)
    with office.work(ACTOR, Label.TRANSFER_STAFF) as work:
        work.postings.save(make_posting(until_on=date(2026, 9, 9)))
    with office.work(ACTOR, Label.TRANSFER_STAFF) as work:
        work.postings.save(make_posting("p9", unit=OTHER_UNIT, from_on=date(2026, 9, 10)))
    assert stored_total(office, UNIT_SHEET) == 20

    with office.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.remove("p9")

    assert stored_total(office, UNIT_SHEET) == whole


def test_the_sheet_of_a_quarter_follows_what_goes_on_with_its_tasks(store):
    plan_office(store)
    evaluate(store, period=QUARTER)
    add_sheet(store, period=QUARTER)
    july = plans.open_plan(store, ACTOR, PlanOwner(unit=UNIT), periods.parse("2026-07"))
    tasks.add_tasks(store, ACTOR, july.uid, [measured("a", 4, 1, assignee=PERSON)])
    (later,) = plans.carry_over(store, ACTOR, july.uid, SEPTEMBER, today=date(2026, 9, 1))
    assert points_of(store) == Fraction(70, 4)

    tasks.assign_tasks(store, ACTOR, [later.uid], OTHERS_CODE)
    assert points_of(store) == Fraction(70, 4)
    store.undo(ACTOR)
    tasks.edit_tasks(store, ACTOR, [replace(later, work=replace(later.work, done=Decimal(3)))])

    assert points_of(store) == 70
    whole = stored_total(store)
    assert [share.notes for share in tasks_of_sheet(store, SHEET).shares] == [(), (ShareNote.CARRIED_ON,)]
    tasks.remove_tasks(store, ACTOR, [later.uid])
    assert stored_total(store) < whole
    assert points_of(store) == Fraction(70, 4)


def test_the_sheet_of_a_quarter_lacks_points_while_rule_sets_change_in_it(store):
    plan_office(store)
    sums = (RollUp(period=PeriodKind.QUARTER, formula=RollUpFormula.SUM_OF_SUMS),)
    evaluate(store, period=QUARTER, roll_ups=sums)
    add_sheet(store, period=QUARTER)
    enter(store, measured("a", 2, 1, assignee=PERSON))
    whole = stored_total(store)
    assert points_of(store) == 35

    rules = SubjectRules(kinds=(SubjectKind.CIVIL_SERVANT,), tasks=replace(RULE, points=Decimal(50)))
    other = replace(make_regulation("q2"), rules=(rules,), effective_from=date(2030, 1, 1))
    with store.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.regulations.save(other)
    with store.work(ACTOR, Label.OPEN_PERIOD) as work:
        pins = (RuleSetPin(kind=SubjectKind.CIVIL_SERVANT, regulation=other.uid),)
        work.periods.save(OpenedPeriod(period=periods.parse("2026-08"), opened_at=store.now(), pins=pins))

    lacking = sheet_of(store).planned
    assert lacking.lacks(TASKS)
    assert lacking.by_tasks.performance.a == Fraction(1, 2)
    assert stored_total(store) == whole - 35
    told = plan_performance.performance_of_person(store, PERSON, QUARTER, today=date(2026, 9, 1))
    assert told.points is None
    store.undo(ACTOR)
    assert stored_total(store) == whole


def test_the_sheet_of_a_unit_for_a_quarter_under_one_rule_set_is_the_sum(store):
    plan_office(store)
    evaluate(store, period=QUARTER, roll_ups=(RollUp(period=PeriodKind.QUARTER, formula=RollUpFormula.SUM_OF_SUMS),))
    add_sheet(store, UNIT_SHEET, None, period=QUARTER)
    enter(store, measured("a", 2, 1))

    assert points_of(store, UNIT_SHEET) == 35
