"""Opening an office's data."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest

from danhgia_desktop.operations import rubrics, units
from danhgia_desktop.operations.data_file import (
    data_path,
    is_backup,
    is_lost,
    is_short_of_room,
    open_data,
    require_there,
    with_room,
)
from danhgia_desktop.storage import damage, database
from danhgia_desktop.storage.beginning import DataMissingError
from danhgia_desktop.storage.faults import (
    DataBusyError,
    DataDamagedError,
    DataUnreachableError,
    DiskFailedError,
    DiskFullError,
    DiskRefusedError,
)
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR


def test_folder_and_file_are_made_where_there_are_none(tmp_path):
    folder = tmp_path / "Dữ liệu" / "2026"

    with open_data(folder) as store:
        assert rubrics.all_rubrics(store) == ()

    assert data_path(folder).is_file()


def test_the_data_is_there_again_when_it_is_opened_again(tmp_path):
    with open_data(tmp_path) as store:
        units.add_unit(store, ACTOR, "Văn phòng Sở")

    with open_data(tmp_path) as store:
        assert [unit.name for unit in units.all_units(store)] == ["Văn phòng Sở"]


def test_a_backup_is_not_the_data(tmp_path):
    with open_data(tmp_path) as data:
        assert not is_backup(data)
    other = data_path(tmp_path).rename(tmp_path / "danhgia_2026-11-21.sqlite3")

    with open_store(other, read_only=True) as backup:
        assert is_backup(backup)


def test_while_one_program_writes_others_only_look(tmp_path):
    with open_data(tmp_path) as writer:
        units.add_unit(writer, ACTOR, "Văn phòng Sở")

        with pytest.raises(DataInUseError):
            open_data(tmp_path)
        with open_data(tmp_path, read_only=True) as reader:
            assert reader.read_only
            assert [unit.name for unit in units.all_units(reader)] == ["Văn phòng Sở"]


def test_looking_makes_no_file(tmp_path):
    with pytest.raises(DataUnreachableError):
        open_data(tmp_path, read_only=True)

    assert list(tmp_path.iterdir()) == []


def test_data_that_was_there_a_moment_ago_is_not_begun_anew(tmp_path):
    with pytest.raises(DataMissingError):
        require_there(tmp_path)

    open_data(tmp_path).close()
    require_there(tmp_path)


def test_a_file_is_lost_by_a_fault_of_its_own_and_marked_when_it_is_damaged(tmp_path):
    with open_data(tmp_path) as store:
        assert not is_lost(store, DataBusyError(path=store.path))
        assert not is_lost(store, DataDamagedError(path=tmp_path / "backups" / "another.sqlite3"))
        assert is_lost(store, DiskFailedError(path=store.path))
        assert not damage.is_marked(store.path)

        assert is_lost(store, DataDamagedError(path=store.path))
        assert damage.is_marked(store.path)


def test_a_disk_that_takes_nothing_more_loses_no_file_that_can_be_read(tmp_path):
    with open_data(tmp_path) as store:
        assert not is_lost(store, DiskRefusedError(path=store.path))

        store.path.rename(tmp_path / "taken out")
        assert is_lost(store, DiskRefusedError(path=store.path))
        (tmp_path / "taken out").rename(store.path)


def test_what_finds_a_disk_full_is_tried_once_more_when_the_log_has_gone_into_the_file(tmp_path):
    with open_data(tmp_path) as store:

        def add_beside_a_log() -> str:
            if database.log_size(store.path) > 0:
                raise DiskFullError(path=store.path)
            return units.add_unit(store, ACTOR, "Phòng").name

        units.add_unit(store, ACTOR, "Văn phòng Sở")

        assert with_room(store, add_beside_a_log) == "Phòng"


@pytest.mark.parametrize("name", ["danhgia.sqlite3", "elsewhere.pdf"])
def test_a_disk_without_any_room_is_told(tmp_path, name):
    tried = []

    with open_data(tmp_path) as store:

        def fail() -> None:
            tried.append(name)
            raise DiskFullError(path=tmp_path / name)

        with pytest.raises(DiskFullError):
            with_room(store, fail)

    assert len(tried) == (2 if name == store.path.name else 1)


def test_data_on_a_disk_that_is_nearly_full_is_known_to_be(tmp_path, monkeypatch):
    with open_data(tmp_path) as store:
        assert not is_short_of_room(store)
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=2 * 2**20))
        assert is_short_of_room(store)
