"""Making a backup beside the data, and making room for the next ones."""

from __future__ import annotations

import contextlib
import glob
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from danhgia_desktop.storage import backup, backup_file, damage, file_version
from danhgia_desktop.storage.backup_file import BackupFile, BackupReason, backups_in
from danhgia_desktop.storage.backup_thinning import kept

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report

_ABANDONED = timedelta(days=1)
"""No copy takes so long: whoever began it was killed."""


def backups_folder(data: Path) -> Path:
    """Return where the backups of a data file lie that this program looks after."""
    return data.parent / "backups"


def make(data: Path, reason: BackupReason, now: datetime, report: Report | None = None) -> BackupFile:
    """Make a backup beside the data, and remove those that need not be kept any longer.

    Raises:
        As `make_in`.
    """
    folder = backups_folder(data)
    made = make_in(folder, data, reason, now, report)
    thin(folder, data, now)
    return made


def make_in(folder: Path, data: Path, reason: BackupReason, now: datetime, report: Report | None = None) -> BackupFile:
    """Make a backup in a folder, without removing any.

    A file that turns out to be damaged is marked, so that no further copy of it is taken for a good one.

    Raises:
        DataDamagedError: the data is not sound, now or when it was last checked.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy cannot be made.
    """
    with damage.noted(data):
        version = file_version.version_of(data, backup.readable_access(data))
        path = backup_file.free_path(folder, data, now, version, reason)
        backup.copy(data, path, report)
    made = backup_file.read(path)
    assert made is not None, path  # noqa: S101 - it has just been given that name
    return made


def thin(folder: Path, data: Path, now: datetime) -> None:
    """Remove the backups of a data file that are not worth their room, and what was left of copies half done.

    Files to which a person gave another name stay.
    """
    backups = [file for file in backups_in(folder) if backup_file.is_of(file.path, data)]
    keep = kept(backups, now)
    for file in backups:
        if file not in keep:
            _remove(file.path)
    for half_done in folder.glob(f"{glob.escape(data.stem)}_*.part*"):
        with contextlib.suppress(FileNotFoundError):
            if datetime.fromtimestamp(half_done.stat().st_mtime, UTC) < now - _ABANDONED:
                _remove(half_done)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # somebody looks at it; it will be removed the next time
        path.unlink()
