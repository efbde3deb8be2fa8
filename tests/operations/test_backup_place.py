"""Folders that backups are brought to."""

from __future__ import annotations

from pathlib import Path

import pytest

from danhgia_desktop.operations.backup_place import BackupPlaceInDataError, BackupPlaceUnwritableError, shares_disk
from danhgia_desktop.operations.backups import EVIDENCE, BackupReason, all_backups, back_up
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.storage.faults import DataUnreachableError
from tests.operations.watch import edit, folder_of
from tests.storage.test_file_store import keep


@pytest.mark.parametrize("inside", ["", "backups", "backups/mới"])
def test_a_place_in_the_data_folder_is_none(office, inside):
    back_up(office, BackupReason.DAY)

    with pytest.raises(BackupPlaceInDataError) as raised:
        back_up(office, BackupReason.ASKED, folder_of(office) / inside)

    assert raised.value.values == {"path": folder_of(office) / inside}
    assert len(all_backups(folder_of(office))) == 1


def test_a_folder_that_takes_no_backup_is_named_rather_than_the_file_it_was_to_get(office, tmp_path):
    (folder_of(office) / "backups").write_text("")
    with pytest.raises(BackupPlaceUnwritableError) as raised:
        back_up(office, BackupReason.ASKED)
    assert raised.value.values == {"path": folder_of(office) / "backups"}

    stick = tmp_path / "stick"
    stick.mkdir()
    keep(folder_of(office) / EVIDENCE, b"proof")
    (stick / EVIDENCE).write_text("")
    with pytest.raises(BackupPlaceUnwritableError) as raised:
        back_up(office, BackupReason.ASKED, stick)
    assert raised.value.values == {"path": stick}


def test_a_folder_that_may_only_be_read_is_told_with_its_name(public_folder, ordinary_user):
    with open_data(public_folder / "data") as store:
        edit(store)
        with ordinary_user(), pytest.raises(BackupPlaceUnwritableError) as raised:
            back_up(store, BackupReason.ASKED, public_folder)

    assert raised.value.values == {"path": public_folder}


def test_data_that_has_gone_is_not_told_as_a_fault_of_the_place(office, tmp_path):
    office.path.rename(tmp_path / "elsewhere.sqlite3")

    with pytest.raises(DataUnreachableError):
        back_up(office, BackupReason.ASKED)


def test_a_place_beside_the_data_shares_its_disk_and_one_that_is_not_there_does_not(tmp_path):
    data, place = tmp_path / "data", tmp_path / "place"
    data.mkdir()
    assert not shares_disk(place, data)
    place.mkdir()
    assert shares_disk(place, data)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no other disk is known to be there")
def test_a_place_on_another_disk_does_not_share_that_of_the_data(tmp_path):
    assert not shares_disk(Path("/proc"), tmp_path)
