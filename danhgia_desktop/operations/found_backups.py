"""Backups wherever they lie: finding them, whose each is, and whether it is sound."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import second_place
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.storage import backup, backup_making, replaced_file
from danhgia_desktop.storage.backup_file import BackupFile, backups_in, newest_first
from danhgia_desktop.storage.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report

_FOLDER_OF_A_PC = re.compile(r"danhgia-(?P<pc>.+)-[0-9a-f]{6}")
"""What each PC's folder in a second place is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBackups:
    """What was found.

    Attributes:
        backups: the newest first, those of a clock that was ahead last.
        unread: the folders that could not be read, or are not there; there may be more in them.
    """

    backups: tuple[BackupFile, ...]
    unread: tuple[Path, ...]


def find_backups(data_folder: Path, second: Path | None = None, now: datetime | None = None) -> FoundBackups:
    """Find the backups of a data folder and of a second place; what cannot be read hides nothing that can.

    One that is in both is found once, unless the file beside the data is no longer what it was. In the second
    place those of other PCs are found as well: one of them may be the only one left.
    """
    now = utc_now() if now is None else now
    here, unread = _found_in([backup_making.backups_folder(data_path(data_folder))])
    if second is None:
        return FoundBackups(backups=newest_first(here, now), unread=tuple(unread))
    twins = {(file.path.name, file.size): file.path for file in here}
    own, unread_own = _found_in([second_place.own_folder(data_folder, second)])
    copied = [
        file for file in own if (twin := twins.get((file.path.name, file.size))) is None or not backup.is_sound(twin)
    ]
    try:
        others, unread_others = _found_in(second_place.folders_of_others(data_folder, second))
    except ExpectedError:
        others, unread_others = [], [second]
    found = newest_first((*here, *copied, *others), now)
    return FoundBackups(backups=found, unread=(*unread, *unread_own, *unread_others))


def find_ways_back(data_folder: Path, second: Path | None = None, now: datetime | None = None) -> FoundBackups:
    """Find the same, and the files that made way for the data: where that cannot be used, one of them may be."""
    now = utc_now() if now is None else now
    found = find_backups(data_folder, second, now)
    try:
        replaced = replaced_file.kept_beside(data_path(data_folder))
    except ExpectedError:
        return replace(found, unread=(*found.unread, data_folder))
    return replace(found, backups=newest_first((*found.backups, *replaced), now))


def _found_in(folders: Iterable[Path]) -> tuple[list[BackupFile], list[Path]]:
    """Return the backups in folders, and the folders that cannot be read."""
    found: list[BackupFile] = []
    unread: list[Path] = []
    for folder in folders:
        try:
            found += backups_in(folder)
        except ExpectedError:
            unread.append(folder)
    return found, unread


def pc_of_other(found: Path, data_folder: Path) -> str | None:
    """Return the PC that a backup of other data is of.

    Args:
        found: the backup; it is told by the folder it lies in, without looking there.
        data_folder: of the data that is worked with.

    Returns:
        The name of the PC, "" where the folder does not tell it; None where the backup is of this data.
    """
    folder = found.absolute().parent
    data = data_path(data_folder).absolute()
    if folder == backup_making.backups_folder(data):
        return None
    if folder == data.parent and found.name.startswith(data.name):  # it was the data once
        return None
    if folder.name == second_place.own_folder(data_folder, folder.parent).name:
        return None
    named = _FOLDER_OF_A_PC.fullmatch(folder.name)
    return "" if named is None else named["pc"]


def require_sound(found: Path, report: Report | None = None) -> None:
    """Read the whole of a backup; its counts can be read from one that is damaged elsewhere.

    Raises:
        DataDamagedError: something in it is not as it was written.
        DataUnreachableError, DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    backup.check_quickly(found, report)
