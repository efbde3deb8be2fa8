"""A program that is killed, or finds no room, in the middle of bringing an older file up to date."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from danhgia_desktop.storage.database import has_waiting_changes
from danhgia_desktop.storage.faults import DiskFailedError
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import CHECKOUT, contents, query
from tests.storage.database_maker import FOLDER

UPGRADE_UNTIL = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from danhgia_desktop.storage.store import open_store

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def die_after(connection, cursor, statement, *_):
    if statement.strip().startswith(sys.argv[2]):
        die()

event.listen(Engine, "after_cursor_execute", die_after)
event.listen(Engine, "commit", die)
open_store(Path(sys.argv[1]))
"""
MANY_WORDS = """
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000)
    INSERT INTO score SELECT 1, 1, 'round ' || n, NULL, NULL, 0, replace(hex(zeroblob(300)), '00', 'chậm '), ''
    FROM number
"""
"""More than SQLite keeps in memory, so that half an upgrade reaches the write-ahead log."""

MANY_SHEETS = """
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 300)
    INSERT INTO scoresheet (uid, rubric_id, unit_id, period)
    SELECT 'many' || n, 1, 1, printf('%d-W%02d', 2001 + n / 50, 1 + n % 50) FROM number
"""
"""Small themselves, but each is found by the long name of its unit."""


def test_an_upgrade_that_was_killed_leaves_the_old_file_whole_and_is_made_up_for(path, thorough):
    shutil.copy(FOLDER / "0001.sqlite3", path)
    query(path, MANY_WORDS)
    before = contents(path)

    moments = ["ALTER TABLE scoresheet", "CREATE TABLE search_text", "INSERT INTO change_set"] if thorough else []
    for moment in (*moments, "UPDATE alembic_version", "COMMIT"):
        command = [sys.executable, "-c", UPGRADE_UNTIL, str(path), moment]
        outcome = subprocess.run(command, cwd=CHECKOUT, check=False)

        assert outcome.returncode < 0
        assert has_waiting_changes(path) is (moment == "COMMIT")
        assert contents(path) == before

    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    with open_store(path):
        assert query(path, "SELECT version_num FROM alembic_version") == [(SCHEMA_VERSION,)]
        assert query(path, "SELECT count(*) FROM search_text WHERE folded LIKE 'cham cham%'") == [(3000,)]


def test_an_upgrade_that_finds_no_room_leaves_the_old_file_whole(path, file_size_limit):
    shutil.copy(FOLDER / "0001.sqlite3", path)
    query(path, "UPDATE org_unit SET folded = replace(hex(zeroblob(500)), '00', 'phong ')")
    query(path, MANY_SHEETS)
    before = contents(path)

    with file_size_limit(path.stat().st_size), pytest.raises(DiskFailedError):
        open_store(path)

    assert [contents(copy) for copy in (path.parent / "backups").glob("*.sqlite3")] == [before]
    assert contents(path) == before
    open_store(path).close()
    assert query(path, "SELECT version_num FROM alembic_version") == [(SCHEMA_VERSION,)]
