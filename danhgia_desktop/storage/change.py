"""What happened to rows, and how the journal writes it down."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, groupby
from typing import TYPE_CHECKING

from danhgia_desktop.storage.rows import numbered_formats

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import RowMapping

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

    @classmethod
    def from_record(cls, record: RowMapping) -> Change:
        """Read the change back from its row in the journal."""
        format_ = numbered_formats()[record["table_no"]]
        scope = record["scope"]
        return cls(
            format=format_,
            scope=scope,
            operation=Operation(record["op"]),
            keys=tuple(_full_key(format_, scope, parts) for parts in json.loads(record["keys"])),
            before=tuple(_rows(record["before"])),
            after=tuple(_rows(record["after"])),
        )

    def record(self, set_id: int, ordinal: int) -> dict[str, object]:
        """Return the change as a row of the journal: columns rather than rows, so that names stand there once."""
        keys = [_short_key(self.format, key) for key in self.keys]
        return {
            "set_id": set_id,
            "ordinal": ordinal,
            "table_no": self.format.number,
            "scope": self.scope,
            "op": self.operation.value,
            "keys": _compact(keys),
            "before": _columns(self.before),
            "after": _columns(self.after) if self.operation is Operation.UPDATE else None,
        }


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


def key_text(format_: RowFormat, key: Key) -> str:
    """Return a key as it stands among the keys of a record, and nowhere else in their text."""
    return _compact(_short_key(format_, key))


def _likeness(numbered: tuple[int, Change]) -> tuple[object, ...]:
    place, change = numbered
    return change.format.number, change.scope, change.operation, change.operation is Operation.UPDATE and place


def _short_key(format_: RowFormat, key: Key) -> list[int | str]:
    """Return the key without the aggregate's number, which the journal has beside it."""
    return [part for name, part in zip(format_.keys, key, strict=True) if name != format_.scope]


def _full_key(format_: RowFormat, scope: int, parts: list[int | str]) -> Key:
    rest = iter(parts)
    return tuple(scope if name == format_.scope else next(rest) for name in format_.keys)


def _columns(rows: tuple[Row, ...]) -> str | None:
    return _compact({name: [row[name] for row in rows] for name in rows[0]}) if rows else None


def _rows(columns: str | None) -> Iterator[Row]:
    values = json.loads(columns) if columns else {}
    return (dict(zip(values, row, strict=True)) for row in zip(*values.values(), strict=True))


def _compact(structure: object) -> str:
    return json.dumps(structure, ensure_ascii=False, separators=(",", ":"))
