"""The journal: who changed what and when, written in the transaction of the change itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.storage import remembered, schema
from danhgia_desktop.storage.change import Change, joined
from danhgia_desktop.storage.change_set import ChangeKind, ChangeSet
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.change_set import Detail


class State(StrEnum):
    """Whether the effect of a normal change set is in the data now, and can be again."""

    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a change set says about itself before it has a number.

    Attributes:
        target: the number of the change set that an undo or a redo is about; None for a normal one.
    """

    at: datetime
    actor: Actor
    label: Label
    details: Mapping[str, Detail]
    kind: ChangeKind = ChangeKind.NORMAL
    target: int | None = None


_set = schema.change_set
_FIND_ACTOR = sa.select(schema.actor.c.id).where(
    schema.actor.c.name == sa.bindparam("name"), schema.actor.c.account == sa.bindparam("account")
)
_ADD_ACTOR = sa.insert(schema.actor)
_ADD_SET = sa.insert(_set)
_ADD_CHANGE = sa.insert(schema.change)
_DROP_REDO = sa.update(_set).where(_set.c.state == sa.literal_column("'undone'")).values(state=State.DROPPED)
_SET_STATE = sa.update(_set).where(_set.c.id == sa.bindparam("number")).values(state=sa.bindparam("new_state"))
_CHANGES = (
    sa.select(schema.change).where(schema.change.c.set_id == sa.bindparam("number")).order_by(schema.change.c.ordinal)
)
_LAST_NUMBER = sa.select(sa.func.max(_set.c.id))

SELECT_SETS = sa.select(
    _set, schema.actor.c.name.label("actor_name"), schema.actor.c.account.label("actor_account")
).join(schema.actor)
"""Change sets with their actors; `read` makes objects of the rows."""


def record(connection: Connection, entry: Entry, changes: Iterable[Change]) -> ChangeSet:
    """Write a change set down and return it; what was undone before a normal one cannot be redone any more."""
    if entry.kind is ChangeKind.NORMAL:
        connection.execute(_DROP_REDO)
    values = {
        "at": entry.at,
        "actor_id": _actor_id(connection, entry.actor),
        "label": entry.label.value,
        "details": json.dumps(entry.details, ensure_ascii=False, separators=(",", ":")),
        "kind": entry.kind.value,
        "target_id": entry.target,
        "state": State.DONE.value,
    }
    number = connection.execute(_ADD_SET, values).lastrowid
    records = [change.record(number, ordinal) for ordinal, change in enumerate(joined(changes))]
    if records:
        connection.execute(_ADD_CHANGE, records)
    return ChangeSet(
        number=number, at=entry.at, actor=entry.actor, label=entry.label, details=dict(entry.details), kind=entry.kind
    )


def changes_of(connection: Connection, number: int) -> list[Change]:
    """Return what a change set changed, in order."""
    return [Change.from_record(row) for row in connection.execute(_CHANGES, {"number": number}).mappings()]


def set_state(connection: Connection, number: int, state: State) -> None:
    """Say whether a normal change set is done or undone."""
    connection.execute(_SET_STATE, {"number": number, "new_state": state.value})


def last_number(connection: Connection) -> int:
    """Return the number of the newest change set, 0 in a new file."""
    return connection.execute(_LAST_NUMBER).scalar() or 0


def read(row: RowMapping) -> ChangeSet:
    """Return the change set that a row of `SELECT_SETS` tells of."""
    return ChangeSet(
        number=row["id"],
        at=row["at"],
        actor=Actor(name=row["actor_name"], account=row["actor_account"]),
        label=Label.read(row["label"]),
        details=json.loads(row["details"]),
        kind=ChangeKind(row["kind"]),
    )


def _actor_id(connection: Connection, actor: Actor) -> int:
    known = remembered.by(connection).actors
    if actor not in known:
        values = {"name": actor.name, "account": actor.account}
        found: int | None = connection.execute(_FIND_ACTOR, values).scalar()
        known[actor] = connection.execute(_ADD_ACTOR, values).lastrowid if found is None else found
    return known[actor]
