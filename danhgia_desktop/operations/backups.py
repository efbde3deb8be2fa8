"""Backups of the data: made when they are due, kept in tiers, listed, and restored."""

from __future__ import annotations

import contextlib
import hashlib
import platform
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.storage import backup, backup_file, backup_making, file_store, file_summary, restoring
from danhgia_desktop.storage.backup_file import VIETNAM, BackupFile, BackupReason, backups_in
from danhgia_desktop.storage.file_summary import FileSummary, LastChange, summary
from danhgia_desktop.storage.store import utc_now

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.store import Store

__all__ = [
    "BackupFile",
    "BackupReason",
    "FileSummary",
    "Restored",
    "all_backups",
    "back_up",
    "copies_in_second_place",
    "copy_to_second_place",
    "is_due",
    "is_due_at_exit",
    "restore_backup",
    "summary",
]

EVIDENCE = "evidence"
"""The folder beside the data with the files that prove scores."""

_HOUR = timedelta(hours=1)
_DATA_PART = 0.7
"""The part of a restore or a second copy that its data takes, as far as progress is told; evidence takes the rest."""


class BackupPlaceMissingError(ExpectedError):
    """The folder for backups is not there: the stick is not plugged in, or the share is out of reach."""

    code = "backup_place_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore left behind.

    Attributes:
        replaced: where the file that was there lies now, None if there was none.
        evidence: how many files of evidence were brought back.
    """

    replaced: Path | None
    evidence: int


def back_up(store: Store, reason: BackupReason, folder: Path | None = None, report: Report | None = None) -> BackupFile:
    """Make a backup, checked before it counts; typing goes on meanwhile.

    Args:
        store: the data.
        reason: why it is made.
        folder: a place of the person's choice that has to be there; evidence is brought there as well, and nothing
            is removed from it. None: beside the data, where old backups are thinned out.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and nothing is left behind.

    Raises:
        BackupPlaceMissingError: there is no such folder.
        DataDamagedError: the data is not sound, now or when it was last checked.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy cannot be made.
    """
    if folder is None:
        return backup_making.make(store.path, reason, store.now(), report)
    _require_place(folder)
    made = backup_making.make_in(folder, store.path, reason, store.now(), report)
    file_store.bring(store.path.parent / EVIDENCE, folder / EVIDENCE)
    return made


def is_due(store: Store, now: datetime) -> BackupReason | None:
    """Return the reason for which a backup is due while the data is open, or None.

    The first of a day is due whatever was done, for it finds a damaged file; later ones an hour after the last
    one if something was changed. Backups from a time that the clock has not reached do not count: it was wrong.
    """
    if store.read_only or store.version() == 0:
        return None
    made = [file for file in backups_in(backup_making.backups_folder(store.path)) if file.at <= now]
    if not made or made[0].at.date() != now.astimezone(VIETNAM).date():
        return BackupReason.DAY
    is_old_enough = made[0].at <= now - _HOUR
    return BackupReason.HOUR if is_old_enough and _differs(store, made[0]) else None


def is_due_at_exit(store: Store, now: datetime) -> BackupReason | None:
    """Return the reason for a backup before the program ends: something was changed since the last one; or None."""
    if store.read_only or store.version() == 0:
        return None
    made = [file for file in backups_in(backup_making.backups_folder(store.path)) if file.at <= now]
    return None if made and not _differs(store, made[0]) else BackupReason.EXIT


def all_backups(data_folder: Path, second: Path | None = None) -> tuple[BackupFile, ...]:
    """Return the backups of a data folder and of a second place, the newest first, each once.

    In the second place those of other PCs are found as well: one of them may be the only one left.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: a folder cannot be read.
    """
    found = list(backups_in(backup_making.backups_folder(data_path(data_folder))))
    if second is not None and second.is_dir():
        here = {file.path.name for file in found}
        own = _folder_in(second, data_folder)
        found += [file for file in backups_in(own) if file.path.name not in here]
        for folder in (second, *(other for other in second.glob(f"{_FOLDER_OF_PC}*") if other != own)):
            found += backups_in(folder)
    return tuple(sorted(found, key=lambda file: (file.at, file.path.name), reverse=True))


def copies_in_second_place(data_folder: Path, second: Path) -> tuple[BackupFile, ...]:
    """Return the backups of this data that the second place has, the newest first; none while it is not there.

    Raises:
        DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    return backups_in(_folder_in(second, data_folder))


def copy_to_second_place(
    data_folder: Path, second: Path, now: datetime, report: Report | None = None
) -> BackupFile | None:
    """Bring the newest backup, and evidence, to a second place, into a folder of this PC's own, and thin that out.

    Returns:
        The backup in the second place, None if there is none to copy yet.

    Raises:
        BackupPlaceMissingError: the second place is not there.
        DataDamagedError: the backup is no longer sound.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy cannot be made.
    """
    _require_place(second)
    newest = next(iter(backups_in(backup_making.backups_folder(data_path(data_folder)))), None)
    if newest is None:
        return None
    folder = _folder_in(second, data_folder)
    target = folder / newest.path.name
    if not target.exists():
        backup.copy(newest.path, target, _first_part_of(report))
    file_store.bring(data_folder / EVIDENCE, folder / EVIDENCE, _last_part_of(report))
    backup_making.thin(folder, now)
    return backup_file.read(target)


def restore_backup(
    data_folder: Path, chosen: Path, report: Report | None = None, now: datetime | None = None
) -> Restored:
    """Make a backup the data of a folder; what was there is kept beside it, whatever state it is in.

    The data has to be closed. A file that can still be read is backed up first, so that the restore itself can
    be taken back like any other. Evidence that the backup's place has and the data's lacks is brought back.

    Args:
        data_folder: where the data lies.
        chosen: a backup, or any data file.
        report: told the part that is done, 0.0 to 1.0; raises to stop.
        now: the present moment, if it is not that of the clock.

    Raises:
        DataInUseError: the data is open, here or elsewhere.
        DatabaseTooNewError, NotADataFileError, DataDamagedError: the backup cannot be used.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy of it cannot be made.
    """
    data, moment = data_path(data_folder), utc_now() if now is None else now
    summary(chosen)  # what cannot be used is refused before anything is done
    with contextlib.suppress(ExpectedError):  # the file itself is kept in any case
        backup_making.make_in(backup_making.backups_folder(data), data, BackupReason.RESTORE, moment)
    replaced = restoring.restore(chosen, data, moment, _first_part_of(report))
    evidence = 0
    for place in (chosen.parent, chosen.parent.parent):
        evidence += len(file_store.bring(place / EVIDENCE, data_folder / EVIDENCE, _last_part_of(report)))
    return Restored(replaced=replaced, evidence=evidence)


_FOLDER_OF_PC = "danhgia-"


def _folder_in(second: Path, data_folder: Path) -> Path:
    """Return the folder of this PC's data in a second place, which several PCs may share."""
    machine = re.sub(r"[^\w-]", "", platform.node())
    which = hashlib.sha256(f"{machine}\n{data_folder.resolve()}".encode()).hexdigest()[:6]
    return second / f"{_FOLDER_OF_PC}{machine}-{which}"


def _require_place(folder: Path) -> None:
    if not folder.is_dir():  # making it would fill the mount point of a stick that is not plugged in
        raise BackupPlaceMissingError(path=folder)


def _differs(store: Store, file: BackupFile) -> bool:
    newest = store.history(limit=1)[0]
    return file_summary.last_change(file.path) != LastChange(number=newest.number, at=newest.at)


def _first_part_of(report: Report | None) -> Report | None:
    return None if report is None else lambda part: report(_DATA_PART * part)


def _last_part_of(report: Report | None) -> Report | None:
    return None if report is None else lambda part: report(_DATA_PART + (1 - _DATA_PART) * part)
