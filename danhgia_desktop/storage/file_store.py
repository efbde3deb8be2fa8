"""A folder of files that never change, each named by the SHA-256 of its bytes, and a second folder of the same.

A file lies in a folder of its own name's first two digits, so that none holds too many: `ab/abcd….pdf`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import stat
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from danhgia_desktop.storage import disk_space, faults, file_moves, looking
from danhgia_desktop.storage.backup import CopyUnsoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report

EVIDENCE = "evidence"
"""The folder beside a data file, and beside its backups, with the files that prove scores."""

_NAME = re.compile(r"[0-9a-f]{64}(?:\.\w+)?")
_SHELF = re.compile(r"[0-9a-f]{2}")
_PART = ".part"
_ABANDONED = timedelta(days=1)
"""No copy takes so long: whoever began it was killed."""


def path_of(folder: Path, name: str) -> Path:
    """Return where a file of that name lies in a folder, whether it is there or not."""
    return folder / name[:2] / name


def sizes(folder: Path) -> Mapping[str, int]:
    """Return the bytes of each file in a folder, by name; nothing where there is no folder.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    with faults.told_of_files(folder):
        return {file.name: file.stat().st_size for file in _files(folder)}


def missing(folder: Path, other: Path) -> tuple[str, ...]:
    """Return the names of the files of one folder that the other lacks, or has in another size.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: a folder cannot be read.
    """
    there = sizes(other)
    return tuple(sorted(name for name, size in sizes(folder).items() if there.get(name) != size))


def bring(
    folder: Path,
    other: Path,
    report: Report | None = None,
    *,
    anew: Iterable[str] = (),
    wanted: Collection[str] | None = None,
) -> tuple[str, ...]:
    """Copy the files that the other folder lacks into it, each read back before it counts.

    A file that is not what its name says, or cannot be read, is left out: it would only spread.

    Args:
        folder: where they are.
        other: where they are to be, made if it is not there.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and what was copied stays.
        anew: names of files to replace though they are there, since they are damaged.
        wanted: the names of those that are to be there, where not all are: others may be none of this data's.

    Returns:
        The names of the files that were copied.

    Raises:
        NotEnoughSpaceError, DiskFullError, DataReadOnlyError, DataUnreachableError, DiskFailedError: as they say.
    """
    names = tuple(name for name in missing(folder, other) if wanted is None or name in wanted)
    names += tuple(name for name in anew if name not in names and looking.is_file(path_of(folder, name)))
    if not names:
        return ()
    with faults.told_of_files(other):
        other.mkdir(parents=True, exist_ok=True)
        disk_space.require(other, sum(path_of(folder, name).stat().st_size for name in names))
    brought = []
    for place, name in enumerate(names, start=1):
        if _copy(folder, other, name):
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


def place(folder: Path, name: str, write: Callable[[Path], object]) -> None:
    """Put a file into a folder: written beside its place, read back, named, and made read-only.

    Whoever looks on sees all of it or nothing. One that is there already is replaced.

    Args:
        folder: where it is to be; made with the folder within, if need be.
        name: the SHA-256 of its bytes, and a suffix.
        write: writes it to where it is told.

    Raises:
        DiskFullError, DataReadOnlyError, DataUnreachableError, DiskFailedError: the disk does not let it.
        CopyUnsoundError: the disk did not keep it as it was written.
    """
    target = path_of(folder, name)
    unchecked = target.with_name(f"{name}.{secrets.token_hex(4)}{_PART}")
    try:
        with faults.told_of_files(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            write(unchecked)
            with unchecked.open("r+b") as written:
                os.fsync(written.fileno())
        if not is_sound(unchecked):
            raise CopyUnsoundError(path=target)
        _set_read_only(target, read_only=False)
        file_moves.put_in_place(unchecked, target)
        _set_read_only(target, read_only=True)
    finally:
        file_moves.discard(unchecked)


def sweep(folder: Path, now: datetime) -> None:
    """Remove what is left of files half written, as far as the system lets it; never a file that is whole."""
    with contextlib.suppress(OSError):
        for half_done in list(folder.glob(f"??/*{_PART}")):
            if datetime.fromtimestamp(half_done.lstat().st_mtime, UTC) < now - _ABANDONED:
                file_moves.discard(half_done)


def _files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for shelf in folder.iterdir():
        if _SHELF.fullmatch(shelf.name) and shelf.is_dir():
            yield from (file for file in shelf.iterdir() if _is_one(file))


def _is_one(file: Path) -> bool:
    """Tell whether this program keeps a file: a link leads to what anybody can change."""
    is_named = _NAME.fullmatch(file.name) is not None and file.name.startswith(file.parent.name)
    return is_named and not file.is_symlink() and file.is_file()


def _copy(folder: Path, other: Path, name: str) -> bool:
    file = path_of(folder, name)
    if not is_sound(file):
        return False
    place(other, name, lambda unchecked: shutil.copyfile(file, unchecked))
    return True


def _set_read_only(file: Path, *, read_only: bool) -> None:
    """Keep people from changing a file, as far as the disk can; Windows replaces only what may be written to."""
    with contextlib.suppress(OSError):
        if not file.is_symlink():
            file.chmod(stat.S_IREAD | stat.S_IRGRP | stat.S_IROTH | (0 if read_only else stat.S_IWRITE))
