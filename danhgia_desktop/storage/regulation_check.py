"""Whether the stored rule sets still say what they said when they were saved."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_regulation = schema.regulation
_ALL = sa.select(
    _regulation.c.uid, _regulation.c.number, _regulation.c.title, _regulation.c.content, _regulation.c.sha256
).order_by(_regulation.c.id)


def broken(connection: Connection) -> Iterator[str]:
    """Yield what people call each rule set whose content is not the one of its digest, or cannot be read."""
    for row in connection.execute(_ALL):
        if not _is_whole(row.content, row.sha256):
            yield row.number or row.title or row.uid


def _is_whole(content: str, digest: str) -> bool:
    if sha256(content.encode()).hexdigest() != digest:
        return False
    try:
        regulation_codec.read(content)
    except ExpectedError:
        return False
    return True
