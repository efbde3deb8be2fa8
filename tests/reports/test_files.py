from __future__ import annotations

import errno
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.reports import files

OLD, NEW = b"old", b"new content"


class SpoiltError(ExpectedError):
    """What was read back is not right."""

    code = "spoilt"


def accept(_: bytes) -> None:
    """Find nothing wrong."""


def refuse(_: bytes) -> None:
    raise SpoiltError


@contextmanager
def file_size_limit(size: int) -> Iterator[None]:
    """Let the system refuse longer files, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def old(tmp_path) -> Path:
    """A file from an earlier time."""
    path = tmp_path / "Bảng chấm điểm.pdf"
    path.write_bytes(OLD)
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_file_is_saved_and_an_older_one_replaced(old):
    files.save(old, NEW, accept)
    files.save(old.with_name("mới.xlsx"), NEW, accept)

    assert contents(old.parent) == {old.name: NEW, "mới.xlsx": NEW}


def test_the_check_is_given_what_was_read_back(tmp_path):
    seen = []

    files.save(tmp_path / "a.pdf", NEW, seen.append)

    assert seen == [NEW]


def test_what_fails_the_check_is_not_put_in_place(old):
    with pytest.raises(SpoiltError):
        files.save(old, NEW, refuse)

    assert contents(old.parent) == {old.name: OLD}


def test_the_old_file_stands_while_the_new_one_is_checked(old):
    def look(_: bytes) -> None:
        assert old.read_bytes() == OLD

    files.save(old, NEW, look)

    assert old.read_bytes() == NEW


def test_others_may_read_what_was_saved(tmp_path):
    before = os.umask(0o022)
    try:
        files.save(tmp_path / "a.pdf", NEW, accept)
    finally:
        os.umask(before)

    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o644


def test_where_folders_cannot_be_flushed_as_on_windows_files_are_saved_all_the_same(old, monkeypatch):
    monkeypatch.delattr(os, "O_DIRECTORY")

    files.save(old, NEW, accept)

    assert contents(old.parent) == {old.name: NEW}


def test_a_link_stays_a_link(old):
    link = old.with_name("link.pdf")
    link.symlink_to(old)

    files.save(link, NEW, accept)

    assert link.is_symlink()
    assert old.read_bytes() == NEW


def test_a_full_disk_leaves_the_old_file_and_nothing_else(old):
    with file_size_limit(4096), pytest.raises(files.DiskFullError) as caught:
        files.save(old, b"x" * 100_000, accept)

    assert caught.value.values == {"path": old}
    assert contents(old.parent) == {old.name: OLD}


def test_a_missing_folder_is_named(tmp_path):
    path = tmp_path / "không có" / "a.pdf"

    with pytest.raises(files.FolderMissingError) as caught:
        files.save(path, NEW, accept)

    assert caught.value.values == {"path": path, "folder": path.parent}


def test_a_file_in_the_place_of_the_folder_is_no_folder(old):
    with pytest.raises(files.FolderMissingError):
        files.save(old / "a.pdf", NEW, accept)

    assert contents(old.parent) == {old.name: OLD}


def test_a_folder_of_that_name_is_not_replaced(tmp_path):
    (tmp_path / "a.pdf").mkdir()

    with pytest.raises(files.PathIsFolderError):
        files.save(tmp_path / "a.pdf", NEW, accept)

    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.parametrize("name", ["x" * 300 + ".pdf", "thư mục/" * 600 + "a.pdf"])
def test_a_name_too_long_is_refused(tmp_path, name):
    with pytest.raises(files.FileNameTooLongError):
        files.save(tmp_path / name, NEW, accept)

    assert list(tmp_path.iterdir()) == []


def test_a_link_that_leads_round_and_round_is_a_failure_with_its_reason(tmp_path):
    (tmp_path / "a.pdf").symlink_to(tmp_path / "b.pdf")
    (tmp_path / "b.pdf").symlink_to(tmp_path / "a.pdf")

    with pytest.raises(files.SavingFailedError):
        files.save(tmp_path / "a.pdf" / "c.pdf", NEW, accept)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody who may not write here")
def test_a_folder_that_takes_no_files_says_so(tmp_path):
    tmp_path.chmod(0o755)
    os.seteuid(65534)
    try:
        with pytest.raises(files.FolderNotWritableError):
            files.save(Path("/usr/a.pdf"), NEW, accept)
    finally:
        os.seteuid(0)


def failing(number: int, **attributes: int) -> OSError:
    error = OSError(number, os.strerror(number))
    for name, value in attributes.items():
        setattr(error, name, value)
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (failing(errno.EACCES), files.FileInUseError),
        (failing(errno.ENOSPC), files.DiskFullError),
        (failing(errno.EDQUOT), files.DiskFullError),
        (failing(errno.EROFS), files.FolderNotWritableError),
        (failing(errno.EINVAL), files.FileNameNotAllowedError),
        (failing(errno.ENOENT, winerror=123), files.FileNameNotAllowedError),
        (failing(errno.ENOENT, winerror=206), files.FileNameTooLongError),
        (failing(errno.EIO), files.SavingFailedError),
    ],
)
def test_what_the_system_says_at_the_last_step_becomes_a_fault_with_its_path(old, monkeypatch, error, fault):
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "replace", fail)

    with pytest.raises(fault) as caught:
        files.save(old, NEW, accept)

    assert caught.value.values["path"] == old
    assert contents(old.parent) == {old.name: OLD}


def test_a_disk_that_cannot_be_read_back_is_a_failure(old, monkeypatch):
    def fail(_: Path) -> bytes:
        raise failing(errno.EIO)

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(files.SavingFailedError) as caught:
        files.save(old, NEW, accept)
    monkeypatch.undo()

    assert caught.value.values["reason"] == os.strerror(errno.EIO)
    assert contents(old.parent) == {old.name: OLD}


def test_a_disk_that_gives_back_something_else_is_not_trusted(old, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"something else")
    with pytest.raises(files.ReadBackDiffersError):
        files.save(old, NEW, accept)
    monkeypatch.undo()

    assert contents(old.parent) == {old.name: OLD}


def test_every_fault_has_a_code_of_its_own():
    faults = [one for one in vars(files).values() if isinstance(one, type) and issubclass(one, ExpectedError)]
    codes = [fault.code for fault in faults if fault is not ExpectedError]

    assert len(codes) == len(set(codes)) == 9
