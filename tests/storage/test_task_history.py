"""What became of a task, undo included, told by the columns that became other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.plan.task import TaskUid, Work
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.task_numbers import NoSuchTaskError
from tests.storage.builders import ACTOR, PERSON
from tests.storage.plan_builders import OTHER, make_explanation, make_task, plan_work


def test_steps_are_told_with_what_they_changed_the_newest_first(store):
    plan_work(store)
    task = make_task(assignee=PERSON, work=Work(assigned=Decimal(3)))
    for changed in (task, replace(task, assignee=OTHER, due_on=date(2026, 9, 9), ordinal=4)):
        with store.work(ACTOR, Label.EDIT_TASK) as work:
            work.tasks.save([changed])
    with store.work(ACTOR, Label.FILE_EXPLANATION) as work:
        work.explanations.save(make_explanation())
    with store.work(ACTOR, Label.EDIT_EXPLANATION) as work:
        work.explanations.save(make_explanation(reason="Khác"))

    with store.reading() as reading:
        versions = reading.tasks.history(task.uid)
    told = [{one.field: (one.before, one.after) for one in version.changes} for version in versions]
    assert told[0] == {"reason": ("Chờ ý kiến", "Khác")}
    assert told[1] == {}
    assert told[2] == {"assignee_id": ("Lê Thị Bình", "Trần Văn Bính"), "due_on": (None, date(2026, 9, 9))}
    assert "assigned" in told[3]
    assert versions[0].change_set.label is Label.EDIT_EXPLANATION
    assert told[-1] == {}


def test_a_task_that_is_not_there_has_no_history(store):
    with store.reading() as reading, pytest.raises(NoSuchTaskError):
        reading.tasks.history(TaskUid("nobody"))
