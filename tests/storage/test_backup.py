"""Copies of the data file."""

from __future__ import annotations

import errno
import os
import shutil
import time
from types import SimpleNamespace

import pytest

from danhgia_desktop.storage import backup, damage
from danhgia_desktop.storage.backup import CopyUnsoundError
from danhgia_desktop.storage.disk_space import NotEnoughSpaceError, room_for
from danhgia_desktop.storage.faults import (
    DataBusyError,
    DataDamagedError,
    DataReadOnlyError,
    DataUnreachableError,
    DiskFailedError,
)
from danhgia_desktop.storage.file_version import NotADataFileError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import contents, fill, points_of, query, set_points

PAGE = 4096
COPIED = 0.3
"""The part that is done when a copy is not yet checked."""

SIX_MEGABYTES = """
    INSERT INTO rubric_draft (rubric_uid, base, content, kept_at)
    VALUES ('long', '', hex(zeroblob(3000000)), '2026-11-21T02:00:00.000Z')
"""
"""More than is copied at once."""

MANY_SCORES = """
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 4000)
    INSERT INTO score SELECT 1, 1, 'round ' || n, NULL, NULL, 0, '', '' FROM number
"""
"""More than is checked at once."""


class StoppedError(Exception):
    """Raised by a test where a person stops a copy."""


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copies" / "today.sqlite3"


def damage_page_of(path, table: str, junk: bytes) -> None:
    """Write over the beginning of the page where a table or an index begins."""
    ((root,),) = query(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")  # noqa: S608
    with path.open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(junk)


def test_a_copy_of_an_open_file_has_its_newest_changes_in_one_file(filled, target):
    set_points(filled, "3.25")

    backup.copy(filled.path, target)

    assert contents(target) == contents(filled.path)
    assert [file.name for file in target.parent.iterdir()] == ["today.sqlite3"]
    assert query(target, "PRAGMA journal_mode") == [("delete",)]


def test_a_copy_replaces_an_older_one(filled, tmp_path):
    target = tmp_path / "today.sqlite3"
    target.write_bytes(b"yesterday")

    backup.copy(filled.path, target)

    assert contents(target) == contents(filled.path)
    assert sorted(tmp_path.glob("today*")) == [target]


def test_two_copies_under_one_name_at_once_do_not_meet(filled, target):
    begun = []

    def copy_meanwhile(part: float) -> None:
        if not begun:
            begun.append(part)
            backup.copy(filled.path, target)

    backup.copy(filled.path, target, copy_meanwhile)

    assert contents(target) == contents(filled.path)
    assert list(target.parent.iterdir()) == [target]


def test_a_copy_that_a_scanner_holds_is_told_as_busy_and_left_for_later(filled, target, monkeypatch):
    def held(*_names) -> None:
        error = PermissionError(13, "another program uses the file")
        error.winerror = 32
        raise error

    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr(os, "unlink", held)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)

    with pytest.raises(DataBusyError) as raised:
        backup.copy(filled.path, target)

    assert raised.value.values == {"path": target}
    assert not target.exists()


def test_a_copy_that_cannot_be_made_leaves_the_older_one(tmp_path):
    target = tmp_path / "today.sqlite3"
    target.write_bytes(b"yesterday")

    with pytest.raises(DataUnreachableError) as raised:
        backup.copy(tmp_path / "missing.sqlite3", target)

    assert raised.value.values == {"path": tmp_path / "missing.sqlite3"}
    assert target.read_bytes() == b"yesterday"
    assert [file.name for file in tmp_path.iterdir()] == ["today.sqlite3"]


def test_typing_goes_on_while_a_copy_is_made_which_is_of_the_moment_it_began(filled, target):
    set_points(filled, "1")
    query(filled.path, SIX_MEGABYTES)
    parts = []

    def type_on(part: float) -> None:
        set_points(filled, str(len(parts) % 4))
        parts.append(part)

    backup.copy(filled.path, target, type_on)

    copied = [part for part in parts if part <= COPIED]
    assert len(copied) >= 2
    assert copied == sorted(set(copied))
    assert points_of(filled) == (len(parts) - 1) % 4
    assert query(target, "SELECT points FROM score") == [(100,)]


@pytest.mark.parametrize("moment", [0.0, COPIED])
def test_a_copy_can_be_stopped_while_it_is_made_and_while_it_is_checked(filled, target, moment):
    query(filled.path, SIX_MEGABYTES)
    query(filled.path, MANY_SCORES)
    reached = []

    def stop(part: float) -> None:
        reached.append(part)
        if part > moment:
            raise StoppedError

    with pytest.raises(StoppedError):
        backup.copy(filled.path, target, stop)

    assert moment < reached[-1] < 1
    assert list(target.parent.iterdir()) == []
    set_points(filled, "2")
    assert points_of(filled) == 2


def test_a_damaged_file_is_not_copied(path, target):
    with open_store(path) as store:
        fill(store)
    damage_page_of(path, "criterion", b"\xff" * PAGE)

    with pytest.raises(DataDamagedError) as raised:
        backup.copy(path, target)

    assert raised.value.values == {"path": path}
    assert list(target.parent.iterdir()) == []


def test_a_file_whose_rows_refer_to_nothing_is_not_copied(path, target):
    with open_store(path) as store:
        fill(store)
    query(path, "DELETE FROM org_unit")

    with pytest.raises(DataDamagedError):
        backup.copy(path, target)

    assert list(target.parent.iterdir()) == []


def test_a_file_that_was_found_to_be_damaged_before_is_not_copied_whatever_it_looks_like_now(filled, target):
    damage.mark(filled.path)

    with pytest.raises(DataDamagedError):
        backup.copy(filled.path, target)

    assert not target.parent.exists()


def test_a_disk_that_keeps_something_else_than_it_was_given_is_told_from_a_damaged_file(filled, target):
    query(filled.path, SIX_MEGABYTES)

    def break_what_was_written(part: float) -> None:
        if part == COPIED:
            (unchecked,) = target.parent.glob("today.sqlite3.*.part")
            with unchecked.open("r+b") as file:
                file.seek(3 * PAGE)
                file.write(b"\xff" * PAGE)

    with pytest.raises(CopyUnsoundError) as raised:
        backup.copy(filled.path, target, break_what_was_written)

    assert raised.value.values == {"path": target}
    assert list(target.parent.iterdir()) == []
    assert not damage.is_marked(filled.path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 this is a workbook" * 400])
def test_what_is_no_database_is_not_copied(path, target, content):
    path.write_bytes(content)

    with pytest.raises(DataDamagedError):
        backup.copy(path, target)


def test_a_database_of_another_program_is_not_copied(path, target):
    query(path, "CREATE TABLE song (title TEXT)")

    with pytest.raises(NotADataFileError) as raised:
        backup.copy(path, target)

    assert raised.value.values == {"path": path}


def test_a_copy_for_which_there_is_no_room_is_not_begun(filled, target, monkeypatch):
    free = room_for(query(filled.path, "PRAGMA page_count")[0][0] * PAGE) - 1
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=free))

    with pytest.raises(NotEnoughSpaceError) as raised:
        backup.copy(filled.path, target)

    assert raised.value.values == {"path": target.parent, "needed": free + 1, "free": free}
    assert list(target.parent.iterdir()) == []


def test_a_copy_for_which_room_runs_out_on_the_way_leaves_nothing(filled, target, file_size_limit):
    query(filled.path, SIX_MEGABYTES)

    with file_size_limit(2 * 2**20), pytest.raises(DiskFailedError) as raised:
        backup.copy(filled.path, target)

    assert raised.value.values == {"path": target}
    assert list(target.parent.iterdir()) == []


def test_a_folder_that_cannot_be_made_says_so(filled, tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(DataUnreachableError):
        backup.copy(filled.path, tmp_path / "file" / "today.sqlite3")


def test_a_copy_is_made_where_the_system_has_no_way_to_flush_a_folder(filled, target, monkeypatch):
    monkeypatch.delattr(os, "O_DIRECTORY")  # as on Windows

    backup.copy(filled.path, target)

    assert contents(target) == contents(filled.path)


def test_a_copy_is_made_on_a_share_that_cannot_flush_a_folder(filled, target, monkeypatch):
    def refused(_descriptor: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", refused)

    backup.copy(filled.path, target)

    assert contents(target) == contents(filled.path)


def test_a_file_is_copied_out_of_a_folder_that_takes_no_writing(ordinary_user, public_folder):
    data, target = public_folder / "old" / "data.sqlite3", public_folder / "new" / "data.sqlite3"
    with open_store(data) as store:
        fill(store)
    target.parent.mkdir()
    target.parent.chmod(0o777)
    data.chmod(0o444)
    data.parent.chmod(0o555)

    with ordinary_user():
        backup.copy(data, target)

    assert contents(target) == contents(data)
    data.parent.chmod(0o755)


def test_a_folder_that_takes_no_copy_says_so(filled, ordinary_user, public_folder):
    source = public_folder / "data.sqlite3"
    backup.copy(filled.path, source)
    source.chmod(0o444)

    with ordinary_user(), pytest.raises(DataReadOnlyError):
        backup.copy(source, public_folder / "new" / "data.sqlite3")


def test_a_sound_file_passes_the_check(filled):
    backup.check(filled.path)

    assert contents(filled.path)["rubric"] != []


def test_the_check_finds_an_index_that_disagrees_with_its_table(path):
    with open_store(path) as store:
        fill(store)
    damage_page_of(path, "sqlite_autoindex_org_unit_1", b"\x0a\x00\x00\x00\x00\x10\x00\x00")

    with pytest.raises(DataDamagedError):
        backup.check(path)
