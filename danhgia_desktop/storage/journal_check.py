"""Looking through the journal, every change set of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import change_codec, journal, schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, RowMapping

_AT_ONCE = 1000
_EVERY = (
    journal.SELECT_SETS.add_columns(schema.change_set.c.changes)
    .order_by(schema.change_set.c.id)
    .execution_options(yield_per=_AT_ONCE)
)
_BLOCKS = sa.select(schema.change_block)
UNREADABLE = (ValueError, LookupError, TypeError)
"""What reading raises where a row is not what this program writes."""

Block = tuple[int, int, int]


def readable_sets(connection: Connection) -> Iterator[tuple[int, bool]]:
    """Yield the number of every change set in order, and whether it can be read and is found by what it changed."""
    blocks: set[Block] = {(row[0], row[1], row[2]) for row in connection.execute(_BLOCKS)}
    for row in connection.execute(_EVERY).mappings():
        yield row["id"], _is_readable(row, blocks)


def _is_readable(row: RowMapping, blocks: set[Block]) -> bool:
    try:
        journal.read(row)
        changes = change_codec.unpack(row["changes"])
    except UNREADABLE:
        return False
    return all((change.format.number, change.scope, row["id"] // journal.BLOCK) in blocks for change in changes)
