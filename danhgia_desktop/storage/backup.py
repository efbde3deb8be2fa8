"""Copies of the data file that are known to be good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage.database import Access, connect
from danhgia_desktop.storage.faults import DataDamagedError

if TYPE_CHECKING:
    from pathlib import Path


def copy(source: Path, target: Path) -> None:
    """Copy the file and what waits in its write-ahead log; the target appears only once the copy is checked.

    Raises:
        DataDamagedError: the copy is not sound, so neither is the source.
        DiskFullError, DiskFailedError, DataUnreachableError: the copy cannot be made.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unchecked = target.with_name(f"{target.name}.part")
    unchecked.unlink(missing_ok=True)
    try:
        with connect(source, Access.READ) as original, connect(unchecked, Access.CREATE) as duplicate:
            original.backup(duplicate)
        check(unchecked)
    except DataDamagedError as error:
        unchecked.unlink()
        raise DataDamagedError(path=source) from error
    except BaseException:
        unchecked.unlink(missing_ok=True)
        raise
    unchecked.replace(target)


def check(path: Path) -> None:
    """Read the whole file and compare its indexes with its tables.

    Raises:
        DataDamagedError: something in it is not as SQLite left it.
    """
    with connect(path, Access.READ) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise DataDamagedError(path=path)
