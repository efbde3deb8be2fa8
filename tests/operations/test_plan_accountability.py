"""Who stands on the review list over some months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations import explanations, plans, review_decisions, tasks
from danhgia_desktop.operations.plan_accountability import NoReviewRuleError, PeriodsReversedError, review_entries
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.plan.accountability import ReviewRole, ReviewStanding
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.storage.labels import Label
from tests.operations.plan_office import REVIEW, make_rules, measured, plan_office, regulate
from tests.storage.builders import ACTOR, PERSON, UNIT, make_member, make_posting
from tests.storage.plan_builders import PLAN, SEPTEMBER, make_review
from tests.storage.test_plan_records import conclude

TODAY = date(2026, 11, 1)


@pytest.fixture
def concluded(store):
    """One task of September that its person did not do, one of the year that was due in August, one that was done."""
    plan_office(store)
    tasks.add_tasks(store, ACTOR, PLAN, [measured("late", 2, 1, assignee=PERSON), measured("done", 1, 1)])
    year = plans.open_plan(store, ACTOR, AGENCY, periods.parse("2026"))
    due = measured("august", 1, 0, assignee=PERSON, due_on=date(2026, 8, 20))
    tasks.add_tasks(store, ACTOR, year.uid, [due])
    conclude(store)
    conclude(store, "2026")
    return store


def entries(store, first=SEPTEMBER, last=SEPTEMBER):
    found = review_entries(store, first, last, today=TODAY)
    return [
        (one.reviewed.role, one.reviewed.subject, one.standing, [task.task.uid for task in one.grounds])
        for one in found
    ]


def test_nobody_is_said_to_be_free_of_review_where_nobody_knows_the_rules(concluded):
    with pytest.raises(NoReviewRuleError) as raised:
        entries(concluded)
    assert raised.value.values == {"day": date(2026, 9, 30)}

    assert entries(concluded, periods.parse("2026-01"), periods.parse("2026-03")) == []
    with pytest.raises(PeriodsReversedError):
        entries(concluded, SEPTEMBER, periods.parse("2026-08"))


def test_a_task_of_a_longer_plan_belongs_to_the_month_it_is_due_in_whatever_year_that_is(concluded):
    regulate(concluded, make_rules(SubjectKind.CIVIL_SERVANT, review=REVIEW))
    quarter = plans.open_plan(concluded, ACTOR, AGENCY, periods.parse("2025-Q4"))
    due = [measured("january", 1, 0, assignee=PERSON, due_on=date(2026, 1, 15))]
    tasks.add_tasks(concluded, ACTOR, quarter.uid, [*due, measured("left", 1, 0, assignee=PERSON)])
    conclude(concluded, "2025-Q4")

    assert [one[3] for one in entries(concluded, periods.parse("2026-01"), periods.parse("2026-03"))] == [["january"]]


def test_people_and_units_stand_on_the_list_by_the_rules_for_their_kinds(concluded):
    regulate(concluded, make_rules(SubjectKind.CIVIL_SERVANT, review=REVIEW))
    assert entries(concluded) == [(ReviewRole.ASSIGNEE, PERSON, ReviewStanding.STANDING, ["late"])]

    both = replace(REVIEW, months=2)
    regulate(concluded, make_rules(SubjectKind.CIVIL_SERVANT, review=None), make_rules(SubjectKind.UNIT, review=both))
    assert entries(concluded) == []
    assert entries(concluded, periods.parse("2026-07")) == [
        (ReviewRole.UNIT, UNIT, ReviewStanding.STANDING, ["august", "late"])
    ]


def test_what_descends_later_leaves_a_concluded_month_as_it_was(concluded):
    regulate(concluded, make_rules(SubjectKind.CIVIL_SERVANT, review=REVIEW))
    before = entries(concluded)
    later = plans.open_plan(concluded, ACTOR, PlanOwner(unit=UNIT), periods.parse("2027-01"))
    tasks.add_tasks(
        concluded, ACTOR, later.uid, [measured("part", 1, 1, assignee=PERSON, descends_from=TaskUid("late"))]
    )

    assert entries(concluded) == before != []


def test_an_approved_explanation_clears_and_a_decision_settles(concluded):
    regulate(concluded, make_rules(SubjectKind.CIVIL_SERVANT, review=REVIEW))
    review_decisions.decide_review(concluded, ACTOR, make_review(months=(SEPTEMBER,)))
    assert [one[2] for one in entries(concluded)] == [ReviewStanding.DECIDED]

    filed = explanations.file_explanation(
        concluded, ACTOR, TaskUid("late"), "Bão", date(2026, 9, 18), today=date(2026, 10, 2)
    )
    approval = Decision(verdict=Verdict.APPROVED, decided_by="Giám đốc", decided_on=date(2026, 10, 2))
    explanations.decide_explanation(concluded, ACTOR, filed.uid, approval, today=date(2026, 10, 2))
    assert [one[2] for one in entries(concluded)] == [ReviewStanding.CLEARED]


def test_the_kind_of_the_last_posting_begun_by_then_tells_the_rules(concluded):
    regulate(concluded, make_rules(SubjectKind.CIVIL_SERVANT, review=REVIEW))
    with concluded.work(ACTOR, Label.TRANSFER_STAFF) as work:
        later = {"from_on": date(2026, 10, 1), "employment_kind": EmploymentKind.PUBLIC_EMPLOYEE}
        work.postings.save(make_posting(until_on=date(2026, 9, 30)))
        work.postings.save(make_posting("p3", **later))
        work.staff.save(make_member("m3", code="CC-003"))
        work.postings.save(make_posting("p4", staff=StaffUid("m3"), **later))

    assert [one[1] for one in entries(concluded)] == [PERSON]
    with pytest.raises(NoReviewRuleError):
        entries(concluded, SEPTEMBER, periods.parse("2026-10"))
