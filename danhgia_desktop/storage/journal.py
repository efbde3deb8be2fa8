"""The journal: who changed what and when, written in the transaction of the change itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, cast

import sqlalchemy as sa

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.storage import change_codec, compact_values, remembered, schema
from danhgia_desktop.storage.change import joined
from danhgia_desktop.storage.change_set import ChangeKind, ChangeSet
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.change import Change
    from danhgia_desktop.storage.change_codec import Extent
    from danhgia_desktop.storage.change_set import Detail


BLOCK = 64
"""So many change sets, by their numbers, make a block. Of an aggregate the journal knows the blocks alone: people score
a sheet in one go, so that they are few, and to look through one takes no time."""


class State(IntEnum):
    """Whether the effect of a normal change set is in the data now, and can be again; as the data file has it."""

    DONE = 0
    UNDONE = 1
    DROPPED = 2


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
_ADD_BLOCK = sa.insert(schema.change_block).prefix_with("OR IGNORE")
_IS_UNDONE = _set.c.state == sa.literal_column(str(State.UNDONE.value))  # so that SQLite finds the index of the undone
_DROP_REDO = sa.update(_set).where(_IS_UNDONE).values(state=State.DROPPED)
_SET_STATE = sa.update(_set).where(_set.c.id == sa.bindparam("number")).values(state=sa.bindparam("new_state"))
_CHANGES = sa.select(_set.c.changes).where(_set.c.id == sa.bindparam("number"))
_LAST_NUMBER = sa.select(sa.func.max(_set.c.id))

SELECT_SETS = sa.select(
    *(column for column in _set.c if column is not _set.c.changes),
    schema.actor.c.name.label("actor_name"),
    schema.actor.c.account.label("actor_account"),
).join(schema.actor)
"""Change sets with their actors and without their changes; `read` makes objects of the rows."""

UNDONE_FIRST = SELECT_SETS.where(_IS_UNDONE).order_by(_set.c.id)
"""Those that can be done again, the one that was undone last first."""


def record(connection: Connection, entry: Entry, changes: Iterable[Change]) -> ChangeSet:
    """Write a change set down and return it; what was undone before a normal one cannot be redone any more."""
    if entry.kind is ChangeKind.NORMAL:
        connection.execute(_DROP_REDO)
    together = list(joined(changes))
    values = row(entry, _actor_id(connection, entry.actor), together)
    number = connection.execute(_ADD_SET, values).lastrowid
    if together:
        connection.execute(_ADD_BLOCK, list(blocks(number, together)))
    return ChangeSet(
        number=number, at=entry.at, actor=entry.actor, label=entry.label, details=dict(entry.details), kind=entry.kind
    )


def row(entry: Entry, actor_id: int, changes: Sequence[Change]) -> dict[str, object]:
    """Return the row of a change set that is done."""
    return {
        "at": entry.at,
        "actor_id": actor_id,
        "label": entry.label.number,
        "kind": entry.kind.number,
        "target_id": entry.target,
        "state": State.DONE,
        "details": compact_values.pack(part for detail in entry.details.items() for part in detail),
        "changes": change_codec.pack(changes),
    }


def blocks(number: int, changes: Iterable[Change]) -> Iterator[dict[str, int]]:
    """Yield the rows that tell in which block to look for the changes of the aggregates."""
    for table_no, scope in {(change.format.number, change.scope): None for change in changes}:
        yield {"table_no": table_no, "scope": scope, "block": number // BLOCK}


@decodes
def changes_of(connection: Connection, number: int) -> list[Change]:
    """Return what a change set changed, in order."""
    return change_codec.unpack(connection.execute(_CHANGES, {"number": number}).scalar_one())


@decodes
def extents_of(connection: Connection, number: int) -> list[Extent]:
    """Return how far a change set reaches, in less time than reading it takes."""
    return change_codec.extents(connection.execute(_CHANGES, {"number": number}).scalar_one())


def set_state(connection: Connection, number: int, state: State) -> None:
    """Say whether a normal change set is done or undone."""
    connection.execute(_SET_STATE, {"number": number, "new_state": state})


def last_number(connection: Connection) -> int:
    """Return the number of the newest change set, 0 in a new file."""
    return connection.execute(_LAST_NUMBER).scalar() or 0


@decodes
def read(row: RowMapping) -> ChangeSet:
    """Return the change set that a row of `SELECT_SETS` tells of."""
    details = compact_values.unpack(row["details"])
    return ChangeSet(
        number=row["id"],
        at=row["at"],
        actor=Actor(name=row["actor_name"], account=row["actor_account"]),
        label=Label.read(row["label"]),
        details=cast("dict[str, Detail]", dict(zip(details, details, strict=True))),
        kind=ChangeKind.read(row["kind"]),
    )


def _actor_id(connection: Connection, actor: Actor) -> int:
    known = remembered.by(connection).actors
    if actor not in known:
        values = {"name": actor.name, "account": actor.account}
        found: int | None = connection.execute(_FIND_ACTOR, values).scalar()
        known[actor] = connection.execute(_ADD_ACTOR, values).lastrowid if found is None else found
    return known[actor]
