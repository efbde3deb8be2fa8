"""How the journal writes down what a change set did to rows, in few bytes.

The values, packed as `compact_values` tells: how many changes there are; then of each its table's number, its scope,
its operation and how many rows it has; then of each its keys, without the scope, and for an update or a delete how
many columns are told, and of each its name, what it was in every row, and for an update what it became. Inserted rows
are not kept, since undoing needs their keys alone.
"""

from __future__ import annotations

from itertools import islice, repeat
from typing import TYPE_CHECKING, cast

from danhgia_desktop.storage import compact_values
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.rows import numbered_formats

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.storage.rows import Key, Row, RowFormat, Stored

_OPERATIONS = (Operation.INSERT, Operation.UPDATE, Operation.DELETE)
_HEAD = 4

Extent = tuple[int, int, Operation, int]
"""The number of a table, a scope, what was done there and to how many rows."""


def pack(changes: Sequence[Change]) -> bytes:
    """Return what the journal keeps of changes."""
    values: list[Stored] = [len(changes)]
    for change in changes:
        place = _OPERATIONS.index(change.operation)
        values += (change.format.number, change.scope, place, len(change.keys))
    for change in changes:
        values += _body(change)
    return compact_values.pack(values)


@decodes
def unpack(packed: bytes) -> list[Change]:
    """Read changes back; what they inserted is not there any more.

    Raises:
        UnreadableError: not what `pack` makes.
    """
    values = compact_values.unpack(packed)
    heads = _heads(values)
    return [_change(head, values) for head in heads]


def extents(packed: bytes) -> list[Extent]:
    """Return how far changes reach, without reading the rows."""
    return _heads(compact_values.unpack(packed))


def written_aggregate(format_: RowFormat, scope: int) -> bytes:
    """Return what stands in the packed changes of an aggregate, unless they are compressed."""
    return compact_values.written((format_.number, scope))


@decodes
def mentions(packed: bytes, format_: RowFormat, key: Key) -> bool:
    """Tell whether a row may be among those changed, in a fraction of the time that it takes to read them."""
    return compact_values.contains(packed, compact_values.written(_short_key(format_, key)))


def _body(change: Change) -> Iterator[Stored]:
    for key in change.keys:
        yield from _short_key(change.format, key)
    if change.operation is Operation.INSERT:
        return
    columns = tuple(change.before[0])
    yield len(columns)
    for name in columns:
        yield name
        yield from (row[name] for row in change.before)
        if change.operation is Operation.UPDATE:
            yield from (row[name] for row in change.after)


def _heads(values: Iterator[Stored]) -> list[Extent]:
    (count,) = _take(values, 1)
    return [_head(_take(values, _HEAD)) for _ in range(cast("int", count))]


def _head(values: list[Stored]) -> Extent:
    table_no, scope, place, rows = cast("list[int]", values)
    return table_no, scope, _OPERATIONS[place], rows


def _change(head: Extent, values: Iterator[Stored]) -> Change:
    table_no, scope, operation, count = head
    format_ = numbered_formats()[table_no]
    keys = _full_keys(format_, scope, _take(values, count * len(_short_key(format_, format_.keys))), count)
    before: dict[str, list[Stored]] = {}
    after: dict[str, list[Stored]] = {}
    if operation is not Operation.INSERT:
        (columns,) = _take(values, 1)
        for _ in range(cast("int", columns)):
            (name,) = cast("list[str]", _take(values, 1))
            if name not in format_.columns:
                raise ValueError("a column that the table does not have")
            before[name] = _take(values, count)
            if operation is Operation.UPDATE:
                after[name] = _take(values, count)
    return Change(format=format_, scope=scope, operation=operation, keys=keys, before=_rows(before), after=_rows(after))


def _take(values: Iterator[Stored], count: int) -> list[Stored]:
    taken = list(islice(values, count))
    if len(taken) < count:
        raise ValueError("changes are cut short")
    return taken


def _rows(columns: dict[str, list[Stored]]) -> tuple[Row, ...]:
    return tuple(dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))


def _short_key(format_: RowFormat, key: Key) -> Key:
    """Return the key without the aggregate's number, which stands beside it."""
    return tuple(part for name, part in zip(format_.keys, key, strict=True) if name != format_.scope)


def _full_keys(format_: RowFormat, scope: int, parts: list[Stored], count: int) -> tuple[Key, ...]:
    names = _short_key(format_, format_.keys)
    if not names and count > 1:
        raise ValueError("an aggregate that is one row has several")
    columns = (
        repeat(scope, count) if name == format_.scope else parts[names.index(name) :: len(names)]
        for name in format_.keys
    )
    return cast("tuple[Key, ...]", tuple(zip(*columns, strict=True)))
