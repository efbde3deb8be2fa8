"""Statements that are given more values than SQLite takes one by one."""

from __future__ import annotations

import sqlite3

import pytest

from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR
from tests.storage.plan_builders import SEPTEMBER, found_office, make_plan, make_task

MANY = 40


@pytest.fixture
def crowded(store):
    """Many tasks."""
    found_office(store)
    with store.work(ACTOR, Label.ADD_TASKS) as work:
        work.plans.save(make_plan())
        work.tasks.save([make_task(f"Nhiệm vụ '{number}'") for number in range(MANY)])
    return store


def test_tasks_are_read_changed_and_removed_however_many_they_are(crowded):
    uids = [TaskUid(f"Nhiệm vụ '{number}'") for number in range(MANY)]

    with crowded.work(ACTOR, Label.REMOVE_TASKS) as work:
        allowed = work.tasks._connection.connection.driver_connection
        before = allowed.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, MANY - 1)
        found = work.tasks.named(uids)
        work.tasks.save(found)
        assert len(work.tasks.followed_of_agency(SEPTEMBER)) == len(found) == MANY
        work.tasks.remove(uids)
        assert work.tasks.followed(uids) == ()
        allowed.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, before)
