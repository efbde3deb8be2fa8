"""What the connection that writes has read and knows to be so still.

Every edit needs its whole sheet and the rubric of it, a hundred rows each. The
connection that writes is the only one that changes them, so what it read once
stays true until it changes it itself. Three rules keep it true: a change of
rows forgets what was read from them, a transaction that fails forgets
everything, and so does one that finds that another connection has written.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.change import Change
    from danhgia_desktop.storage.stored import StoredRubric, StoredSheet

_KEY = "remembered"
_SHEETS_AT_MOST = 16
_OF_ONE_SHEET = {schema.scoresheet.info["number"], schema.score.info["number"]}


@dataclass(slots=True)
class Remembered:
    """Rubrics, sheets and people as the data file has them.

    Attributes:
        data_version: tells whether another connection has written since.
        rubrics: the rubrics that were read, by their numbers in the file.
        sheets: the sheets that were read or written of late, by theirs.
        actors: the numbers of those who have changed something.
    """

    data_version: int = 0
    rubrics: dict[int, StoredRubric] = field(default_factory=dict)
    sheets: dict[int, StoredSheet] = field(default_factory=dict)
    actors: dict[Actor, int] = field(default_factory=dict)

    def keep_sheet(self, stored: StoredSheet) -> None:
        """Remember a sheet, and no longer the one that was read the longest ago."""
        self.sheets.pop(stored.number, None)
        self.sheets[stored.number] = stored
        if len(self.sheets) > _SHEETS_AT_MOST:
            del self.sheets[next(iter(self.sheets))]

    def forget(self) -> None:
        """Forget everything."""
        self.rubrics.clear()
        self.sheets.clear()
        self.actors.clear()


def by(connection: Connection) -> Remembered:
    """Return what a connection remembers; outside `transaction` and `snapshot` it is nothing."""
    found = connection.info.get(_KEY)
    return found if isinstance(found, Remembered) else Remembered()


def before(connection: Connection, change: Change) -> None:
    """Forget what a change will make untrue; it may fail half done."""
    remembered = by(connection)
    if change.format.number in _OF_ONE_SHEET:
        remembered.sheets.pop(change.scope, None)
    else:
        remembered.forget()  # sheets consist of units and rubrics too, and those seldom change


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Open a transaction of the connection that writes: committed at the end, taken back on any error."""
    with engine.connect() as connection:
        remembered: Remembered = connection.info.setdefault(_KEY, Remembered())
        try:
            with connection.begin():
                _find_out_about_others(connection, remembered)
                yield connection
        except BaseException:
            remembered.forget()
            raise


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """Open a transaction of a connection that only reads: nothing it has read changes until the end."""
    with engine.begin() as connection:
        info = connection.info
        info[_KEY] = Remembered()
        try:
            yield connection
        finally:
            del info[_KEY]


@contextmanager
def driver_connection(writer: Engine) -> Iterator[sqlite3.Connection]:
    """Lend the connection that writes, outside any transaction."""
    with writer.connect() as connection:
        yield _driver_connection(connection)


def is_outdated(engine: Engine) -> bool:
    """Tell whether another connection has written since the last transaction of the one that writes."""
    with engine.connect() as connection:
        return _data_version(connection) != by(connection).data_version


def _find_out_about_others(connection: Connection, remembered: Remembered) -> None:
    version = _data_version(connection)
    if version != remembered.data_version:
        remembered.forget()
        remembered.data_version = version


def _data_version(connection: Connection) -> int:
    """Ask SQLite, without beginning a transaction, which would wait for others that write."""
    asked = _driver_connection(connection).execute("PRAGMA data_version")
    return cast("int", asked.fetchone()[0])


def _driver_connection(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.driver_connection)
