"""The journal in a third of the room: each change set with its changes in one row, and nothing said by words.

How values and changes are written stands in `compact_values` and `change_codec`; what they were when this was
released stands here once more, since a migration relies on nothing that changes.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from datetime import UTC, datetime, timedelta
from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar, cast

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

revision = "0003"
down_revision = "0002"

WORDS = (
    *(None, "", "self", "appraised", "concluded"),
    *("points", "inputs", "not_applicable", "reason", "evidence", "review"),
    *("criterion", "count", "name"),
)
LABELS = (
    *("other", "start_office", "set_agency", "add_unit", "rename_unit", "remove_unit", "import_rubric"),
    *("import_template", "new_rubric", "copy_rubric", "edit_rubric", "rename_rubric", "remove_rubric"),
    *("open_scoresheet", "remove_scoresheet", "score_line", "score_lines", "clear_scores", "restore_score"),
    *("set_rule_inputs", "set_not_applicable", "set_reason", "set_reasons", "set_evidence", "fill_to_maximum"),
    *("recompute_sums", "confirm_review", "add_reason", "reword_reason", "move_reason", "remove_reason"),
    *("make_sample", "upgrade_file", "restore_backup"),
)
KINDS = ("normal", "undo", "redo")
STATES = ("done", "undone", "dropped")
OPERATIONS = ("insert", "update", "delete")
WORTH_COMPRESSING = 128
DIGIT, MORE = 0x7F, 0x80
BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
NOTHING, NO_CHANGES = b"\0", b"\0\0"
UNREADABLE = (ValueError, LookupError, TypeError, AttributeError)
T = TypeVar("T")

OLD = """
    SELECT s.id, s.at, s.actor_id, s.label, s.kind, s.target_id, s.state, s.details,
           c.table_no, c.scope, c.op, c.keys, c.before, c.after
    FROM change_set_before AS s LEFT JOIN change AS c ON c.set_id = s.id
    ORDER BY s.id, c.ordinal
"""
ADD_SET = "INSERT INTO change_set VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
ADD_BLOCKS = "INSERT INTO change_block SELECT DISTINCT table_no, scope, set_id / 64 FROM change"


def upgrade() -> None:
    """Write the whole journal anew."""
    op.drop_index("ix_change_set_target_id")
    op.drop_index("ix_change_set_undone")
    op.rename_table("change_set", "change_set_before")
    _make_tables()
    connection = cast("sqlite3.Connection", op.get_bind().connection.driver_connection)
    old = connection.cursor()
    old.row_factory = sqlite3.Row
    records = groupby(old.execute(OLD), key=itemgetter("id"))
    connection.executemany(ADD_SET, (_set(list(told)) for _, told in records))
    connection.execute(ADD_BLOCKS)
    op.drop_table("change")
    op.drop_table("change_set_before")


def _make_tables() -> None:
    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("label", sa.Integer, nullable=False),
        sa.Column("kind", sa.Integer, nullable=False),
        sa.Column("target_id", sa.Integer),
        sa.Column("state", sa.Integer, nullable=False),
        sa.Column("details", sa.LargeBinary, nullable=False),
        sa.Column("changes", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
        sa.CheckConstraint("kind BETWEEN 0 AND 2", name="ck_change_set_kind"),
        sa.CheckConstraint("(kind = 0) = (target_id IS NULL)", name="ck_change_set_target"),
        sa.CheckConstraint("state BETWEEN 0 AND 2", name="ck_change_set_state"),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name="fk_change_set_actor_id"),
        sa.ForeignKeyConstraint(["target_id"], ["change_set.id"], name="fk_change_set_target_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_change_set_target_id", "change_set", ["target_id"], sqlite_where=sa.text("target_id IS NOT NULL")
    )
    op.create_index("ix_change_set_undone", "change_set", ["id"], sqlite_where=sa.text("state = 1"))
    op.create_table(
        "change_block",
        sa.Column("table_no", sa.Integer, nullable=False),
        sa.Column("scope", sa.Integer, nullable=False),
        sa.Column("block", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("table_no", "scope", "block", name="pk_change_block"),
        sqlite_with_rowid=False,
    )


def _set(records: list[sqlite3.Row]) -> tuple[object, ...]:
    told = records[0]
    changes = [record for record in records if record["table_no"] is not None]
    return (
        told["id"],
        _readable(lambda: (datetime.fromisoformat(told["at"]) - BEGIN) // timedelta(milliseconds=1), 0),
        told["actor_id"],
        LABELS.index(told["label"]) if told["label"] in LABELS else 0,
        KINDS.index(told["kind"]),
        told["target_id"],
        STATES.index(told["state"]),
        _readable(lambda: _packed(part for detail in json.loads(told["details"]).items() for part in detail), NOTHING),
        _readable(lambda: _packed(_values(changes)), NO_CHANGES),
    )


def _readable(read: Callable[[], T], otherwise: T) -> T:
    """Return what is read; where a disk kept it wrong, that is no reason to keep an office from its data."""
    try:
        return read()
    except UNREADABLE:
        return otherwise


def _values(changes: list[sqlite3.Row]) -> Iterator[int | str | None]:
    yield len(changes)
    for change in changes:
        keys = json.loads(change["keys"])
        yield from (change["table_no"], change["scope"], OPERATIONS.index(change["op"]), len(keys))
    for change in changes:
        yield from chain.from_iterable(json.loads(change["keys"]))
        if change["before"] is not None:
            before, after = json.loads(change["before"]), json.loads(change["after"] or "{}")
            yield len(before)
            for name, values in before.items():
                yield from (name, *values, *after.get(name, ()))


def _packed(values: Iterator[int | str | None]) -> bytes:
    plain = b"".join(map(_written, values))
    compressed = zlib.compress(plain) if len(plain) > WORTH_COMPRESSING else plain
    return b"\1" + compressed if len(compressed) < len(plain) else b"\0" + plain


def _written(value: int | str | None) -> bytes:
    if isinstance(value, int):
        return _number(value << 2 if value >= 0 else -1 - value << 2 | 1)
    if value in WORDS:
        return _number(WORDS.index(value) << 2 | 3)
    text = value.encode()
    return _number(len(text) << 2 | 2) + text


def _number(number: int) -> bytes:
    digits = bytearray()
    while number > DIGIT:
        digits.append(number & DIGIT | MORE)
        number >>= 7
    digits.append(number)
    return bytes(digits)
