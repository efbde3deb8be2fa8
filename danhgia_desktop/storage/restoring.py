"""Putting a backup in the place of the data file, which is kept under another name whatever state it is in.

The new file first appears complete and checked as `….restored-<moment>`. From then on it is the data: should the
program be killed between two of the renames that follow, the next opening does the rest of them. The file that was
there goes first, what SQLite keeps beside it follows: whoever looks on meanwhile finds all of the old data or none.
"""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import (
    backup,
    disk_space,
    faults,
    file_moves,
    file_version,
    journal,
    looking,
    replaced_file,
    schema,
)
from danhgia_desktop.storage.database import Access, connect, open_engine
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.journal import Entry
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.lock import DataLock
from danhgia_desktop.storage.replaced_file import MOMENT, moment_of
from danhgia_desktop.storage.upgrade import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.backup import Report

_RESTORED = ".restored-"


def restore(
    source: Path, data: Path, now: datetime, report: Report | None = None, actor: Actor = PROGRAM
) -> Path | None:
    """Make a backup the data file.

    An older form is upgraded when the data is opened. The file that was there need not be readable. The journal
    of the new one says what was restored; nothing before that can be undone.

    Args:
        source: the backup, which stays where it is; any data file will do.
        data: the data file, which nobody may have open.
        now: the present moment, for the name of the file that is replaced.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and everything is as it was.
        actor: who does it.

    Returns:
        Where the file that was there lies now, None if there was none.

    Raises:
        DataInUseError: the data is open, here or elsewhere.
        DatabaseTooNewError, NotADataFileError, DataDamagedError: the backup cannot be used.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: the copy of it cannot be made.
    """
    version = file_version.known_version_of(source, backup.readable_access(source))
    with DataLock(data, now):
        finish_interrupted(data)
        restored = restored_path(data, now)
        unchecked = data.with_name(f"{data.name}.restoring")
        try:
            backup.copy(source, unchecked, report)
            _require_sound(unchecked, source)
            if version == schema.SCHEMA_VERSION:  # the upgrade of an older form says so itself
                _note_down(
                    unchecked,
                    Entry(at=now, actor=actor, label=Label.RESTORE_BACKUP, details={"name": _as_text(source.name)}),
                )
            file_moves.put_in_place(unchecked, restored)
        finally:
            file_moves.discard(unchecked)
        return _finish_or_forget(restored, data)


def bring(source: Path, data: Path, now: datetime, report: Report | None = None) -> None:
    """Make a copy of other data the data file of a folder that has none.

    What is left there of a file that was lost is kept under another name: its log would be taken for this one's.

    Raises:
        FileExistsError: there is one.
        DataInUseError: another program begins to work there.
        As `backup.copy` and `replaced_file.set_aside`.
    """
    with DataLock(data, now):
        finish_interrupted(data)
        if looking.exists(data):
            raise FileExistsError(data)
        replaced_file.set_aside(data, moment_of(now))
        unchecked = data.with_name(f"{data.name}.restoring")
        try:
            backup.copy(source, unchecked, report)
            file_moves.put_in_place(unchecked, data)
        finally:
            file_moves.discard(unchecked)


def require_room(source: Path, data: Path, *others: Path) -> None:
    """Make sure that a copy of a backup fits beside the data, and copies of other files as well.

    Raises:
        NotEnoughSpaceError: it does not.
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder cannot be made, or a file is not there.
    """
    with faults.told_of_files(data):
        data.parent.mkdir(parents=True, exist_ok=True)
        needed = sum(file.stat().st_size for file in (source, *others))
    disk_space.require(data.parent, needed)


def finish_interrupted(data: Path) -> Path | None:
    """Do what a program that was killed did not come to of a restore, if what it left is sound.

    Whoever calls this holds the lock.

    Returns:
        Where the file that was there lies now, None if nothing was left to be done or no file was there.

    Raises:
        DataBusyError, DataReadOnlyError, DiskFailedError: a file cannot be renamed; the next opening tries again.
    """
    with faults.told_of_files(data):
        file_moves.discard(*data.parent.glob(f"{data.name}.restoring*"))
        restored = next((file for file in _left_by_restores(data) if _is_usable(file)), None)
    return None if restored is None else _finish(restored, data)


def is_interrupted(data: Path) -> bool:
    """Tell whether a restore was begun that the next opening finishes."""
    return any(_left_by_restores(data))


def restored_path(data: Path, now: datetime) -> Path:
    """Return where a file lies, complete and checked, that the next opening puts in the place of the data."""
    return data.with_name(f"{data.name}{_RESTORED}{moment_of(now)}")


def _finish_or_forget(restored: Path, data: Path) -> Path | None:
    """Finish a restore; one that a person is told has failed does not happen later after all."""
    was_there = looking.exists(data)
    try:
        return _finish(restored, data)
    except ExpectedError:
        if looking.exists(data) == was_there:
            file_moves.discard(restored)
        raise


def _finish(restored: Path, data: Path) -> Path | None:
    return replaced_file.set_aside(data, restored.name.removeprefix(f"{data.name}{_RESTORED}"), restored)


def _left_by_restores(data: Path) -> Iterator[Path]:
    """Yield what this program named so, and not what a person did."""
    named = re.compile(re.escape(f"{data.name}{_RESTORED}") + MOMENT)
    return (file for file in data.parent.glob(f"{data.name}{_RESTORED}*") if named.fullmatch(file.name))


def _is_usable(restored: Path) -> bool:
    try:
        file_version.known_version_of(restored, backup.readable_access(restored))
        backup.check_quickly(restored)
    except ExpectedError:
        return False
    return True


def _require_sound(unchecked: Path, source: Path) -> None:
    """Check the copy as a whole; where only its indexes disagree with its tables, make them anew."""
    try:
        backup.check(unchecked)
    except DataDamagedError:
        try:
            with connect(unchecked, Access.CREATE) as connection:
                connection.execute("REINDEX")
            backup.check(unchecked)
        except (DataDamagedError, sqlite3.IntegrityError) as error:
            raise DataDamagedError(path=source) from error


def _note_down(unchecked: Path, entry: Entry) -> None:
    engine = open_engine(unchecked, Access.CREATE)
    try:
        with engine.begin() as connection:
            journal.record(connection, entry, [])
    finally:
        engine.dispose()


def _as_text(name: str) -> str:
    """Return a file's name as it can be written down: not every system's names are text."""
    return name.encode(errors="replace").decode()
