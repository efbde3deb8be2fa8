"""Getting to work again where the data cannot be opened as it is."""

from __future__ import annotations

import platform
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from danhgia_desktop import paths
from danhgia_desktop.operations import units
from danhgia_desktop.operations.backups import BackupReason, back_up, summary
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.recovery import (
    BackupMissingError,
    begin_anew,
    bring_here,
    can_look_into,
    chosen_backup,
    data_of_this_pc,
    has_data,
    is_begun,
    is_held_by_another_pc,
    look_into,
    look_into_newest,
)
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError
from danhgia_desktop.storage.file_store import path_of
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.upgrade import DatabaseTooOldError
from tests.storage.builders import ACTOR

EVIDENCE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.txt"


@pytest.fixture
def far(tmp_path):
    """A folder with data of one unit and a file that proves something."""
    folder = tmp_path / "far"
    with open_data(folder) as store:
        units.add_unit(store, ACTOR, "Văn phòng Sở")
    proof = path_of(folder / "evidence", EVIDENCE)
    proof.parent.mkdir(parents=True)
    proof.write_bytes(b"test")
    return folder


def names_in(folder) -> list[str]:
    with open_data(folder) as store:
        return [unit.name for unit in units.all_units(store)]


def test_data_is_brought_to_this_pc_and_stays_where_it_was(far, tmp_path):
    parts = []

    bring_here(far, tmp_path / "here", parts.append)

    assert names_in(tmp_path / "here") == names_in(far) == ["Văn phòng Sở"]
    assert path_of(tmp_path / "here" / "evidence", EVIDENCE).read_bytes() == b"test"
    assert parts == sorted(parts)


def test_data_that_cannot_be_read_is_taken_for_somebodys(tmp_path):
    data_path(tmp_path).write_bytes(b"")

    assert is_begun(tmp_path)


def test_a_portable_program_knows_of_the_data_of_this_pc(far, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "own_data_dir", lambda: far)
    monkeypatch.setattr(paths, "portable_data_dir", lambda: tmp_path / "danhgia-data")

    assert data_of_this_pc(tmp_path / "danhgia-data") == data_path(far)
    assert data_of_this_pc(tmp_path / "elsewhere") is None
    shutil.rmtree(far)
    assert data_of_this_pc(tmp_path / "danhgia-data") is None


def test_a_program_that_was_merely_opened_on_this_pc_left_nothing_that_stands_in_the_way(far, tmp_path):
    open_data(tmp_path / "here").close()
    assert has_data(tmp_path / "here")
    assert not is_begun(tmp_path / "here")

    bring_here(far, tmp_path / "here")

    assert names_in(tmp_path / "here") == ["Văn phòng Sở"]
    assert not any((tmp_path / "here").glob("*.replaced-*"))


def test_data_of_this_pc_is_never_replaced_by_what_is_brought(far, tmp_path):
    with open_data(tmp_path / "here") as store:
        units.add_unit(store, ACTOR, "Thanh tra")

    with pytest.raises(FileExistsError):
        bring_here(far, tmp_path / "here")

    assert names_in(tmp_path / "here") == ["Thanh tra"]


def test_the_log_of_a_file_that_was_lost_here_is_kept_apart_from_what_is_brought(far, tmp_path):
    here = tmp_path / "here"
    here.mkdir()
    with open_data(tmp_path / "lost") as store:
        units.add_unit(store, ACTOR, "Phòng khác")
        shutil.copy(f"{store.path}-wal", here)
        log = (here / "danhgia.sqlite3-wal").read_bytes()

    bring_here(far, here)

    assert names_in(here) == ["Văn phòng Sở"]
    (kept,) = here.glob("danhgia.sqlite3.replaced-*-wal")
    assert kept.read_bytes() == log


def test_data_of_a_restore_that_was_interrupted_here_is_data_of_this_pc(far, tmp_path):
    with open_data(tmp_path / "here") as store:
        units.add_unit(store, ACTOR, "Phòng ở đây")
    data_path(tmp_path / "here").rename(tmp_path / "here" / "danhgia.sqlite3.restored-2026-11-20T100000")

    assert has_data(tmp_path / "here")
    with pytest.raises(FileExistsError):
        bring_here(far, tmp_path / "here")

    assert names_in(tmp_path / "here") == ["Phòng ở đây"]


def test_data_somebody_works_with_is_not_brought(far, tmp_path):
    with open_data(far), pytest.raises(DataInUseError):
        bring_here(far, tmp_path / "here")

    assert not has_data(tmp_path / "here")


def test_data_in_a_folder_that_takes_no_lock_is_brought(far, tmp_path):
    (far / "danhgia.sqlite3.lock").unlink()
    (far / "danhgia.sqlite3.lock").mkdir()  # as a folder that may only be read, whoever runs this test

    bring_here(far, tmp_path / "here")

    assert names_in(tmp_path / "here") == ["Văn phòng Sở"]


def test_damaged_data_is_not_brought(far, tmp_path):
    data_path(far).write_bytes(b"garbage" * 1000)

    with pytest.raises(DataDamagedError):
        bring_here(far, tmp_path / "here")

    assert not has_data(tmp_path / "here")


def test_any_file_may_be_a_backup_by_its_date_and_size(far):
    file = chosen_backup(data_path(far))

    assert (file.path, file.reason, file.size) == (data_path(far), BackupReason.OTHER, data_path(far).stat().st_size)
    assert abs(file.at - datetime.now(UTC)).total_seconds() < 3600


def test_a_backup_is_known_by_its_name_wherever_it_lies(far, tmp_path):
    with open_data(far) as store:
        made = back_up(store, BackupReason.ASKED)
    made.path.rename(tmp_path / made.path.name)

    assert chosen_backup(tmp_path / made.path.name).reason is BackupReason.ASKED


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(DataUnreachableError):
        chosen_backup(tmp_path / "không có.sqlite3")


def test_a_backup_is_looked_into_without_being_changed(far):
    with open_data(far) as store:
        made = back_up(store, BackupReason.ASKED)
    before = made.path.read_bytes()

    assert can_look_into(summary(made.path))
    with look_into(made.path) as store:
        assert store.read_only
        assert [unit.name for unit in units.all_units(store)] == ["Văn phòng Sở"]

    assert made.path.read_bytes() == before
    assert [file.name for file in made.path.parent.iterdir() if file.is_file()] == [made.path.name]


def test_a_backup_of_an_older_form_has_to_be_restored_first(tmp_path):
    old = shutil.copy(Path(__file__).parents[1] / "data" / "databases" / "0001.sqlite3", tmp_path)

    assert not can_look_into(summary(Path(old)))
    with pytest.raises(DatabaseTooOldError):
        look_into(Path(old))


def test_an_office_begins_anew_beside_its_old_data(far):
    replaced = begin_anew(far, datetime(2026, 11, 21, 9, 30, tzinfo=UTC))

    assert names_in(far) == []
    assert replaced.name == "danhgia.sqlite3.replaced-2026-11-21T163000"


def test_an_office_begins_anew_at_the_present_moment(far):
    assert begin_anew(far).name.startswith(f"danhgia.sqlite3.replaced-{datetime.now(UTC):%Y}")


def test_the_newest_backup_is_looked_at_where_there_is_one(far):
    with pytest.raises(BackupMissingError):
        look_into_newest(far)

    with open_data(far) as store:
        back_up(store, BackupReason.ASKED)
    with look_into_newest(far) as looked_at:
        assert [unit.name for unit in units.all_units(looked_at)] == ["Văn phòng Sở"]


@pytest.mark.parametrize(("machine", "is_far"), [("MAY-KHAC", True), (platform.node(), False), ("", False)])
def test_data_that_another_pc_has_open_is_told_from_what_this_one_has(far, machine, is_far):
    assert is_held_by_another_pc(DataInUseError(path=data_path(far), machine=machine)) is is_far
    assert not is_held_by_another_pc(DataUnreachableError(path=data_path(far)))
