"""Giving a file that is complete its name, so that the name survives a power cut too."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from danhgia_desktop.storage import faults

if TYPE_CHECKING:
    from pathlib import Path


def put_in_place(complete: Path, target: Path) -> None:
    """Rename a file, replacing one that has the name already; there is always one of the two.

    Raises:
        DataReadOnlyError, DataBusyError, DataUnreachableError, DiskFailedError: the folder does not let it.
    """
    with faults.told_of_files(target):
        complete.replace(target)
        _flush(target.parent)


def _flush(folder: Path) -> None:
    """Have the disk remember the names in a folder, as far as it can: Windows does so by itself, some shares cannot."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
