"""The newest change set of a file of any form so far, read as it is: an older one is not upgraded for that."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar, cast

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.storage import compact_values
from danhgia_desktop.storage.change_set import ChangeKind, ChangeSet
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.types import BEGIN, moment_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from danhgia_desktop.storage.change_set import Detail

T = TypeVar("T")

_NEWEST = """
    SELECT s.id, s.at, coalesce(a.name, ''), coalesce(a.account, ''), s.label, s.details, s.kind
    FROM change_set AS s LEFT JOIN actor AS a ON a.id = s.actor_id
    ORDER BY s.id DESC LIMIT 1
"""
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, OverflowError)


def newest_change(connection: sqlite3.Connection) -> ChangeSet | None:
    """Return who changed a file last, and what; None for a new file.

    What a disk kept wrong of it is left out, as the upgrade of the file does: it says nothing about the data.
    """
    newest = connection.execute(_NEWEST).fetchone()
    if newest is None:
        return None
    number, at, name, account, label, details, kind = newest
    return ChangeSet(
        number=number,
        at=_readable(lambda: moment_of(at), BEGIN),
        actor=Actor(name=name, account=account),
        label=Label.read(label),
        details=_readable(lambda: _details(details), {}),
        kind=_readable(lambda: ChangeKind.read(kind), ChangeKind.NORMAL),
    )


def _details(stored: bytes | str) -> dict[str, Detail]:
    """Return the details, which were JSON until schema 0003."""
    if isinstance(stored, str):
        return dict(json.loads(stored).items())
    values = compact_values.unpack(stored)
    return cast("dict[str, Detail]", dict(zip(values, values, strict=True)))


def _readable(read: Callable[[], T], otherwise: T) -> T:
    try:
        return read()
    except _UNREADABLE:
        return otherwise
