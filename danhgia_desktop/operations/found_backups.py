"""Backups that were found: whose each is, and whether it is sound."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.operations.second_place import own_folder
from danhgia_desktop.storage import backup, backup_making

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report

__all__ = ["pc_of_other", "require_sound"]

_FOLDER_OF_A_PC = re.compile(r"danhgia-(?P<pc>.+)-[0-9a-f]{6}")
"""What each PC's folder in a second place is called."""


def pc_of_other(found: Path, data_folder: Path) -> str | None:
    """Return the PC that a backup of other data is of.

    Args:
        found: the backup; it is told by the folder it lies in, without looking there.
        data_folder: of the data that is worked with.

    Returns:
        The name of the PC, "" where the folder does not tell it; None where the backup is of this data.
    """
    folder = found.absolute().parent
    if folder == backup_making.backups_folder(data_path(data_folder)).absolute():
        return None
    if folder.name == own_folder(data_folder, folder.parent).name:
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
