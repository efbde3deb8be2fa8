"""Files that get their names, on systems that do not always let them."""

from __future__ import annotations

import os
import time

import pytest

from danhgia_desktop.storage.faults import DataBusyError, DataReadOnlyError
from danhgia_desktop.storage.file_moves import discard, put_in_place, together


class Refusing:
    """Refuses, for so many times, what a system is asked to do with files, and counts how long it was waited for."""

    def __init__(self, times: int, winerror: int | None) -> None:
        self.times = times
        self.winerror = winerror
        self.waited = 0.0

    def __call__(self, *_names: object) -> None:
        self.times -= 1
        if self.times >= 0:
            error = PermissionError(13, "refused")
            if self.winerror is not None:
                error.winerror = self.winerror
            raise error

    def sleep(self, seconds: float) -> None:
        self.waited += seconds


@pytest.fixture
def refuse(monkeypatch):
    def refuse(what: str, *, times: int, winerror: int | None) -> Refusing:
        refusing = Refusing(times, winerror)
        monkeypatch.setattr(os, what, refusing)
        monkeypatch.setattr(time, "sleep", refusing.sleep)
        return refusing

    return refuse


def test_a_file_that_windows_holds_is_asked_for_again_for_some_seconds(tmp_path, refuse):
    refusing = refuse("replace", times=3, winerror=5)
    put_in_place(tmp_path / "complete", tmp_path / "target")
    assert 0 < refusing.waited < 1

    refusing = refuse("replace", times=100, winerror=32)
    with pytest.raises(DataBusyError):
        put_in_place(tmp_path / "complete", tmp_path / "target")
    assert 2 < refusing.waited < 3


def test_a_folder_that_takes_no_writing_is_told_at_once(tmp_path, refuse):
    refusing = refuse("replace", times=100, winerror=None)

    with pytest.raises(DataReadOnlyError):
        put_in_place(tmp_path / "complete", tmp_path / "target")

    assert refusing.waited == 0


def test_files_are_renamed_all_or_none(tmp_path):
    (tmp_path / "a").write_bytes(b"a")

    def move_both() -> None:
        with together(tmp_path) as move:
            move(tmp_path / "a", tmp_path / "aside")
            move(tmp_path / "missing", tmp_path / "b")

    with pytest.raises(FileNotFoundError):
        move_both()

    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_what_cannot_be_discarded_stays(tmp_path, refuse):
    (tmp_path / "of no use").touch()
    refuse("unlink", times=100, winerror=None)

    discard(tmp_path / "missing", tmp_path / "of no use")

    assert (tmp_path / "of no use").exists()
