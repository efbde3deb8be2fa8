"""Copies of the data file."""

from __future__ import annotations

import pytest

from danhgia_desktop.storage import backup
from danhgia_desktop.storage.faults import DataUnreachableError
from tests.storage.builders import contents, set_points


def test_a_copy_of_an_open_file_has_its_newest_changes(filled, tmp_path):
    set_points(filled, "3.25")
    target = tmp_path / "copies" / "today.sqlite3"

    backup.copy(filled.path, target)

    assert contents(target) == contents(filled.path)
    assert [file.name for file in target.parent.iterdir()] == ["today.sqlite3"]


def test_a_copy_replaces_an_older_one_and_what_was_left_half_done(filled, tmp_path):
    target = tmp_path / "today.sqlite3"
    target.write_bytes(b"yesterday")
    target.with_name("today.sqlite3.part").write_bytes(b"half")

    backup.copy(filled.path, target)

    assert contents(target) == contents(filled.path)
    assert not target.with_name("today.sqlite3.part").exists()


def test_a_copy_that_cannot_be_made_leaves_the_older_one(tmp_path):
    target = tmp_path / "today.sqlite3"
    target.write_bytes(b"yesterday")

    with pytest.raises(DataUnreachableError):
        backup.copy(tmp_path / "missing.sqlite3", target)

    assert target.read_bytes() == b"yesterday"
    assert [file.name for file in tmp_path.iterdir()] == ["today.sqlite3"]


def test_a_sound_file_passes_the_check(filled):
    backup.check(filled.path)

    assert contents(filled.path)["rubric"] != []
