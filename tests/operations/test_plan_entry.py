"""What is entered into the table of a plan: changed and added in one step, opened where there is no plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.operations.plan_entry import PlanTally, enter_tasks, plan_table, plan_tallies, tally_of
from danhgia_desktop.operations.plans import find_plan
from danhgia_desktop.operations.undoing import undo
from danhgia_desktop.plan.task import Work
from danhgia_desktop.plan.task_cycles import TaskCycleError
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from tests.operations.plan_office import TODAY, plan_office
from tests.storage.builders import ACTOR, PERSON, UNIT, Clock
from tests.storage.plan_builders import SEPTEMBER, make_explanation, make_task

UNIT_PLAN = PlanOwner(unit=UNIT)


@pytest.fixture
def planned(store):
    plan_office(store)
    return store


def test_the_first_task_of_an_owner_opens_the_plan_and_one_undo_takes_both_back(planned):
    (task,) = enter_tasks(planned, ACTOR, AGENCY, SEPTEMBER, added=[make_task(text="  Rà soát ")])

    table = plan_table(planned, AGENCY, SEPTEMBER)
    assert table.plan is not None
    assert [one.task for one in table.tasks] == [task]
    assert (task.text, task.plan) == ("Rà soát", table.plan.uid)

    undo(planned, ACTOR)
    assert plan_table(planned, AGENCY, SEPTEMBER).plan is None


def test_tasks_are_changed_and_added_in_one_step_and_need_no_words_yet(planned):
    first, second = enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, added=[make_task("a"), make_task("b")])
    entered = enter_tasks(
        planned,
        ACTOR,
        UNIT_PLAN,
        SEPTEMBER,
        changed=[replace(second, text="Khác", ordinal=9)],
        added=[make_task("c", text="")],
    )

    kept = [one.task for one in plan_table(planned, UNIT_PLAN, SEPTEMBER).tasks]
    assert kept == [first, *entered]
    assert [task.text for task in kept] == ["Nhiệm vụ a", "Khác", ""]
    undo(planned, ACTOR)
    assert [one.task for one in plan_table(planned, UNIT_PLAN, SEPTEMBER).tasks] == [first, second]


def test_no_task_that_is_entered_descends_from_itself(planned):
    (first,) = enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, added=[make_task("a")])
    under = make_task("b", descends_from=first.uid)

    with pytest.raises(TaskCycleError):
        enter_tasks(
            planned, ACTOR, UNIT_PLAN, SEPTEMBER, changed=[replace(first, descends_from=under.uid)], added=[under]
        )


def test_steps_are_named_after_what_was_entered(planned):
    (task,) = enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, added=[make_task("a")])
    assert planned.undoable().label is Label.ADD_TASKS
    enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, changed=[replace(task, note="x")])
    assert planned.undoable().label is Label.EDIT_TASK
    (_, other) = enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, changed=[task], added=[make_task("b")])
    enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, changed=[replace(task, note="y"), replace(other, note="y")])
    assert planned.undoable().label is Label.EDIT_TASKS


def test_nothing_is_entered_into_a_plan_of_a_concluded_period(planned):
    year = SEPTEMBER.parent.parent.parent
    with planned.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.periods.save(OpenedPeriod(period=year, opened_at=Clock()(), state=PeriodState.CONCLUDED))

    assert plan_table(planned, UNIT_PLAN, SEPTEMBER).is_concluded
    with pytest.raises(PeriodLockedError):
        enter_tasks(planned, ACTOR, AGENCY, SEPTEMBER, added=[make_task()])
    assert find_plan(planned, AGENCY, SEPTEMBER) is None


def test_a_plan_is_counted_by_its_tasks_those_overdue_and_those_that_wait(planned):
    late = make_task("a", due_on=date(2026, 9, 1), work=Work(assigned=Decimal(1)))
    enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, added=[late, make_task("b", work=Work(assigned=Decimal(1)))])
    with planned.work(ACTOR, Label.FILE_EXPLANATION) as work:
        work.explanations.save(make_explanation(task="a"))
    enter_tasks(planned, ACTOR, AGENCY, SEPTEMBER.parent, added=[make_task("q")])

    ((owner, tally),) = plan_tallies(planned, SEPTEMBER, TODAY).items()
    assert owner == UNIT_PLAN
    assert (tally.tasks, tally.overdue, tally.waiting) == (2, 1, 1)
    assert tally == tally_of(plan_table(planned, UNIT_PLAN, SEPTEMBER).tasks, TODAY)
    assert not plan_table(planned, UNIT_PLAN, SEPTEMBER).is_concluded


def test_tasks_of_a_person_in_plans_of_others_are_counted_and_listed(planned):
    own = PlanOwner(staff=PERSON)
    enter_tasks(planned, ACTOR, UNIT_PLAN, SEPTEMBER, added=[make_task("a", assignee=PERSON), make_task("b")])
    assert plan_tallies(planned, SEPTEMBER, TODAY)[own] == PlanTally(tasks=0, overdue=0, waiting=0, elsewhere=1)

    enter_tasks(planned, ACTOR, own, SEPTEMBER, added=[make_task("c", assignee=PERSON)])
    table = plan_table(planned, own, SEPTEMBER)
    assert [one.task.uid for one in table.elsewhere] == ["a"]
    tally = plan_tallies(planned, SEPTEMBER, TODAY)[own]
    assert tally == tally_of(table.tasks, TODAY, elsewhere=1)
