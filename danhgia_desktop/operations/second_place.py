"""A second place for backups, apart from the PC: a stick, another disk, a share."""

from __future__ import annotations

import contextlib
import hashlib
import platform
import re
from typing import TYPE_CHECKING

from danhgia_desktop.operations import backup_place
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.storage import backup, backup_file, backup_making, faults, file_store
from danhgia_desktop.storage.backup_file import BackupFile, backups_in, newest_first
from danhgia_desktop.storage.backup_thinning import kept
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.file_store import EVIDENCE

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report

_OF_A_PC = "danhgia-"
"""How the folders begin that each PC has in a second place, which several of them may share."""

_NEWEST, _EVIDENCE = 0.5, 0.7
"""The parts of the whole that are done when the newest backup and evidence are brought, as far as people see."""


def copy_newest(data_folder: Path, place: Path, now: datetime, report: Report | None = None) -> BackupFile | None:
    """Bring backups, the newest first, and evidence to a folder of this data in the second place, and thin that out.

    What a stick missed while it was away, or lost since, is brought as far as it would still be kept there.

    Args:
        data_folder: where the data and its backups lie.
        place: the second place.
        now: the present moment, from which thinning counts.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and nothing is left half done.

    Returns:
        The newest backup in the second place, None if there is none to copy yet.

    Raises:
        BackupPlaceMissingError, BackupPlaceInDataError: the second place is not there, or none.
        DataDamagedError: the newest backup is no longer sound.
        BackupPlaceUnwritableError, NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError,
            DataUnreachableError, CopyUnsoundError: the copy cannot be made.
    """
    backup_place.require(place, data_folder)
    with backup_place.told(place):
        return _copy_newest(data_folder, own_folder(data_folder, place), now, report)


def copies(data_folder: Path, place: Path) -> tuple[BackupFile, ...]:
    """Return the backups of this data that the second place has, the newest first; none while it is not there.

    Raises:
        DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    return backups_in(own_folder(data_folder, place))


def folders_of_others(data_folder: Path, place: Path) -> tuple[Path, ...]:
    """Return where the second place may have other backups: of other PCs, or of this one before it was another.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    own = own_folder(data_folder, place)
    with faults.told_of_files(place):
        return (place, *(one for one in place.iterdir() if one.name.startswith(_OF_A_PC) and one != own))


def own_folder(data_folder: Path, place: Path) -> Path:
    """Return the folder that this data has in a second place, whether it is there or not."""
    machine = re.sub(r"[^\w-]", "", platform.node())
    which = hashlib.sha256(f"{machine}\n{data_folder.resolve()}".encode()).hexdigest()[:6]
    return place / f"{_OF_A_PC}{machine}-{which}"


def _copy_newest(data_folder: Path, folder: Path, now: datetime, report: Report | None) -> BackupFile | None:
    data = data_path(data_folder)
    here = [file for file in backups_in(backup_making.backups_folder(data)) if backup_file.is_of(file.path, data)]
    if not here:
        return None
    newest = newest_first(here, now)[0]
    target = folder / newest.path.name
    if _lacks(folder, newest) or not backup.is_sound(target):
        backup.copy(newest.path, target, backup.part_of(report, 0, _NEWEST))
    file_store.bring(data_folder / EVIDENCE, folder / EVIDENCE, backup.part_of(report, _NEWEST, _EVIDENCE))
    backup_making.thin(folder, data, now)
    _bring_others(here, folder, now, backup.part_of(report, _EVIDENCE, 1))
    return backup_file.read(target)


def _bring_others(here: list[BackupFile], folder: Path, now: datetime, report: Report | None) -> None:
    """Bring what the second place lacks of the backups that would be kept there; none that is damaged here."""
    of_both = {file.path.name: file for file in (*backups_in(folder), *here)}
    wanted = kept(of_both.values(), now)
    missing = [file for file in here if file in wanted and _lacks(folder, file)]
    for number, file in enumerate(missing):
        with contextlib.suppress(DataDamagedError):
            told = backup.part_of(report, number / len(missing), (number + 1) / len(missing))
            backup.copy(file.path, folder / file.path.name, told)
    if report is not None:
        report(1)


def _lacks(folder: Path, file: BackupFile) -> bool:
    copy = backup_file.read(folder / file.path.name)
    return copy is None or copy.size != file.size
