"""Finding out whether a folder can hold a write-ahead log, before data is trusted to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import database, faults

if TYPE_CHECKING:
    from pathlib import Path

_PARAMETERS = "mode=rwc"
_FILES = ("", "-wal", "-shm", "-journal")
_WRITTEN = (7,)
_SIZE = 1 << 16
"""More bytes than the files of a trial take."""


class PlaceUnfitError(ExpectedError):
    """The folder's file system cannot hold a write-ahead log, as some of networks, phones and virtual PCs cannot."""

    code = "place_unfit"


def try_wal(path: Path) -> None:
    """Write through a log into a small file beside the data file, and read it back; the file is gone afterwards.

    Some file systems say that they can, and fail at the first write: so it is written. Call it holding the lock.

    Raises:
        PlaceUnfitError: it cannot be done here.
        DiskFullError, DiskFailedError, DataReadOnlyError: the folder or the disk does not let it.
    """
    trial = path.with_name(f"{path.name}.trial")
    _remove(trial)
    try:
        _write_and_read(trial)
    except (sqlite3.Error, _NoLogError) as error:
        _require_plain_bytes(path, trial)
        raise PlaceUnfitError(path=path) from error
    finally:
        _remove(trial)


class _NoLogError(Exception):
    """SQLite keeps another kind of journal than it was told to, or what was written is not there."""


def _require_plain_bytes(path: Path, trial: Path) -> None:
    """Tell a disk that is full or may only be read from one that takes bytes, but not as a log needs it."""
    with faults.told_of_files(path):
        trial.write_bytes(bytes(_SIZE))


def _write_and_read(trial: Path) -> None:
    uri = database.uri(trial, _PARAMETERS)
    with closing(sqlite3.connect(uri, uri=True)) as writer, closing(sqlite3.connect(uri, uri=True)) as reader:
        writer.execute("PRAGMA synchronous = OFF")  # it is to work, not to last
        mode = writer.execute("PRAGMA journal_mode = WAL").fetchone()
        writer.execute(f"PRAGMA user_version = {_WRITTEN[0]}")
        if (mode, reader.execute("PRAGMA user_version").fetchone()) != (("wal",), _WRITTEN):
            raise _NoLogError


def _remove(trial: Path) -> None:
    for ending in _FILES:
        with suppress(OSError):  # a virus scanner may still be reading it; the next trial removes it
            trial.with_name(f"{trial.name}{ending}").unlink(missing_ok=True)
