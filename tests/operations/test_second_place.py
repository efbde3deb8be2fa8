"""A second place for backups."""

from __future__ import annotations

import platform

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import second_place
from danhgia_desktop.operations.backup_place import BackupPlaceInDataError, BackupPlaceMissingError
from danhgia_desktop.operations.backups import EVIDENCE, BackupReason, back_up, summary
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.file_store import path_of
from tests.operations.watch import edit, folder_of
from tests.storage.test_backup import PAGE, damage_page_of
from tests.storage.test_backup_making import hourly
from tests.storage.test_file_store import keep


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_backups_and_evidence_are_brought_there_once(office, watch, stick):
    back_up(office, BackupReason.DAY)
    proof = keep(folder_of(office) / EVIDENCE, b"proof")
    edit(office)
    watch.pass_(hours=1)
    newest = back_up(office, BackupReason.HOUR)
    parts = []

    copied = second_place.copy_newest(folder_of(office), stick, watch(), parts.append)
    again = second_place.copy_newest(folder_of(office), stick, watch())

    assert copied == again
    assert (copied.path.name, copied.at, copied.reason) == (newest.path.name, newest.at, newest.reason)
    assert summary(copied.path).units == 2
    assert copied.path.parent.name.startswith(f"danhgia-{platform.node()}-")
    assert path_of(copied.path.parent / EVIDENCE, proof).read_bytes() == b"proof"
    assert [file.reason for file in second_place.copies(folder_of(office), stick)] == ["hour", "day"]
    assert parts == sorted(parts)
    assert parts[-1] == 1


def test_data_of_two_folders_have_a_folder_each_of_which_only_the_own_is_thinned_out(office, watch, stick, tmp_path):
    made = back_up(office, BackupReason.DAY)
    copied = second_place.copy_newest(folder_of(office), stick, watch())
    other = stick / "danhgia-PC9-abcdef"
    for folder in (other, copied.path.parent):
        hourly(folder, office.path, hours=100)

    second_place.copy_newest(folder_of(office), stick, watch())

    own = second_place.copies(folder_of(office), stick)
    assert own[0].path.name == made.path.name
    assert 48 < len(own) < 60
    assert second_place.folders_of_others(folder_of(office), stick) == (stick, other)
    assert len(list(other.iterdir())) == 100
    assert second_place.copies(tmp_path / "elsewhere", stick) == ()


def test_without_a_backup_there_is_nothing_to_bring(office, watch, stick):
    assert second_place.copy_newest(folder_of(office), stick, watch()) is None
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_not_plugged_in_is_told(office, watch, tmp_path):
    with pytest.raises(BackupPlaceMissingError):
        second_place.copy_newest(folder_of(office), tmp_path / "stick", watch())

    assert second_place.copies(folder_of(office), tmp_path / "stick") == ()
    assert not (tmp_path / "stick").exists()


def test_a_backup_that_was_damaged_on_its_disk_is_not_brought(office, watch, stick):
    made = back_up(office, BackupReason.DAY)
    damage_page_of(made.path, "org_unit", b"\xff" * PAGE)

    with pytest.raises(DataDamagedError) as raised:
        second_place.copy_newest(folder_of(office), stick, watch())

    assert raised.value.values == {"path": made.path}
    assert second_place.copies(folder_of(office), stick) == ()


def test_a_clock_that_was_ahead_for_once_does_not_keep_later_backups_from_the_stick(office, watch, stick):
    watch.pass_(days=365)
    back_up(office, BackupReason.DAY)
    watch.pass_(days=-364)
    made = back_up(office, BackupReason.DAY)

    copied = second_place.copy_newest(folder_of(office), stick, watch())

    assert copied.path.name == made.path.name
    assert len(second_place.copies(folder_of(office), stick)) == 2


def test_what_a_stick_missed_while_it_was_away_is_brought_but_nothing_that_is_damaged_here(office, watch, stick):
    made = []
    for _ in range(3):
        made.append(back_up(office, BackupReason.DAY).path)
        watch.pass_(days=1)
    made[0].write_bytes(b"garbage" * 1000)
    made[0].with_name("Bản của tôi_2026-01-05T100000_0003_asked.sqlite3").write_bytes(b"a person's own")

    second_place.copy_newest(folder_of(office), stick, watch())

    found = second_place.copies(folder_of(office), stick)
    assert [file.path.name for file in found] == [path.name for path in (made[2], made[1])]


@pytest.mark.parametrize("rotten", [b"\0" * 300, b"\0" * 131072])
def test_a_copy_that_the_stick_did_not_keep_is_brought_anew(office, watch, stick, rotten):
    back_up(office, BackupReason.DAY)
    copied = second_place.copy_newest(folder_of(office), stick, watch())
    copied.path.write_bytes(rotten)

    assert second_place.copy_newest(folder_of(office), stick, watch()) == copied
    assert summary(copied.path).units == 1


def test_a_place_in_the_data_folder_that_was_chosen_once_is_told(office, watch):
    back_up(office, BackupReason.DAY)

    with pytest.raises(BackupPlaceInDataError):
        second_place.copy_newest(folder_of(office), folder_of(office) / "backups", watch())


def test_a_share_that_refuses_to_be_listed_is_told(office, stick, monkeypatch):
    def refuse(_place):
        raise PermissionError(13, "logon failure", str(stick))

    monkeypatch.setattr(type(stick), "iterdir", refuse)

    with pytest.raises(ExpectedError):
        second_place.folders_of_others(folder_of(office), stick)
