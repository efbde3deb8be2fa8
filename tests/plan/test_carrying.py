"""Tasks that go on in another plan."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.plan.carrying import carried_over, copied, to_carry_over
from danhgia_desktop.plan.conclusion_notice import NoticeUid
from danhgia_desktop.plan.task import ObjectiveCause, Source, TaskOrigin, TaskUid
from tests.plan.builders import TODAY, approval, explanation, followed, make_plan, make_task, work

JUNE, JULY = make_plan("2026-06"), make_plan("2026-07")
DUE = date(2026, 6, 10)


def test_only_what_is_unfinished_goes_on():
    open_one, part_done = followed(), followed(work=work("3", "1"))
    others = [
        followed(work=work("1", "1")),
        followed(has_parts=True),
        followed(uid=TaskUid("already")),
        followed(explanation(decision=approval(TODAY)), due_on=DUE),
    ]
    ran_out = followed(explanation(decision=approval(date(2026, 6, 12))), due_on=DUE)

    found = to_carry_over([open_one, *others, part_done, ran_out], {TaskUid("already")}, today=TODAY)

    assert found == (open_one, part_done, ran_out)


def test_what_goes_on_asks_for_what_is_left_and_leads_back_to_where_it_began():
    task = make_task(
        work=work("3", "1.25", factor=Fraction(5, 3), quality_failures=1, delays=1, done_on=DUE),
        assigned_on=date(2026, 6, 1),
        due_on=DUE,
        result="Đã xong phần đầu",
        cause=ObjectiveCause(words="Bão"),
        descends_from=TaskUid("above"),
    )

    (again,) = carried_over([task], JULY, 7)

    assert again.work == work("1.75", factor=Fraction(5, 3))
    assert (again.plan, again.ordinal, again.carried_from) == (JULY.uid, 7, task.uid)
    assert again.uid != task.uid
    assert (again.due_on, again.result, again.cause) == (None, "", ObjectiveCause())
    assert (again.text, again.assigned_on, again.descends_from) == (task.text, date(2026, 6, 1), "above")


@pytest.mark.parametrize(("assigned", "done"), [(None, None), ("3", None), ("3", "0"), ("0", "1"), ("3", "-1")])
def test_where_nothing_was_done_all_of_it_is_left(assigned, done):
    (again,) = carried_over([make_task(work=work(assigned, done))], JULY, 1)

    assert again.work == work(assigned)


def test_a_day_that_lies_in_the_later_period_stays():
    (again,) = carried_over([make_task(due_on=date(2026, 7, 1))], JULY, 1)

    assert again.due_on == date(2026, 7, 1)


def copy(task, origin=JUNE, to=JULY):
    return copied([task], origin.period, to, 1)[0]


def test_a_copied_plan_begins_anew_in_its_own_period():
    task = make_task(
        work=work("3", "3", factor=Fraction(2), done_on=DUE, delays=1),
        assigned_on=date(2026, 6, 1),
        due_on=DUE,
        result="Xong",
        cause=ObjectiveCause(words="Bão"),
        carried_from=TaskUid("may"),
        descends_from=TaskUid("above"),
    )

    again = copy(task)

    assert again.work == work("3", factor=Fraction(2))
    assert (again.assigned_on, again.due_on) == (date(2026, 7, 1), date(2026, 7, 10))
    assert (again.result, again.cause, again.carried_from, again.descends_from) == ("", ObjectiveCause(), None, None)
    assert (again.plan, again.text) == (JULY.uid, task.text)


@pytest.mark.parametrize("origin", [TaskOrigin.AD_HOC, TaskOrigin.MEETING_CONCLUSION])
def test_what_was_given_meanwhile_is_planned_in_a_copy(origin):
    again = copy(make_task(origin=origin, source=Source(number="12/TB"), notice=NoticeUid("notice")))

    assert (again.origin, again.source, again.notice) == (TaskOrigin.PLANNED, Source(), None)


def test_by_which_document_planned_work_is_given_stays_in_a_copy():
    task = make_task(origin=TaskOrigin.REMEDY_PLAN, source=Source(number="12/KH"))

    assert (copy(task).origin, copy(task).source) == (task.origin, task.source)


def test_what_descends_within_the_plan_descends_from_the_copy():
    above, below = make_task("a"), make_task("b", descends_from=TaskUid("a"))

    first, second = copied([above, below], JUNE.period, JULY, 4)

    assert second.descends_from == first.uid
    assert (first.ordinal, second.ordinal) == (4, 5)
    assert {first.uid, second.uid}.isdisjoint({above.uid, below.uid})


@pytest.mark.parametrize(
    ("origin", "to", "day", "expected"),
    [
        ("2026-01", "2026-02", date(2026, 1, 30), date(2026, 2, 28)),
        ("2026-02", "2026-03", date(2026, 2, 28), date(2026, 3, 31)),
        ("2026-12", "2027-01", date(2026, 12, 15), date(2027, 1, 15)),
        ("2026-12", "2027-01", date(2026, 11, 15), date(2026, 12, 15)),
        ("2026-06", "2026-05", date(2026, 7, 3), date(2026, 6, 3)),
        ("2025", "2026", date(2025, 12, 31), date(2026, 12, 31)),
        ("2026-Q1", "2026-Q2", date(2026, 2, 10), date(2026, 5, 10)),
        ("2026-W10", "2026-W12", date(2026, 3, 4), date(2026, 3, 18)),
        ("2026-09", "2100-12", date(2100, 12, 31), date(2100, 12, 31)),
        ("2026-09", "2001-01", date(1950, 1, 1), date(1950, 1, 1)),
    ],
)
def test_days_move_as_far_as_the_periods_lie_apart(origin, to, day, expected):
    assert copy(make_task(due_on=day), make_plan(origin), make_plan(to)).due_on == expected


def test_no_day_stays_no_day():
    assert copy(make_task()).due_on is None


@given(
    st.decimals(min_value=Decimal("0.01"), max_value=99, places=2),
    st.decimals(min_value=0, max_value=99, places=2),
)
def test_what_was_done_and_what_is_left_are_all_that_was_asked(assigned, done):
    task = make_task(work=work(str(assigned), str(done)))

    for again in carried_over(
        [one.task for one in to_carry_over([followed(work=task.work)], (), today=TODAY)], JULY, 1
    ):
        assert again.work.assigned + done == assigned
        assert again.work.assigned > 0


def test_what_a_plan_has_already_is_not_copied_again_and_what_descends_from_it_finds_it():
    above = make_task(text="Lập  báo cáo", assignee=None, assignee_said="chị Lan")
    below = make_task(descends_from=above.uid)
    there = make_task(text="lập báo cáo", assignee=None, assignee_said="Chị lan")
    other = make_task(text="Lập báo cáo", assignee=None, assignee_said="anh Ba")

    (copy,) = copied([above, below], JUNE.period, JULY, 4, [other, there])

    assert (copy.text, copy.ordinal, copy.descends_from) == (below.text, 4, there.uid)
