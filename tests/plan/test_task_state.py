"""How a task stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.plan.task_state import TaskState, is_done, is_partly_done, state_of
from tests.plan.builders import TODAY, approval, explanation, followed, work

DUE = date(2026, 6, 10)


def june(day: int) -> date:
    return date(2026, 6, day)


@pytest.mark.parametrize(
    ("done_on", "state"),
    [
        (june(9), TaskState.DONE_EARLY),
        (june(10), TaskState.DONE_ON_TIME),
        (None, TaskState.DONE_ON_TIME),
        (june(11), TaskState.DONE_LATE),
    ],
)
def test_a_done_task_is_measured_by_its_deadline(done_on, state):
    task = followed(due_on=DUE, work=work("2", "2", done_on=done_on))

    assert state_of(task, june(30)) is state
    assert state.is_done


@pytest.mark.parametrize(
    ("delays", "state"), [(0, TaskState.DONE_ON_TIME), (1, TaskState.DONE_LATE), (-1, TaskState.DONE_ON_TIME)]
)
def test_delays_tell_how_a_task_was_done_where_no_day_does(delays, state):
    assert state_of(followed(due_on=DUE, work=work("1", "1", delays=delays)), TODAY) is state
    on_time = followed(due_on=DUE, work=work("1", "1", delays=delays, done_on=DUE))
    assert state_of(on_time, TODAY) is TaskState.DONE_ON_TIME


def test_a_task_done_within_its_extension_is_not_late():
    extended = explanation(decision=approval(june(20)))

    assert state_of(followed(extended, due_on=DUE, work=work("1", "1", done_on=june(20))), TODAY) is (
        TaskState.DONE_ON_TIME
    )


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (june(6), TaskState.NOT_DUE),
        (june(7), TaskState.DUE_SOON),
        (june(10), TaskState.DUE_SOON),
        (june(11), TaskState.OVERDUE),
    ],
)
def test_an_open_task_is_measured_by_today(today, state):
    assert state_of(followed(due_on=DUE), today) is state
    assert not state.is_done


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (june(10), TaskState.NOT_DUE),
        (june(11), TaskState.EXTENDED),
        (june(20), TaskState.EXTENDED),
        (june(21), TaskState.OVERDUE),
    ],
)
def test_an_extension_runs_from_the_first_deadline_to_the_approved_one(today, state):
    assert state_of(followed(explanation(decision=approval(june(20))), due_on=DUE), today) is state


def test_how_soon_is_soon_is_said_by_who_asks():
    assert state_of(followed(due_on=DUE), june(9), soon_days=0) is TaskState.NOT_DUE
    assert state_of(followed(due_on=DUE), june(1), soon_days=9) is TaskState.DUE_SOON


def test_what_is_open_when_its_period_is_concluded_is_not_done():
    assert state_of(followed(due_on=DUE, is_concluded=True), june(1)) is TaskState.UNDONE


def test_an_extension_that_runs_keeps_a_concluded_task_open_until_its_end():
    extended = followed(explanation(decision=approval(june(20))), due_on=DUE, is_concluded=True)

    assert state_of(extended, june(20)) is TaskState.EXTENDED
    assert state_of(extended, june(21)) is TaskState.UNDONE


@pytest.mark.parametrize(
    ("quantities", "done"),
    [
        (work("2", "2"), True),
        (work("1", "1"), True),
        (work("0.5", None, done_on=DUE), False),
        (work("2", "3"), True),
        (work("2", "1.99", done_on=DUE), False),
        (work("2", None, done_on=DUE), False),
        (work(None, None, done_on=DUE), True),
        (work(None, "3"), False),
        (work("0", "0"), False),
        (work("-1", None, done_on=DUE), True),
    ],
)
def test_quantities_tell_what_is_done_and_days_where_there_are_none(quantities, done):
    assert is_done(quantities) is done


@given(st.dates(min_value=june(1), max_value=june(30)), st.dates(min_value=june(1), max_value=june(30)))
def test_a_later_day_never_makes_an_open_task_stand_better(day, other):
    order = [TaskState.NOT_DUE, TaskState.DUE_SOON, TaskState.EXTENDED, TaskState.OVERDUE]
    task = followed(explanation(decision=approval(june(20))), due_on=DUE)
    earlier, later = sorted((day, other))

    assert order.index(state_of(task, earlier)) <= order.index(state_of(task, later))


@pytest.mark.parametrize(
    ("assigned", "done", "expected"),
    [("3", "2", True), ("3", "3", False), ("3", "0", False), ("3", None, False), (None, "2", False)],
)
def test_a_task_is_partly_done_where_some_of_what_was_asked_is(assigned, done, expected):
    assert is_partly_done(work(assigned, done)) is expected
