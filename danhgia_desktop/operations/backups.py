"""Backups of the data: made when they are due, listed, and restored."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import backup_place
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.operations.person import present_actor
from danhgia_desktop.storage import backup, backup_making, evidence_needs, file_store, file_summary, restoring
from danhgia_desktop.storage.backup_file import BackupFile, BackupReason, backups_in, newest_first
from danhgia_desktop.storage.file_store import EVIDENCE
from danhgia_desktop.storage.file_summary import FileSummary, LastChange, summary
from danhgia_desktop.storage.lock import DataLock
from danhgia_desktop.storage.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.store import Store

__all__ = [
    "EVIDENCE",
    "BackupFile",
    "BackupReason",
    "FileSummary",
    "Restored",
    "all_backups",
    "back_up",
    "back_up_before_import",
    "is_due",
    "is_due_at_exit",
    "lacking_evidence",
    "restore_backup",
    "summary",
]

_HOUR = timedelta(hours=1)
_DATA = 0.7
"""The part of the whole that is done when the data is copied and evidence is yet to follow, as far as people see."""

_LOOKED = 0.15
"""The same when the evidence that is there was looked through, which comes first where data is restored."""

_EVIDENCE = 0.3
"""The same when it was brought as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore left behind.

    Attributes:
        replaced: where the file that was there lies now, None if there was none.
        evidence: how many files of evidence were brought back.
        damaged: how many beside the data are not what they were, or cannot be read, and are whole in no other place.
        missing: how many that its documents have are nowhere.
    """

    replaced: Path | None
    evidence: int
    damaged: int
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Newest:
    file: BackupFile
    last_change: LastChange


def back_up(store: Store, reason: BackupReason, folder: Path | None = None, report: Report | None = None) -> BackupFile:
    """Make a backup, checked before it counts, and bring the evidence that its place lacks; typing goes on meanwhile.

    Where there is no room for the evidence, the backup of the data is made all the same.

    Args:
        store: the data.
        reason: why it is made.
        folder: a place of the person's choice, which has to be there, and nothing is removed from it. None: beside
            the data, where old backups are thinned out; evidence is not, for any of those that stay may rest on it.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and nothing is left half done.

    Raises:
        BackupPlaceMissingError, BackupPlaceInDataError: there is no such folder, or it is no other place.
        DataDamagedError: the data is not sound, now or when it was last checked.
        BackupPlaceUnwritableError, NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError,
            DataUnreachableError, CopyUnsoundError: the copy cannot be made.
    """
    of_data, of_evidence = backup.part_of(report, 0, _DATA), backup.part_of(report, _DATA, 1)
    if folder is None:
        with backup_place.told(backup_making.backups_folder(store.path)):
            made = backup_making.make(store.path, reason, store.now(), of_data)
            store.is_looked_through = True
            _bring_evidence(store.path, made.path.parent, store.now(), of_evidence)
        store.file.settle()  # should that be cut short, the backup is there
        return made
    backup_place.require(folder, store.path.parent)
    with backup_place.told(folder):
        made = backup_making.make_in(folder, store.path, reason, store.now(), of_data)
        _bring_evidence(store.path, folder, store.now(), of_evidence)
    return made


def lacking_evidence(made: Path) -> int:
    """Return how many files of evidence a backup rests on and its place does not have: they were gone or damaged.

    Raises:
        DataUnreachableError, DataReadOnlyError, DataDamagedError, DiskFailedError: that cannot be told.
    """
    return len(evidence_needs.lacking(made, file_store.sizes(made.parent / EVIDENCE)))


def is_due(store: Store, now: datetime) -> BackupReason | None:
    """Return the reason for which a backup is due while the data is open, or None.

    The first of a day is due whatever was done, for it finds a damaged file; later ones an hour after the last
    one if something was changed since.
    """
    if _has_nothing_to_back_up(store):
        return None
    newest = _newest(store, now)
    if newest is None or newest.file.at.date() != vietnam_time.day_of(now):
        return BackupReason.DAY
    return BackupReason.HOUR if newest.file.at <= now - _HOUR and _differs(store, newest) else None


def back_up_before_import(store: Store) -> BackupFile | None:
    """Back up before something is taken in, if a backup is due; None if the last one still is what is there.

    Raises:
        The same as `back_up` does beside the data.
    """
    return back_up(store, BackupReason.IMPORT) if is_due(store, store.now()) else None


def is_due_at_exit(store: Store, now: datetime) -> BackupReason | None:
    """Return the reason for a backup before the program ends: something was changed since the last one; or None."""
    if _has_nothing_to_back_up(store):
        return None
    newest = _newest(store, now)
    return BackupReason.EXIT if newest is None or _differs(store, newest) else None


def all_backups(data_folder: Path, now: datetime | None = None) -> tuple[BackupFile, ...]:
    """Return the backups of a data folder, the newest first; those of a clock that was ahead are last.

    Args:
        data_folder: where the data lies.
        now: the present moment, if it is not that of the clock.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder cannot be read.
    """
    return newest_first(backups_in(backup_making.backups_folder(data_path(data_folder))), now or utc_now())


def restore_backup(
    data_folder: Path, chosen: Path, report: Report | None = None, now: datetime | None = None
) -> Restored:
    """Make a backup the data of a folder; what was there is kept beside it, whatever state it is in.

    The data has to be closed. A file that can still be read is backed up first if there is room for that as well,
    so that the restore itself can be taken back like any other. Evidence that the backup's place has and the data's
    lacks, or has damaged, is brought back first: while there is none for what is restored, the data is as it was.
    From a place that is not the data's own comes only what the backup rests on, for another office's may lie there too.

    Args:
        data_folder: where the data lies.
        chosen: a backup, or any data file.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and the data is as it was.
        now: the present moment, if it is not that of the clock.

    Raises:
        DataInUseError: the data is open, here or elsewhere.
        DatabaseTooNewError, NotADataFileError, DataDamagedError: the backup cannot be used.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy of it cannot be made.
    """
    data, moment = data_path(data_folder), utc_now() if now is None else now
    summary(chosen)  # what cannot be used is refused before anything is done
    DataLock(data, moment).release()  # nor is anything done while the data is open
    restoring.require_room(chosen, data)
    damaged = set(file_store.damaged(data_folder / EVIDENCE, backup.part_of(report, 0, _LOOKED)))
    brought = _bring_back(chosen, data, damaged, backup.part_of(report, _LOOKED, _EVIDENCE))
    with contextlib.suppress(ExpectedError):  # the file itself is kept in any case
        _back_up_before(chosen, data, moment, backup.part_of(report, _EVIDENCE, _DATA))
    replaced = restoring.restore(chosen, data, moment, backup.part_of(report, _DATA, 1), present_actor())
    missing = {file.stored_name for file in evidence_needs.lacking(data, file_store.sizes(data_folder / EVIDENCE))}
    return Restored(
        replaced=replaced,
        evidence=len(brought),
        damaged=len(damaged - brought),
        missing=len(missing - damaged),
    )


def _bring_back(chosen: Path, data: Path, damaged: AbstractSet[str], report: Report | None) -> set[str]:
    """Bring the evidence back that a backup rests on, and what is damaged; from the data's own backups all there is."""
    needed = {file.stored_name for file in evidence_needs.needed(chosen)}
    brought: set[str] = set()
    for place in (chosen.parent, chosen.parent.parent):
        wanted = None if place == backup_making.backups_folder(data) else needed
        kept, there = place / EVIDENCE, data.parent / EVIDENCE
        brought.update(file_store.bring(kept, there, report, anew=damaged - brought, wanted=wanted))
    return brought


def _back_up_before(chosen: Path, data: Path, now: datetime, report: Report | None) -> None:
    """Back up what a restore is about to replace, unless a restore that was refused has left just that."""
    folder = backup_making.backups_folder(data)
    newest = next(iter(newest_first(backups_in(folder), now)), None)
    if newest is not None and newest.reason is BackupReason.RESTORE and _holds_the_same(newest.path, data):
        return
    restoring.require_room(chosen, data, data)
    backup_making.make_in(folder, data, BackupReason.RESTORE, now, report)
    _bring_evidence(data, folder, now)


def _bring_evidence(data: Path, place: Path, now: datetime, report: Report | None = None) -> None:
    """Bring the evidence that a place of backups lacks, and clear away what is left of copies half done."""
    kept = data.parent / EVIDENCE
    for folder in (kept, place / EVIDENCE):
        file_store.sweep(folder, now)
    file_store.bring(kept, place / EVIDENCE, report)


def _holds_the_same(made: Path, data: Path) -> bool:
    return file_summary.last_change(made) == file_summary.last_change(data) and backup.is_sound(made)


def _has_nothing_to_back_up(store: Store) -> bool:
    return store.read_only or store.version() == 0


def _newest(store: Store, now: datetime) -> _Newest | None:
    """Return the newest backup that counts as one.

    What has a time that is yet to come does not, for the clock was wrong; nor does what cannot be read any more.
    """
    for file in backups_in(backup_making.backups_folder(store.path)):
        if file.at <= now:
            with contextlib.suppress(ExpectedError):
                return _Newest(file=file, last_change=file_summary.last_change(file.path))
    return None


def _differs(store: Store, backup_: _Newest) -> bool:
    newest = store.history(limit=1)[0]
    return backup_.last_change != LastChange(number=newest.number, at=newest.at)
