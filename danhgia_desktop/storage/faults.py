"""What can go wrong with the data file, told apart by what a person can do about it."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PRIMARY_CODE = 0xFF
"""SQLite's extended result codes carry the primary one in the lowest byte."""

_NEVER_WRITTEN = ("Could not decode to UTF-8", "unsupported file format", "foreign key mismatch")
"""Complaints, without a code of their own, of bytes that this program never wrote."""


class DiskFullError(ExpectedError):
    """The disk has no room left; what was being saved is not saved."""

    code = "disk_full"


class DiskFailedError(ExpectedError):
    """Reading from or writing to the disk failed."""

    code = "disk_failed"


class DiskRefusedError(DiskFailedError):
    """The disk can be read and takes nothing more: a quota, or a limit to the size of files, was reached."""

    code = "disk_refused"


class DataBusyError(ExpectedError):
    """Another program holds the data file and did not let go in time."""

    code = "data_busy"


class DataReadOnlyError(ExpectedError):
    """The data file or its folder may not be written to."""

    code = "data_read_only"


class DataUnreachableError(ExpectedError):
    """The data file is not there or may not be opened."""

    code = "data_unreachable"


class DataDamagedError(ExpectedError):
    """The file is damaged, or is not a database at all."""

    code = "data_damaged"


_EXTENDED_FAULTS: dict[int, type[ExpectedError]] = {
    sqlite3.SQLITE_IOERR_WRITE: DiskRefusedError,
    sqlite3.SQLITE_IOERR_SHMSIZE: DiskRefusedError,
}
_FAULTS: dict[int, type[ExpectedError]] = {
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_IOERR: DiskFailedError,
    sqlite3.SQLITE_BUSY: DataBusyError,
    sqlite3.SQLITE_LOCKED: DataBusyError,
    sqlite3.SQLITE_PROTOCOL: DataBusyError,
    sqlite3.SQLITE_NOLFS: DiskRefusedError,
    sqlite3.SQLITE_READONLY: DataReadOnlyError,
    sqlite3.SQLITE_CANTOPEN: DataUnreachableError,
    sqlite3.SQLITE_PERM: DataUnreachableError,
    sqlite3.SQLITE_CORRUPT: DataDamagedError,
    sqlite3.SQLITE_NOTADB: DataDamagedError,
}

_FILE_FAULTS: dict[int, type[ExpectedError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EFBIG: DiskRefusedError,
    errno.EACCES: DataReadOnlyError,
    errno.EPERM: DataReadOnlyError,
    errno.EROFS: DataReadOnlyError,
    errno.ENOENT: DataUnreachableError,
    errno.ENOTDIR: DataUnreachableError,
    errno.EEXIST: DataUnreachableError,
}
_IN_USE_WINDOWS = {32, 33}
"""A program or a virus scanner holds the file; it will let go."""


def expected(error: BaseException | None, path: Path) -> ExpectedError | None:
    """Return the fault behind an error of SQLite, or None where the error is a bug of ours.

    Where the words of a table are damaged, SQLite's complaint quotes them, and Python cannot read it.
    """
    if isinstance(error, UnicodeDecodeError) or str(error).startswith(_NEVER_WRITTEN):
        return DataDamagedError(path=path)
    code = getattr(error, "sqlite_errorcode", None)
    fault = None if code is None else _EXTENDED_FAULTS.get(code) or _FAULTS.get(code & _PRIMARY_CODE)
    return None if fault is None else fault(path=path)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors inside the block into faults a person can mend."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if fault := expected(error, path):
            raise fault from error
        raise


@contextmanager
def told_of_files(path: Path) -> Iterator[None]:
    """Turn the system's errors about files inside the block into faults a person can mend."""
    try:
        yield
    except OSError as error:
        fault = _FILE_FAULTS.get(error.errno or 0, DiskFailedError)
        if getattr(error, "winerror", None) in _IN_USE_WINDOWS:
            fault = DataBusyError
        raise fault(path=path) from error
