"""Connections: settings, transactions, and files that cannot be written to."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing

import pytest
import sqlalchemy as sa
from sqlalchemy.engine.interfaces import CacheStats

from danhgia_desktop.storage import database
from danhgia_desktop.storage.database import Access, connect, open_engine, read_access
from danhgia_desktop.storage.faults import DataBusyError, DataReadOnlyError, DataUnreachableError
from tests.storage.builders import query

metadata = sa.MetaData()
parent = sa.Table("parent", metadata, sa.Column("id", sa.Integer, primary_key=True), sqlite_autoincrement=True)
child = sa.Table("child", metadata, sa.Column("parent_id", sa.ForeignKey("parent.id")))


@pytest.fixture
def path(path):
    """A file with two tables."""
    engine = open_engine(path, Access.CREATE)
    with engine.begin() as connection:
        metadata.create_all(connection)
    engine.dispose()
    return path


@pytest.fixture
def writer(path):
    engine = open_engine(path, Access.WRITE)
    with engine.begin():
        pass
    yield engine
    engine.dispose()


@pytest.fixture
def reader(path, writer):
    engine = open_engine(path, Access.READ)
    yield engine
    engine.dispose()


def count(connection) -> int:
    return connection.execute(sa.select(sa.func.count()).select_from(parent)).scalar_one()


def test_every_commit_is_flushed_and_foreign_keys_hold(writer):
    with writer.begin() as connection:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["wal", 2, 1]

    with pytest.raises(sa.exc.IntegrityError), writer.begin() as connection:
        connection.execute(child.insert(), {"parent_id": 7})


def test_an_error_takes_the_whole_transaction_back(writer, reader):
    with pytest.raises(sa.exc.IntegrityError), writer.begin() as connection:
        connection.execute(parent.insert(), [{"id": 1}, {"id": 1}])

    with reader.begin() as connection:
        assert count(connection) == 0


def test_reading_sees_one_moment_and_is_not_held_up_by_writing(writer, reader):
    with reader.begin() as reading:
        assert count(reading) == 0
        with writer.begin() as writing:
            writing.execute(parent.insert(), {"id": 1})
            with reader.begin() as another:
                assert count(another) == 0
        assert count(reading) == 0

    with reader.begin() as reading:
        assert count(reading) == 1


def test_what_one_connection_compiled_another_need_not_compile_again(writer, reader):
    statement = sa.select(parent.c.id).order_by(parent.c.id)

    with writer.begin() as connection:
        connection.execute(statement)

    with reader.begin() as connection:
        assert connection.execute(statement).context.cache_hit is CacheStats.CACHE_HIT


def test_a_reader_cannot_write(reader):
    with pytest.raises(DataReadOnlyError), reader.begin() as connection:
        connection.execute(parent.insert(), {"id": 1})


def test_a_second_writer_waits_and_then_says_that_the_file_is_busy(path, writer, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    impatient = open_engine(path, Access.WRITE)

    with writer.begin(), pytest.raises(DataBusyError) as raised, impatient.begin():
        pass

    assert raised.value.values == {"path": path}
    impatient.dispose()


def test_two_threads_can_use_one_engine(writer):
    def insert(number):
        with writer.begin() as connection:
            connection.execute(parent.insert(), {"id": number})

    threads = [threading.Thread(target=insert, args=(number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with writer.begin() as connection:
        assert count(connection) == 4


def test_migrations_run_without_foreign_keys(path):
    engine = open_engine(path, Access.MIGRATE)
    with engine.begin() as connection:
        connection.execute(child.insert(), {"parent_id": 7})
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() != []
    engine.dispose()


@pytest.mark.parametrize(
    "name",
    [
        *("Sở Nội vụ.sqlite3", "100%41.sqlite3", "năm ? quý #1 & 2.sqlite3", "a'b\"c.sqlite3"),
        pytest.param(os.fsdecode(b"copy \xff.sqlite3"), id="no text"),
    ],
)
def test_any_file_name_works(tmp_path, name):
    folder = tmp_path / "Đánh giá 50% #?"
    folder.mkdir()
    engine = open_engine(folder / name, Access.CREATE)
    with engine.begin() as connection:
        metadata.create_all(connection)
    engine.dispose()

    assert [file.name for file in folder.iterdir()] == [name]
    assert read_access(folder / name) is Access.READ_ONLY


def test_settling_leaves_one_file_even_beside_a_reader(path, writer, reader):
    with writer.begin() as connection:
        connection.execute(parent.insert(), {"id": 1})
    assert database.has_waiting_changes(path)

    database.settle(path)

    assert not database.has_waiting_changes(path)
    with reader.begin() as connection:
        assert count(connection) == 1


def test_settling_does_not_wait_for_one_who_reads_an_older_state(path, writer):
    def write(number):
        with writer.begin() as connection:
            connection.execute(parent.insert(), {"id": number})

    write(1)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as older:
        older.execute("BEGIN")
        older.execute("SELECT count(*) FROM parent").fetchone()
        write(2)
        leaves = threading.Timer(database.BUSY_SECONDS / 2, older.rollback)
        leaves.start()

        database.settle(path)

        assert database.has_waiting_changes(path)
        leaves.cancel()
        leaves.join()
    assert query(path, "SELECT count(*) FROM parent") == [(2,)]


def test_numbers_are_never_used_twice(writer):
    with writer.begin() as connection:
        assert database.next_id(connection, parent) == 1
        connection.execute(parent.insert(), [{"id": 1}, {"id": 2}])
        connection.execute(parent.delete())
        assert database.next_id(connection, parent) == 3


def test_a_file_that_is_not_there_is_not_made_by_reading_or_writing(tmp_path):
    missing = tmp_path / "missing.sqlite3"
    engine = open_engine(missing, Access.WRITE)

    with pytest.raises(DataUnreachableError), engine.begin():
        pass
    with pytest.raises(DataUnreachableError):
        read_access(missing)

    assert list(tmp_path.iterdir()) == []


def test_our_own_mistakes_in_sql_stay_bugs(path, writer):
    with pytest.raises(sa.exc.OperationalError), writer.begin() as connection:
        connection.exec_driver_sql("SELECT nonsense")
    with pytest.raises(sqlite3.OperationalError), connect(path, Access.READ) as bare:
        bare.execute("SELECT nonsense")


def test_a_file_in_a_read_only_folder_can_be_read(ordinary_user, protected_folder):
    path = protected_folder / "data.sqlite3"
    with ordinary_user():
        access = read_access(path)
        with connect(path, access) as connection:
            (rows,) = connection.execute("SELECT count(*) FROM parent").fetchone()

    assert access is Access.FROZEN
    assert rows == 2


def test_changes_that_still_wait_in_the_log_are_not_left_out(ordinary_user, protected_folder):
    path = protected_folder / "data.sqlite3"
    path.with_name("data.sqlite3-wal").write_bytes(b"unread")

    with ordinary_user(), pytest.raises(DataUnreachableError):
        read_access(path)


@pytest.fixture
def protected_folder(public_folder):
    """A folder nobody may write to, with a file in WAL mode in it."""
    path = public_folder / "data.sqlite3"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE parent (id)")
        connection.execute("INSERT INTO parent VALUES (1), (2)")
    public_folder.chmod(0o555)
    yield public_folder
    public_folder.chmod(0o755)


def test_a_writer_in_a_read_only_folder_says_so(ordinary_user, protected_folder):
    engine = open_engine(protected_folder / "data.sqlite3", Access.WRITE)
    with ordinary_user(), pytest.raises((DataReadOnlyError, DataUnreachableError)), engine.begin():
        pass
    engine.dispose()

    assert query(protected_folder / "data.sqlite3", "SELECT count(*) FROM parent") == [(2,)]
