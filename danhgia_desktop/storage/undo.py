"""Undo and redo: strictly last in, first out, and only where the data is still what the change left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import journal, rows, schema
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.change_set import ChangeKind, ChangeSet
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.journal import Entry, State
from danhgia_desktop.storage.write_path import WritePath

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.rows import Key, Row

_set = schema.change_set
_NEWEST_DONE = (
    journal.SELECT_SETS.where(_set.c.target_id.is_(None), _set.c.state == State.DONE)
    .order_by(_set.c.id.desc())
    .limit(1)
)
_LAST_UNDONE = journal.UNDONE_FIRST.limit(1)
_UNDO_OF = sa.select(sa.func.max(_set.c.id)).where(_set.c.target_id == sa.bindparam("target"))

_OPPOSITE = {
    Operation.INSERT: Operation.DELETE,
    Operation.UPDATE: Operation.UPDATE,
    Operation.DELETE: Operation.INSERT,
}


class NothingToUndoError(ExpectedError):
    """No change is left that can be undone."""

    code = "nothing_to_undo"


class NothingToRedoError(ExpectedError):
    """Nothing was undone since the last change."""

    code = "nothing_to_redo"


class JournalConflictError(ExpectedError):
    """The data is no longer what the change left; something other than this program has altered the file."""

    code = "journal_conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reverted:
    """What an undo or a redo was about, and what it did to the rows."""

    change_set: ChangeSet
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What undo would take back and what redo would do again; None for nothing."""

    undoable: ChangeSet | None
    redoable: ChangeSet | None


def steps(connection: Connection) -> Steps:
    """Return what undo and redo would be about."""
    return Steps(undoable=undoable(connection), redoable=redoable(connection))


def steps_after(newest: ChangeSet) -> Steps:
    """Return what undo and redo would be about right after a normal change was written down."""
    return Steps(undoable=_unless_final(newest), redoable=None)


@decodes
def undoable(connection: Connection) -> ChangeSet | None:
    """Return the change set that undo would take back, or None."""
    row = connection.execute(_NEWEST_DONE).mappings().one_or_none()
    return None if row is None else _unless_final(journal.read(row))


@decodes
def redoable(connection: Connection) -> ChangeSet | None:
    """Return the change set that redo would do again, or None."""
    row = connection.execute(_LAST_UNDONE).mappings().one_or_none()
    return None if row is None else journal.read(row)


def undo(connection: Connection, actor: Actor, at: datetime) -> Reverted:
    """Take back the newest change set that is done.

    Raises:
        NothingToUndoError: there is none.
        JournalConflictError: rows are not as it left them.
    """
    target = undoable(connection)
    if target is None:
        raise NothingToUndoError
    changes = _revert(connection, target, target.number)
    journal.record(connection, _entry(target, ChangeKind.UNDO, actor, at), changes)
    journal.set_state(connection, target.number, State.UNDONE)
    return Reverted(change_set=target, changes=changes)


def redo(connection: Connection, actor: Actor, at: datetime) -> Reverted:
    """Do again what was undone last.

    Raises:
        NothingToRedoError: there is nothing.
        JournalConflictError: rows are not as the undo left them.
    """
    target = redoable(connection)
    if target is None:
        raise NothingToRedoError
    # The undo kept the rows it took away; the change itself noted only the keys of what it inserted.
    undone_by = connection.execute(_UNDO_OF, {"target": target.number}).scalar_one()
    changes = _revert(connection, target, undone_by)
    journal.record(connection, _entry(target, ChangeKind.REDO, actor, at), changes)
    journal.set_state(connection, target.number, State.DONE)
    return Reverted(change_set=target, changes=changes)


def _unless_final(newest: ChangeSet) -> ChangeSet | None:
    return None if newest.label.ends_undo else newest


def _entry(target: ChangeSet, kind: ChangeKind, actor: Actor, at: datetime) -> Entry:
    return Entry(at=at, actor=actor, label=target.label, details=target.details, kind=kind, target=target.number)


def _revert(connection: Connection, target: ChangeSet, number: int) -> Sequence[Change]:
    """Do the opposite of what the change set of that number did, last change first."""
    path = WritePath(connection)
    for change in reversed(journal.changes_of(connection, number)):
        found = rows.find_many(connection, change.format, change.scope, change.keys)
        if not _is_as_left(change, found):
            raise JournalConflictError(label=target.label, details=target.details, table=change.format.table.name)
        path.apply(_inverse(change, found))
    return path.changes


def _is_as_left(change: Change, found: Mapping[Key, Row]) -> bool:
    if change.operation is Operation.INSERT:
        return len(found) == len(change.keys)
    if change.operation is Operation.DELETE:
        return not found
    left = zip(change.keys, change.after, strict=True)
    return all(key in found and after.items() <= found[key].items() for key, after in left)


def _inverse(change: Change, found: Mapping[Key, Row]) -> Change:
    after = tuple(found[key] for key in change.keys) if change.operation is Operation.INSERT else change.after
    return Change(
        format=change.format,
        scope=change.scope,
        operation=_OPPOSITE[change.operation],
        keys=change.keys[::-1],
        before=after[::-1],
        after=change.before[::-1],
    )
