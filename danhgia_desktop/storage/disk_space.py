"""Looking for room before a large file is written, rather than running out of it on the way."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import faults

if TYPE_CHECKING:
    from pathlib import Path

RESERVE = 4 * 2**20
"""Bytes that a copy leaves free, so that typing can go on being saved on the same disk: some 250 edits."""

_LEAST_RESERVE = 2**19
"""What the copy of a small file leaves: it is not to be refused where it would fit ten times over."""


class NotEnoughSpaceError(ExpectedError):
    """The disk has no room for a copy; nothing was written."""

    code = "not_enough_space"


def room_for(needed: int) -> int:
    """Return the bytes that have to be free for a copy of so many: as much again stays, within bounds."""
    return needed + min(max(needed, _LEAST_RESERVE), RESERVE)


def is_short(folder: Path) -> bool:
    """Tell whether a disk is nearly full, as far as it tells: of what is typed only so much more can be saved."""
    try:
        return shutil.disk_usage(folder).free < RESERVE
    except OSError:
        return False


def require(folder: Path, needed: int) -> None:
    """Make sure that so many bytes fit into the folder, and some more.

    Raises:
        NotEnoughSpaceError: they do not; tells bytes `needed` and `free`.
        DataUnreachableError, DiskFailedError: the disk does not say.
    """
    with faults.told_of_files(folder):
        free = shutil.disk_usage(folder).free
    if free < room_for(needed):
        raise NotEnoughSpaceError(path=folder, needed=room_for(needed), free=free)
