"""What became of one row: read out of the change sets that touched it, the rest of which stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import change_codec, journal, rows, schema
from danhgia_desktop.storage.change import Operation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from danhgia_desktop.storage.change import Change
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.rows import Key, Row, RowFormat

_set, _block = schema.change_set, schema.change_block
_IS_COMPRESSED = sa.func.substr(_set.c.changes, 1, 1) == sa.literal_column("x'01'")
_OF_AGGREGATE = (
    journal.SELECT_SETS.add_columns(_set.c.changes)
    .join(_block, _set.c.id.between(_block.c.block * journal.BLOCK, _block.c.block * journal.BLOCK + journal.BLOCK - 1))
    .where(
        _block.c.table_no == sa.bindparam("table_no"),
        _block.c.scope == sa.bindparam("scope"),
        _IS_COMPRESSED | (sa.func.instr(_set.c.changes, sa.bindparam("aggregate")) > 0),
    )
    .order_by(_set.c.id.desc())
)
"""The change sets that may have changed an aggregate; those that lie between them are left out by SQLite."""


def versions(
    connection: Connection, format_: RowFormat, scope: int, key: Key
) -> Iterator[tuple[ChangeSet, Row | None, Row | None]]:
    """Yield the changes of a row with what it was before and after each, the newest first.

    This walks back from the row as it is now: the journal keeps what was, and an insert keeps nothing.

    Args:
        connection: a transaction.
        format_: the table of the row.
        scope: the number of its aggregate.
        key: its primary key.
    """
    state = rows.find(connection, format_, key)
    aggregate = change_codec.written_aggregate(format_, scope)
    asked = {"table_no": format_.number, "scope": scope, "aggregate": aggregate}
    for record in connection.execute(_OF_AGGREGATE, asked).mappings():
        if not change_codec.mentions(record["changes"], format_, key):
            continue
        for change in reversed(change_codec.unpack(record["changes"])):
            if change.format is format_ and key in change.keys:
                earlier = _before(change, key, state)
                yield journal.read(record), earlier, state
                state = earlier


def _before(change: Change, key: Key, after: Row | None) -> Row | None:
    if change.operation is Operation.INSERT:
        return None
    # A delete keeps the whole row, an update what differed.
    return {**(after or {}), **change.before[change.keys.index(key)]}
