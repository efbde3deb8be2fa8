"""A file that makes way for another keeps all that belongs to it, by a program that may stop at any moment."""

from __future__ import annotations

import os
from datetime import datetime, timedelta

import pytest

from danhgia_desktop import vietnam_time
from danhgia_desktop.storage.backup_file import BackupReason
from danhgia_desktop.storage.beginning import DataMissingError, begin_anew
from danhgia_desktop.storage.faults import DataBusyError, DiskFailedError
from danhgia_desktop.storage.replaced_file import discard_unused, kept_beside
from danhgia_desktop.storage.restoring import restore
from danhgia_desktop.storage.store import open_store
from tests.storage.test_restoring import (
    NOW,
    REPLACED,
    StoppedError,
    data,
    hold,
    points_in,
    saved,
    stop_at,
)

__all__ = ["data", "saved"]

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def log(data):
    return data.with_name(f"{data.name}-wal")


def write_at(file, moment: datetime) -> None:
    os.utime(file, (moment.timestamp(), moment.timestamp()))


@pytest.mark.parametrize("again", [begin_anew, lambda data, now: restore(data.with_name("backup.sqlite3"), data, now)])
def test_a_log_follows_its_file_though_the_program_was_killed_between_the_two_a_minute_ago(
    data, saved, log, monkeypatch, again
):
    saved.rename(data.with_name("backup.sqlite3"))
    write_at(log, NOW)
    with monkeypatch.context() as killed:
        stop_at(killed, 1, done=True)
        with pytest.raises(StoppedError):
            begin_anew(data, NOW)
    assert log.exists()
    assert not data.exists()

    again(data, LATER)

    assert points_in(data.with_name(REPLACED)) == 2


def test_a_log_that_was_written_since_a_file_was_replaced_is_not_of_that_file(data, saved, log):
    whole = data.read_bytes()
    restore(saved, data, NOW)
    data.unlink()
    data.with_name(f"{REPLACED}-wal").unlink()
    log.write_bytes(b"of the data that was restored")
    write_at(log, LATER)

    begin_anew(data, LATER + timedelta(minutes=1))

    assert data.with_name(REPLACED).read_bytes() == whole
    assert not data.with_name(f"{REPLACED}-wal").exists()


@pytest.mark.parametrize("name", ["danhgia.sqlite3.replaced-2027-01-01T000000", "danhgia.sqlite3.replaced-giữ lại"])
def test_a_log_joins_no_file_of_a_clock_that_was_ahead_nor_one_that_a_person_named(data, log, name):
    write_at(log, NOW)
    data.rename(data.with_name(name))

    begin_anew(data, LATER)

    assert not data.with_name(f"{name}-wal").exists()
    assert not log.exists()


def test_while_there_is_no_room_for_empty_data_what_is_there_keeps_its_name(data, file_size_limit):
    with file_size_limit(4096), pytest.raises(DiskFailedError):
        begin_anew(data, NOW)

    assert not list(data.parent.glob("*.replaced-*"))
    assert not list(data.parent.glob("*.new*"))
    assert points_in(data) == 2


def test_where_windows_holds_a_file_nothing_is_begun_and_nothing_left_behind(data, monkeypatch):
    with monkeypatch.context() as windows:
        hold(windows, f"{data.name}-wal", times=100)
        with pytest.raises(DataBusyError):
            begin_anew(data, NOW)

    assert not list(data.parent.glob("*.replaced-*"))
    assert not list(data.parent.glob("*.new*"))
    assert points_in(data) == 2


def test_what_made_way_can_be_gone_back_to_and_is_missed_where_nothing_else_is_left(data):
    before = data.read_bytes()
    kept = [begin_anew(data, NOW), begin_anew(data, NOW)]
    for name in ("-wal", "x", ".7.7"):
        data.with_name(f"{kept[0].name}{name}").touch()
    data.with_name(f"{data.name}{REPLACED}2026-99-99T000000").touch()
    data.with_name(f"{data.name}{REPLACED}2025-01-01T000000").mkdir()

    found = kept_beside(data)

    assert sorted(one.path for one in found) == sorted(kept)
    assert {(one.at, one.reason) for one in found} == {(vietnam_time.of(NOW), BackupReason.REPLACED)}
    assert before in {one.path.read_bytes() for one in found}
    data.unlink()
    with pytest.raises(DataMissingError):
        open_store(data)


def test_only_a_file_in_which_nothing_was_ever_done_is_removed(data, tmp_path):
    unused = tmp_path / "unused.sqlite3"
    open_store(unused).close()
    for file in (data, unused):
        discard_unused(file)

    assert data.exists()
    assert not unused.exists()
