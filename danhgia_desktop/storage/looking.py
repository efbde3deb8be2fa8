"""Looking whether a file is there, by which a system that does not say is told as a fault of the disk or of rights.

Raises in each function: DataReadOnlyError, DataUnreachableError, DiskFailedError.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage import faults

if TYPE_CHECKING:
    from pathlib import Path


def exists(path: Path) -> bool:
    """Tell whether anything of that name is there."""
    with faults.told_of_files(path):
        return path.exists()


def is_file(path: Path) -> bool:
    """Tell whether a file of that name is there."""
    with faults.told_of_files(path):
        return path.is_file()


def size(path: Path) -> int:
    """Return the bytes of a file, 0 where there is none."""
    with faults.told_of_files(path):
        try:
            return path.stat().st_size
        except (FileNotFoundError, NotADirectoryError):
            return 0
