"""Tasks of concluded periods that approvals extended beyond them are still done, and changed in nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.task import ObjectiveCause, Work
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from tests.storage.builders import ACTOR, contents
from tests.storage.plan_builders import TASK, make_explanation, make_full_task, make_task, plan_work
from tests.storage.test_plan_records import conclude

OTHER_WORK = Work(assigned=Decimal("2.5"), done=Decimal("2.5"), done_on=date(2026, 10, 9), quality_failures=1, delays=0)


def extend(store, until, verdict=Verdict.APPROVED):
    decision = Decision(verdict=verdict, decided_by="Giám đốc", decided_on=date(2026, 9, 19), due_on=until)
    with store.work(ACTOR, Label.DECIDE_EXPLANATION) as work:
        work.explanations.save(make_explanation(decision=decision))


def save(store, *tasks):
    with store.work(ACTOR, Label.EDIT_TASK) as work:
        work.tasks.save(tasks)


@pytest.fixture
def extended(store):
    """A task of September, extended into October, and one that is not; September is concluded."""
    plan_work(store)
    save(store, make_task("other", ordinal=1))
    extend(store, date(2026, 10, 15))
    conclude(store)
    return store


@pytest.fixture
def task(extended):
    with extended.reading() as reading:
        return reading.tasks.get(TASK)


def test_how_far_it_came_is_written_and_undone(extended, task):
    before = contents(extended.path)
    work = replace(OTHER_WORK, factor=task.work.factor)
    done = replace(task, work=work, result="Xong", cause=ObjectiveCause(words="lũ", confirmed_by="GĐ"))
    save(extended, done)

    with extended.reading() as reading:
        assert reading.tasks.followed([TASK])[0].task == done
        assert reading.tasks.followed([TASK])[0].goes_on
    extended.undo(ACTOR)
    assert contents(extended.path) == before


@pytest.mark.parametrize(
    "change",
    [
        {"text": "khác"},
        {"due_on": None},
        {"assignee": StaffUid("m2")},
        {"supports": ()},
        {"note": "khác"},
        {"work": replace(OTHER_WORK, assigned=Decimal(9))},
        {"work": replace(make_full_task().work, factor=OTHER_WORK.factor)},
    ],
)
def test_nothing_else_of_it_is(extended, task, change):
    with pytest.raises(PeriodLockedError):
        save(extended, replace(task, **change))


def test_the_others_of_its_plan_stay_as_they_are(extended, task):
    with extended.reading() as reading:
        other = reading.tasks.followed(["other"])[0]
    assert not other.goes_on
    with pytest.raises(PeriodLockedError):
        save(extended, replace(task, result="Xong"), replace(other.task, result="Xong"))
    with pytest.raises(PeriodLockedError):
        save(extended, make_task("new", ordinal=2))
    with pytest.raises(PeriodLockedError), extended.work(ACTOR, Label.REMOVE_TASKS) as work:
        work.tasks.remove([TASK])


@pytest.mark.parametrize(
    ("until", "verdict", "concluded", "expected"),
    [
        (date(2026, 10, 15), Verdict.APPROVED, "2026-09", True),
        (date(2026, 9, 30), Verdict.APPROVED, "2026-09", False),
        (date(2026, 10, 15), Verdict.REFUSED, "2026-09", False),
        (date(2026, 10, 15), Verdict.APPROVED, "2026-H2", False),
        (date(2027, 1, 1), Verdict.APPROVED, "2026-H2", True),
        (date(2026, 10, 15), Verdict.APPROVED, "2026-08", False),
    ],
)
def test_it_goes_on_where_an_approval_extends_it_beyond_all_that_is_concluded(
    store, until, verdict, concluded, expected
):
    plan_work(store)
    extend(store, until if verdict is Verdict.APPROVED else None, verdict)
    conclude(store, concluded)

    with store.reading() as reading:
        assert reading.tasks.followed([TASK])[0].goes_on is expected
