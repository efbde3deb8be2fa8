"""Connections to the data file: SQLite's settings, and how transactions begin."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from enum import Enum, auto
from functools import cache, partial
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

from sqlalchemy import Engine, NullPool, QueuePool, create_engine, event, text
from sqlalchemy.util import LRUCache

from danhgia_desktop.storage import faults, looking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Table
    from sqlalchemy.engine import ExceptionContext
    from sqlalchemy.engine.interfaces import DBAPIConnection

BUSY_SECONDS = 5.0
"""How long a connection waits for another one's transaction before it says the file is busy."""

_FORM_AT, _FORMS = 18, {1, 2}
"""Where SQLite's header says how the file may be written, and what it can say there."""

_COMPILED_AT_MOST = 1000
"""How many statements stay compiled; the program has fewer, and a cache without an end is none."""

_PATH = "data_file"
"""The name under which an engine keeps the path of its file."""

_SEQUENCE = text("SELECT seq FROM sqlite_sequence WHERE name = :name")


class Access(Enum):
    """What a connection may do with the file."""

    WRITE = auto()
    """Transactions take the write lock at once, so that two never wait for each other half done."""

    CREATE = auto()
    """Makes a whole new file, without a write-ahead log, so that it can be renamed when it is complete."""

    MIGRATE = auto()
    """As WRITE, without foreign keys: rebuilding a parent table must not delete its children."""

    READ = auto()
    """Reads beside a writer of this program."""

    READ_ONLY = auto()
    """Reads a file that another program may be writing."""

    FROZEN = auto()
    """Reads a file that nobody can be writing, in a folder where SQLite may not put its own files."""

    @property
    def writes(self) -> bool:
        """Whether the connection is for writing."""
        return self in {Access.WRITE, Access.CREATE, Access.MIGRATE}


_MODES = {
    Access.WRITE: "mode=rw",
    Access.CREATE: "mode=rwc",
    Access.MIGRATE: "mode=rw",
    Access.READ: "mode=rw",
    Access.READ_ONLY: "mode=ro",
    Access.FROZEN: "mode=ro&immutable=1",
}


def open_engine(path: Path, access: Access) -> Engine:
    """Return an engine whose connections are set up as the data file needs them.

    Errors of SQLite that a person can mend leave it as `ExpectedError`.
    """
    common = _common()
    opener = cast("Callable[[], DBAPIConnection]", partial(_open, path, access))
    pool = QueuePool(opener, dialect=common.dialect)
    options = {**common.get_execution_options(), _PATH: path}
    engine = Engine(pool, common.dialect, common.url, execution_options=options)
    event.listen(engine, "begin", _begin_writing if access.writes else _begin_reading)
    return engine


@contextmanager
def connect(path: Path, access: Access, *, waits: bool = True) -> Iterator[sqlite3.Connection]:
    """Open a bare connection, for what is done to the file as a whole.

    Args:
        path: the file.
        access: what may be done with it.
        waits: whether to wait for others that hold it.
    """
    with faults.told(path), closing(_open(path, access, waits=waits)) as connection:
        yield connection


def require_content(path: Path) -> None:
    """Refuse a file that is empty, as a full disk or a broken copy leaves it.

    SQLite would take it for a new one, and throw away the changes that wait in the log beside it.

    Raises:
        DataUnreachableError: no file is there.
        DataDamagedError: it is empty.
    """
    with faults.told_of_files(path):
        if not path.is_file():
            raise faults.DataUnreachableError(path=path)
        if path.stat().st_size == 0:
            raise faults.DataDamagedError(path=path)


def read_access(path: Path) -> Access:
    """Return how a file that is opened for reading only can be read.

    In a read-only folder SQLite cannot keep its shared memory beside the file;
    when no changes wait in a write-ahead log, the file can be read without.

    Raises:
        DataUnreachableError: no file is there, or changes wait that cannot be read.
        DataDamagedError: the file is empty or is no database.
    """
    require_content(path)
    try:
        with connect(path, Access.READ_ONLY) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (faults.DataUnreachableError, faults.DataReadOnlyError):
        if has_waiting_changes(path):
            raise
        return Access.FROZEN
    return Access.READ_ONLY


def has_waiting_changes(path: Path) -> bool:
    """Tell whether committed changes still stand in the write-ahead log, as after a crash or beside a writer."""
    return log_size(path) > 0


def log_size(path: Path) -> int:
    """Return the bytes of the write-ahead log beside a file, 0 where there is none."""
    return looking.size(path.with_name(f"{path.name}-wal"))


def try_writing(path: Path) -> None:
    """Find out now, rather than at the first edit, whether the file can be written to; nothing is changed.

    Raises:
        DataReadOnlyError: the file may only be read.
        DataDamagedError: it says that it is of a form that SQLite can only read, which no file is.
    """
    try:
        with connect(path, Access.WRITE) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("PRAGMA user_version = 0")
            connection.execute("ROLLBACK")
    except faults.DataReadOnlyError as error:
        if _form(path) not in _FORMS:
            raise faults.DataDamagedError(path=path) from error
        raise


def settle(path: Path) -> None:
    """Move the write-ahead log into the file, so that one file is all there is to copy.

    Beside somebody who reads an older state the log stays, as safe as it was: nobody who ends the program waits for it.
    """
    with connect(path, Access.WRITE, waits=False) as connection:
        # The first keeps nobody from writing and leaves little for the second, which does.
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def uri(path: Path, parameters: str) -> str:
    """Return a path as SQLite reads it together with parameters, "mode=ro"."""
    name = quote(os.fsencode(path.absolute().as_posix()), safe="/:")  # a name need not be text everywhere
    return f"file://{'' if name.startswith('/') else '/'}{name}?{parameters}"


def next_id(connection: Connection, table: Table) -> int:
    """Return the smallest number that no row of the table has ever had.

    Numbers stay free until rows are written, so ask inside the transaction
    that writes them. The journal relies on numbers never meaning two things.
    """
    return (connection.execute(_SEQUENCE, {"name": table.name}).scalar() or 0) + 1


@cache
def _common() -> Engine:
    """Return the engine of no file, with which all others share what they compile.

    To compile a statement takes longer than to run it, and one that reads beside one that writes has the same ones.
    """
    compiled: LRUCache[object, object] = LRUCache(_COMPILED_AT_MOST)
    engine = create_engine("sqlite://", poolclass=NullPool, execution_options={"compiled_cache": compiled})
    event.listen(engine, "handle_error", _tell)
    with engine.connect():  # SQLAlchemy asks at the first connection what this SQLite can do
        return engine


def _form(path: Path) -> int:
    """Return what the header says of who may write to the file; not while it is open, for reading it frees locks."""
    with path.open("rb") as file:
        return file.read(_FORM_AT + 1)[_FORM_AT]


def _open(path: Path, access: Access, *, waits: bool = True) -> sqlite3.Connection:
    patience = BUSY_SECONDS if waits else 0
    connection = sqlite3.connect(
        uri(path, _MODES[access]), uri=True, isolation_level=None, check_same_thread=False, timeout=patience
    )
    try:
        with faults.told(path):
            for setting in _pragmas(access):
                connection.execute(f"PRAGMA {setting}")
    except Exception:
        connection.close()
        raise
    return connection


def _pragmas(access: Access) -> tuple[str, ...]:
    if not access.writes:
        return ("query_only = ON",)
    # FULL flushes every commit: offices lose power, and a flush is fast enough for typing.
    lasting = "synchronous = FULL", f"foreign_keys = {'OFF' if access is Access.MIGRATE else 'ON'}"
    # The log is moved into the file at chosen moments, see `settling`, and never by an edit that would wait for it.
    return lasting if access is Access.CREATE else ("journal_mode = WAL", "wal_autocheckpoint = 0", *lasting)


def _begin_writing(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    # Trees are written and undone in any order; references are checked when the transaction ends.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _tell(context: ExceptionContext) -> None:
    """Tell an error of SQLite in the program's words; all engines have one dialect, whose errors come here."""
    path = context.engine.get_execution_options().get(_PATH) if context.engine else None
    if path is not None and (fault := faults.expected(context.original_exception, path)):
        raise fault from context.original_exception
