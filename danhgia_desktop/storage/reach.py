"""How much undoing or redoing a step has to do, told without doing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import schema, totals

if TYPE_CHECKING:
    from sqlalchemy import Connection

_change = schema.change
_EXTENT = (
    sa.select(_change.c.table_no, _change.c.scope, sa.func.sum(sa.func.json_array_length(_change.c["keys"])))
    .where(_change.c.set_id == sa.bindparam("number"))
    .group_by(_change.c.table_no, _change.c.scope)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What a step is about.

    Attributes:
        rows: how many rows it changed.
        sheets: how many sheets must be added up anew when it is undone or done again.
    """

    rows: int
    sheets: int


def of_step(connection: Connection, number: int) -> Reach:
    """Return the reach of the change set of that number."""
    found = connection.execute(_EXTENT, {"number": number}).all()
    sheets = totals.touched_in(connection, [(table_no, scope) for table_no, scope, _ in found])
    return Reach(rows=sum(rows for *_, rows in found), sheets=len(sheets))
