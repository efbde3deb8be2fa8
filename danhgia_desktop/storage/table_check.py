"""Whether the tables of a file are still defined as this program makes them.

A bit that flips in a definition leaves a file that SQLite calls intact, and that refuses rows, or takes in wrong ones.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection

_DEFINITIONS = sa.text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
_TOKEN = re.compile(r"\w+|'[^']*'|[^\s\w]")


def altered(connection: Connection) -> Iterator[str]:
    """Yield the names of tables and indexes that are not defined as they should be, or are gone."""
    found = _definitions(connection)
    yield from (name for name, form in _expected().items() if found.get(name) != form)


@cache
def _expected() -> Mapping[str, tuple[str, ...]]:
    """Return what a new file would have; one that came through all upgrades has the same."""
    engine = sa.create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            schema.metadata.create_all(connection, checkfirst=False)
            return _definitions(connection)
    finally:
        engine.dispose()


def _definitions(connection: Connection) -> Mapping[str, tuple[str, ...]]:
    return {name: _form(sql) for name, sql in connection.execute(_DEFINITIONS)}


def _form(sql: str) -> tuple[str, ...]:
    """Return all that a definition says; upgrades quote names otherwise and put new columns at the end."""
    return tuple(sorted(_TOKEN.findall(sql.replace('"', ""))))
