"""The history of the data: change sets, and what became of one score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.scoring.scoresheet import BLANK, Score
from danhgia_desktop.storage import journal, rows, schema, sheet_rows
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.rows import format_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.rows import Key, Row, RowFormat

_set, _change = schema.change_set, schema.change
_NEWEST = (
    journal.SELECT_SETS.where(_set.c.id < sa.bindparam("before"))
    .order_by(_set.c.id.desc())
    .limit(sa.bindparam("limit"))
)
_OF_AGGREGATE = (
    journal.SELECT_SETS.add_columns(_change)
    .join(_change, _change.c.set_id == _set.c.id)
    .where(_change.c.table_no == sa.bindparam("table_no"), _change.c.scope == sa.bindparam("scope"))
    .order_by(_change.c.set_id.desc(), _change.c.ordinal.desc())
)
_END = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreVersion:
    """One change of one score: who did what when, and the score before and after."""

    change_set: ChangeSet
    before: Score
    after: Score


def change_sets(connection: Connection, limit: int, before: int | None = None) -> tuple[ChangeSet, ...]:
    """Return the newest change sets, the newest first; `before` is the number where the last page ended."""
    asked = {"before": _END if before is None else before, "limit": limit}
    return tuple(journal.read(row) for row in connection.execute(_NEWEST, asked).mappings())


def of_score(connection: Connection, sheet_id: int, criterion_id: int, round_: str) -> tuple[ScoreVersion, ...]:
    """Return what became of one score, undo and redo included, the newest change first."""
    versions = _versions(connection, format_of(schema.score), sheet_id, (sheet_id, criterion_id, round_))
    return tuple(
        ScoreVersion(change_set=change_set, before=_score(before), after=_score(after))
        for change_set, before, after in versions
    )


def _versions(
    connection: Connection, format_: RowFormat, scope: int, key: Key
) -> Iterator[tuple[ChangeSet, Row | None, Row | None]]:
    """Walk back from the row as it is now: the journal keeps what was, and an insert keeps nothing."""
    state = rows.find(connection, format_, key)
    asked = {"table_no": format_.number, "scope": scope}
    for record in connection.execute(_OF_AGGREGATE, asked).mappings():
        change = Change.from_record(record)
        if key in change.keys:
            earlier = _before(change, change.keys.index(key), state)
            yield journal.read(record), earlier, state
            state = earlier


def _before(change: Change, place: int, state: Row | None) -> Row | None:
    if change.operation is Operation.INSERT:
        return None
    return {**(state or {}), **change.before[place]}  # a delete keeps the whole row, an update what differed


def _score(row: Row | None) -> Score:
    return BLANK if row is None else sheet_rows.score_of(format_of(schema.score).loaded(row))
