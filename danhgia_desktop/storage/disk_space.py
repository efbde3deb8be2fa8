"""Looking for room before a large file is written, rather than running out of it on the way."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import faults

if TYPE_CHECKING:
    from pathlib import Path

RESERVE = 4 * 1024 * 1024
"""Bytes that a copy leaves free, so that typing can go on being saved on the same disk."""


class NotEnoughSpaceError(ExpectedError):
    """The disk has no room for a copy; nothing was written."""

    code = "not_enough_space"


def require(folder: Path, needed: int) -> None:
    """Make sure that so many bytes fit into the folder, and some more.

    Raises:
        NotEnoughSpaceError: they do not; tells bytes `needed` and `free`.
        DataUnreachableError, DiskFailedError: the disk does not say.
    """
    with faults.told_of_files(folder):
        free = shutil.disk_usage(folder).free
    if free < needed + RESERVE:
        raise NotEnoughSpaceError(path=folder, needed=needed + RESERVE, free=free)
