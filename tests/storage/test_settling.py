"""Moving the write-ahead log into the file while the data is open."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

from danhgia_desktop.storage import database, settling
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import points_of, set_points

MANY = 300
"""Edits that make the log larger than the thousand pages after which SQLite would move it by itself."""


def test_no_edit_moves_the_log_however_large_it_gets(filled):
    before = filled.path.read_bytes()

    for number in range(MANY):
        set_points(filled, str(number % 4))

    assert database.log_size(filled.path) > 1000 * 4096
    assert filled.path.read_bytes() == before


def test_settling_beside_work_leaves_nothing_in_the_log(filled):
    set_points(filled, "3")

    filled.file.settle()

    assert database.log_size(filled.path) == 0
    set_points(filled, "4")
    assert points_of(filled) == 4


def test_what_somebody_who_reads_keeps_in_the_log_is_moved_the_next_time(filled):
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM score").fetchone()
        set_points(filled, "3")
        filled.file.settle()
        assert database.log_size(filled.path) > 0

    filled.file.settle_if_due()
    assert database.log_size(filled.path) == 0

    set_points(filled, "4")
    filled.file.settle_if_due()
    assert database.log_size(filled.path) > 0


def test_a_large_log_is_due(filled):
    assert not settling.is_due(filled.path)
    set_points(filled, "3")
    assert not settling.is_due(filled.path)

    other = filled.path.with_name("other.sqlite3")
    log = other.with_name(f"{other.name}-wal")
    log.touch()
    os.truncate(log, settling.LARGEST_LOG + 1)

    assert settling.is_due(other)


def test_a_disk_that_does_not_tell_makes_nothing_due(monkeypatch, filled):
    def fail(_folder: object) -> None:
        raise OSError

    set_points(filled, "3")
    monkeypatch.setattr("shutil.disk_usage", fail)

    assert not settling.is_due(filled.path)


def test_data_that_is_only_looked_at_is_left_as_it_is(filled):
    set_points(filled, "3")
    before = database.log_size(filled.path)

    with open_store(filled.path, read_only=True) as onlooker:
        onlooker.file.settle()

    assert database.log_size(filled.path) == before
