"""A folder without a data file: that of a new office, or of one whose file was lost."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import (
    backup,
    backup_file,
    database,
    file_moves,
    looking,
    replaced_file,
    restoring,
    upgrade,
)
from danhgia_desktop.storage.backup_file import BackupReason, backups_in, newest_first
from danhgia_desktop.storage.backup_making import backups_folder
from danhgia_desktop.storage.lock import DataLock

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


class DataMissingError(ExpectedError):
    """There is no data file, but there was one: an empty one in its place would look as if all were lost."""

    code = "data_missing"


def require_not_lost(data: Path) -> None:
    """Refuse to begin with an empty file beside what is left of another.

    Raises:
        DataMissingError: backups are there, or files that made way for it, or changes that belong to it.
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder of backups cannot be read.
    """
    if looking.exists(data):
        return
    if backups_in(backups_folder(data)) or replaced_file.kept_beside(data) or database.has_waiting_changes(data):
        raise DataMissingError(path=data)


def begin_anew(data: Path, now: datetime) -> Path | None:
    """Make an empty data file; the one that was there is kept under another name, whatever state it is in.

    The last sound backup of it is never thinned out by those of the new data.

    Returns:
        Where the file that was there lies now, None if there was none.

    Raises:
        DataInUseError: the data is open, here or elsewhere.
        DataReadOnlyError, DataUnreachableError, DataBusyError, DiskFullError: the folder or the disk does not let it.
    """
    with DataLock(data, now):
        restoring.finish_interrupted(data)
        with suppress(ExpectedError):  # somebody looks at it; that keeps no office from its work
            _keep_last_backup(data, now)
        empty = upgrade.prepare(data)  # while there is no room for it, what was there keeps its name
        try:
            return replaced_file.set_aside(data, replaced_file.moment_of(now), empty)
        except ExpectedError:
            file_moves.discard(empty)
            raise


def _keep_last_backup(data: Path, now: datetime) -> None:
    for file in newest_first(backups_in(backups_folder(data)), now):
        if backup.is_sound(file.path):
            if file.reason is not BackupReason.ANEW:
                kept = backup_file.free_path(file.path.parent, data, file.at, file.schema, BackupReason.ANEW)
                file_moves.put_in_place(file.path, kept)
            return
