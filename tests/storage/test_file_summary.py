"""What a file holds, in a few numbers."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage import backup
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError
from danhgia_desktop.storage.file_summary import LastChange, last_change, summary
from danhgia_desktop.storage.file_version import DatabaseTooNewError, NotADataFileError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, fill, query, set_points
from tests.storage.database_maker import FOLDER

RELEASED = sorted(FOLDER.glob("*.sqlite3"))


def test_a_file_is_known_again_by_its_office_its_counts_and_its_newest_change(filled):
    set_points(filled, "1")
    with filled.work(ACTOR, Label.SET_AGENCY) as work:
        work.agency.save(Agency(name="Sở Nội vụ", superior="UBND tỉnh", locality="Huế", symbol="SNV"))

    found = summary(filled.path)

    assert (found.schema, found.agency) == (SCHEMA_VERSION, "Sở Nội vụ")
    assert (found.units, found.rubrics, found.sheets, found.scores) == (1, 1, 1, 1)
    (newest,) = filled.history(limit=1)
    assert found.newest == newest
    assert last_change(filled.path) == LastChange(number=newest.number, at=newest.at)
    assert found.changed_at == newest.at
    assert found.size == filled.path.stat().st_size


def test_an_empty_file_was_never_changed(store):
    found = summary(store.path)

    assert (found.changed_at, found.agency, found.units, found.scores) == (None, "", 0, 0)
    assert last_change(store.path) == LastChange(number=0, at=None)


@pytest.mark.parametrize("released", RELEASED, ids=lambda file: file.stem)
def test_a_file_of_any_form_so_far_can_be_summed_up_and_stays_as_it_is(released, path):
    shutil.copy(released, path)

    found = summary(path)

    assert found.schema == released.stem
    assert found.rubrics >= 1
    assert found.scores >= 1
    assert isinstance(found.changed_at, datetime)
    assert found.changed_at.tzinfo is UTC
    assert path.read_bytes() == released.read_bytes()


def test_a_backup_keeps_the_newest_change_of_its_source(filled, tmp_path):
    backup.copy(filled.path, tmp_path / "copy.sqlite3")
    assert last_change(tmp_path / "copy.sqlite3") == last_change(filled.path)

    set_points(filled, "2")

    assert last_change(tmp_path / "copy.sqlite3") != last_change(filled.path)


def test_a_backup_in_a_folder_that_takes_no_writing_can_be_summed_up(filled, public_folder, ordinary_user):
    target = public_folder / "copy.sqlite3"
    backup.copy(filled.path, target)
    target.chmod(0o444)

    with ordinary_user():
        assert summary(target).sheets == 1


def test_what_cannot_be_summed_up_says_why(path):
    with pytest.raises(DataUnreachableError):
        summary(path)
    path.write_bytes(b"\xff" * 5000)
    with pytest.raises(DataDamagedError):
        summary(path)
    path.unlink()
    query(path, "CREATE TABLE song (title TEXT)")
    with pytest.raises(NotADataFileError):
        summary(path)


def test_a_newer_file_is_not_guessed_at(path):
    with open_store(path) as store:
        fill(store)
    query(path, "UPDATE alembic_version SET version_num = '0099'")

    with pytest.raises(DatabaseTooNewError):
        summary(path)
