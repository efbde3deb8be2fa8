"""Which task descends from which, and how far each has come."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.plan.task_cycles import TaskCycleError
from danhgia_desktop.plan.task_tree import TaskTree
from tests.plan.builders import make_plan, make_task, work


def part(uid: str, of: str | None = None, quantities=None, **changes):
    return make_task(uid, descends_from=of, work=quantities or work("1"), text=uid.title(), **changes)


def progress(*tasks, of: str = "sở") -> Fraction:
    return TaskTree(tasks).progress(TaskUid(of))


def test_progress_rolls_up_from_people_through_units_to_the_agency():
    tasks = (
        part("sở"),
        part("phòng", "sở"),
        part("minh", "phòng", work("4", "3")),
        part("lan", "phòng", work("2", "0", factor=Fraction(2))),
        part("trung tâm", "sở", work("2", "2")),
    )

    assert progress(*tasks, of="phòng") == Fraction(3, 8)
    assert progress(*tasks) == Fraction(5, 10)


def test_the_quantities_of_what_has_parts_count_nothing_themselves():
    assert progress(part("sở", None, work("100", "0")), part("phòng", "sở", work("1", "1"))) == 1


@pytest.mark.parametrize(
    ("quantities", "expected"),
    [
        (work("4", "1"), Fraction(1, 4)),
        (work("4", "9"), 1),
        (work("4", "-1"), 0),
        (work(None), 0),
        (work(None, "3"), 0),
        (work(None, done_on=date(2026, 6, 1)), 1),
        (work("0", "0"), 0),
        (work("0", done_on=date(2026, 6, 1)), 1),
        (work("1", "0.5"), Fraction(1, 2)),
        (work("1", "1", factor=Fraction(0)), 0),
    ],
)
def test_a_task_alone_has_come_as_far_as_its_work(quantities, expected):
    assert progress(part("sở", None, quantities)) == expected


def test_what_was_carried_over_is_left_to_the_task_that_goes_on_with_it():
    june = part("tháng 6", "sở", work("10", "6"))
    july = part("tháng 7", "sở", work("4", "4"), carried_from=TaskUid("tháng 6"))

    assert progress(part("sở"), june, july) == 1


def test_a_task_above_that_is_not_there_counts_as_none():
    tree = TaskTree([part("phòng", "sở", work("2", "1")), part("minh", "phòng", work("1", "1"))])

    assert [task.uid for task in tree.parts(TaskUid("phòng"))] == ["minh"]
    assert tree.parts(TaskUid("sở")) == ()


@pytest.mark.parametrize(
    ("period", "expected"), [("2026-06", Fraction(1, 4)), ("2026-Q2", Fraction(1, 4)), ("2026", 1)]
)
def test_what_descends_in_another_period_is_no_part(period, expected):
    plans = [make_plan(code) for code in (period, "2026-W24", "2026-07")]
    above, june, july = plans
    tasks = (
        part("sở", plan=above),
        part("phòng", "sở", work("4", "1"), plan=june),
        part("tháng 7", "sở", work("3", "3"), plan=july, carried_from=TaskUid("phòng")),
    )

    tree = TaskTree(tasks, {plan.uid: plan.period for plan in plans})

    assert tree.progress(TaskUid("sở")) == expected


@pytest.mark.parametrize("uids", [["a"], ["a", "b"], ["a", "b", "c"]])
def test_a_task_cannot_descend_from_itself(uids):
    circle = [part(uid, above) for uid, above in zip(uids, [*uids[1:], uids[0]], strict=True)]

    with pytest.raises(TaskCycleError) as refused:
        TaskTree([part("x", "a"), *circle])

    assert refused.value.values["task"] in {uid.title() for uid in uids}
    assert refused.value.values["path"].split(" › ")[-1] == refused.value.values["task"]


quantities = st.builds(lambda assigned, done: work(str(assigned), str(done)), st.integers(1, 9), st.integers(0, 12))


@given(st.lists(st.tuples(st.integers(0, 5), quantities), max_size=8).flatmap(st.permutations))
def test_progress_lies_between_nothing_and_all_whatever_descends_from_what(drawn):
    tasks = [part("0")]
    tasks += [part(str(place), str(above % place), quantity) for place, (above, quantity) in enumerate(drawn, start=1)]

    tree = TaskTree(tasks)

    assert all(0 <= tree.progress(task.uid) <= 1 for task in tasks)
    assert set(tree.leaves(TaskUid("0"))) == {task for task in tasks if not tree.parts(task.uid)}
