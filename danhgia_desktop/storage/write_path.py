"""The one write path: whatever changes journalled rows goes through here and is noted down."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import dialect as sqlite_dialect

from danhgia_desktop.storage import database, remembered, rows
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.rows import format_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import BindParameter, Connection, Delete, Insert, Table, Update

    from danhgia_desktop.storage.rows import Key, Row, RowFormat


_NAMED = sqlite_dialect(paramstyle="named")


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
        row_key = format_.key_of(row)
        found = rows.find(self.connection, format_, row_key)
        self._merge(format_, {row_key: row}, {} if found is None else {row_key: found})

    def put_many(self, table: Table, scope: int, many: Iterable[Mapping[str, object]]) -> None:
        """Insert or change rows of one aggregate, each with its key among its values and named once."""
        format_ = format_of(table)
        merged = {format_.key_of(row): row for values in many for row in (format_.stored(values),)}
        self._merge(format_, merged, rows.find_many(self.connection, format_, scope, list(merged)))

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
        if change.operation is Operation.INSERT:
            self.connection.exec_driver_sql(_insert(format_), list(change.after))
        elif change.operation is Operation.DELETE:
            self.connection.exec_driver_sql(_delete(format_), [format_.key_parameters(key) for key in change.keys])
        else:
            states = zip(change.keys, change.after, strict=True)
            parameters = [{**row, **format_.key_parameters(key)} for key, row in states]
            self.connection.exec_driver_sql(_update(format_, tuple(change.after[0])), parameters)
        self.changes.append(change)

    def _merge(self, format_: RowFormat, merged: Mapping[Key, Row], found: Mapping[Key, Row]) -> None:
        new: list[Row] = []
        differing: dict[tuple[str, ...], list[tuple[Row, Row]]] = {}
        for key, row in merged.items():
            old = found.get(key)
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
def _insert(format_: RowFormat) -> str:
    return _written(sa.insert(format_.table).values(_parameters(format_.columns)))


@cache
def _update(format_: RowFormat, columns: tuple[str, ...]) -> str:
    return _written(sa.update(format_.table).where(format_.key_matches()).values(_parameters(columns)))


@cache
def _delete(format_: RowFormat) -> str:
    return _written(sa.delete(format_.table).where(format_.key_matches()))


def _written(statement: Insert | Update | Delete) -> str:
    """Write a statement out: rows pass as they are stored, and SQLAlchemy would take as long for each as SQLite."""
    return str(statement.compile(dialect=_NAMED))


def _parameters(columns: tuple[str, ...]) -> dict[str, BindParameter[Any]]:
    return {name: sa.bindparam(name) for name in columns}
