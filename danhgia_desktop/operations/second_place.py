"""A second place for backups, apart from the PC: a stick, another disk, a share."""

from __future__ import annotations

import hashlib
import platform
import re
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.storage import backup, backup_file, backup_making, file_store
from danhgia_desktop.storage.backup_file import BackupFile, backups_in
from danhgia_desktop.storage.file_store import EVIDENCE

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report

_OF_A_PC = "danhgia-"
"""How the folders begin that each PC has in a second place, which several of them may share."""

_BACKUP = 0.7
"""The part of the whole that is done when the backup is copied and evidence is yet to follow, as far as people see."""


class BackupPlaceMissingError(ExpectedError):
    """The folder for backups is not there: the stick is not plugged in, or the share is out of reach."""

    code = "backup_place_missing"


def require(place: Path) -> None:
    """Make sure that the place is there; making it would fill the mount point of a stick that is not plugged in.

    Raises:
        BackupPlaceMissingError: it is not.
    """
    if not place.is_dir():
        raise BackupPlaceMissingError(path=place)


def copy_newest(data_folder: Path, place: Path, now: datetime, report: Report | None = None) -> BackupFile | None:
    """Bring the newest backup, and evidence, to a folder of this data in the second place, and thin that out.

    Args:
        data_folder: where the data and its backups lie.
        place: the second place.
        now: the present moment, from which thinning counts.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and nothing is left half done.

    Returns:
        The backup in the second place, None if there is none to copy yet.

    Raises:
        BackupPlaceMissingError: the second place is not there.
        DataDamagedError: the backup is no longer sound.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy cannot be made.
    """
    require(place)
    newest = next(iter(backups_in(backup_making.backups_folder(data_path(data_folder)))), None)
    if newest is None:
        return None
    folder = own_folder(data_folder, place)
    target = folder / newest.path.name
    if not target.exists():
        backup.copy(newest.path, target, backup.part_of(report, 0, _BACKUP))
    file_store.bring(data_folder / EVIDENCE, folder / EVIDENCE, backup.part_of(report, _BACKUP, 1))
    backup_making.thin(folder, data_path(data_folder), now)
    return backup_file.read(target)


def copies(data_folder: Path, place: Path) -> tuple[BackupFile, ...]:
    """Return the backups of this data that the second place has, the newest first; none while it is not there.

    Raises:
        DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    return backups_in(own_folder(data_folder, place))


def copies_of_others(data_folder: Path, place: Path) -> tuple[BackupFile, ...]:
    """Return the other backups that the second place has: of other PCs, or of this one before it was another.

    Raises:
        DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    own = own_folder(data_folder, place)
    others = (folder for folder in place.glob(f"{_OF_A_PC}*") if folder != own)
    return tuple(file for folder in (place, *others) for file in backups_in(folder))


def own_folder(data_folder: Path, place: Path) -> Path:
    """Return the folder that this data has in a second place, whether it is there or not."""
    machine = re.sub(r"[^\w-]", "", platform.node())
    which = hashlib.sha256(f"{machine}\n{data_folder.resolve()}".encode()).hexdigest()[:6]
    return place / f"{_OF_A_PC}{machine}-{which}"
