"""Opening an office's data."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations import rubrics, units
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.storage.faults import DataUnreachableError
from danhgia_desktop.storage.lock import DataInUseError
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
