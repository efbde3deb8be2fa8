"""a, b, c of everybody, d, đ, e of leaders, and their points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import period as periods
from danhgia_desktop import points
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.plan.performance import Leader, PerformanceStatus, performance_from, performance_of
from danhgia_desktop.plan.task import ObjectiveCause, Work
from danhgia_desktop.plan.task_share import Counting, ShareNote
from danhgia_desktop.regulation.task_rule import FailureReading, LeaderPartKind
from tests.plan.builders import MINH, RULE, TODAY, followed, work

WHOLE_LINE = replace(RULE, reading=FailureReading.WHOLE_LINE)
DUE = date(2026, 6, 10)
CONFIRMED = ObjectiveCause(words="Bão", confirmed_by="Giám đốc")
QUARTER, MONTH = periods.parse("2026-Q2"), periods.parse("2026-06")


def performance(*tasks, rule=RULE, leader=None):
    return performance_of(tasks, rule, leader=leader, today=TODAY)


def share(rule=RULE, **changes):
    return Counting(rule, TODAY).share_of(followed(due_on=DUE, **changes))


def worked_example():
    """Return the tasks of the worked example: 4 products one of which failed, and one of factor 8 that came late."""
    return (
        followed(work=work("4", "4", quality_failures=1)),
        followed(work=work("1", "1", factor=Fraction(8), delays=1)),
    )


def answers(*fulls, period=QUARTER):
    return tuple(
        LeaderAnswer(staff=MINH, period=period, part=part, is_full=full)
        for part, full in zip(LeaderPartKind, fulls, strict=False)
    )


def test_the_worked_example_gives_65_625_of_70():
    found = performance(*worked_example())

    assert (found.assigned, found.done, found.quality, found.progress) == (12, 12, Fraction(47, 4), 10)
    assert (found.a, found.b, found.c) == (1, Fraction(47, 48), Fraction(5, 6))
    assert found.points == Fraction("65.625")
    assert found.status is PerformanceStatus.SUFFICIENT


def test_the_worked_example_read_by_whole_lines_gives_64_1667():
    found = performance(*worked_example(), rule=WHOLE_LINE)

    assert found.b == Fraction(11, 12)
    assert found.points == Fraction(385, 6)
    assert points.shown(found.points) == "64,17"


def test_one_of_five_gives_14_and_all_of_one_gives_70():
    assert performance(followed(work=work("5", "1"))).points == 14
    assert performance(followed(work=work("1", "1"))).points == 70


def test_nothing_assigned_is_not_enough_to_say_and_never_full_points():
    for found in (performance(), performance(followed(work=work(None, "3"))), performance(followed(work=work("0")))):
        assert found.status is PerformanceStatus.INSUFFICIENT
        assert found.points is None
        assert (found.a, found.b, found.c) == (None, None, None)


def test_every_figure_opens_into_the_tasks_it_came_from():
    tasks = (*worked_example(), followed(work=work(None)))

    found = performance(*tasks)

    assert [one.followed for one in found.shares] == list(tasks)
    assert [one.counts for one in found.shares] == [True, True, False]
    assert sum(one.quality for one in found.shares) == found.quality


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({"work": work("1"), "has_parts": True}, ShareNote.HAS_PARTS),
        ({"work": work(None)}, ShareNote.NO_QUANTITY),
        ({"work": work("0")}, ShareNote.QUANTITY_NOT_POSITIVE),
        ({"work": work("-2", "1")}, ShareNote.QUANTITY_NOT_POSITIVE),
        ({"work": work("1", "1", factor=Fraction(0))}, ShareNote.FACTOR_NOT_POSITIVE),
    ],
)
def test_a_task_that_counts_nothing_says_why(changes, note):
    found = share(**changes)

    assert found.notes == (note,)
    assert (found.assigned, found.done, found.quality, found.progress) == (0, 0, 0, 0)
    assert (found.quality_failures, found.delays) == (0, 0)


def test_more_than_assigned_counts_as_all_of_it_and_says_so():
    found = share(work=work("2", "5"))

    assert (found.assigned, found.done) == (2, 2)
    assert found.notes == (ShareNote.COUNTED_IN_FULL,)


def test_the_rest_of_a_task_counts_once_with_the_one_that_goes_on_with_it():
    earlier = followed(uid="a", work=work("4", "1"))
    later = followed(uid="b", work=work("3", "3"), carried_from="a")

    found = performance(later, earlier)

    assert (found.assigned, found.done, found.points) == (4, 4, 70)
    assert [one.notes for one in found.shares] == [(), (ShareNote.CARRIED_ON,)]
    assert performance(earlier).a == Fraction(1, 4)
    assert performance(later).assigned == 3


def test_what_was_typed_below_zero_counts_as_nothing():
    found = share(work=work("2", "-5", quality_failures=-1, delays=-1))

    assert (found.done, found.quality_failures, found.delays) == (0, 0, 0)


@pytest.mark.parametrize(
    ("delays", "progress", "notes"),
    [
        (None, Fraction(7, 4), (ShareNote.LATE_ONCE,)),
        (0, 2, ()),
        (2, Fraction(3, 2), ()),
    ],
)
def test_a_late_task_has_one_delay_unless_somebody_counted_them(delays, progress, notes):
    found = share(work=work("2", "2", done_on=DUE + timedelta(days=1), delays=delays))

    assert found.progress == progress
    assert found.notes == notes


@pytest.mark.parametrize(
    ("failures", "delays", "notes"),
    [(4, 4, ()), (5, 0, (ShareNote.NEVER_BELOW_ZERO,)), (0, 5, (ShareNote.NEVER_BELOW_ZERO,))],
)
def test_a_share_says_when_more_would_be_taken_than_there_is(failures, delays, notes):
    found = share(work=work("1", "1", quality_failures=failures, delays=delays))

    assert (found.quality, found.progress) == (max(0, 1 - Fraction(failures, 4)), max(0, 1 - Fraction(delays, 4)))
    assert found.notes == notes


@pytest.mark.parametrize("rule", [RULE, WHOLE_LINE])
def test_failures_and_delays_never_take_more_than_there_is(rule):
    found = share(rule, work=work("1", "1", quality_failures=5, delays=9))

    assert (found.quality, found.progress) == (0, 0)
    assert found.notes == (ShareNote.NEVER_BELOW_ZERO,)


def test_an_objective_cause_exempts_once_somebody_confirmed_it():
    failed = work("2", "2", quality_failures=1, delays=1)

    exempt = share(work=failed, cause=CONFIRMED)
    not_yet = share(work=failed, cause=replace(CONFIRMED, confirmed_by=""))

    assert (exempt.quality, exempt.progress, exempt.notes) == (2, 2, (ShareNote.EXEMPT,))
    assert (not_yet.quality, not_yet.progress) == (Fraction(7, 4), Fraction(7, 4))
    assert share(work=work("2", "2", delays=1), cause=CONFIRMED).notes == (ShareNote.EXEMPT,)
    assert share(work=work("2", "2"), cause=CONFIRMED).notes == ()


def test_leaders_have_six_shares_in_the_periods_that_ask_for_them():
    asked = Leader(period=QUARTER, answers=answers(False, True, True))

    found = performance(*worked_example(), leader=asked)

    assert (found.d, found.dd, found.e) == (Fraction(1, 2), 1, 1)
    assert found.points == (1 + Fraction(47, 48) + Fraction(5, 6) + Fraction(5, 2)) / 6 * 70


def test_leaders_have_three_shares_in_all_other_periods():
    found = performance(*worked_example(), leader=Leader(period=MONTH))

    assert found.points == Fraction("65.625")
    assert found.parts == ()
    assert (found.d, found.dd, found.e) == (None, None, None)


def test_a_missing_answer_about_a_leader_is_named_and_gives_no_points():
    elsewhere = answers(True, True, True, period=MONTH)

    found = performance(*worked_example(), leader=Leader(period=QUARTER, answers=(*answers(True, True), *elsewhere)))

    assert found.status is PerformanceStatus.INSUFFICIENT
    assert found.missing == (LeaderPartKind.UNITY,)
    assert found.a == 1


quantities = st.decimals(min_value=0, max_value=50, places=2)
TASKS = st.builds(
    lambda **given: followed(due_on=DUE, work=Work(**given)),
    assigned=st.none() | quantities,
    done=st.none() | quantities,
    factor=st.fractions(min_value=Fraction(1, 5), max_value=10, max_denominator=6),
    done_on=st.none() | st.dates(min_value=date(2026, 6, 8), max_value=date(2026, 6, 12)),
    quality_failures=st.none() | st.integers(0, 6),
    delays=st.none() | st.integers(0, 6),
)
RULES = st.sampled_from([RULE, WHOLE_LINE])
LEADERS = st.none() | st.builds(
    lambda fulls: Leader(period=QUARTER, answers=answers(*fulls)), st.tuples(*[st.booleans()] * 3)
)


@given(st.lists(TASKS, max_size=5), RULES, LEADERS)
def test_points_lie_between_nothing_and_the_maximum(tasks, rule, leader):
    found = performance(*tasks, rule=rule, leader=leader)

    assert found.points is None or 0 <= found.points <= 70


@given(st.lists(TASKS, max_size=5).flatmap(lambda tasks: st.tuples(st.just(tasks), st.permutations(tasks))), RULES)
def test_the_order_of_tasks_never_matters(both, rule):
    tasks, shuffled = both

    assert performance(*tasks, rule=rule).points == performance(*shuffled, rule=rule).points


@given(st.lists(TASKS, max_size=5), RULES, LEADERS, quantities.filter(bool), st.integers(0, 2))
def test_one_more_task_done_in_full_on_time_and_without_failure_never_lowers_points(
    tasks, rule, leader, quantity, days
):
    good = followed(
        due_on=DUE, work=Work(assigned=quantity, done=quantity, factor=Fraction(8, 3), done_on=DUE - timedelta(days))
    )

    before = performance(*tasks, rule=rule, leader=leader).points
    after = performance(*tasks, good, rule=rule, leader=leader).points

    assert after is not None
    assert before is None or after >= before


@given(st.lists(TASKS, max_size=3), st.lists(TASKS, max_size=3), RULES)
def test_sums_of_months_are_the_sums_of_all_their_tasks(june, may, rule):
    apart = [performance(*tasks, rule=rule) for tasks in (june, may)]

    together = performance_from((one for month in apart for one in month.shares), rule)

    assert together == performance(*june, *may, rule=rule)
    assert together.assigned == sum(month.assigned for month in apart)


@given(quantities.filter(bool), st.integers(0, 8), RULES)
def test_each_failure_costs_a_quarter_of_one_product_or_of_the_line(quantity: Decimal, failures, rule):
    found = share(rule, work=Work(assigned=quantity, done=quantity, quality_failures=failures))
    each = Fraction(quantity) if rule is WHOLE_LINE else 1

    assert found.quality == max(0, Fraction(quantity) - Fraction(failures, 4) * each)


QUANTITIES = st.decimals(min_value=-2, max_value=300, places=2)
WORKS = st.builds(
    Work,
    assigned=st.none() | QUANTITIES,
    done=st.none() | QUANTITIES,
    factor=st.fractions(min_value=-1, max_value=9, max_denominator=12),
    done_on=st.none() | st.dates(DUE - timedelta(days=2), DUE + timedelta(days=2)),
    quality_failures=st.none() | st.integers(-1, 6),
    delays=st.none() | st.integers(-1, 6),
)
MANY_TASKS = st.lists(
    st.builds(followed, due_on=st.just(DUE), work=WORKS, cause=st.sampled_from([ObjectiveCause(), CONFIRMED])),
    max_size=3,
)


def by_the_law(task, rule):
    """Return what a task adds to the four sums, written as the law says it."""
    work, factor = task.task.work, task.task.work.factor
    if work.assigned is None or work.assigned <= 0 or factor <= 0:
        return 0, 0, 0, 0
    done = factor * max(Fraction(0), min(Fraction(work.done or 0), Fraction(work.assigned)))
    is_late = work.done is not None and work.done >= work.assigned and work.done_on is not None and work.done_on > DUE
    lost = rule.failure_cost * (done if rule.reading is FailureReading.WHOLE_LINE else factor)
    failures = max(0, work.quality_failures or 0)
    delays = int(is_late) if work.delays is None else max(0, work.delays)
    if task.task.cause.exempts:
        failures = delays = 0
    return Fraction(work.assigned) * factor, done, max(0, done - lost * failures), max(0, done - lost * delays)


@pytest.mark.parametrize("rule", [RULE, WHOLE_LINE])
@given(tasks=MANY_TASKS, again=st.integers(1, 3))
def test_sums_are_exactly_those_of_the_law_however_many_tasks_are_alike(rule, tasks, again):
    found = performance(*(tasks * again), rule=rule)

    sums = [sum(parts) * again for parts in zip(*(by_the_law(task, rule) for task in tasks), strict=True)]
    assert [found.assigned, found.done, found.quality, found.progress] == (sums or [0, 0, 0, 0])
