"""Saving what was entered in a file that vanished while it was open."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress

import pytest

from danhgia_desktop.operations import rescue, units
from danhgia_desktop.operations.data_file import data_path, is_lost, open_data
from danhgia_desktop.operations.found_backups import find_backups
from danhgia_desktop.storage.presence import DataVanishedError
from tests.storage.builders import ACTOR


def names_of_units(store) -> list[str]:
    return [unit.name for unit in units.all_units(store)]


@pytest.fixture
def vanished(tmp_path):
    """Open data whose file was deleted, in which something was entered before and after that."""
    with closing(open_data(tmp_path / "data")) as store:
        units.add_unit(store, ACTOR, "Văn phòng Sở")
        assert not rescue.has_vanished(store)
        for file in store.path.parent.glob(f"{store.path.name}*"):
            file.unlink()
        with suppress(DataVanishedError):
            units.add_unit(store, ACTOR, "Phòng Kế toán")
        yield store


def test_a_file_that_has_vanished_is_lost_but_not_what_it_holds(vanished):
    assert rescue.has_vanished(vanished)
    assert is_lost(vanished, DataVanishedError(path=vanished.path))


def test_all_is_written_back_and_worked_with_again(vanished):
    written = rescue.write_back(vanished)

    vanished.close()
    assert written == vanished.path
    with open_data(vanished.path.parent) as store:
        assert names_of_units(store) == ["Văn phòng Sở", "Phòng Kế toán"]
        units.add_unit(store, ACTOR, "Thanh tra")


def test_all_is_written_back_into_a_folder_that_is_gone(vanished):
    shutil.rmtree(vanished.path.parent)

    rescue.write_back(vanished)

    vanished.close()
    with open_data(vanished.path.parent) as store:
        assert names_of_units(store) == ["Văn phòng Sở", "Phòng Kế toán"]


def test_another_file_that_lies_there_by_now_is_kept(vanished):
    vanished.path.write_bytes(b"of somebody else")

    rescue.write_back(vanished)

    vanished.close()
    (kept,) = vanished.path.parent.glob("*.replaced-*")
    assert kept.read_bytes() == b"of somebody else"
    with open_data(vanished.path.parent) as store:
        assert names_of_units(store) == ["Văn phòng Sở", "Phòng Kế toán"]


def test_all_is_written_elsewhere_as_a_backup(vanished, tmp_path):
    folder = tmp_path / "USB" / "backups"

    written = rescue.write_elsewhere(vanished, folder)

    assert not data_path(vanished.path.parent).exists()
    assert [file.path for file in find_backups(folder.parent).backups] == [written]
