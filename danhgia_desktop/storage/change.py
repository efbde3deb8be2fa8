"""What happened to rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.storage.rows import Key, Row, RowFormat


class Operation(StrEnum):
    """What was done to rows."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One operation on some rows of one aggregate.

    Attributes:
        format: the table of the rows.
        scope: the number of their aggregate.
        operation: what was done to them.
        keys: their keys, in the order in which it was done.
        before: what the changed columns were, or the whole rows for a delete; parallel to `keys`.
        after: what the changed columns became, or the whole rows for an insert. The journal does not keep
            inserted rows, since undoing needs their keys alone; read back from there, `after` is empty.
    """

    format: RowFormat
    scope: int
    operation: Operation
    keys: tuple[Key, ...]
    before: tuple[Row, ...] = ()
    after: tuple[Row, ...] = ()


def joined(changes: Iterable[Change]) -> Iterator[Change]:
    """Return the changes with inserts, and deletes, that follow each other in one aggregate made one.

    Updates stay apart: two of them may change the same row one after the other.
    """
    for _, group in groupby(enumerate(changes), key=_likeness):
        alike = [change for _, change in group]
        yield replace(
            alike[0],
            keys=tuple(chain.from_iterable(change.keys for change in alike)),
            before=tuple(chain.from_iterable(change.before for change in alike)),
            after=tuple(chain.from_iterable(change.after for change in alike)),
        )


def _likeness(numbered: tuple[int, Change]) -> tuple[object, ...]:
    place, change = numbered
    return change.format.number, change.scope, change.operation, change.operation is Operation.UPDATE and place
