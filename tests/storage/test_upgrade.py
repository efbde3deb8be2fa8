"""Files made, upgraded and refused."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from danhgia_desktop.storage import history, migrations, undo
from danhgia_desktop.storage.database import Access, open_engine
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError, DiskFailedError
from danhgia_desktop.storage.file_version import DatabaseTooNewError, NotADataFileError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.undo import NothingToUndoError
from danhgia_desktop.storage.upgrade import (
    BrokenReferencesError,
    DatabaseTooOldError,
    Migrations,
    bring_up_to_date,
)
from tests.storage.builders import ACTOR, CHECKOUT, Clock, contents, fill, points_of, query, set_points

NEXT = f"{int(SCHEMA_VERSION) + 1:04}"
NOW = datetime(2026, 11, 21, 2, 30, tzinfo=UTC)

REBUILD_A_PARENT = """
def upgrade():
    with op.batch_alter_table("rubric", recreate="always") as batch:
        batch.add_column(sa.Column("issuer", sa.Text, nullable=False, server_default=""))
"""
FAIL_HALFWAY = """
def upgrade():
    op.add_column("rubric", sa.Column("issuer", sa.Text))
    op.execute("DELETE FROM score")
    raise RuntimeError("halfway")
"""
BREAK_REFERENCES = """
def upgrade():
    op.execute("DELETE FROM rubric")
"""


@pytest.fixture
def old(path):
    """A data file with a scored sheet in it."""
    with open_store(path, now=Clock()) as store:
        fill(store)
        set_points(store, "3.25")
    return path


@pytest.fixture
def next_release(tmp_path):
    """Make the migrations of a next release out of ours and one more script."""

    def make(script: str) -> Migrations:
        folder = tmp_path / "100% new"
        shutil.copytree(Path(migrations.__file__).parent, folder)
        head = "import sqlalchemy as sa\nfrom alembic import op\n"
        follows = f'revision = "{NEXT}"\ndown_revision = "{SCHEMA_VERSION}"\n'
        (folder / "versions" / f"{NEXT}_next.py").write_text(head + follows + script, encoding="utf-8")
        return Migrations(location=str(folder), newest=NEXT)

    return make


def copies(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*"))


def test_an_older_file_is_copied_and_then_upgraded_with_every_row(old, next_release):
    before = contents(old)

    bring_up_to_date(old, NOW, next_release(REBUILD_A_PARENT))

    after = contents(old)
    assert after["rubric"] == [(*row, "") for row in before["rubric"]]
    assert after["alembic_version"] == [(NEXT,)]
    assert {**after, "rubric": 0, "alembic_version": 0} == {**before, "rubric": 0, "alembic_version": 0}
    (copy,) = copies(old)
    assert copy.name == f"danhgia_2026-11-21T093000_{SCHEMA_VERSION}_upgrade.sqlite3"
    assert contents(copy) == before


def test_nothing_from_before_an_upgrade_can_be_undone(old, next_release):
    bring_up_to_date(old, NOW, next_release(REBUILD_A_PARENT))

    engine = open_engine(old, Access.READ)
    with engine.begin() as connection:
        assert undo.undoable(connection) is None
        newest, before = history.change_sets(connection, limit=2)
    engine.dispose()
    assert (newest.label, newest.details) == (Label.UPGRADE_FILE, {"version": NEXT})
    assert before.label is Label.SCORE_LINE


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(old, next_release):
    before, form = contents(old), query(old, "SELECT sql FROM sqlite_master")

    with pytest.raises(RuntimeError, match="halfway"):
        bring_up_to_date(old, NOW, next_release(FAIL_HALFWAY))

    assert contents(old) == before
    assert query(old, "SELECT sql FROM sqlite_master") == form


def test_an_upgrade_that_breaks_references_is_taken_back(old, next_release):
    before = contents(old)

    with pytest.raises(BrokenReferencesError) as raised:
        bring_up_to_date(old, NOW, next_release(BREAK_REFERENCES))

    assert raised.value.values == {"path": old, "tables": "criterion, scoresheet"}
    assert contents(old) == before


def test_a_damaged_file_is_not_upgraded(old, next_release):
    ((root,),) = query(old, "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_criterion_1'")
    with old.open("r+b") as file:
        file.seek((root - 1) * 4096 + 3)
        file.write(b"\x00\x01")
    damaged = old.read_bytes()

    with pytest.raises(DataDamagedError) as raised:
        bring_up_to_date(old, NOW, next_release(REBUILD_A_PARENT))

    assert raised.value.values == {"path": old}
    assert old.read_bytes() == damaged
    assert copies(old) == []


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_file_is_refused_and_nothing_in_it_is_changed(old, read_only):
    query(old, "UPDATE alembic_version SET version_num = '0099'")
    before = old.read_bytes()

    with pytest.raises(DatabaseTooNewError) as raised:
        open_store(old, read_only=read_only)

    assert raised.value.values == {"path": old, "version": "0099", "known": SCHEMA_VERSION}
    assert old.read_bytes() == before
    assert not (old.parent / "backups").exists()


def test_an_older_file_cannot_be_opened_for_reading_only(old):
    query(old, "UPDATE alembic_version SET version_num = '0000'")

    with pytest.raises(DatabaseTooOldError) as raised:
        open_store(old, read_only=True)

    assert raised.value.values == {"path": old, "version": "0000", "known": SCHEMA_VERSION}


@pytest.mark.parametrize("sql", ["CREATE TABLE song (title TEXT)", "CREATE TABLE alembic_version (version_num TEXT)"])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_database_of_another_program_is_refused(path, sql, read_only):
    query(path, sql)
    before = path.read_bytes()

    with pytest.raises(NotADataFileError):
        open_store(path, read_only=read_only)

    assert path.read_bytes() == before


def test_a_new_file_appears_whole_or_not_at_all(path, file_size_limit):
    with file_size_limit(8192), pytest.raises(DiskFailedError):
        bring_up_to_date(path, NOW)

    assert list(path.parent.iterdir()) == []


def test_what_an_interrupted_first_start_left_behind_is_no_hindrance(path):
    path.with_name(f"{path.name}.new").write_bytes(b"half a file")

    with open_store(path) as store:
        fill(store)
        assert points_of(store) is None
    assert not path.with_name(f"{path.name}.new").exists()


def test_making_and_opening_a_file_does_without_alembic(path):
    code = (
        "import sys; from pathlib import Path; from danhgia_desktop.storage.store import open_store\n"
        f"for _ in range(2): open_store(Path({str(path)!r})).close()\n"
        "sys.exit('alembic' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=CHECKOUT).returncode == 0


def test_a_fresh_file_has_nothing_to_undo(store):
    with pytest.raises(NothingToUndoError):
        store.undo(ACTOR)


def test_a_new_file_that_a_scanner_holds_is_waited_for(path, monkeypatch):
    replace, held = os.replace, [32, 5]

    def replace_once_free(*names):
        if held:
            error = PermissionError(13, "held")
            error.winerror = held.pop()
            raise error
        replace(*names)

    monkeypatch.setattr(os, "replace", replace_once_free)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)

    open_store(path).close()

    assert path.is_file()


def test_what_stands_in_the_way_of_a_new_file_is_told(path):
    path.with_name(f"{path.name}.new").mkdir()

    with pytest.raises(DataUnreachableError):
        open_store(path)

    assert not path.exists()
