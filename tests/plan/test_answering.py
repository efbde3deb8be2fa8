"""Who answers for a task, whose level it caps, and what it counts."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.posting import Posting, PostingUid, UnitRole
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.plan.answering import Answering, assignee_of
from danhgia_desktop.plan.caps import caps_of
from danhgia_desktop.plan.task_counts import tasks_by_figure
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.regulation.criterion_rule import TaskFigure
from danhgia_desktop.regulation.rating_level import RatingLevel
from danhgia_desktop.regulation.task_consequences import Answerable, ExplanationNeed, TaskCap
from tests.plan.builders import MINH, TODAY, approval, explanation, followed, make_plan, make_task, work

DUE = date(2026, 6, 10)
HEAD, NEW_HEAD, LEADER, LAN = (StaffUid(name) for name in ("head", "new head", "leader", "lan"))
BRANCH, DIVISION = UnitUid("branch"), UnitUid("division")
JANUARY = date(2026, 1, 1)
CAP = TaskCap(
    level=RatingLevel.GOOD,
    explanation=ExplanationNeed.FILED,
    binds=(Answerable.ASSIGNEE, Answerable.UNIT_HEAD),
)


def posting(staff: StaffUid, unit: UnitUid = DIVISION, role=UnitRole.MEMBER, from_on=JANUARY, until_on=None):
    return Posting(
        uid=PostingUid(f"{staff} {from_on}"),
        staff=staff,
        unit=unit,
        role=role,
        employment_kind=EmploymentKind.CIVIL_SERVANT,
        from_on=from_on,
        until_on=until_on,
    )


ANSWERING = Answering(
    [
        posting(MINH),
        posting(HEAD, role=UnitRole.HEAD, until_on=date(2026, 6, 14)),
        posting(NEW_HEAD, role=UnitRole.HEAD, from_on=date(2026, 6, 15)),
    ],
    [
        Charge(uid=ChargeUid("0"), unit=BRANCH, staff=LAN, from_on=date(2025, 1, 1), until_on=date(2025, 12, 31)),
        Charge(uid=ChargeUid("1"), unit=BRANCH, staff=LEADER, from_on=JANUARY),
    ],
    [OrgUnit(uid=BRANCH, name="Chi cục"), OrgUnit(uid=DIVISION, name="Phòng", parent=BRANCH)],
)


def roles(task) -> dict[Answerable, StaffUid]:
    return dict(ANSWERING.people(task))


def test_the_unit_is_the_plans_or_that_of_the_assignee_on_the_day():
    assert ANSWERING.unit(followed(due_on=DUE)) == DIVISION
    assert ANSWERING.unit(followed(due_on=DUE, plan=make_plan(owner=PlanOwner(unit=BRANCH)))) == BRANCH
    assert ANSWERING.unit(followed(due_on=date(2025, 12, 31))) is None
    assert ANSWERING.unit(followed(assignee=LAN)) is None
    assert ANSWERING.unit(followed(assignee=None)) is None


def test_the_person_the_head_and_the_leader_in_charge_answer_for_a_task():
    assert roles(followed(due_on=DUE)) == {
        Answerable.ASSIGNEE: MINH,
        Answerable.UNIT_HEAD: HEAD,
        Answerable.SUPERVISING_LEADER: LEADER,
    }


def test_who_heads_the_unit_is_asked_on_the_day_the_task_was_due_as_extended():
    extended = followed(explanation(decision=approval(date(2026, 6, 20))), due_on=DUE)

    assert roles(extended)[Answerable.UNIT_HEAD] == NEW_HEAD


def test_a_leader_who_is_named_supervises_whoever_is_in_charge():
    assert roles(followed(due_on=DUE, supervising_leader=LAN))[Answerable.SUPERVISING_LEADER] == LAN
    assert Answerable.SUPERVISING_LEADER not in roles(followed(due_on=DUE, leader_said="ông Y"))


def test_nobody_answers_where_nobody_is_known():
    assert roles(followed(assignee=None)) == {}
    assert roles(followed(assignee=None, plan=make_plan(owner=PlanOwner(unit=UnitUid("elsewhere"))))) == {}


def test_a_persons_plan_says_whose_its_tasks_are_unless_another_is_named():
    own = make_plan(owner=PlanOwner(staff=LAN))

    assert assignee_of(make_task(plan=own, assignee=None), own) == LAN
    assert assignee_of(make_task(plan=own), own) == MINH
    assert assignee_of(make_task(plan=own, assignee=None, assignee_said="X"), own) is None


def capped(*tasks, rule=CAP):
    return {
        cap.staff: [(ground.followed, ground.answers_as) for ground in cap.grounds]
        for cap in caps_of(tasks, rule, ANSWERING, today=TODAY)
    }


def test_a_task_not_done_and_not_explained_caps_those_whom_the_rule_binds():
    undone = followed(due_on=DUE, is_concluded=True)

    assert capped(undone) == {MINH: [(undone, Answerable.ASSIGNEE)], HEAD: [(undone, Answerable.UNIT_HEAD)]}
    assert caps_of([undone], CAP, ANSWERING, today=TODAY)[0].level is RatingLevel.GOOD


def test_whoever_answers_twice_has_both_grounds():
    undone = followed(due_on=DUE, is_concluded=True, plan=make_plan(owner=PlanOwner(unit=DIVISION)), assignee=HEAD)

    assert capped(undone) == {HEAD: [(undone, Answerable.ASSIGNEE), (undone, Answerable.UNIT_HEAD)]}


@pytest.mark.parametrize(
    "task",
    [
        followed(due_on=DUE),
        followed(due_on=DUE, is_concluded=True, has_parts=True),
        followed(explanation(filed_on=DUE), due_on=DUE, is_concluded=True),
        followed(due_on=DUE, is_concluded=True, work=work("1", "1", done_on=TODAY)),
    ],
    ids=["not concluded", "has parts", "explained in time", "done late"],
)
def test_other_tasks_cap_nobody(task):
    assert capped(task) == {}


def test_an_explanation_after_the_deadline_caps_all_the_same():
    assert MINH in capped(followed(explanation(filed_on=TODAY), due_on=DUE, is_concluded=True))


def test_done_late_caps_where_the_rule_says_so():
    late = followed(due_on=DUE, work=work("1", "1", done_on=TODAY))
    rule = TaskCap(
        level=RatingLevel.COMPLETED,
        explanation=ExplanationNeed.FILED,
        binds=(Answerable.SUPERVISING_LEADER,),
        late_counts=True,
    )

    assert capped(late, rule=rule) == {LEADER: [(late, Answerable.SUPERVISING_LEADER)]}
    assert capped(followed(due_on=DUE, work=work("1", "1", done_on=DUE)), followed(due_on=DUE), rule=rule) == {}


def test_a_plan_gives_counting_rules_their_numbers_and_the_tasks_behind_them():
    early, late = (
        followed(due_on=DUE, work=work("1", "1", done_on=day)) for day in (date(2026, 6, 9), date(2026, 6, 11))
    )
    unknown_day, overdue, later = followed(work=work("1", "1")), followed(due_on=DUE), followed()
    undone, explained = (
        followed(due_on=DUE, is_concluded=True),
        followed(explanation(filed_on=DUE), due_on=DUE, is_concluded=True),
    )
    above = followed(has_parts=True)
    all_ = (early, late, unknown_day, overdue, later, undone, explained)

    found = tasks_by_figure((*all_, above), ExplanationNeed.FILED, today=TODAY)

    assert found == {
        TaskFigure.ASSIGNED: all_,
        TaskFigure.ON_TIME: (early, unknown_day),
        TaskFigure.LATE: (late,),
        TaskFigure.OVERDUE: (overdue, undone, explained),
        TaskFigure.UNDONE_UNEXPLAINED: (undone,),
    }
