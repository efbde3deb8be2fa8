"""What a data file or a backup holds, in a few numbers by which a person knows it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.storage import backup, file_version, looking
from danhgia_desktop.storage.database import connect
from danhgia_desktop.storage.newest_change import newest_change

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.storage.change_set import ChangeSet


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
        newest: who changed anything in it last, and what; None if nobody ever did.
        agency: the name of the office, "" where none was given yet.
        units, rubrics, sheets, scores: how many there are.
        size: the file's bytes.
    """

    schema: str
    newest: ChangeSet | None
    agency: str
    units: int
    rubrics: int
    sheets: int
    scores: int
    size: int

    @property
    def changed_at(self) -> datetime | None:
        """When anything in it was last changed, None if nothing ever was."""
        return None if self.newest is None else self.newest.at


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
            newest=newest_change(connection),
            agency="" if office is None else office[0],
            units=_count(connection, "org_unit"),
            rubrics=_count(connection, "rubric"),
            sheets=_count(connection, "scoresheet"),
            scores=_count(connection, "score"),
            size=looking.size(path),
        )


def last_change(path: Path) -> LastChange:
    """Return the newest change in a file, which takes no time.

    Raises:
        DatabaseTooNewError, NotADataFileError, DataDamagedError, DataUnreachableError: it cannot be told.
    """
    access = backup.readable_access(path)
    file_version.known_version_of(path, access)
    with connect(path, access) as connection:
        newest = newest_change(connection)
    return LastChange(number=0, at=None) if newest is None else LastChange(number=newest.number, at=newest.at)


def _count(connection: sqlite3.Connection, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our own names
    return int(rows)
