"""Giving a file that is complete its name, so that the name survives a power cut too."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from danhgia_desktop.storage import faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Move = Callable[[Path, Path], None]
    """Gives a file another name, which no other file has."""

_HELD_WINDOWS = {5, 32, 33}
"""A virus scanner or another window has the file open. Most let go at once, so it is worth asking again."""

_PAUSES = (0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds between one attempt and the next."""


def put_in_place(complete: Path, target: Path) -> None:
    """Rename a file, replacing one that has the name already; there is always one of the two.

    Raises:
        DataReadOnlyError, DataBusyError, DataUnreachableError, DiskFailedError: the folder does not let it.
    """
    with faults.told_of_files(target):
        patiently(complete.replace, target)
        _flush(target.parent)


@contextlib.contextmanager
def together(folder: Path) -> Iterator[Move]:
    """Yield what renames files in a folder: all of them or, where one cannot be renamed, none.

    Raises:
        OSError: one could not be renamed, and the others have their old names again, as far as the system let it.
    """
    done: list[tuple[Path, Path]] = []

    def move(old: Path, new: Path) -> None:
        patiently(old.rename, new)
        done.append((old, new))

    try:
        yield move
        _flush(folder)
    except OSError:
        for old, new in reversed(done):
            with contextlib.suppress(OSError):
                patiently(new.rename, old)
        raise


def patiently(step: Callable[..., object], *about: Path) -> None:
    """Do what needs a file that a virus scanner or another window may hold, and wait for it on Windows.

    Raises:
        OSError: the system does not let it.
    """
    for pause in _PAUSES:
        try:
            step(*about)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD_WINDOWS:
                raise
            time.sleep(pause)
        else:
            return
    step(*about)


def discard(*files: Path) -> None:
    """Remove files that are of no use any more, if they are there and the system lets it."""
    for file in files:
        with contextlib.suppress(OSError):
            patiently(file.unlink)


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
