"""How much room a copy asks for."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest

from danhgia_desktop.storage.disk_space import RESERVE, is_short, room_for

KILOBYTE, MEGABYTE = 2**10, 2**20


@pytest.mark.parametrize(
    ("needed", "room"),
    [
        (176 * KILOBYTE, (176 + 512) * KILOBYTE),
        (MEGABYTE, 2 * MEGABYTE),
        (4 * MEGABYTE, 8 * MEGABYTE),
        (100 * MEGABYTE, 104 * MEGABYTE),
    ],
)
def test_a_copy_asks_for_room_in_proportion_to_its_size(needed, room):
    assert room_for(needed) == room


@pytest.mark.parametrize(("free", "is_nearly_full"), [(RESERVE - 1, True), (RESERVE, False)])
def test_a_disk_without_the_reserve_is_nearly_full(tmp_path, monkeypatch, free, is_nearly_full):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))

    assert is_short(tmp_path) is is_nearly_full


def test_a_disk_that_does_not_tell_is_not_taken_for_a_full_one(tmp_path):
    assert not is_short(tmp_path / "gone")
