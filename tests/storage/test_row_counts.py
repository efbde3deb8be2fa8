from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import row_counts, schema
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError
from tests.storage.database_maker import FOLDER

OLDEST = FOLDER / "0001.sqlite3"


def test_the_tables_of_ours_are_counted_whatever_the_version_of_the_file(store, tmp_path):
    oldest = Path(shutil.copy(OLDEST, tmp_path))  # SQLite puts files of its own beside what it reads
    counted = row_counts.row_counts(oldest)

    assert counted["criterion"] > 0
    assert counted.keys() < row_counts.row_counts(store.path).keys() == schema.metadata.tables.keys()
    assert row_counts.schema_version(oldest) == "0001"
    assert row_counts.schema_version(store.path) == schema.SCHEMA_VERSION


def test_a_table_that_is_not_ours_is_not_told_for_its_name_could_be_anything(store):
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute('CREATE TABLE "Nguyễn Thị Hoa" (id INTEGER)')

    assert "Nguyễn Thị Hoa" not in row_counts.row_counts(store.path)


def test_a_file_that_cannot_be_read_is_told_as_elsewhere(tmp_path):
    path = tmp_path / "danhgia.sqlite3"
    with pytest.raises(DataUnreachableError):
        row_counts.schema_version(path)
    path.write_bytes(b"not a database at all, but long enough to have a page" * 40)
    with pytest.raises(DataDamagedError):
        row_counts.row_counts(path)
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE elsewhere (id INTEGER)")
    with pytest.raises(ExpectedError, match="not_a_data_file"):
        row_counts.schema_version(path)


def test_the_version_of_sqlite_is_known():
    assert row_counts.sqlite_version() == sqlite3.sqlite_version
