"""The form of a data file: which migration it has seen, and whether this program knows that one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.database import connect, require_content
from danhgia_desktop.storage.faults import DataDamagedError

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.storage.database import Access


_OUR_NUMBER = re.compile(r"[0-9]{4}")
_OUR_TABLES = ("agency", "change_set", "org_unit", "rubric", "scoresheet", "score")
"""Tables of every form of the data; other programs keep a version in the same way."""

_COUNT_OF_OURS = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN (?, ?, ?, ?, ?, ?)"
_COLUMNS = """
    SELECT t.name, c.name, NULL, NULL FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'
    UNION ALL
    SELECT t.name, r."from", r."table", r."to" FROM sqlite_master AS t, pragma_foreign_key_list(t.name) AS r
    WHERE t.type = 'table'
"""
"""The columns of the tables, and those that refer to others once more with the table and the column they refer to."""


class DatabaseTooNewError(ExpectedError):
    """The file was written by a newer program; nothing in it was changed."""

    code = "database_too_new"


class NotADataFileError(ExpectedError):
    """The file is a database, but not one of this program."""

    code = "not_a_data_file"


def version_of(path: Path, access: Access) -> str:
    """Return the number of the last migration the file has seen.

    Alembic would tell as well, but takes as long to import as the window takes to appear.

    Raises:
        DataUnreachableError: the file is not there.
        DataDamagedError: the file is empty or is no database.
        NotADataFileError: the file does not say.
    """
    require_content(path)
    with connect(path, access) as connection:
        query = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
        if connection.execute(query).fetchone() == (0,):
            raise NotADataFileError(path=path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise NotADataFileError(path=path)
    return str(row[0])


def known_version_of(path: Path, access: Access, newest: str = schema.SCHEMA_VERSION) -> str:
    """Return the number of the last migration the file has seen, if it is one of ours.

    Raises:
        DatabaseTooNewError: written by a newer program.
        NotADataFileError, DataUnreachableError: it cannot be told.
        DataDamagedError: it cannot be told, or the name of a table or a column is damaged, or of what one refers to.
    """
    version = version_of(path, access)
    if not _OUR_NUMBER.fullmatch(version):
        raise NotADataFileError(path=path)
    if version > newest:
        raise DatabaseTooNewError(path=path, version=version, known=newest)
    with connect(path, access) as connection:
        if connection.execute(_COUNT_OF_OURS, _OUR_TABLES).fetchone() != (len(_OUR_TABLES),):
            raise NotADataFileError(path=path)
        if version == schema.SCHEMA_VERSION and not _our_columns() <= set(connection.execute(_COLUMNS)):
            raise DataDamagedError(path=path)
    return version


@cache
def _our_columns() -> frozenset[tuple[str | None, ...]]:
    columns = [column for table in schema.metadata.tables.values() for column in table.columns]
    references = (
        (column.table.name, column.name, key.column.table.name, key.column.name)
        for column in columns
        for key in column.foreign_keys
    )
    return frozenset([*((column.table.name, column.name, None, None) for column in columns), *references])
