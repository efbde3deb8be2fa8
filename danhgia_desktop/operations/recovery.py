"""Getting to work again where the data cannot be opened as it is."""

from __future__ import annotations

import platform
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from danhgia_desktop import paths
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import EVIDENCE, all_backups
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.operations.data_place import is_portable
from danhgia_desktop.storage import backup_file, beginning, faults, file_store, looking, replaced_file, restoring
from danhgia_desktop.storage.backup_file import BackupFile, BackupReason
from danhgia_desktop.storage.faults import DataReadOnlyError
from danhgia_desktop.storage.file_summary import last_change
from danhgia_desktop.storage.lock import DataInUseError, DataLock
from danhgia_desktop.storage.store import open_store, utc_now
from danhgia_desktop.storage.upgrade import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.file_summary import FileSummary
    from danhgia_desktop.storage.store import Store


class BackupMissingError(ExpectedError):
    """There is no backup to look at."""

    code = "backup_missing"


def has_data(folder: Path) -> bool:
    """Tell whether a folder has a data file, in whatever state, or gets one from a restore that was interrupted.

    One that nobody may look into may well have.
    """
    try:
        return looking.is_file(data_path(folder)) or restoring.is_interrupted(data_path(folder))
    except ExpectedError:
        return True


def nearest_folder(folder: Path) -> Path | None:
    """Return a folder or the nearest one above it that can be looked at, None where the drive itself is gone."""
    return next((above for above in (folder, *folder.absolute().parents) if _can_be_looked_at(above)), None)


def is_begun(folder: Path) -> bool:
    """Tell whether a folder has data in which anything was ever done; data that cannot be read may be anybody's."""
    if not has_data(folder):
        return False
    try:
        return restoring.is_interrupted(data_path(folder)) or last_change(data_path(folder)).number > 0
    except ExpectedError:
        return True


def data_of_this_pc(folder: Path) -> Path | None:
    """Return the data file of the person's own on this PC where a folder is that of a portable program; else None."""
    own = paths.own_data_dir()
    return data_path(own) if is_portable(folder) and is_begun(own) else None


def chosen_backup(path: Path) -> BackupFile:
    """Return any file that a person chose as the backup it may be, whatever it is called.

    Raises:
        DataUnreachableError, DataReadOnlyError: it cannot be read.
    """
    with faults.told_of_files(path):
        about = path.stat()
    at = datetime.fromtimestamp(about.st_mtime, UTC)
    named = backup_file.read(path)
    return named or BackupFile(path=path, at=at, reason=BackupReason.OTHER, schema="", size=about.st_size)


def can_look_into(found: FileSummary) -> bool:
    """Tell whether a backup is of this program's form; an older one has to be restored to be upgraded."""
    return found.schema == SHIPPED.newest


def is_held_by_another_pc(error: ExpectedError) -> bool:
    """Tell whether data cannot be opened because another PC works with it; SQLite cannot read it beside that."""
    return isinstance(error, DataInUseError) and error.values["machine"] not in {"", platform.node()}


def look_into_newest(folder: Path, now: datetime | None = None) -> Store:
    """Open the newest backup of a folder for reading.

    Raises:
        BackupMissingError: there is none.
        As `look_into`.
    """
    newest = next(iter(all_backups(folder, now)), None)
    if newest is None:
        raise BackupMissingError(path=folder)
    return look_into(newest.path)


def look_into(backup: Path) -> Store:
    """Open a backup for reading.

    Raises:
        DatabaseTooNewError, DatabaseTooOldError, NotADataFileError, DataDamagedError: it cannot be read as it is.
        DataUnreachableError: it is not there.
    """
    return open_store(backup, read_only=True)


def begin_anew(folder: Path, now: datetime | None = None) -> Path | None:
    """Begin with empty data; what was there is kept beside it, whatever state it is in.

    Returns:
        Where the file that was there lies now, None if there was none.

    Raises:
        DataInUseError: the data is open, here or elsewhere.
        DataReadOnlyError, DataUnreachableError, DataBusyError, DiskFullError: the folder or the disk does not let it.
    """
    return beginning.begin_anew(data_path(folder), now or utc_now())


def bring_here(far: Path, here: Path, report: Report | None = None) -> None:
    """Copy the data of a folder, with its evidence, into one where nothing was begun yet; what was there stays there.

    Raises:
        FileExistsError: there is data already in which something was done.
        DataInUseError: somebody works with it there, and what is done next would be missing here.
        DataDamagedError, DatabaseTooNewError, NotADataFileError: what is there cannot be used.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy cannot be made.
    """
    if is_begun(here):
        raise FileExistsError(data_path(here))
    with ExitStack() as held:
        with suppress(DataReadOnlyError):  # then nobody writes there
            held.enter_context(DataLock(data_path(far), utc_now()))
        file_store.bring(far / EVIDENCE, here / EVIDENCE)
        _make_way(data_path(here))
        restoring.bring(data_path(far), data_path(here), utc_now(), report)


def _make_way(data: Path) -> None:
    """Make way for data that is brought: a program that was merely opened leaves a file in which nothing was done."""
    now = utc_now()
    with DataLock(data, now):
        replaced = replaced_file.set_aside(data, replaced_file.moment_of(now))
        if replaced is not None:
            replaced_file.discard_unused(replaced)


def _can_be_looked_at(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
