"""Backups as files: a name says when and why one was made, and of which form of the data it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.storage import faults, looking
from danhgia_desktop.storage.faults import DataUnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

"""Names and days are of this time, whatever the PC is set to: there is one, without summer time."""

_MOMENT = "%Y-%m-%dT%H%M%S"
_NAME = re.compile(r".+_(?P<at>\d{4}-\d\d-\d\dT\d{6})_(?P<schema>\d{4})_(?P<reason>[a-z]+)\.sqlite3")
_FIRST_NAME = re.compile(r".+_(?P<schema>\d{4})_(?P<at>\d{4}-\d\d-\d\dT\d{4})\.sqlite3")
"""What the first program called the copies it made before an upgrade, the only ones it made."""


class BackupReason(StrEnum):
    """Why a backup was made. The values stand in the names of files for ever."""

    DAY = "day"
    HOUR = "hour"
    EXIT = "exit"
    UPGRADE = "upgrade"
    RESTORE = "restore"
    IMPORT = "import"
    LOCK = "lock"
    ASKED = "asked"
    ANEW = "anew"
    """Of any other reason once: it became the last of its data when an office began with empty data."""

    REPLACED = "replaced"
    """Of no backup: a data file that made way for another, and lies beside that one."""

    OTHER = "other"
    """What a newer program calls by a name that this one does not know."""

    @classmethod
    def read(cls, value: str) -> BackupReason:
        """Return the reason that a file's name tells."""
        try:
            return cls(value)
        except ValueError:
            return cls.OTHER


_NOT_YET = timedelta(minutes=1)
"""A name that is taken is given a second later; what lies further ahead is of a clock that was wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """One backup on a disk.

    Attributes:
        path: where it lies.
        at: when it was made, to the second.
        reason: why.
        schema: the number of the last migration its data has seen.
        size: its bytes.
    """

    path: Path
    at: datetime
    reason: BackupReason
    schema: str
    size: int


def free_path(folder: Path, data: Path, at: datetime, schema: str, reason: BackupReason) -> Path:
    """Return where a new backup can lie whose name sorts by the time it was made, a second later if need be."""
    local = vietnam_time.of(at)
    while looking.exists(path := folder / f"{data.stem}_{local:{_MOMENT}}_{schema}_{reason.value}{data.suffix}"):
        local += timedelta(seconds=1)
    return path


def read(path: Path) -> BackupFile | None:
    """Return the backup that a file is by its name, None for any other file.

    Raises:
        DataReadOnlyError, DiskFailedError: it cannot be told.
    """
    named = _NAME.fullmatch(path.name) or _FIRST_NAME.fullmatch(path.name)
    if named is None or not looking.is_file(path):
        return None
    told = named.groupdict()
    try:
        at = datetime.strptime(f"{told['at']:0<17}", _MOMENT).replace(tzinfo=vietnam_time.VIETNAM)
        with faults.told_of_files(path):
            size = path.stat().st_size
    except (ValueError, DataUnreachableError):  # no moment that ever was; or thinned out just now
        return None
    reason = BackupReason.read(told.get("reason", BackupReason.UPGRADE))
    return BackupFile(path=path, at=at, reason=reason, schema=told["schema"], size=size)


def is_of(path: Path, data: Path) -> bool:
    """Tell whether a backup bears the name this program gives those of a data file, and not one that a person gave."""
    return re.match(rf"{re.escape(data.stem)}_\d{{4}}[-_]", path.name) is not None


def backups_in(folder: Path) -> tuple[BackupFile, ...]:
    """Return the backups in a folder, by their moments from the last one back; none where there is no folder.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder cannot be read.
    """
    with faults.told_of_files(folder):
        files = list(folder.iterdir()) if folder.is_dir() else []
        found = [backup for file in files if (backup := read(file)) is not None]
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True))


def newest_first(backups: Iterable[BackupFile], now: datetime) -> tuple[BackupFile, ...]:
    """Return backups in the order in which they are worth restoring.

    What was made at a moment that is yet to come is last: the clock was ahead, and nobody knows what is older.
    """
    order = sorted(backups, key=lambda one: (one.at <= now + _NOT_YET, one.at, one.path.name), reverse=True)
    return tuple(order)
