"""How full a data file is: what can be told of it without telling what it says."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from danhgia_desktop.storage import file_version, schema
from danhgia_desktop.storage.database import connect, read_access

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def sqlite_version() -> str:
    """Return the version of SQLite itself, which comes with Python."""
    return sqlite3.sqlite_version


def schema_version(path: Path) -> str:
    """Return the number of the last migration the file has seen.

    Raises:
        DataUnreachableError, DataDamagedError, NotADataFileError: it cannot be told.
    """
    return file_version.version_of(path, read_access(path))


def row_counts(path: Path) -> Mapping[str, int]:
    """Return how many rows each table of ours has; tables that the file does not have, or not yet, are left out.

    Raises:
        DataUnreachableError, DataDamagedError: they cannot be counted.
    """
    with connect(path, read_access(path)) as connection:
        present = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        counted = sorted(present & schema.metadata.tables.keys())
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in counted}  # noqa: S608 - our own names
