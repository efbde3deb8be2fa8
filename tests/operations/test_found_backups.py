"""Whose a backup is that was found, and whether it is sound."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations import second_place
from danhgia_desktop.operations.backups import BackupReason, back_up, summary
from danhgia_desktop.operations.found_backups import pc_of_other, require_sound
from danhgia_desktop.storage.faults import DataDamagedError
from tests.operations.watch import folder_of
from tests.storage.test_backup import PAGE, damage_page_of


def test_a_backup_beside_the_data_and_its_copy_are_of_this_data(office, watch, tmp_path):
    made = back_up(office, BackupReason.DAY)
    copied = second_place.copy_newest(folder_of(office), tmp_path, watch())

    assert pc_of_other(made.path, folder_of(office)) is None
    assert pc_of_other(copied.path, folder_of(office)) is None


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
