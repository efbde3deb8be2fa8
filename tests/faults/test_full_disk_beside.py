"""A disk that fills up under what is no edit: the lock, copies, evidence, an upgrade, the log, what is remembered."""

from __future__ import annotations

import itertools
import shutil

import pytest

from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import EVIDENCE, BackupReason, back_up, restore_backup
from danhgia_desktop.operations.checking import check_data
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.storage import file_store
from danhgia_desktop.storage.disk_space import RESERVE
from danhgia_desktop.storage.lock import DataOpenTwiceError
from danhgia_desktop.ui.settings import FILE_NAME, Settings
from tests.faults.small_disk import FULL, KILOBYTE
from tests.faults.test_full_disk import score
from tests.operations.evidence_office import add, write
from tests.storage.builders import contents, query
from tests.storage.test_file_store import keep, names_in

LONG = "dài " * KILOBYTE


def test_an_opening_that_cannot_write_down_who_it_is_leaves_the_lock_to_the_next(disk):
    assert set(disk.refusals(lambda: open_data(disk.data).close(), rooms=(0,))) == {"disk_full"}

    with open_data(disk.data), pytest.raises(DataOpenTwiceError) as raised:
        open_data(disk.data)
    assert raised.value.values["since"] is not None


@pytest.mark.parametrize("part", [0.0, 0.3, 0.5, 0.6, 0.7])
def test_a_restore_that_runs_out_of_room_leaves_the_data_and_nothing_half_done(disk, part):
    with open_data(disk.data) as store:
        chosen = back_up(store, BackupReason.ASKED)
        score(store, disk.folder)
    data = data_path(disk.data)
    before = contents(data)

    with pytest.raises(ExpectedError) as raised:
        restore_backup(disk.data, chosen.path, disk.filling(part))
    disk.free()
    assert raised.value.code in FULL
    assert contents(data) == before
    assert [path.name for path in disk.data.iterdir() if "restor" in path.name or ".part" in path.name] == []

    restore_backup(disk.data, chosen.path)
    assert contents(data) == contents(chosen.path)
    open_data(disk.data).close()
    assert check_data(disk.data).is_sound


def test_evidence_that_finds_no_room_is_brought_once_there_is_some(disk):
    stick = disk.folder / "stick"
    stick.mkdir()
    names = {keep(disk.data / EVIDENCE, bytes([number]) * 40 * KILOBYTE) for number in range(4)}
    with open_data(disk.data) as store:
        for part in (0.0, 0.3, 0.7, 0.8, 0.9):
            before = contents(store.path)
            with pytest.raises(ExpectedError) as raised:
                back_up(store, BackupReason.ASKED, stick, disk.filling(part))
            assert raised.value.code in FULL
            disk.free()
            assert contents(store.path) == before
            assert file_store.damaged(stick / EVIDENCE) == ()
            shutil.rmtree(stick / EVIDENCE, ignore_errors=True)  # anew for the next part

        back_up(store, BackupReason.ASKED, stick)

    assert names_in(stick / EVIDENCE) == names


@pytest.mark.parametrize("disk", ["0001"], indirect=True)
def test_an_upgrade_without_room_for_making_the_file_smaller_is_done_all_the_same(disk):
    data = data_path(disk.data)
    query(data, f"CREATE TABLE ballast AS SELECT zeroblob({RESERVE}) AS weight")
    query(data, f"CREATE TABLE gone AS SELECT zeroblob({400 * KILOBYTE}) AS weight")  # more than new tables take
    query(data, "DROP TABLE gone")
    disk.leave(RESERVE + data.stat().st_size + 64 * KILOBYTE)

    with open_data(disk.data) as store:
        assert query(data, "PRAGMA freelist_count") != [(0,)]
        disk.free()
        score(store, disk.folder)
        assert query(data, "SELECT length(weight) FROM ballast") == [(RESERVE,)]
    open_data(disk.data).close()
    assert check_data(disk.data).is_sound


def test_what_the_window_remembers_stays_and_is_written_once_there_is_room(disk):
    file = disk.data / FILE_NAME
    settings = Settings(file)
    settings.keep("window/language", "vi")
    settings.save()

    settings.keep("sheets", LONG)
    disk.leave(0)
    settings.save()
    disk.free()
    assert Settings(file).text("window/language") == "vi"
    assert settings.text("sheets") == LONG

    settings.save()
    assert Settings(file).text("sheets") == LONG


def test_a_log_that_finds_no_room_keeps_all_entries_and_goes_on_once_there_is_some(disk):
    log = BugLog(disk.data)
    log.add("first")
    disk.leave(0)
    log.add(f"second {LONG}")
    disk.free()
    log.add("third")

    assert all(entry in log.text() for entry in ("first", f"second {LONG}", "third"))
    assert "first" in BugLog(disk.data).text()
    assert "third" in BugLog(disk.data).text()


def test_a_document_whose_files_find_no_room_is_added_once_there_is_some(disk):
    number = itertools.count()
    with open_data(disk.data) as store:

        def add_one() -> None:
            content = str(next(number)).encode() * 200 * KILOBYTE
            add(store, f"H{content[:1]}", write(disk.folder.parent / "in", content=content))

        disk.refusals(add_one)
        assert file_store.damaged(disk.data / EVIDENCE) == ()
        add_one()

    assert file_store.damaged(disk.data / EVIDENCE) == ()
    assert not [name for name in names_in(disk.data / EVIDENCE) if name.endswith(".part")]
    assert check_data(disk.data, deep=True).is_sound
