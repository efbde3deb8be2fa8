from __future__ import annotations

import os
from pathlib import Path

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.faults import (
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    FileNotReadableError,
    FileTooLargeError,
    NotAFileError,
)
from danhgia_desktop.imports.file_bytes import read_bytes
from danhgia_desktop.imports.limits import MAX_FILE_BYTES


def test_a_file_is_read_whole(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x00\xff" * 1000)

    assert read_bytes(path) == b"\x00\xff" * 1000


def test_a_missing_file_is_named_with_its_folder(tmp_path):
    with pytest.raises(FileMissingError) as raised:
        read_bytes(tmp_path / "không có.xlsx")

    assert raised.value.values == {"file": str(tmp_path / "không có.xlsx")}


def test_a_folder_is_no_file(tmp_path):
    folder = tmp_path / "a.xlsx"
    folder.mkdir()

    with pytest.raises(NotAFileError):
        read_bytes(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on POSIX systems only")
def test_a_pipe_is_no_file_and_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.csv")

    with pytest.raises(NotAFileError):
        read_bytes(tmp_path / "a.csv")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on POSIX systems only")
def test_what_becomes_a_pipe_just_before_it_is_opened_is_not_waited_for(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "a.csv")
    monkeypatch.setattr(Path, "is_file", lambda _path: True)

    with pytest.raises(NotAFileError):
        read_bytes(tmp_path / "a.csv")


def test_an_empty_file_says_so(tmp_path):
    path = tmp_path / "a.docx"
    path.touch()

    with pytest.raises(FileEmptyError):
        read_bytes(path)


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(10 * MAX_FILE_BYTES)

    with pytest.raises(FileTooLargeError) as raised:
        read_bytes(path)

    assert raised.value.values == {"file": "a.csv", "limit_mb": 50}


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (PermissionError(13, "Permission denied"), FileInUseError),
        (OSError(5, "Input/output error"), FileNotReadableError),
    ],
)
def test_what_the_system_refuses_is_told(tmp_path, monkeypatch, error, expected):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"x")

    def refuse(*_arguments: object) -> None:
        raise error

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(expected):
        read_bytes(path)


def test_a_name_that_no_system_allows_is_told():
    with pytest.raises(ExpectedError):
        read_bytes(Path("a\0b.xlsx"))
