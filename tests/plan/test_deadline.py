"""Until when a task is due, and what was filed in time."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.plan.deadline import effective_deadline, extended_until, original_deadline, was_filed_in_time
from danhgia_desktop.plan.explained import is_explained
from danhgia_desktop.regulation.task_consequences import ExplanationNeed
from tests.plan.builders import approval, explanation, followed, make_plan, make_task, refusal

DUE = date(2026, 6, 10)


def june(day: int) -> date:
    return date(2026, 6, day)


def test_a_task_without_a_day_of_its_own_is_due_on_the_last_day_of_its_plan():
    assert original_deadline(make_task(), make_plan("2026-06")) == june(30)
    assert original_deadline(make_task(due_on=DUE), make_plan("2026-06")) == DUE
    assert effective_deadline(followed()) == june(30)


def test_only_an_approved_explanation_with_a_day_moves_the_deadline():
    for one in (
        explanation(),
        explanation(decision=refusal(june(20))),
        explanation(decision=approval()),
    ):
        assert effective_deadline(followed(one, due_on=DUE)) == DUE
        assert extended_until(followed(one, due_on=DUE)) is None

    assert effective_deadline(followed(explanation(decision=approval(june(20))), due_on=DUE)) == june(20)


def test_the_last_decision_holds_even_where_it_gives_less_time():
    first = explanation(decision=approval(june(28), decided_on=june(2)))
    second = explanation(decision=approval(june(20), decided_on=june(5)))

    assert effective_deadline(followed(first, second, due_on=DUE)) == june(20)
    assert effective_deadline(followed(second, first, due_on=DUE)) == june(20)


def test_an_extension_never_takes_time_away_from_a_deadline_that_was_moved_since():
    one = explanation(filed_on=june(9), decision=approval(june(15)))
    moved = {"due_on": june(28)}

    assert effective_deadline(followed(one, **moved)) == june(28)
    assert extended_until(followed(one, **moved)) is None
    later = explanation(filed_on=june(27))
    assert was_filed_in_time(later, followed(one, later, **moved))


@pytest.mark.parametrize(("day", "in_time"), [(9, True), (10, True), (11, False)])
def test_a_deadline_ends_with_its_day(day, in_time):
    one = explanation(filed_on=june(day))

    assert was_filed_in_time(one, followed(one, due_on=DUE)) is in_time


def test_an_explanation_does_not_make_up_for_its_own_lateness():
    late = explanation(filed_on=june(12), decision=approval(june(20)))

    assert not was_filed_in_time(late, followed(late, due_on=DUE))


def test_an_explanation_filed_within_an_extension_is_in_time():
    first = explanation(filed_on=june(8), decision=approval(june(20)))
    second = explanation(filed_on=june(18))

    assert was_filed_in_time(second, followed(first, second, due_on=DUE))


def test_a_later_extension_does_not_make_up_for_an_earlier_lateness():
    late = explanation(filed_on=june(12))
    later = explanation(filed_on=june(13), decision=approval(june(20)))

    assert not was_filed_in_time(late, followed(late, later, due_on=DUE))


@pytest.mark.parametrize(
    ("one", "satisfied"),
    [
        (explanation(filed_on=june(9)), {ExplanationNeed.FILED}),
        (explanation(filed_on=june(9), decision=refusal()), {ExplanationNeed.FILED}),
        (explanation(filed_on=june(12), decision=approval()), {ExplanationNeed.APPROVED}),
        (explanation(filed_on=june(9), decision=approval()), set(ExplanationNeed)),
        (explanation(filed_on=june(12)), set()),
    ],
)
def test_which_explanation_is_asked_for_is_a_setting(one, satisfied):
    task = followed(one, due_on=DUE)

    assert {need for need in ExplanationNeed if is_explained(task, need)} == satisfied


def test_two_halves_of_an_explanation_are_not_a_whole_one():
    in_time = explanation(filed_on=june(9))
    approved = explanation(filed_on=june(12), decision=approval())

    assert not is_explained(followed(in_time, approved, due_on=DUE), ExplanationNeed.FILED_AND_APPROVED)
