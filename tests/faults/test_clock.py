"""A clock that is set back, or was ahead, while an office works."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from danhgia_desktop.operations.backups import BackupReason, all_backups, back_up, is_due, is_due_at_exit
from danhgia_desktop.operations.checking import check_data
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, fill, points_of, set_points

START = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
BACK = (timedelta(seconds=1), timedelta(hours=1), timedelta(days=1), timedelta(days=40), timedelta(days=9000))


@pytest.mark.parametrize("back", BACK, ids=str)
def test_a_clock_that_is_set_back_loses_no_edit_and_no_backup(tmp_path, back, count):
    moment = START
    count("clocks set back")
    with open_store(data_path(tmp_path), now=lambda: moment) as store:
        fill(store)
        set_points(store, "1")
        earlier = back_up(store, BackupReason.DAY)
        moment -= back
        set_points(store, "2")

        assert is_due_at_exit(store, moment) is BackupReason.EXIT
        assert is_due(store, moment) is BackupReason.DAY
        later = back_up(store, BackupReason.DAY)

        listed = [file.path for file in all_backups(tmp_path, moment)]
        assert listed == [later.path, earlier.path] or (back < timedelta(minutes=1) and len(listed) == 2)
        assert [change.number for change in store.history(limit=2)] == [5, 4]
        store.undo(ACTOR)
        assert points_of(store) == 1
        store.redo(ACTOR)
        assert points_of(store) == 2
    assert check_data(tmp_path).is_sound
