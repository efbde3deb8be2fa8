"""Backups made beside the data, and thinned out."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from danhgia_desktop.storage import damage
from danhgia_desktop.storage.backup_file import BackupReason, backups_in, free_path
from danhgia_desktop.storage.backup_making import backups_folder, make, make_in, thin
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import contents, fill
from tests.storage.test_backup import PAGE, damage_page_of

NOW = datetime(2026, 11, 21, 2, 30, 5, tzinfo=UTC)


def hourly(folder, path, hours: int) -> None:
    """Put empty files named as hourly backups into a folder."""
    folder.mkdir(exist_ok=True)
    for number in range(1, hours + 1):
        free_path(folder, path, NOW - timedelta(hours=number), SCHEMA_VERSION, BackupReason.HOUR).touch()


def test_a_backup_lies_beside_the_data_and_says_what_it_is(filled):
    made = make(filled.path, BackupReason.DAY, NOW)

    assert made.path == filled.path.parent / "backups" / f"danhgia_2026-11-21T093005_{SCHEMA_VERSION}_day.sqlite3"
    assert (made.at, made.reason, made.schema) == (NOW, BackupReason.DAY, SCHEMA_VERSION)
    assert made.size == made.path.stat().st_size
    assert contents(made.path) == contents(filled.path)


def test_making_one_thins_the_others_out(filled):
    folder = backups_folder(filled.path)
    hourly(folder, filled.path, hours=100)

    made = make(filled.path, BackupReason.HOUR, NOW)

    left = backups_in(folder)
    assert left[0] == made
    assert 48 < len(left) < 55


def test_in_another_folder_nothing_is_removed(filled, tmp_path):
    hourly(tmp_path / "stick", filled.path, hours=100)

    make_in(tmp_path / "stick", filled.path, BackupReason.ASKED, NOW)

    assert len(backups_in(tmp_path / "stick")) == 101


def test_a_file_that_turns_out_to_be_damaged_is_marked_and_its_older_backups_stay(path):
    with open_store(path) as store:
        fill(store)
    good = make(path, BackupReason.DAY, NOW)
    damage_page_of(path, "criterion", b"\xff" * PAGE)

    for _ in range(2):
        with pytest.raises(DataDamagedError) as raised:
            make(path, BackupReason.HOUR, NOW + timedelta(hours=1))
        assert raised.value.values == {"path": path}
        assert damage.is_marked(path)

    assert backups_in(backups_folder(path)) == (good,)


def test_without_a_data_file_there_is_nothing_to_back_up(path):
    with pytest.raises(DataUnreachableError):
        make(path, BackupReason.DAY, NOW)

    assert list(path.parent.iterdir()) == []


def test_what_is_left_of_copies_that_were_killed_goes_after_a_day(filled):
    folder = backups_folder(filled.path)
    folder.mkdir()
    for name, age in (
        ("danhgia_old.sqlite3.part", 30),
        ("danhgia_old.sqlite3.part-journal", 30),
        ("danhgia_begun.sqlite3.part", 1),
        ("Ảnh.part1.rar", 90),
    ):
        (folder / name).touch()
        seconds = (NOW - timedelta(hours=age)).timestamp()
        os.utime(folder / name, (seconds, seconds))

    thin(folder, filled.path, NOW)

    assert sorted(file.name for file in folder.iterdir()) == ["danhgia_begun.sqlite3.part", "Ảnh.part1.rar"]


@pytest.mark.parametrize("name", ["Bản chốt quý 3", "danhgia_cũ"])
def test_a_copy_to_which_a_person_gave_a_name_is_never_thinned_out(path, tmp_path, name):
    hourly(tmp_path, tmp_path / f"{name}.sqlite3", hours=100)
    hourly(tmp_path, path, hours=100)

    thin(tmp_path, path, NOW)

    left = [file.path.name for file in backups_in(tmp_path)]
    assert len([one for one in left if one.startswith(f"{name}_2026-")]) == 100
    assert len(left) < 160


def test_a_backup_that_cannot_be_removed_is_left_for_the_next_time(path, public_folder, ordinary_user):
    hourly(public_folder, path, hours=100)
    public_folder.chmod(0o555)

    with ordinary_user():
        thin(public_folder, path, NOW)

    assert len(backups_in(public_folder)) == 100
