"""Disks that are full or fail, files that are damaged or none of ours."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from decimal import Decimal

import pytest

from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage import backup, faults
from danhgia_desktop.storage.faults import (
    DataBusyError,
    DataDamagedError,
    DataReadOnlyError,
    DiskFailedError,
    DiskFullError,
    DiskRefusedError,
)
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import (
    ACTOR,
    RUBRIC,
    SHEET,
    Clock,
    contents,
    fill,
    make_large_rubric,
    points_of,
    query,
    set_points,
)

PAGE = 4096


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of one megabyte, where disks may be mounted; otherwise an ordinary one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    yield folder
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)  # noqa: S607


def use_up(store) -> None:
    """Leave no room on the small disk, or where it is an ordinary one, in the data file."""
    try:
        (store.path.parent / "other").write_bytes(bytes(2**20))
    except OSError:
        return
    with store._writer.begin() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_loses_only_what_did_not_fit(small_disk):
    with open_store(small_disk / "data.sqlite3", now=Clock()) as store:
        fill(store)
        set_points(store, "1")
        use_up(store)
        before = contents(store.path)

        with pytest.raises(DiskFullError), store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
            work.rubrics.save(make_large_rubric(10_000))

        (small_disk / "other").unlink(missing_ok=True)
        assert contents(store.path) == before
        set_points(store, "2")
        assert points_of(store) == 2


def test_a_disk_that_takes_nothing_more_says_so_and_keeps_what_was_there(filled, file_size_limit):
    set_points(filled, "1")
    log = filled.path.with_name(f"{filled.path.name}-wal")

    with (
        file_size_limit(log.stat().st_size),
        pytest.raises(DiskRefusedError),
        filled.work(ACTOR, Label.IMPORT_RUBRIC) as work,
    ):
        work.rubrics.save(make_large_rubric(2_000))

    assert points_of(filled) == 1
    set_points(filled, "2")
    assert points_of(filled) == 2


def test_a_file_that_may_not_be_written_to_is_found_out_at_once(ordinary_user, public_folder):
    path = public_folder / "data.sqlite3"
    open_store(path).close()
    path.chmod(0o444)
    public_folder.chmod(0o777)
    (public_folder / "data.sqlite3.lock").chmod(0o666)

    with ordinary_user(), pytest.raises(DataReadOnlyError) as raised:
        open_store(path)

    assert raised.value.values == {"path": path}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 this is a workbook" * 400])
def test_what_is_no_database_is_refused_and_left_alone(path, content, read_only):
    path.write_bytes(content)

    with pytest.raises(DataDamagedError) as raised:
        open_store(path, read_only=read_only)

    assert raised.value.values == {"path": path}
    assert path.read_bytes() == content


def test_a_damaged_page_is_told_when_it_is_read(path):
    with open_store(path) as store:
        fill(store)
    ((root,),) = query(path, "SELECT rootpage FROM sqlite_master WHERE name = 'criterion'")
    with path.open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\xff" * PAGE)

    with open_store(path, read_only=True) as store, pytest.raises(DataDamagedError), store.reading() as reading:
        reading.rubrics.get(RUBRIC)


def test_a_text_that_is_none_any_more_is_damage(path):
    with open_store(path) as store:
        fill(store)
        query(path, "UPDATE org_unit SET name = CAST(x'63e1' AS TEXT)")

        with pytest.raises(DataDamagedError), store.reading() as reading:
            reading.org_units.all()


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (sqlite3.SQLITE_IOERR_READ, DiskFailedError),
        (sqlite3.SQLITE_IOERR_WRITE, DiskRefusedError),
        (sqlite3.SQLITE_NOLFS, DiskRefusedError),
        (sqlite3.SQLITE_PROTOCOL, DataBusyError),
        (sqlite3.SQLITE_ERROR, None),
    ],
)
def test_what_sqlite_says_is_told_apart_by_what_can_be_done(path, code, fault):
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = code

    assert type(faults.expected(error, path)) is (fault or type(None))


DEFINITIONS = {
    "a letter that is none": ("CREATE TABLE agency", "CREATE TABLE agen\xd9y"),
    "a column": ("reason TEXT", "reazon TEXT"),
    "a table that is referred to": ("REFERENCES staff_member (id)", "REFERENCES stiff_member (id)"),
    "a reference": ("REFERENCES rubric (id)", "REFERENCES rubric (in)"),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("what", DEFINITIONS)
def test_what_a_disk_kept_wrong_of_the_words_of_a_table_is_damage(path, what, read_only):
    with open_store(path) as store:
        fill(store)
    before, after = (words.encode("latin-1") for words in DEFINITIONS[what])
    content = path.read_bytes()
    assert before in content
    path.write_bytes(content.replace(before, after, 1))

    with pytest.raises(DataDamagedError) as raised, open_store(path, read_only=read_only) as store:
        backup.check(store.path)

    assert raised.value.values == {"path": path}


def test_words_that_python_cannot_read_are_damage_in_every_connection(path):
    with open_store(path) as store:
        fill(store)
        query(path, "CREATE TABLE other (id)")
        with store._writer.begin() as connection:
            connection.exec_driver_sql("PRAGMA writable_schema = ON")
            connection.exec_driver_sql(
                "UPDATE sqlite_master SET sql = CAST(x'435245415445d9' AS TEXT) WHERE name = 'other'"
            )
            connection.exec_driver_sql("PRAGMA schema_version = 999")

        with pytest.raises(DataDamagedError), store.reading() as reading:
            reading.org_units.all()


def test_a_constraint_that_our_code_breaks_is_a_bug_and_not_a_fault_of_the_disk(filled):
    negative = {(CriterionKey("I.1"), "self"): Score(points=Decimal(-1))}

    with pytest.raises(Exception, match="points_not_negative"), filled.work(ACTOR, Label.SCORE_LINE) as work:
        work.scoresheets.set_scores(SHEET, negative)

    assert points_of(filled) is None
