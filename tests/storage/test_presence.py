"""A data file that is deleted, moved or replaced while it is open."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from types import SimpleNamespace

import pytest

from danhgia_desktop.storage.backup import CopyUnsoundError
from danhgia_desktop.storage.disk_space import NotEnoughSpaceError
from danhgia_desktop.storage.faults import DataUnreachableError
from danhgia_desktop.storage.presence import DataVanishedError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, contents, points_of, set_points


def log_of(path):
    return path.with_name(f"{path.name}-wal")


def delete(path) -> None:
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()


def replace(path) -> None:
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    copy.replace(path)


def move_folder(path) -> None:
    path.parent.rename(path.parent.with_name("moved"))


def delete_log(path) -> None:
    log_of(path).unlink()


def put_file_in_place_of_folder(path) -> None:
    move_folder(path)
    path.parent.touch()


WAYS = [delete, replace, move_folder, delete_log, put_file_in_place_of_folder]


@pytest.fixture
def path(tmp_path):
    """A data file in a folder that can be moved."""
    return tmp_path / "data" / "danhgia.sqlite3"


@pytest.mark.parametrize("vanish", WAYS)
def test_nothing_is_said_to_be_saved_in_a_file_that_has_vanished(filled, vanish):
    set_points(filled, "1")
    filled.file.require_in_place()

    vanish(filled.path)

    with pytest.raises(DataVanishedError):
        filled.file.require_in_place()
    with pytest.raises(DataVanishedError):
        set_points(filled, "2")
    with pytest.raises(DataVanishedError):
        filled.undo(ACTOR)


@pytest.mark.parametrize("vanish", WAYS)
def test_all_that_was_entered_is_written_elsewhere_the_last_included(filled, tmp_path, vanish):
    set_points(filled, "1")
    vanish(filled.path)
    with suppress(DataVanishedError):
        set_points(filled, "2.25")
    target = tmp_path / "elsewhere" / "saved.sqlite3"
    parts: list[float] = []

    filled.rescue(target, parts.append)

    assert parts[-1] <= 1
    assert contents(target)
    with open_store(target) as rescued:
        assert points_of(rescued) == 2.25
        assert rescued.undoable() is not None


def test_who_only_looks_is_told_by_what_cannot_be_read(filled):
    set_points(filled, "1")
    with open_store(filled.path, read_only=True) as onlooker:
        delete(filled.path)

        onlooker.file.require_in_place()

        with pytest.raises(DataUnreachableError):
            points_of(onlooker)


def test_the_log_of_a_file_that_took_the_place_is_left_alone(filled):
    set_points(filled, "1")
    replace(filled.path)
    before = filled.path.read_bytes()

    filled.file.settle()

    assert filled.path.read_bytes() == before


def test_what_does_not_fit_leaves_nothing_and_is_written_once_there_is_room(filled, tmp_path):
    set_points(filled, "1")
    delete(filled.path)
    target = tmp_path / "elsewhere" / "saved.sqlite3"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=0))
        with pytest.raises(NotEnoughSpaceError):
            filled.rescue(target)
    assert list(target.parent.iterdir()) == []

    filled.rescue(target)

    assert contents(target)


def test_a_disk_that_does_not_tell_is_not_taken_for_one_without_the_file(filled, monkeypatch):
    def fail(*_args: object, **_others: object) -> None:
        raise PermissionError

    with monkeypatch.context() as disk:
        disk.setattr("pathlib.Path.stat", fail)
        filled.file.require_in_place()

    delete(filled.path)
    with pytest.raises(DataVanishedError):
        filled.file.require_in_place()


def test_a_copy_of_what_is_damaged_is_none(filled, tmp_path):
    set_points(filled, "1")
    with closing(sqlite3.connect(filled.path)) as other, other:  # which keeps references as it likes
        other.execute("DELETE FROM rubric")
    target = tmp_path / "saved.sqlite3"

    with pytest.raises(CopyUnsoundError):
        filled.rescue(target)

    assert list(tmp_path.iterdir()) == [filled.path.parent]
