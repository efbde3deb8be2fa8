"""Rows as SQLite keeps them, which is how the journal keeps them too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import dialect as sqlite_dialect

from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Select, Table, TableClause

Stored = int | str | None
"""A value as SQLite keeps it: points are hundredths, moments and structures are text."""

Key = tuple[int | str, ...]
Row = dict[str, Stored]

KEY_PREFIX = "key_"
"""Sets a primary key's parameter apart from the parameter of the column's new value."""

_FEW = 8
"""Up to so many rows are looked up one by one; for more, all rows of their aggregate are read."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RowFormat:
    """How the rows of one journalled table are named, kept and found.

    Attributes:
        table: the table without types, so that values pass as they are stored.
        number: stands for the table in the journal.
        scope: the column with the number of the aggregate that a row belongs to.
        columns: all columns, in order.
        keys: the columns of the primary key.
        writers: how domain values become stored ones, for the columns where they differ.
        readers: how stored values become domain ones again.
    """

    table: TableClause
    number: int
    scope: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    writers: Mapping[str, Callable[[Any], Any]]
    readers: Mapping[str, Callable[[Any], Any]]

    def stored(self, values: Mapping[str, Any]) -> Row:
        """Return domain values as they are stored."""
        return {**values, **{name: write(values[name]) for name, write in self.writers.items() if name in values}}

    def loaded(self, row: Row) -> dict[str, Any]:
        """Return stored values as domain ones."""
        return {**row, **{name: read(row[name]) for name, read in self.readers.items() if name in row}}

    def key_of(self, row: Row) -> Key:
        """Return the row's primary key."""
        return cast("Key", tuple(map(row.__getitem__, self.keys)))

    def scope_of(self, row: Row) -> int:
        """Return the number of the aggregate the row belongs to."""
        return cast("int", row[self.scope])

    def key_parameters(self, key: Key) -> Row:
        """Return the parameters of `key_matches`."""
        return {f"{KEY_PREFIX}{name}": value for name, value in zip(self.keys, key, strict=True)}

    def key_matches(self) -> ColumnElement[bool]:
        """Return the condition that finds one row."""
        return sa.and_(*(self.table.c[name] == sa.bindparam(f"{KEY_PREFIX}{name}") for name in self.keys))


@cache
def format_of(table: Table) -> RowFormat:
    """Return the format of a journalled table."""
    dialect = sqlite_dialect()
    types = {column.name: column.type.dialect_impl(dialect) for column in table.columns}
    writers = {name: type_.bind_processor(dialect) for name, type_ in types.items()}
    readers = {name: type_.result_processor(dialect, None) for name, type_ in types.items()}
    return RowFormat(
        table=sa.table(table.name, *(sa.column(column.name) for column in table.columns)),
        number=table.info["number"],
        scope=table.info["scope"],
        columns=tuple(column.name for column in table.columns),
        keys=tuple(column.name for column in table.primary_key),
        writers={name: writer for name, writer in writers.items() if writer is not None},
        readers={name: reader for name, reader in readers.items() if reader is not None},
    )


@cache
def numbered_formats() -> Mapping[int, RowFormat]:
    """Return the formats of all journalled tables by their numbers in the journal."""
    journalled = (table for table in schema.metadata.tables.values() if "number" in table.info)
    return {table.info["number"]: format_of(table) for table in journalled}


def find(connection: Connection, format_: RowFormat, key: Key) -> Row | None:
    """Return the row of that key, or None."""
    row = connection.execute(_by_key(format_), format_.key_parameters(key)).mappings().one_or_none()
    return None if row is None else dict(row)


def find_many(connection: Connection, format_: RowFormat, scope: int, keys: Sequence[Key]) -> dict[Key, Row]:
    """Return those of the rows that are there; they all belong to one aggregate."""
    if len(keys) <= _FEW:
        found = ((key, find(connection, format_, key)) for key in keys)
        return {key: row for key, row in found if row is not None}
    wanted = set(keys)
    rows = {format_.key_of(row): row for row in of_scope(connection, format_, scope)}
    return {key: row for key, row in rows.items() if key in wanted}


def of_scope(connection: Connection, format_: RowFormat, scope: int) -> list[Row]:
    """Return all rows of one aggregate, ordered by their keys."""
    return [dict(row) for row in connection.execute(_by_scope(format_), {"scope": scope}).mappings()]


@cache
def _by_key(format_: RowFormat) -> Select[tuple[Stored, ...]]:
    return sa.select(*format_.table.c).where(format_.key_matches())


@cache
def _by_scope(format_: RowFormat) -> Select[tuple[Stored, ...]]:
    table = format_.table
    in_scope = table.c[format_.scope] == sa.bindparam("scope")
    return sa.select(*table.c).where(in_scope).order_by(*(table.c[name] for name in format_.keys))
