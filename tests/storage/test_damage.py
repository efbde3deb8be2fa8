"""A data file that was found to be damaged, until it is mended."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from danhgia_desktop.storage import damage
from danhgia_desktop.storage.backup_making import backups_folder
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import Clock, fill, points_of, query, set_points
from tests.storage.test_backup import PAGE, damage_page_of
from tests.storage.test_restoring import write_past_the_indexes


@pytest.fixture
def closed(path):
    """A data file that nobody has open."""
    with open_store(path, now=Clock()) as store:
        fill(store)
        set_points(store, "3")
    return path


def test_a_file_that_is_no_database_is_marked_when_it_is_opened(path):
    path.write_bytes(b"nothing of ours" * 1000)

    with pytest.raises(DataDamagedError):
        open_store(path)

    assert damage.is_marked(path)


def test_a_marked_file_is_looked_through_as_a_whole_before_it_is_opened(closed):
    sheet = "INSERT INTO scoresheet VALUES (9, 's9', 1, 1, '2030', NULL, NULL)"
    # Which opening alone would not see: the pages are as they should be, but an index lacks a row.
    write_past_the_indexes(closed, "DELETE FROM sqlite_master WHERE name = 'ix_scoresheet_unit_id'", sheet)
    open_store(closed).close()
    damage.mark(closed)

    with pytest.raises(DataDamagedError):
        open_store(closed)

    assert damage.is_marked(closed)


@pytest.mark.parametrize("name", ["criterion", "sqlite_autoindex_org_unit_1"])
def test_a_ruined_page_is_found_at_each_opening_of_a_file_that_is_quickly_read(closed, name):
    damage_page_of(closed, name, bytes(PAGE))

    with pytest.raises(DataDamagedError):
        open_store(closed)

    assert damage.is_marked(closed)


def test_a_full_disk_does_not_keep_a_file_from_being_closed(closed, file_size_limit):
    store = open_store(closed)
    set_points(store, "2")

    with file_size_limit(1):
        store.close()

    with open_store(closed) as opened:
        assert points_of(opened) == 2


def test_a_marked_file_that_passes_the_whole_check_is_marked_no_longer(closed):
    damage.mark(closed)

    with open_store(closed) as store:
        assert points_of(store) == 3

    assert not damage.is_marked(closed)


def test_a_mark_that_the_system_keeps_does_not_keep_a_sound_file_from_being_opened(closed, monkeypatch):
    damage.mark(closed)
    with monkeypatch.context() as system:
        system.setattr(Path, "unlink", lambda *_about, **_as: (_ for _ in ()).throw(OSError(errno.EROFS, "read-only")))
        damage.clear(closed)
    assert damage.is_marked(closed)

    open_store(closed).close()

    assert not damage.is_marked(closed)


def test_a_file_that_was_left_open_and_is_damaged_is_marked(closed, tmp_path):
    left = tmp_path / "left.sqlite3"
    with open_store(closed) as store:
        set_points(store, "1")
        for tail in ("", "-wal"):
            shutil.copy(f"{closed}{tail}", f"{left}{tail}")
    ((root,),) = query(closed, "SELECT rootpage FROM sqlite_master WHERE name = 'org_unit'")
    with left.open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\xff" * PAGE)

    with pytest.raises(DataDamagedError):
        open_store(left)

    assert damage.is_marked(left)
    assert not backups_folder(left).exists()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_lost_its_bytes_keeps_the_changes_in_its_log(closed, tmp_path, read_only):
    left = tmp_path / "left.sqlite3"
    with open_store(closed) as store:
        set_points(store, "1")
        shutil.copy(f"{closed}-wal", f"{left}-wal")
    left.write_bytes(b"")
    waiting = (tmp_path / "left.sqlite3-wal").read_bytes()

    with pytest.raises(DataDamagedError):
        open_store(left, read_only=read_only)

    assert (tmp_path / "left.sqlite3-wal").read_bytes() == waiting


def test_the_mark_of_a_file_that_is_gone_says_nothing_of_the_next_one(path):
    damage.mark(path)

    with open_store(path) as store:
        fill(store)

    assert not damage.is_marked(path)


def test_a_fault_of_another_file_marks_none(closed, tmp_path):
    with pytest.raises(DataDamagedError), damage.noted(closed):
        raise DataDamagedError(path=tmp_path / "backup.sqlite3")

    assert not damage.is_marked(closed)


def test_where_no_mark_can_be_made_none_is(tmp_path):
    damage.mark(tmp_path / "missing" / "danhgia.sqlite3")

    assert not damage.is_marked(tmp_path / "missing" / "danhgia.sqlite3")


@pytest.mark.parametrize("place", [18, 47])
def test_a_header_that_nobody_writes_is_damage_and_no_fault_of_rights_or_of_the_program(closed, place):
    header = closed.read_bytes()[:place]
    with closed.open("r+b") as file:
        file.write(header + b"\x07")

    with pytest.raises(DataDamagedError):
        open_store(closed)

    assert damage.is_marked(closed)
