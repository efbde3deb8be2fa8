"""Trying whether a folder can hold a write-ahead log."""

from __future__ import annotations

import os

import pytest

from danhgia_desktop.storage import wal_trial
from danhgia_desktop.storage.faults import DataReadOnlyError, DiskFailedError
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.wal_trial import PlaceUnfitError, try_wal


def test_a_trial_on_a_good_disk_leaves_nothing_behind(tmp_path):
    try_wal(tmp_path / "Dữ liệu #1?.sqlite3")

    assert list(tmp_path.iterdir()) == []


def test_what_a_trial_that_was_killed_left_behind_is_cleared_away(path):
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(f"{path.name}.trial{ending}").write_bytes(b"half written" * 100)

    try_wal(path)

    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="a file system as SQLite's for Unix plays it")
def test_a_file_system_that_keeps_another_journal_is_unfit(path, monkeypatch):
    monkeypatch.setattr(wal_trial, "_PARAMETERS", "mode=rwc&vfs=unix-none")

    with pytest.raises(PlaceUnfitError) as raised:
        open_store(path)

    assert raised.value.values == {"path": path}
    assert not path.exists()


def test_a_file_system_that_says_it_can_and_fails_is_unfit(path):
    path.with_name(f"{path.name}.trial-shm").mkdir()  # so the memory that the log shares cannot be made

    with pytest.raises(PlaceUnfitError):
        open_store(path)


def test_a_file_system_that_forgets_what_was_written_is_unfit(path, monkeypatch):
    monkeypatch.setattr(wal_trial, "_PARAMETERS", "mode=memory")  # each connection by itself

    with pytest.raises(PlaceUnfitError):
        try_wal(path)


def test_a_disk_that_takes_no_bytes_is_no_unfit_one(path, file_size_limit):
    with file_size_limit(1000), pytest.raises(DiskFailedError):
        try_wal(path)


def test_a_folder_that_may_only_be_read_is_no_unfit_one(public_folder, ordinary_user):
    path = public_folder / "danhgia.sqlite3"
    trial = path.with_name(f"{path.name}.trial")
    trial.touch(0o444)

    with ordinary_user(), pytest.raises(DataReadOnlyError):
        try_wal(path)
