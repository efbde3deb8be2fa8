"""A folder of files that never change, each named by the SHA-256 of its bytes, and a second folder of the same."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from typing import TYPE_CHECKING

from danhgia_desktop.storage import disk_space, faults, file_moves, looking
from danhgia_desktop.storage.backup import CopyUnsoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report

EVIDENCE = "evidence"
"""The folder beside a data file, and beside its backups elsewhere, with the files that prove scores."""

_NAME = re.compile(r"[0-9a-f]{64}(?:\.\w+)?")


def missing(folder: Path, other: Path) -> tuple[str, ...]:
    """Return the names of the files of one folder that the other lacks, or has in another size.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: a folder cannot be read.
    """
    with faults.told_of_files(folder):
        sizes = {file.name: file.stat().st_size for file in _files(folder)}
        there = {file.name: file.stat().st_size for file in _files(other)}
    return tuple(sorted(name for name, size in sizes.items() if there.get(name) != size))


def bring(folder: Path, other: Path, report: Report | None = None, anew: Iterable[str] = ()) -> tuple[str, ...]:
    """Copy the files that the other folder lacks into it, each read back before it counts.

    A file that is not what its name says, or cannot be read, is left out: it would only spread.

    Args:
        folder: where they are.
        other: where they are to be, made if it is not there.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and what was copied stays.
        anew: names of files to replace though they are there, since they are damaged.

    Returns:
        The names of the files that were copied.

    Raises:
        NotEnoughSpaceError, DiskFullError, DataReadOnlyError, DataUnreachableError, DiskFailedError: as they say.
    """
    names = missing(folder, other)
    names += tuple(name for name in anew if name not in names and looking.is_file(folder / name))
    if not names:
        return ()
    with faults.told_of_files(other):
        other.mkdir(parents=True, exist_ok=True)
        disk_space.require(other, sum((folder / name).stat().st_size for name in names))
    brought = []
    for place, name in enumerate(names, start=1):
        if _copy(folder / name, other / name):
            brought.append(name)
        if report is not None:
            report(place / len(names))
    return tuple(brought)


def damaged(folder: Path, report: Report | None = None) -> tuple[str, ...]:
    """Return the names of the files in a folder that are not what their names say, or that cannot be read.

    Args:
        folder: where they are.
        report: told the part that is done, 0.0 to 1.0; raises to stop.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder cannot be read.
    """
    with faults.told_of_files(folder):
        files = list(_files(folder))
    found = []
    for place, file in enumerate(files):
        if report is not None:
            report(place / len(files))
        if not is_sound(file):
            found.append(file.name)
    return tuple(sorted(found))


def is_sound(file: Path) -> bool:
    """Tell whether a file can be read and its bytes are those its name promises."""
    try:
        with file.open("rb") as content:
            return file.name.startswith(hashlib.file_digest(content, "sha256").hexdigest())
    except OSError:
        return False


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (file for file in folder.iterdir() if _NAME.fullmatch(file.name) and file.is_file())


def _copy(file: Path, target: Path) -> bool:
    if not is_sound(file):
        return False
    unchecked = target.with_name(f"{target.name}.part")
    try:
        with faults.told_of_files(target):
            shutil.copyfile(file, unchecked)
            with unchecked.open("r+b") as written:
                os.fsync(written.fileno())
        if not is_sound(unchecked):
            raise CopyUnsoundError(path=target)
        file_moves.put_in_place(unchecked, target)
    finally:
        file_moves.discard(unchecked)
    return True
