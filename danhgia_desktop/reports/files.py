"""Saving a file whole or not at all, and only after it has been read back."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_NAME_TOO_LONG_WINDOWS = 206
_NAME_NOT_ALLOWED_WINDOWS = 123


class FolderMissingError(ExpectedError):
    """The folder to save in does not exist (or the drive or share it is on is gone)."""

    code = "save_folder_missing"


class FolderNotWritableError(ExpectedError):
    """The folder to save in takes no new files."""

    code = "save_folder_not_writable"


class FileInUseError(ExpectedError):
    """The file to be replaced is open in another program, such as Excel, or is read-only."""

    code = "save_file_in_use"


class PathIsFolderError(ExpectedError):
    """There is a folder of that name."""

    code = "save_path_is_folder"


class FileNameTooLongError(ExpectedError):
    """The file's name, or its whole path, is longer than the disk allows."""

    code = "save_name_too_long"


class FileNameNotAllowedError(ExpectedError):
    """The name has characters that Windows does not allow."""

    code = "save_name_not_allowed"


class DiskFullError(ExpectedError):
    """There is no room for the file (on the disk, in the quota, or under the file system's limit)."""

    code = "save_disk_full"


class ReadBackDiffersError(ExpectedError):
    """The disk gave back other bytes than it was given: it is failing, or something interferes."""

    code = "save_read_back_differs"


class SavingFailedError(ExpectedError):
    """The disk or the network failed for another reason."""

    code = "save_failed"


def save(path: Path, content: bytes, check: Callable[[bytes], None]) -> None:
    """Save a file: write it beside its place, read it back, check it, and only then put it in its place.

    Where anything fails, nothing of it is left behind and an older file of the
    same name stays as it was.

    Args:
        path: where to; an older file is replaced, through a symbolic link too.
        content: what to write.
        check: is given what was read back from the disk and raises where it is not as it should be.

    Raises:
        FolderMissingError, FolderNotWritableError, FileInUseError, PathIsFolderError, FileNameTooLongError,
        FileNameNotAllowedError, DiskFullError, ReadBackDiffersError, SavingFailedError: each with `path`, the last
            with `reason`.
        ExpectedError: from `check`.
    """
    target = _target(path)
    written = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        _write(written, content, path)
        read_back = _read(written, path)
        if read_back != content:
            raise ReadBackDiffersError(path=path)
        check(read_back)
        _put_in_place(written, target, path)
    finally:
        with contextlib.suppress(OSError):
            written.unlink()


def _target(path: Path) -> Path:
    """Return the file itself where the path is a symbolic link to it."""
    try:
        if path.is_dir():
            raise PathIsFolderError(path=path)
        return path.resolve() if path.is_symlink() else path
    except OSError as error:
        raise _fault(error, path) from error


def _write(written: Path, content: bytes, path: Path) -> None:
    try:
        with written.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except PermissionError as error:
        raise FolderNotWritableError(path=path) from error
    except OSError as error:
        raise _fault(error, path) from error


def _read(written: Path, path: Path) -> bytes:
    try:
        return written.read_bytes()
    except OSError as error:
        raise _fault(error, path) from error


def _put_in_place(written: Path, target: Path, path: Path) -> None:
    try:
        os.replace(written, target)  # noqa: PTH105 - the same call, named for what it promises
        _flush_folder(target.parent)
    except PermissionError as error:
        raise FileInUseError(path=path) from error
    except OSError as error:
        raise _fault(error, path) from error


def _flush_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system knows how to (Windows does so by itself)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _fault(error: OSError, path: Path) -> ExpectedError:
    """Return the fault that an error of the system stands for."""
    windows = getattr(error, "winerror", None)
    if windows == _NAME_TOO_LONG_WINDOWS or error.errno == errno.ENAMETOOLONG:
        return FileNameTooLongError(path=path)
    if windows == _NAME_NOT_ALLOWED_WINDOWS or error.errno == errno.EINVAL:
        return FileNameNotAllowedError(path=path)
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return FolderMissingError(path=path, folder=path.parent)
    if error.errno == errno.EROFS:
        return FolderNotWritableError(path=path)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFullError(path=path)
    return SavingFailedError(path=path, reason=error.strerror or str(error))
