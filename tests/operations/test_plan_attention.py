"""What asks for attention on a day, and what is due on the days of a month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations import explanations, notices, petitions, tasks
from danhgia_desktop.operations.plan_attention import attention, due_days
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.task import Work
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from tests.operations.plan_office import plan_office
from tests.storage.builders import ACTOR, PERSON, UNIT
from tests.storage.plan_builders import OTHER, OTHER_UNIT, PLAN, SEPTEMBER, make_notice, make_petition, make_task

TODAY = date(2026, 9, 15)
"""A Tuesday."""


def due(uid: str, day: int, **attributes):
    return make_task(uid, due_on=date(2026, 9, day), **attributes)


@pytest.fixture
def planned(store):
    plan_office(store)
    done = due("done", 16, work=Work(assigned=Decimal(1), done=Decimal(1), done_on=date(2026, 9, 14)))
    given = [due("late", 10), due("today", 15), due("sunday", 20), due("next week", 21, assignee=PERSON), done]
    tasks.add_tasks(store, ACTOR, PLAN, given)
    return store


def uids(found):
    return [one.task.uid for one in found]


def test_what_is_due_this_week_overdue_or_owed_asks_for_attention(planned):
    for uid, day in (("old", 1), ("sunday", 20), ("later", 21)):
        petitions.add_petition(planned, ACTOR, make_petition(uid, due_on=date(2026, 9, day)))
    petitions.add_petition(planned, ACTOR, make_petition("some day"))
    petitions.add_petition(planned, ACTOR, make_petition("answered", due_on=TODAY, answered_on=TODAY))

    found = attention(planned, today=TODAY)

    assert uids(found.due.this_week) == ["today", "sunday"]
    assert uids(found.due.overdue) == ["late"]
    assert [one.uid for one in found.owed] == ["old", "sunday"]
    assert found.count == 5


def test_whatever_waits_for_a_decision_does_also_where_the_task_is_done(planned):
    explanations.file_explanation(planned, ACTOR, "done", "Chờ số liệu", date(2026, 9, 14), today=TODAY)

    assert uids(one for one, _ in attention(planned, today=TODAY).due.waiting) == ["done"]


def test_the_days_of_a_month_hold_what_is_due_then_wherever_it_was_planned(planned):
    tasks.add_tasks(planned, ACTOR, PLAN, [make_task("end"), due("extended", 30), make_task("far")])
    for uid, until in (("extended", date(2026, 10, 5)), ("far", date(2026, 11, 2))):
        filed = explanations.file_explanation(planned, ACTOR, uid, "Chờ số liệu", date(2026, 9, 14), today=TODAY)
        approval = Decision(verdict=Verdict.APPROVED, decided_by="Giám đốc", decided_on=TODAY, due_on=until)
        explanations.decide_explanation(planned, ACTOR, filed.uid, approval, today=TODAY)

    september, october = (due_days(planned, period) for period in (SEPTEMBER, SEPTEMBER.following))

    assert {day.day: uids(found) for day, found in september.items()} == {
        10: ["late"],
        15: ["today"],
        16: ["done"],
        20: ["sunday"],
        21: ["next week"],
        30: ["end"],
    }
    assert {day.day: uids(found) for day, found in october.items()} == {5: ["extended"]}
    assert due_days(planned, periods.parse("2026")).keys() >= september.keys()


def test_the_days_are_those_of_a_person_of_a_unit_or_of_all(planned):
    def days(owner):
        return [day.day for day in due_days(planned, SEPTEMBER, owner)]

    assert days(PlanOwner(staff=PERSON)) == [21]
    assert days(PlanOwner(staff=OTHER)) == days(PlanOwner(unit=OTHER_UNIT)) == []
    assert days(PlanOwner(unit=UNIT)) == days(AGENCY) == [10, 15, 16, 20, 21]


def test_a_notice_gives_tasks_to_plans_that_are_opened_where_there_are_none(planned):
    october, notice = SEPTEMBER.following, make_notice()
    unit, person = PlanOwner(unit=UNIT), PlanOwner(staff=OTHER)
    given = [(unit, make_task("a")), (person, make_task("b")), (unit, make_task("c"))]

    made = notices.give_tasks(planned, ACTOR, notice, october, given)
    notices.give_tasks(planned, ACTOR, notice, SEPTEMBER, [(unit, make_task("d"))])

    found = notices.notice_tasks(planned)[notice.uid]
    assert sorted(uids(found)) == ["a", "b", "c", "d"]
    owners = {one.task.uid: (one.plan.owner, one.plan.period, one.task.ordinal) for one in found}
    assert owners == {
        "a": (unit, october, 0),
        "b": (person, october, 0),
        "c": (unit, october, 1),
        "d": (unit, SEPTEMBER, 5),
    }
    assert made[0] == replace(found[uids(found).index("a")].task)
