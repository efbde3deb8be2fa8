"""The plans of the sample office: what was done, explained and left undone, and the figures that follow."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from danhgia_desktop.operations import (
    evidence,
    explanations,
    leader_answers,
    notices,
    petitions,
    plans,
    products,
    scoring,
    staff,
    tasks,
    units,
)
from danhgia_desktop.operations.plan_accountability import review_entries
from danhgia_desktop.operations.plan_performance import (
    performance_of_agency,
    performance_of_person,
    performance_of_unit,
)
from danhgia_desktop.period import parse
from danhgia_desktop.plan.accountability import ReviewRole, ReviewStanding
from danhgia_desktop.plan.deadline import was_filed_in_time
from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.plan.task_problems import problems_of
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.plan.work_plan import AGENCY, PlanLevel, PlanOwner
from danhgia_desktop.regulation.rubric import CONCLUDED
from tests.operations.sample_office.small_office import SMALL

LAST_CONCLUDED, LAST = parse("2026-03"), SMALL.periods[-1]


@pytest.fixture(scope="module")
def all_tasks(office):
    """Every task of every month."""
    return {month: tasks.tasks_of(office, AGENCY, month) for month in SMALL.periods}


def states(followed):
    return Counter(state_of(one, SMALL.today) for one in followed)


def explained(all_tasks):
    return [told for found in all_tasks.values() for one in found for told in one.explanations]


def test_every_month_has_the_plans_of_the_agency_of_each_unit_and_of_some_people(office):
    for month in SMALL.periods:
        found = plans.plans_within(office, month)

        assert Counter(plan.owner.level for plan in found) == {
            PlanLevel.AGENCY: 1,
            PlanLevel.UNIT: SMALL.units,
            PlanLevel.PERSON: 2,
        }
        for plan in found:
            if plan.owner.level is PlanLevel.UNIT:
                assert 5 <= len(tasks.tasks_in(office, plan.uid)) <= 10


def test_tasks_are_without_faults_and_everybody_of_a_month_has_some(office, all_tasks):
    for month, found in all_tasks.items():
        assert [problem for one in found for problem in problems_of(one, SMALL.today)] == []
        scored = {sheet.staff for sheet in scoring.sheets(office, month)} - {None}
        assert {one.task.assignee for one in found} == scored


def test_tasks_of_the_agency_and_of_units_have_parts_below(all_tasks):
    for found in all_tasks.values():
        plan_of = {one.task.uid: one.plan for one in found}
        steps = {
            (plan_of[one.task.descends_from].owner.level, one.plan.owner.level)
            for one in found
            if one.task.descends_from is not None
        }
        assert steps == {(PlanLevel.AGENCY, PlanLevel.UNIT), (PlanLevel.UNIT, PlanLevel.PERSON)}


def test_tasks_come_from_plans_superiors_and_meetings_and_weigh_what_the_catalogue_says(office, all_tasks):
    known = {product.uid: product.factor for product in products.all_products(office)}
    followed = [one.task for found in all_tasks.values() for one in found]

    assert len(known) == 12
    assert {task.origin for task in followed} == {
        TaskOrigin.PLANNED,
        TaskOrigin.AD_HOC,
        TaskOrigin.MEETING_CONCLUSION,
    }
    assert all(task.work.factor == known[task.standard_product] for task in followed if task.standard_product)
    assert all(task.source.number for task in followed if task.origin is TaskOrigin.AD_HOC)
    assert {task.notice for task in followed} - {None} == {notice.uid for notice in notices.all_notices(office)}
    assert any(task.supports for task in followed)
    assert any(task.work.quality_failures for task in followed)


def test_tasks_stand_in_every_way(all_tasks):
    concluded = states(one for month, found in all_tasks.items() if month <= LAST_CONCLUDED for one in found)
    begun = states(all_tasks[LAST])

    assert set(concluded) == {
        TaskState.DONE_EARLY,
        TaskState.DONE_ON_TIME,
        TaskState.DONE_LATE,
        TaskState.UNDONE,
    }
    assert concluded[TaskState.UNDONE] == 6
    assert begun[TaskState.OVERDUE] > 0


def test_explanations_are_filed_in_time_and_late_approved_refused_and_waiting(office, all_tasks):
    filed_in_time = {
        was_filed_in_time(told, one) for found in all_tasks.values() for one in found for told in one.explanations
    }
    verdicts = Counter(told.decision and told.decision.verdict for told in explained(all_tasks))

    assert filed_in_time == {True, False}
    assert verdicts[Verdict.APPROVED] > 2
    assert verdicts[Verdict.REFUSED] > 0
    assert verdicts[None] == len(explanations.waiting_explanations(office)) > 0
    assert any(told.is_approved and told.decision.due_on for told in explained(all_tasks))


def test_nobody_and_no_unit_did_more_than_all(office):
    for month in SMALL.periods[4:]:
        for sheet in scoring.sheets(office, month):
            if sheet.staff is None or not sheet.staff_code.startswith("CC"):
                continue
            told = performance_of_person(office, sheet.staff, month, today=SMALL.today).performance
            assert 0 <= min(told.b, told.c) <= max(told.b, told.c) <= told.a <= 1
            assert 0 < told.points <= 70
        for unit in units.all_units(office)[1:]:
            assert performance_of_unit(office, unit.uid, month, today=SMALL.today).performance.a <= 1
        assert performance_of_agency(office, month, today=SMALL.today).performance.a <= 1


def test_the_sheets_of_the_new_rules_count_the_tasks(office):
    for sheet in scoring.sheets(office, LAST_CONCLUDED):
        scored = scoring.get_scoresheet(office, sheet.uid)
        assert not any(key == "tasks" for key, _ in scored.scores)
        if sheet.staff_code.startswith("CC"):
            told = performance_of_person(office, sheet.staff, LAST_CONCLUDED, today=date(2026, 4, 1)).performance
            assert scored.planned.points == {"tasks": told.points}


def test_scores_are_believable(office):
    points = [sheet.totals[CONCLUDED].counted for sheet in scoring.sheets(office) if CONCLUDED in sheet.totals]

    assert sum(80 <= one <= 98 for one in points) > len(points) * 0.7
    assert min(points) < 85


def test_who_left_tasks_undone_stands_on_the_review_list_was_decided_upon_or_cleared(office):
    entries = review_entries(office, parse("2025-09"), parse("2025-12"), today=SMALL.today)
    codes = {member.uid: member.code for member in staff.all_staff(office)}
    people = [
        (codes[entry.reviewed.subject], entry.standing, [month.code for month in entry.months])
        for entry in entries
        if entry.reviewed.role is ReviewRole.ASSIGNEE
    ]

    assert sorted(people) == [
        ("CC007", ReviewStanding.STANDING, ["2025-10", "2025-11"]),
        ("CC010", ReviewStanding.DECIDED, ["2025-10", "2025-12"]),
        ("CC013", ReviewStanding.CLEARED, ["2025-11", "2025-12"]),
    ]
    assert {entry.standing for entry in entries if entry.reviewed.role is ReviewRole.UNIT} == {
        ReviewStanding.STANDING,
        ReviewStanding.CLEARED,
    }


def test_leaders_are_answered_about_in_the_quarters_that_ask(office):
    asked, not_asked = parse("2026-Q1"), parse("2025-Q4")
    leaders = [one for one in staff.staff_on(office, asked.ends_on) if one.posting.is_leader]

    for one in leaders:
        expected = 3 if one.member.code.startswith("CC") else 0
        assert len(leader_answers.leader_answers(office, one.member.uid, asked)) == expected
        assert leader_answers.leader_answers(office, one.member.uid, not_asked) == ()
    told = performance_of_person(office, leaders[0].member.uid, asked, today=SMALL.today).performance
    assert None not in {told.d, told.dd, told.e, told.points}


def test_documents_prove_tasks_and_lines_with_files_that_are_there(office):
    documents = evidence.all_documents(office)
    uses = [use for document in documents for use in evidence.uses_of(office, document.uid)]

    assert len(documents) == SMALL.months + 2
    assert {file.name.rsplit(".", 1)[1] for document in documents for file in document.files} == {"pdf", "txt"}
    assert any(use.task for use in uses)
    assert any(use.sheet for use in uses)


def test_petitions_are_answered_or_not_some_late(office):
    found = petitions.all_petitions(office)

    assert [petition.received_on for petition in found] == [date(2025, 11, 12), date(2026, 2, 24), date(2026, 5, 6)]
    assert any(petition.answered_on > petition.due_on for petition in found)


def test_units_are_asked_by_their_own_plans(office):
    unit = units.all_units(office)[1]
    own = tasks.tasks_of(office, PlanOwner(unit=unit.uid), LAST)

    assert {one.plan.owner.level for one in own} == {PlanLevel.UNIT, PlanLevel.PERSON}
