"""Whether a file and the log beside it are of one moment.

Whoever copies the two one after the other while the program runs may get a file from before and a log from after
the one was moved into the other. Of those SQLite makes pages of two states, each of them sound by itself.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import (
    change_codec,
    database,
    file_version,
    journal_check,
    remembered,
    rows,
    schema,
    totals,
)
from danhgia_desktop.storage.change import Operation
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from danhgia_desktop.storage.change import Change
    from danhgia_desktop.storage.rows import Key, Row

_SETS = 200
"""So many changes nobody makes while a program copies two files."""

_SHEETS = 20
"""So many sheets nobody scores meanwhile."""

_set = schema.change_set
_NEWEST = sa.select(_set.c.label, _set.c.changes).order_by(_set.c.id.desc()).limit(_SETS)
_EXISTING = sa.select(schema.scoresheet.c.id)


def require_one_moment(path: Path) -> None:
    """Refuse a file whose rows are older than its newest changes, or newer; one of an older form is not looked at.

    Raises:
        DataDamagedError: the file is of several moments.
    """
    access = database.read_access(path)
    if file_version.known_version_of(path, access) != schema.SCHEMA_VERSION:
        return
    engine = database.open_engine(path, access)
    try:
        with remembered.snapshot(engine) as connection:
            is_of_one_moment = _is_of_one_moment(connection)
    except journal_check.UNREADABLE as error:
        raise DataDamagedError(path=path) from error
    finally:
        engine.dispose()
    if not is_of_one_moment:
        raise DataDamagedError(path=path)


def _is_of_one_moment(connection: Connection) -> bool:
    changes = list(_newest_changes(connection))
    return _has_rows_as_left(connection, changes) and all(
        totals.are_right(connection, sheet) for sheet in islice(_sheets(connection, changes), _SHEETS)
    )


def _newest_changes(connection: Connection) -> Iterator[Change]:
    """Yield what was changed, the newest first, as far as the rows were always of this form."""
    for label, changes in connection.execute(_NEWEST):
        if Label.read(label).ends_undo:
            return
        yield from reversed(change_codec.unpack(changes))


def _has_rows_as_left(connection: Connection, changes: Iterable[Change]) -> bool:
    """Tell whether each row is what the newest change of it left."""
    seen: set[tuple[int, Key]] = set()
    for change in changes:
        found = rows.find_many(connection, change.format, change.scope, change.keys)
        for place, key in reversed(list(enumerate(change.keys))):
            named = change.format.number, key
            if named not in seen and not _is_as_left(change, place, found.get(key)):
                return False
            seen.add(named)
    return True


def _is_as_left(change: Change, place: int, row: Row | None) -> bool:
    if row is None or change.operation is Operation.DELETE:
        return row is None and change.operation is Operation.DELETE
    return change.operation is Operation.INSERT or change.after[place].items() <= row.items()


def _sheets(connection: Connection, changes: Iterable[Change]) -> Iterator[int]:
    """Yield the sheets whose totals the changes touched, those of the newest first."""
    existing = set(connection.execute(_EXISTING).scalars())
    for change in changes:
        for sheet in totals.touched(connection, [change]) & existing:
            existing.remove(sheet)
            yield sheet
