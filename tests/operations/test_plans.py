"""Plans: opened, renamed, removed, copied, carried over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations import plans, tasks
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.plans import NoSuchPlanError, PlanExistsError, PlanNotEmptyError
from tests.operations.plan_office import TODAY, measured, plan_office
from tests.storage.builders import ACTOR, UNIT, contents
from tests.storage.plan_builders import PLAN, SEPTEMBER, make_plan, make_task

OCTOBER = periods.parse("2026-10")


@pytest.fixture
def planned(store):
    plan_office(store)
    tasks.add_tasks(store, ACTOR, PLAN, [measured("done", 2, 2), measured("half", 2, 1), make_task("open")])
    return store


def test_a_plan_is_opened_found_and_given_its_number(planned):
    plan = plans.open_plan(planned, ACTOR, AGENCY, OCTOBER, number=" 19/KH-SNV ", title="Quý  IV")
    kept = plans.edit_plan(planned, ACTOR, replace(plan, number="20/KH-SNV", owner=PlanOwner(unit=UNIT)))

    assert kept == replace(plan, number="20/KH-SNV")
    assert (plan.number, plan.title) == ("19/KH-SNV", "Quý IV")
    assert plans.get_plan(planned, plan.uid) == kept == plans.find_plan(planned, AGENCY, OCTOBER)
    assert plans.plans_within(planned, periods.parse("2026")) == (make_plan(), kept)
    assert planned.undoable().details == {"name": "", "period": "2026-10"}
    with pytest.raises(PlanExistsError):
        plans.open_plan(planned, ACTOR, AGENCY, OCTOBER)


def test_the_plans_of_an_owner_stand_in_the_order_of_time(planned):
    earlier = plans.open_plan(planned, ACTOR, PlanOwner(unit=UNIT), periods.parse("2026-08"))

    assert plans.plans_of(planned, PlanOwner(unit=UNIT)) == (earlier, make_plan())


def test_a_plan_with_tasks_goes_only_with_them_and_comes_back_with_them(planned):
    before = contents(planned.path)
    with pytest.raises(PlanNotEmptyError):
        plans.remove_plan(planned, ACTOR, PLAN)
    plans.remove_plan(planned, ACTOR, PLAN, with_tasks=True)
    with pytest.raises(NoSuchPlanError):
        plans.get_plan(planned, PLAN)

    planned.undo(ACTOR)

    assert contents(planned.path) == before


def test_a_plan_is_copied_to_one_that_is_opened_for_it_and_what_is_there_already_is_left_out(planned):
    before = contents(planned.path)
    copy = plans.copy_plan(planned, ACTOR, PLAN, PlanOwner(unit=UNIT), OCTOBER)
    assert planned.undoable().details == {"period": "2026-10", "count": 3}
    assert (copy.count, copy.left_out) == (3, 0)
    first = tasks.tasks_in(planned, copy.plan.uid)[0].task
    tasks.edit_tasks(planned, ACTOR, [replace(first, text="Việc khác")])
    again = plans.copy_plan(planned, ACTOR, PLAN, PlanOwner(unit=UNIT), OCTOBER)
    assert again == plans.PlanCopy(plan=copy.plan, count=1, left_out=2)

    copied = [one.task for one in tasks.tasks_in(planned, copy.plan.uid)]
    assert [task.text for task in copied] == ["Việc khác", "Nhiệm vụ half", "Nhiệm vụ open", "Nhiệm vụ done"]
    assert [task.ordinal for task in copied] == list(range(4))
    assert {task.work.done for task in copied} == {None}
    planned.undo(ACTOR)
    planned.undo(ACTOR)
    planned.undo(ACTOR)
    assert contents(planned.path) == before


def test_what_is_unfinished_goes_on_once_with_its_history(planned):
    first = plans.carry_over(planned, ACTOR, PLAN, OCTOBER, today=TODAY, chosen=["half"])
    assert [one.task.uid for one in plans.to_carry(planned, PLAN, TODAY)] == ["open"]
    second = plans.carry_over(planned, ACTOR, PLAN, OCTOBER, today=TODAY)

    assert [task.carried_from for task in (*first, *second)] == ["half", "open"]
    assert [task.ordinal for task in (*first, *second)] == [0, 1]
    assert planned.undoable().label is Label.CARRY_OVER_TASKS
    assert plans.carry_over(planned, ACTOR, PLAN, OCTOBER, today=date(2026, 10, 1)) == ()
    assert plans.find_plan(planned, PlanOwner(unit=UNIT), OCTOBER) is not None
    assert len(tasks.tasks_in(planned, PLAN)) == 3


def test_nothing_is_opened_where_nothing_is_left(planned):
    assert plans.carry_over(planned, ACTOR, PLAN, OCTOBER, today=TODAY, chosen=[]) == ()


@pytest.mark.parametrize("period", ["2026-09", "2026-08", "2026-Q3", "2026-W40", "2026"])
def test_nothing_goes_on_before_the_period_of_its_plan_has_ended(planned, period):
    before = contents(planned.path)

    with pytest.raises(plans.NotALaterPeriodError):
        plans.carry_over(planned, ACTOR, PLAN, periods.parse(period), today=TODAY)

    assert contents(planned.path) == before
    assert plans.plans_within(planned, OCTOBER) == ()
    assert plans.plans_within(planned, SEPTEMBER) == (make_plan(),)
