"""The one write path: whatever changes journalled rows goes through here and is noted down."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.storage import database, remembered, rows
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.rows import format_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import BindParameter, Connection, Delete, Insert, Table, Update

    from danhgia_desktop.storage.rows import Key, Row, RowFormat


class WritePath:
    """Writes rows within one transaction and keeps what changed, for the journal.

    Attributes:
        connection: the transaction.
        changes: everything that was changed so far, in order.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.changes: list[Change] = []

    def next_id(self, table: Table) -> int:
        """Return the smallest number that no row of the table has ever had; numbers after it are free as well."""
        return database.next_id(self.connection, table)

    def put(self, table: Table, key: Mapping[str, object], values: Mapping[str, object]) -> None:
        """Insert a row, or change those of its values that differ."""
        format_ = format_of(table)
        row = format_.stored({**key, **values})
        found = rows.find(self.connection, format_, format_.key_of(row))
        self._merge(format_, [row], {} if found is None else {format_.key_of(row): found})

    def put_many(self, table: Table, scope: int, many: Iterable[Mapping[str, object]]) -> None:
        """Insert or change rows of one aggregate, each with its key among its values and named once."""
        format_ = format_of(table)
        merged = [format_.stored(values) for values in many]
        keys = [format_.key_of(row) for row in merged]
        self._merge(format_, merged, rows.find_many(self.connection, format_, scope, keys))

    def remove(self, table: Table, key: Mapping[str, object]) -> None:
        """Remove the row, if it is there."""
        format_ = format_of(table)
        found = rows.find(self.connection, format_, format_.key_of(format_.stored(key)))
        if found is not None:
            self.apply(_deletion(format_, [found]))

    def remove_many(self, table: Table, scope: int, keys: Sequence[Key]) -> None:
        """Remove those of the rows that are there; they all belong to one aggregate."""
        format_ = format_of(table)
        found = rows.find_many(self.connection, format_, scope, keys)
        if found:
            self.apply(_deletion(format_, list(found.values())))

    def remove_all(self, table: Table, scope: int) -> None:
        """Remove all rows of one aggregate."""
        format_ = format_of(table)
        found = rows.of_scope(self.connection, format_, scope)
        if found:
            self.apply(_deletion(format_, found))

    def apply(self, change: Change) -> None:
        """Do what a change says, and note it down."""
        remembered.before(self.connection, change)
        format_ = change.format
        keys = [format_.key_parameters(key) for key in change.keys]
        if change.operation is Operation.INSERT:
            self.connection.execute(_insert(format_), change.after)
        elif change.operation is Operation.DELETE:
            self.connection.execute(_delete(format_), keys)
        else:
            parameters = [{**row, **key} for row, key in zip(change.after, keys, strict=True)]
            self.connection.execute(_update(format_, tuple(change.after[0])), parameters)
        self.changes.append(change)

    def _merge(self, format_: RowFormat, merged: Iterable[Row], found: Mapping[Key, Row]) -> None:
        new: list[Row] = []
        differing: dict[tuple[str, ...], list[tuple[Row, Row]]] = {}
        for row in merged:
            old = found.get(format_.key_of(row))
            if old is None:
                new.append({name: row.get(name) for name in format_.columns})
            elif changed := {name: value for name, value in row.items() if value != old[name]}:
                differing.setdefault(tuple(changed), []).append((old, changed))
        if new:
            self.apply(_insertion(format_, new))
        for columns, pairs in differing.items():
            self.apply(_alteration(format_, columns, pairs))


def _insertion(format_: RowFormat, new: Sequence[Row]) -> Change:
    return Change(
        format=format_,
        scope=format_.scope_of(new[0]),
        operation=Operation.INSERT,
        keys=tuple(format_.key_of(row) for row in new),
        after=tuple(new),
    )


def _alteration(format_: RowFormat, columns: tuple[str, ...], pairs: Sequence[tuple[Row, Row]]) -> Change:
    return Change(
        format=format_,
        scope=format_.scope_of(pairs[0][0]),
        operation=Operation.UPDATE,
        keys=tuple(format_.key_of(old) for old, _ in pairs),
        before=tuple({name: old[name] for name in columns} for old, _ in pairs),
        after=tuple(changed for _, changed in pairs),
    )


def _deletion(format_: RowFormat, old: Sequence[Row]) -> Change:
    return Change(
        format=format_,
        scope=format_.scope_of(old[0]),
        operation=Operation.DELETE,
        keys=tuple(format_.key_of(row) for row in old),
        before=tuple(old),
    )


@cache
def _insert(format_: RowFormat) -> Insert:
    return sa.insert(format_.table).values(_parameters(format_.columns))


@cache
def _update(format_: RowFormat, columns: tuple[str, ...]) -> Update:
    return sa.update(format_.table).where(format_.key_matches()).values(_parameters(columns))


@cache
def _delete(format_: RowFormat) -> Delete:
    return sa.delete(format_.table).where(format_.key_matches())


def _parameters(columns: tuple[str, ...]) -> dict[str, BindParameter[Any]]:
    return {name: sa.bindparam(name) for name in columns}
