"""What became of one row: read out of the change sets that touched it, the rest of which stays where it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import journal, rows, schema
from danhgia_desktop.storage.change import Operation, key_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.rows import Key, Row, RowFormat

_set, _change = schema.change_set, schema.change
_KEYS = _change.c["keys"]
_BEGIN = sa.func.instr(_KEYS, sa.bindparam("key"))
_KEYS_BEFORE = sa.func.substr(_KEYS, 1, _BEGIN - 1)  # "[" or "[[3,"self"],[4,"self"],"
_PLACE = sa.func.json_array_length(_KEYS_BEFORE + "0]") - 1
_COLUMNS = sa.func.json_each(_change.c.before).table_valued("key", "value")
_VALUE = sa.func.json_extract(_COLUMNS.c.value, sa.literal("$[") + sa.cast(_PLACE, sa.Text) + "]")
_BEFORE = sa.select(sa.func.json_group_object(_COLUMNS.c.key, _VALUE)).scalar_subquery()
_OF_ROW = (
    journal.SELECT_SETS.add_columns(_change.c.op, _BEFORE.label("row_before"))
    .join(_change, _change.c.set_id == _set.c.id)
    .where(_change.c.table_no == sa.bindparam("table_no"), _change.c.scope == sa.bindparam("scope"), _BEGIN > 0)
    .order_by(_change.c.set_id.desc(), _change.c.ordinal.desc())
)
"""The changes of one row; a paste changes a thousand, and decoding them all would take most of the time."""


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
    asked = {"table_no": format_.number, "scope": scope, "key": key_text(format_, key)}
    for record in connection.execute(_OF_ROW, asked).mappings():
        # A delete keeps the whole row, an update what differed.
        kept = {**(state or {}), **json.loads(record["row_before"])}
        earlier = None if record["op"] == Operation.INSERT else kept
        yield journal.read(record), earlier, state
        state = earlier
