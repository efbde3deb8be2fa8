"""A backup put in the place of the data, by a program that may stop at any moment."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from danhgia_desktop.storage import backup, damage
from danhgia_desktop.storage.backup_file import BackupReason
from danhgia_desktop.storage.backup_making import make
from danhgia_desktop.storage.faults import DataBusyError, DataDamagedError, DataUnreachableError
from danhgia_desktop.storage.file_version import DatabaseTooNewError, NotADataFileError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.restoring import bring, restore
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, Clock, fill, points_of, query, set_points
from tests.storage.database_maker import FOLDER
from tests.storage.test_backup import PAGE, damage_page_of

NOW = datetime(2026, 11, 21, 2, 30, 5, tzinfo=UTC)
RESTORED = "danhgia.sqlite3.restored-2026-11-21T093005"
REPLACED = "danhgia.sqlite3.replaced-2026-11-21T093005"
RENAMES = 5
"""The copy is checked, then ready; the file that was there and its log go aside; the copy takes their place."""


class StoppedError(BaseException):
    """Stands for the end of a program that is killed."""


@pytest.fixture
def data(path, tmp_path):
    """Data with 1 point, of which there is a backup; then 2 points, the program killed with them in the log."""
    running = tmp_path / "running" / path.name
    with open_store(running, now=Clock()) as store:
        fill(store)
        set_points(store, "1")
        store_backup(store.path, tmp_path)
        set_points(store, "2")
        for tail in ("", "-wal"):
            shutil.copy(f"{running}{tail}", f"{path}{tail}")
    return path


def store_backup(path, tmp_path) -> None:
    backup.copy(path, tmp_path / "backup.sqlite3")


@pytest.fixture
def saved(data, tmp_path):
    return tmp_path / "backup.sqlite3"


def points_in(path):
    with open_store(path) as store:
        return points_of(store)


def test_the_backup_is_the_data_and_what_was_there_is_kept_with_its_newest_changes(data, saved):
    replaced = restore(saved, data, NOW)

    assert replaced == data.with_name(REPLACED)
    assert points_in(data) == 1
    assert points_in(replaced) == 2
    assert points_in(saved) == 1


def test_nothing_else_is_left_behind(data, saved):
    restore(saved, data, NOW)
    points_in(data)

    names = {file.name for file in data.parent.iterdir() if file.is_file()}
    assert names == {data.name, f"{data.name}.lock", REPLACED, f"{REPLACED}-wal", saved.name}


def test_the_journal_says_what_was_restored_and_nothing_before_it_is_undone(data, saved):
    restore(saved, data, NOW, actor=ACTOR)

    with open_store(data) as store:
        newest, before = store.history(limit=2)
        assert store.undoable() is store.redoable() is None
        set_points(store, "4")
        assert store.undoable() is not None
    assert (newest.label, newest.details, newest.actor) == (Label.RESTORE_BACKUP, {"name": saved.name}, ACTOR)
    assert before.label is Label.SCORE_LINE


def test_a_backup_whose_name_is_no_text_is_restored_and_named_as_far_as_it_can_be(data, saved):
    restore(saved.rename(saved.with_name(os.fsdecode(b"copy \xff.sqlite3"))), data, NOW)

    with open_store(data, read_only=True) as store:
        assert store.history(limit=1)[0].details == {"name": "copy ?.sqlite3"}


def test_a_backup_is_restored_where_there_is_no_data(saved, tmp_path):
    data = tmp_path / "new" / "danhgia.sqlite3"

    assert restore(saved, data, NOW) is None
    assert points_in(data) == 1


@pytest.mark.parametrize("content", [b"", b"\xff" * 40_000])
def test_a_file_that_cannot_be_opened_at_all_is_replaced_and_kept(path, data, saved, content):
    path.write_bytes(content)
    log = path.with_name(f"{path.name}-wal").read_bytes()
    with pytest.raises(DataDamagedError):
        open_store(path)

    replaced = restore(saved, path, NOW)

    assert points_in(path) == 1
    assert replaced.read_bytes() == content
    assert replaced.with_name(f"{replaced.name}-wal").read_bytes() == log
    assert not damage.is_marked(path)
    assert make(path, BackupReason.DAY, NOW).size > 0


def test_a_second_restore_in_the_same_second_keeps_both_files(data, saved):
    first = restore(saved, data, NOW)
    with open_store(data) as store:
        set_points(store, "3")

    second = restore(saved, data, NOW)

    assert (first.name, second.name) == (REPLACED, f"{REPLACED}.1")
    assert (points_in(first), points_in(second), points_in(data)) == (2, 3, 1)


def test_what_is_restored_can_be_taken_back_by_restoring_what_it_replaced(data, saved):
    replaced = restore(saved, data, NOW)

    restore(replaced, data, NOW + timedelta(minutes=1))

    assert points_in(data) == 2


def test_an_older_form_is_upgraded_when_the_data_is_opened(path, tmp_path):
    saved = tmp_path / "0001.sqlite3"
    shutil.copy(FOLDER / saved.name, saved)
    restore(saved, path, NOW)

    open_store(path).close()

    assert query(path, "SELECT version_num FROM alembic_version") == [(SCHEMA_VERSION,)]


def test_while_somebody_has_the_data_open_nothing_is_restored(data, saved):
    with open_store(data) as store:
        with pytest.raises(DataInUseError):
            restore(saved, data, NOW)
        assert points_of(store) == 2

    assert not data.with_name(REPLACED).exists()


def break_version(path) -> None:
    query(path, "UPDATE alembic_version SET version_num = '0099'")


def empty_it(path) -> None:
    path.write_bytes(b"")


def make_it_foreign(path) -> None:
    query(path, "DROP TABLE alembic_version")


def lose_it(path) -> None:
    path.unlink()


def damage_a_page(path) -> None:
    damage_page_of(path, "org_unit", b"\xff" * PAGE)


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (break_version, DatabaseTooNewError),
        (empty_it, DataDamagedError),
        (make_it_foreign, NotADataFileError),
        (lose_it, DataUnreachableError),
        (damage_a_page, DataDamagedError),
    ],
)
def test_a_backup_that_cannot_be_used_changes_nothing(data, saved, harm, fault):
    harm(saved)

    with pytest.raises(fault) as raised:
        restore(saved, data, NOW)

    assert raised.value.values["path"] == saved
    assert points_in(data) == 2
    assert not [file for file in data.parent.iterdir() if "resto" in file.name or "replaced" in file.name]


def write_past_the_indexes(path, pretending: str, sql: str) -> None:
    """Write to a table while SQLite takes its indexes for something else, as a disk does that loses pages."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        schema = connection.execute("SELECT * FROM sqlite_master").fetchall()
        connection.execute(pretending)
    query(path, sql)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master")
        connection.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", schema)


def test_an_index_that_lost_something_is_made_anew_from_its_table(data, saved):
    sheet = "INSERT INTO scoresheet VALUES (9, 's9', 1, 1, '2030', NULL, NULL)"
    write_past_the_indexes(saved, "DELETE FROM sqlite_master WHERE name = 'ix_scoresheet_unit_id'", sheet)
    with pytest.raises(DataDamagedError):
        backup.check(saved)

    restore(saved, data, NOW)

    backup.check(data)
    assert query(data, "SELECT uid FROM scoresheet WHERE unit_id = 1 AND id > 1") == [("s9",)]


def test_what_contradicts_itself_is_not_restored(data, saved):
    unit = "INSERT INTO org_unit VALUES (9, 'u1', 'Hai lần', 'hai lan', 9, 'other', NULL, '', NULL)"
    not_unique = """
        UPDATE sqlite_master SET
            name = iif(type = 'index', 'uid', name),
            sql = iif(type = 'index', 'CREATE INDEX uid ON org_unit (uid)', replace(sql, 'UNIQUE (uid)', 'CHECK (1)'))
        WHERE tbl_name = 'org_unit' AND name <> 'ix_org_unit_parent_id'
    """
    write_past_the_indexes(saved, not_unique, unit)

    with pytest.raises(DataDamagedError) as raised:
        restore(saved, data, NOW)

    assert raised.value.values == {"path": saved}
    assert points_in(data) == 2


def test_a_restore_that_is_stopped_changes_nothing(data, saved):
    def stop(part: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        restore(saved, data, NOW, stop)

    assert points_in(data) == 2


def stop_at(monkeypatch, rename: int, *, done: bool) -> None:
    """Have the program end just before or just after it renames a file for so many times."""
    count = 0

    def stopping(system):
        def renamed(*names) -> None:
            nonlocal count
            count += 1
            if count == rename and not done:
                raise StoppedError
            system(*names)
            if count == rename:
                raise StoppedError

        return renamed

    monkeypatch.setattr(os, "rename", stopping(os.rename))
    monkeypatch.setattr(os, "replace", stopping(os.replace))


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("rename", range(1, 1 + RENAMES))
def test_a_program_that_is_killed_between_two_steps_leaves_the_old_data_or_the_new(
    data, saved, monkeypatch, rename, done
):
    with monkeypatch.context() as killed:
        stop_at(killed, rename, done=done)
        with pytest.raises(StoppedError):
            restore(saved, data, NOW)

    is_restored = rename > 2 or (rename == 2 and done)
    assert points_in(data) == (1 if is_restored else 2)
    if is_restored:
        assert points_in(data.with_name(REPLACED)) == 2
    assert not list(data.parent.glob("*.restor*"))


def test_a_copy_that_a_killed_program_left_half_done_goes_with_the_next_opening(data):
    for tail in ("", ".part", ".part-journal"):
        data.with_name(f"{data.name}.restoring{tail}").write_bytes(b"half")

    assert points_in(data) == 2
    assert not list(data.parent.glob("*.restoring*"))


def test_a_restore_after_one_that_was_killed_keeps_what_that_one_replaced(data, saved, monkeypatch):
    with monkeypatch.context() as killed:
        stop_at(killed, 4, done=True)  # the file is aside already
        with pytest.raises(StoppedError):
            restore(saved, data, NOW)

    later = restore(saved, data, NOW + timedelta(minutes=1))

    assert points_in(data.with_name(REPLACED)) == 2
    assert points_in(later) == 1


def hold(monkeypatch, name: str, *, times: int) -> None:
    """Have a scanner hold a file, as only Windows lets it, for so many attempts to rename it."""
    rename = os.rename
    attempts = 0

    def held(old, new) -> None:
        nonlocal attempts
        if os.path.basename(old) == name and attempts < times:  # noqa: PTH119 - what Path gives the system
            attempts += 1
            error = PermissionError(13, "another program uses the file")
            error.winerror = 32
            raise error
        rename(old, new)

    monkeypatch.setattr(os, "rename", held)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)


@pytest.mark.parametrize("name", ["danhgia.sqlite3", "danhgia.sqlite3-wal", RESTORED])
def test_a_restore_that_windows_refuses_leaves_the_data_as_it_was_and_does_not_happen_later(
    data, saved, monkeypatch, name
):
    with monkeypatch.context() as windows:
        hold(windows, name, times=100)
        with pytest.raises(DataBusyError):
            restore(saved, data, NOW)

    assert not list(data.parent.glob("*.re[sp]*"))
    assert points_in(data) == 2


def test_a_file_that_windows_lets_go_of_soon_is_waited_for(data, saved, monkeypatch):
    hold(monkeypatch, data.name, times=2)

    restore(saved, data, NOW)

    assert points_in(data) == 1


def test_where_the_old_file_cannot_get_its_name_back_the_restore_is_finished_at_the_next_opening(
    data, saved, monkeypatch
):
    with monkeypatch.context() as windows:
        hold(windows, REPLACED, times=100)
        hold(windows, RESTORED, times=100)
        with pytest.raises(DataBusyError):
            restore(saved, data, NOW)

    assert points_in(data) == 1
    assert points_in(data.with_name(REPLACED)) == 2


def test_who_looks_on_beside_a_restore_that_was_killed_never_sees_half_of_the_old_data(data, saved, monkeypatch):
    with monkeypatch.context() as killed:
        stop_at(killed, 3, done=True)  # the file is aside, its log is not
        with pytest.raises(StoppedError):
            restore(saved, data, NOW)

    with pytest.raises(DataUnreachableError):
        open_store(data, read_only=True)
    with pytest.raises(DataUnreachableError):
        backup.copy(data, saved.with_name("copy.sqlite3"))


def test_a_log_follows_its_file_though_another_was_replaced_in_the_same_second(data, saved, monkeypatch):
    data.with_name(REPLACED).write_bytes(b"another")
    with monkeypatch.context() as killed:
        stop_at(killed, 3, done=True)
        with pytest.raises(StoppedError):
            restore(saved, data, NOW)

    assert points_in(data) == 1
    assert points_in(data.with_name(f"{REPLACED}.1")) == 2


@pytest.mark.parametrize("name", ["ban cu", "2026-11-21T093005", "2026-11-21T093006"])
def test_what_is_only_named_as_if_a_restore_had_left_it_is_never_made_the_data(data, name):
    made_by_hand = data.with_name(f"{data.name}.restored-{name}")
    made_by_hand.write_bytes(b"not a database" * 100)
    if name.endswith("6"):
        made_by_hand.unlink()
        query(made_by_hand, "CREATE TABLE song (title TEXT)")

    assert points_in(data) == 2
    assert made_by_hand.is_file()


def test_data_is_not_brought_to_where_there_is_some(data, saved):
    with pytest.raises(FileExistsError):
        bring(saved, data, NOW)

    assert points_in(data) == 2
