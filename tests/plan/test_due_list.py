"""What is due, and what waits for a decision."""

from __future__ import annotations

from datetime import date

from danhgia_desktop import period as periods
from danhgia_desktop.plan.due_list import by_due_day, due_list
from tests.plan.builders import approval, explanation, followed, work

WEDNESDAY = date(2026, 6, 10)


def june(day: int) -> date:
    return date(2026, 6, day)


def test_this_week_runs_from_today_to_sunday():
    sunday, today, monday, yesterday = (followed(due_on=june(day)) for day in (14, 10, 15, 9))
    done, above = followed(due_on=june(11), work=work("1", "1")), followed(due_on=june(11), has_parts=True)

    found = due_list([sunday, today, monday, yesterday, done, above], today=WEDNESDAY)

    assert found.this_week == (today, sunday)


def test_what_is_overdue_comes_latest_first_and_what_is_concluded_is_past_that():
    first, second = followed(due_on=june(1)), followed(due_on=june(9))
    concluded, above = followed(due_on=june(1), is_concluded=True), followed(due_on=june(1), has_parts=True)
    extended = followed(explanation(decision=approval(june(20))), due_on=june(1))

    assert due_list([first, second, concluded, above, extended], today=WEDNESDAY).overdue == (second, first)


def test_explanations_wait_until_they_are_decided():
    late, early = explanation(filed_on=june(5)), explanation(filed_on=june(2))
    task = followed(late, explanation(decision=approval()), early)

    assert due_list([task], today=WEDNESDAY).waiting == ((task, early), (task, late))


def test_a_calendar_shows_tasks_on_the_day_they_are_due_as_extended():
    tenth, last = followed(due_on=june(10)), followed()
    extended = followed(explanation(decision=approval(june(10))), due_on=june(1))
    elsewhere = followed(due_on=date(2026, 7, 1))

    assert by_due_day([last, tenth, extended, elsewhere], periods.parse("2026-06")) == {
        june(10): (tenth, extended),
        june(30): (last,),
    }
