"""What is told before a restore."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from danhgia_desktop.operations import units
from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.restore_outlook import (
    NotABackupError,
    OwnDataChosenError,
    outlook,
    require_backup,
)
from danhgia_desktop.storage import damage
from danhgia_desktop.storage.faults import DataUnreachableError
from tests.storage.builders import ACTOR
from tests.storage.test_backup import PAGE


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def made(folder):
    """A backup with one unit; the data has two more."""
    with open_data(folder) as store:
        units.add_unit(store, ACTOR, "Thanh tra")
        made = back_up(store, BackupReason.DAY)
        units.add_unit(store, ACTOR, "Văn phòng")
        units.add_unit(store, ACTOR, "Phòng Đất đai")
    return made.path


def test_the_changes_that_a_backup_lacks_are_counted(folder, made):
    found = outlook(made, folder)

    assert (found.then.units, found.now.units, found.lost) == (1, 3, 2)
    assert not found.is_damaged


def test_other_data_lack_no_changes_of_this(folder, made, tmp_path):
    with open_data(tmp_path / "other") as store:
        units.add_unit(store, ACTOR, "Trung tâm")
        other = back_up(store, BackupReason.DAY)
    open_data(tmp_path / "new").close()

    assert outlook(other.path, folder).lost is None
    assert outlook(made, tmp_path / "new").lost is None


def test_data_that_cannot_be_read_are_not_compared(folder, made):
    data_path(folder).write_bytes(b"\0" * PAGE)
    found = outlook(made, folder)
    assert (found.now, found.lost) == (None, None)


def test_data_of_an_older_form_are_not_counted(folder, tmp_path):
    shipped = Path(__file__).parents[1] / "data" / "databases" / "0001.sqlite3"
    folder.mkdir()
    shutil.copy(shipped, data_path(folder))
    older = Path(shutil.copy(shipped, tmp_path / "cũ.sqlite3"))

    found = outlook(older, folder)

    assert found.now == found.then
    assert found.lost is None


def test_data_that_were_found_to_be_damaged_are_told_as_such(folder, made):
    damage.mark(data_path(folder))
    assert outlook(made, folder).is_damaged


def test_the_data_in_use_are_no_backup_of_themselves(folder, made, tmp_path):
    with pytest.raises(OwnDataChosenError):
        outlook(data_path(folder), folder)
    (tmp_path / "link").hardlink_to(data_path(folder))
    with pytest.raises(OwnDataChosenError):
        require_backup(tmp_path / "link", folder)


@pytest.mark.parametrize("content", [b"", b"xin ch\xc3\xa0o", b"\0" * PAGE])
def test_a_file_of_another_kind_is_told_as_such(content, folder, made, tmp_path):
    other = tmp_path / "thu.txt"
    other.write_bytes(content)
    with pytest.raises(NotABackupError):
        require_backup(other, folder)


def test_a_backup_whose_beginning_is_damaged_is_one_by_its_name(folder, made):
    made.write_bytes(b"\0" * PAGE)
    nameless = made.rename(made.with_name("thu.sqlite3"))
    with pytest.raises(NotABackupError):
        require_backup(nameless, folder)

    require_backup(nameless.rename(made), folder)

    assert made.read_bytes() == b"\0" * PAGE


def test_a_file_that_is_gone_is_told(folder, tmp_path):
    with pytest.raises(DataUnreachableError):
        require_backup(tmp_path / "gone.sqlite3", folder)
    with pytest.raises(DataUnreachableError):
        require_backup(tmp_path, folder)
