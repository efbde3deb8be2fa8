"""Backups by their names."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import vietnam_time
from danhgia_desktop.storage.backup_file import BackupReason, backups_in, free_path, newest_first, read
from danhgia_desktop.storage.faults import DataReadOnlyError, DataUnreachableError

NOW = datetime(2026, 11, 21, 2, 30, 5, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - naive ends


def make(folder, name: str, size: int = 3):
    (folder / name).write_bytes(bytes(size))
    return folder / name


@pytest.mark.parametrize("reason", BackupReason)
def test_a_name_says_when_why_and_of_which_form(tmp_path, path, reason):
    named = free_path(tmp_path, path, NOW, "0007", reason)
    named.write_bytes(b"abc")

    found = read(named)

    assert named.name == f"danhgia_2026-11-21T093005_0007_{reason}.sqlite3"
    assert (found.path, found.at, found.reason, found.schema, found.size) == (named, NOW, reason, "0007", 3)


@given(moments=st.lists(MOMENTS, min_size=2, max_size=2))
def test_names_sort_as_time_does(tmp_path_factory, moments):
    folder = tmp_path_factory.getbasetemp()
    names = [free_path(folder, folder / "danhgia.sqlite3", at, "0001", BackupReason.DAY).name for at in moments]

    earlier, later = (moment.replace(microsecond=0) for moment in sorted(moments))
    assert (sorted(names) == names) is (moments == sorted(moments) or earlier == later)


def test_a_name_that_is_taken_already_is_given_to_no_other_backup(tmp_path, path):
    for second in ("05", "06", "07"):
        named = free_path(tmp_path, path, NOW, "0001", BackupReason.DAY)
        assert f"T0930{second}_" in named.name
        named.touch()


def test_a_copy_that_the_first_program_made_before_an_upgrade_is_one(tmp_path):
    found = read(make(tmp_path, "danhgia_0001_2026-11-21T0930.sqlite3"))

    assert (found.at, found.reason, found.schema) == (
        datetime(2026, 11, 21, 9, 30, tzinfo=vietnam_time.VIETNAM),
        BackupReason.UPGRADE,
        "0001",
    )


def test_a_reason_of_a_newer_program_is_another_one(tmp_path):
    assert read(make(tmp_path, "danhgia_2026-11-21T093005_0009_moon.sqlite3")).reason is BackupReason.OTHER


@pytest.mark.parametrize(
    "name",
    [
        "danhgia.sqlite3",
        "danhgia_2026-11-21T093005_0001_day.sqlite3.part",
        "danhgia_2026-11-21T093005_0001_day.sqlite3-journal",
        "danhgia_2026-13-21T093005_0001_day.sqlite3",
        "danhgia_2026-11-21T996005_0001_day.sqlite3",
        "danhgia_2026-11-21T093005_0001_.sqlite3",
        "danhgia_2026-11-21T093005_01_day.sqlite3",
        "Báo cáo.docx",
    ],
)
def test_other_files_are_none(tmp_path, name):
    assert read(make(tmp_path, name)) is None


def test_a_folder_or_a_file_that_is_gone_is_none(tmp_path):
    (tmp_path / "danhgia_2026-11-21T093005_0001_day.sqlite3").mkdir()

    assert read(tmp_path / "danhgia_2026-11-21T093005_0001_day.sqlite3") is None
    assert read(tmp_path / "danhgia_2026-11-22T093005_0001_day.sqlite3") is None


def test_backups_are_listed_the_newest_first_and_nothing_else(tmp_path, path):
    made = []
    for hours in (5, 1, 3):
        made.append(free_path(tmp_path, path, NOW + timedelta(hours=hours), "0001", BackupReason.HOUR))
        made[-1].touch()
    make(tmp_path, "Báo cáo.docx")
    old = make(tmp_path, "danhgia_0001_2020-11-21T0930.sqlite3")

    assert [backup.path for backup in backups_in(tmp_path)] == [made[0], made[2], made[1], old]


def test_what_a_clock_that_was_ahead_named_is_not_the_newest(tmp_path, path):
    moments = (timedelta(days=300), timedelta(seconds=1), timedelta(0), timedelta(days=-1))
    made = [make(tmp_path, free_path(tmp_path, path, NOW + by, "0003", BackupReason.DAY).name) for by in moments]

    ordered = newest_first(backups_in(tmp_path), NOW)

    assert [file.path.name for file in ordered] == [file.name for file in (*made[1:], made[0])]


def test_a_folder_that_is_not_there_has_none(tmp_path):
    assert backups_in(tmp_path / "missing") == ()


def test_a_folder_that_may_not_be_read_says_so(public_folder, ordinary_user):
    public_folder.chmod(0o300)

    with ordinary_user(), pytest.raises((DataReadOnlyError, DataUnreachableError)) as raised:
        backups_in(public_folder)

    assert raised.value.values == {"path": public_folder}
