"""The data file that makes way for another one: it is kept under a name that says when, whatever state it is in."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.storage import damage, faults, file_moves
from danhgia_desktop.storage.backup_file import BackupFile, BackupReason
from danhgia_desktop.storage.file_summary import last_change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from danhgia_desktop.storage.file_moves import Move

MOMENT = r"\d{4}-\d\d-\d\dT\d{6}"
"""A moment as it stands in the names of files."""

_FORM = "%Y-%m-%dT%H%M%S"
_REPLACED = ".replaced-"
_NUMBERED = re.compile(rf"(?P<moment>{MOMENT})(?:\.(?P<number>\d+))?")

_LOGS = ("-wal", "-journal")
_BELONGINGS = ("", *_LOGS, "-shm")
"""What SQLite keeps beside a file belongs to it alone: replayed into another one, it would damage that."""


def moment_of(now: datetime) -> str:
    """Return a moment as it stands in the names of files that are replaced."""
    return f"{vietnam_time.of(now):{_FORM}}"


def set_aside(data: Path, moment: str, successor: Path | None = None) -> Path | None:
    """Rename the data file with what belongs to it, whatever state it is in; whoever calls this holds the lock.

    Args:
        data: the file, which need not be there.
        moment: the present one.
        successor: gets its name; where one file cannot be renamed, none is.

    Returns:
        Where it lies now, None if there was none.

    Raises:
        DataBusyError, DataReadOnlyError, DiskFailedError: a file cannot be renamed.
    """
    with faults.told_of_files(data), file_moves.together(data.parent) as move:
        replaced = _move_aside(data, moment, move)
        if successor is not None:
            move(successor, data)
    damage.clear(data)
    return replaced


def discard_unused(replaced: Path) -> None:
    """Remove a file that made way for another if nothing was ever done in it: it is a way back to nothing.

    Raises:
        DataDamagedError, NotADataFileError, DataUnreachableError: it cannot be told, and the file stays.
    """
    if last_change(replaced).number == 0:
        file_moves.discard(*(_beside(replaced, tail) for tail in _BELONGINGS))


def kept_beside(data: Path) -> tuple[BackupFile, ...]:
    """Return the files that made way for others, as the backups they may serve for.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder cannot be read.
    """
    begin = f"{data.name}{_REPLACED}"
    found = []
    with faults.told_of_files(data.parent):
        for file in data.parent.iterdir() if data.parent.is_dir() else ():
            named = _NUMBERED.fullmatch(file.name.removeprefix(begin)) if file.name.startswith(begin) else None
            if named is None or not file.is_file():
                continue
            with suppress(ValueError):  # no moment that ever was
                at = datetime.strptime(named["moment"], _FORM).replace(tzinfo=vietnam_time.VIETNAM)
                size = file.stat().st_size
                found.append(BackupFile(path=file, at=at, reason=BackupReason.REPLACED, schema="", size=size))
    return tuple(found)


def _move_aside(data: Path, moment: str, move: Move) -> Path | None:
    replaced = _replaced(data, moment)
    for tail in _BELONGINGS:
        old = _beside(data, tail)
        if old.exists():
            move(old, _beside(replaced, tail))
    return replaced if replaced.exists() else None


def _replaced(data: Path, moment: str) -> Path:
    """Return a name for the file that is replaced, which no other has; or the one it has got already.

    A program that was killed has set the file aside and not yet what belongs to it.
    """
    earlier = max(_earlier(data, moment), default=None)
    if earlier is not None and not data.exists():
        name = _name(data, *earlier)
        if not _has_same_belongings(data, name) and not _was_written_since(data, earlier[0], moment):
            return name
    names = (_name(data, moment, number) for number in count())
    return next(name for name in names if not _is_taken(name))


def _earlier(data: Path, moment: str) -> Iterator[tuple[str, int]]:
    """Yield the moments at which files were replaced, each with its number; not those that are yet to come."""
    begin = f"{data.name}{_REPLACED}"
    for file in data.parent.glob(f"{data.name}{_REPLACED}*"):
        named = _NUMBERED.fullmatch(file.name.removeprefix(begin))
        if named is not None and named["moment"] <= moment:
            yield named["moment"], int(named["number"] or 0)


def _name(data: Path, moment: str, number: int) -> Path:
    return data.with_name(f"{data.name}{_REPLACED}{moment}{f'.{number}' if number else ''}")


def _was_written_since(data: Path, earlier: str, moment: str) -> bool:
    """Tell whether the logs without a file were written after another one was replaced: they are not of that one."""
    logs = (log for log in (_beside(data, tail) for tail in _LOGS) if log.exists())
    return earlier != moment and any(
        moment_of(datetime.fromtimestamp(log.stat().st_mtime, UTC)) > earlier for log in logs
    )


def _is_taken(name: Path) -> bool:
    return any(_beside(name, tail).exists() for tail in _BELONGINGS)


def _has_same_belongings(data: Path, replaced: Path) -> bool:
    return any(_beside(data, tail).exists() and _beside(replaced, tail).exists() for tail in _BELONGINGS)


def _beside(file: Path, tail: str) -> Path:
    return file.with_name(f"{file.name}{tail}")
