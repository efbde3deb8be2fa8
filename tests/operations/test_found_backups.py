"""Finding backups, whose each is, and whether it is sound."""

from __future__ import annotations

import shutil

import pytest

from danhgia_desktop.operations import second_place
from danhgia_desktop.operations.backups import BackupReason, back_up, restore_backup, summary
from danhgia_desktop.operations.found_backups import (
    FoundBackups,
    find_backups,
    find_ways_back,
    pc_of_other,
    require_sound,
)
from danhgia_desktop.storage.faults import DataDamagedError
from tests.operations.watch import folder_of
from tests.storage.test_backup import PAGE, damage_page_of


@pytest.mark.parametrize("place", ["vanished", "a file", "below a file"])
def test_a_place_that_cannot_be_read_is_named_and_hides_no_other(office, tmp_path, place):
    made = back_up(office, BackupReason.DAY)
    second = tmp_path / "stick"
    if place != "vanished":
        second.write_text("")
    if place == "below a file":
        second /= "Sao lưu"

    found = find_backups(folder_of(office), second)

    assert found == FoundBackups(backups=(made,), unread=(second,))


def test_the_folder_of_one_pc_that_may_not_be_read_hides_none_of_the_others(office, public_folder, ordinary_user):
    made = back_up(office, BackupReason.DAY)
    closed, other = public_folder / "danhgia-PC1-abcdef", public_folder / "danhgia-PC2-abcdef"
    for folder in (closed, other):
        folder.mkdir()
        shutil.copy(made.path, folder)
    closed.chmod(0o700)

    with ordinary_user():
        found = find_backups(public_folder / "data", public_folder)

    assert [file.path.parent for file in found.backups] == [other]
    assert found.unread == (closed,)


def test_without_a_second_place_the_backups_beside_the_data_are_all_there_are(office):
    assert find_backups(folder_of(office)) == FoundBackups(backups=(), unread=())
    made = back_up(office, BackupReason.DAY)

    assert find_backups(folder_of(office)) == FoundBackups(backups=(made,), unread=())


def test_a_backup_beside_the_data_and_its_copy_are_of_this_data(office, watch, tmp_path):
    made = back_up(office, BackupReason.DAY)
    copied = second_place.copy_newest(folder_of(office), tmp_path, watch())

    assert pc_of_other(made.path, folder_of(office)) is None
    assert pc_of_other(copied.path, folder_of(office)) is None


def test_what_was_made_while_the_clock_was_ahead_is_listed_last(office, tmp_path):
    made = back_up(office, BackupReason.DAY)
    ahead = made.path.with_name("danhgia_2099-01-01T080000_0003_exit.sqlite3")
    shutil.copy(made.path, ahead)

    for second in (None, tmp_path):
        assert [file.path for file in find_backups(folder_of(office), second).backups] == [made.path, ahead]


@pytest.mark.parametrize(("folder", "pc"), [("danhgia-PC-CUA-HOA-0a1b2c", "PC-CUA-HOA"), ("thư Hoa gửi", "")])
def test_a_backup_in_another_folder_is_of_the_pc_that_the_folder_names(office, tmp_path, folder, pc):
    assert pc_of_other(tmp_path / folder / "danhgia_2026-11-21T093005_0002_day.sqlite3", folder_of(office)) == pc


def test_a_page_that_is_damaged_is_found_though_what_the_backup_holds_can_be_told(office):
    made = back_up(office, BackupReason.DAY)
    require_sound(made.path)
    damage_page_of(made.path, "reason_phrase", b"\xff" * PAGE)

    assert summary(made.path).units == 1
    with pytest.raises(DataDamagedError):
        require_sound(made.path)


def test_a_file_that_made_way_for_the_data_is_a_way_back_and_no_backup(office, watch):
    made = back_up(office, BackupReason.DAY)
    office.close()
    folder = folder_of(office)
    replaced = restore_backup(folder, made.path, now=watch.pass_(minutes=1)).replaced

    found = find_ways_back(folder, now=watch())

    assert replaced in {file.path for file in found.backups}
    assert pc_of_other(replaced, folder) is None
    assert set(find_backups(folder).backups) == {file for file in found.backups if file.path != replaced}


def test_a_folder_that_may_not_be_looked_into_is_named_among_the_ways_back(public_folder, ordinary_user):
    folder = public_folder / "data"
    folder.mkdir()
    folder.chmod(0o700)

    with ordinary_user():
        found = find_ways_back(folder)

    assert folder in found.unread
