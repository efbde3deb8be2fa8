"""What a data file or a backup holds, in a few numbers by which a person knows it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.storage import backup, file_version
from danhgia_desktop.storage.database import connect
from danhgia_desktop.storage.types import moment_of

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LastChange:
    """The newest change set in a file: two files with the same one hold the same.

    Attributes:
        number: of the change set; 0 in a new file.
        at: when it was made, None in a new file.
    """

    number: int
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSummary:
    """What a file holds.

    Attributes:
        schema: the number of the last migration it has seen.
        last_change: the newest change in it.
        agency: the name of the office, "" where none was given yet.
        units, rubrics, sheets, scores: how many there are.
        size: the file's bytes.
    """

    schema: str
    last_change: LastChange
    agency: str
    units: int
    rubrics: int
    sheets: int
    scores: int
    size: int

    @property
    def changed_at(self) -> datetime | None:
        """When anything in it was last changed, None if nothing ever was."""
        return self.last_change.at


def summary(path: Path) -> FileSummary:
    """Count what a file holds; it may be of an older form, and nothing is written.

    Raises:
        DatabaseTooNewError, NotADataFileError, DataDamagedError, DataUnreachableError: it cannot be told.
    """
    access = backup.readable_access(path)
    schema = file_version.known_version_of(path, access)
    with connect(path, access) as connection:
        office = connection.execute("SELECT name FROM agency").fetchone()
        return FileSummary(
            schema=schema,
            last_change=_last_change(connection),
            agency="" if office is None else office[0],
            units=_count(connection, "org_unit"),
            rubrics=_count(connection, "rubric"),
            sheets=_count(connection, "scoresheet"),
            scores=_count(connection, "score"),
            size=path.stat().st_size,
        )


def last_change(path: Path) -> LastChange:
    """Return the newest change in a file, which takes no time.

    Raises:
        DatabaseTooNewError, NotADataFileError, DataDamagedError, DataUnreachableError: it cannot be told.
    """
    access = backup.readable_access(path)
    file_version.known_version_of(path, access)
    with connect(path, access) as connection:
        return _last_change(connection)


def _last_change(connection: sqlite3.Connection) -> LastChange:
    newest = connection.execute("SELECT id, at FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    if newest is None:
        return LastChange(number=0, at=None)
    return LastChange(number=newest[0], at=moment_of(newest[1]))


def _count(connection: sqlite3.Connection, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our own names
    return int(rows)
