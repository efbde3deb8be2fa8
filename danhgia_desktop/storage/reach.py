"""How much undoing or redoing a step has to do, told without doing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.storage import journal, totals

if TYPE_CHECKING:
    from sqlalchemy import Connection


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
    extents = journal.extents_of(connection, number)
    sheets = totals.touched_in(connection, {(table_no, scope) for table_no, scope, _, _ in extents})
    return Reach(rows=sum(rows for *_, rows in extents), sheets=len(sheets))
