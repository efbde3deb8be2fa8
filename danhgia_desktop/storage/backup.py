"""Copies of the data file that are known to be good."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import damage, disk_space, faults, file_moves, file_version
from danhgia_desktop.storage.database import Access, connect, has_waiting_changes, read_access, require_content
from danhgia_desktop.storage.faults import DataDamagedError, DataReadOnlyError, DataUnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Report = Callable[[float], object]
    """Told the part that is done, 0.0 to 1.0; raises to stop."""

_PAGES_AT_ONCE = 512
"""2 MB: a slow stick, too, is asked every second whether to go on."""

_COPIED = 0.3
"""The part of the whole that is done when the pages are copied and not yet checked, as time goes."""

_STEPS_AT_ONCE = 50_000
"""Steps of SQLite's machine between two questions whether to go on, a few milliseconds."""

_STEPS_A_PAGE = 2_000
"""What the check of a page takes, measured on ten years of scores; nothing but the bar people see depends on it."""


class CopyUnsoundError(ExpectedError):
    """What arrived on the disk is not what was sent there; the file that was copied is sound."""

    code = "copy_unsound"


def copy(source: Path, target: Path, report: Report | None = None) -> None:
    """Copy a data file with what waits in its write-ahead log; the target appears only once the copy is checked.

    Whoever writes to the source meanwhile goes on writing; the copy is of the moment it began. It is one file
    without a log, so that it can be read where nothing can be written.

    The check is SQLite's quick one and that of references: it reads every page and row. `check` compares the
    indexes with their tables as well, which takes longer than everything here together, and an index that does
    not agree can be made anew from its table without loss. It is for what is about to be worked with.

    Args:
        source: the data file, or another copy of it.
        target: replaced if it is there.
        report: told the part that is done; raises to stop, and nothing is left behind.

    Raises:
        DataDamagedError: the source is not sound, or was marked as damaged before.
        NotADataFileError: the source is something else.
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError: the copy
            cannot be made.
        CopyUnsoundError: the disk did not keep it as it was written.
    """
    if damage.is_marked(source):
        raise DataDamagedError(path=source)
    with _unfinished(target) as unchecked:
        try:
            _copy_from(source, unchecked, report)
            _finish(unchecked, target, report)
        except ExpectedError as error:
            if error.values.get("path") != unchecked:
                raise
            raise _told_of_the_real_file(error, source, target) from error


def copy_open(source: sqlite3.Connection, target: Path, report: Report | None = None) -> None:
    """Copy what a connection that is open reads, wherever its file is by now, as `copy` does.

    Raises:
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError: the copy
            cannot be made.
        CopyUnsoundError: the source is not sound, or the disk did not keep it as it was written.
    """
    with _unfinished(target) as unchecked:
        try:
            _copy_pages(source, unchecked, report)
            _finish(unchecked, target, report)
        except ExpectedError as error:
            if error.values.get("path") != unchecked:
                raise
            kind = CopyUnsoundError if isinstance(error, DataDamagedError) else type(error)
            raise kind(path=target) from error
        finally:
            source.rollback()


def part_of(report: Report | None, begin: float, end: float) -> Report | None:
    """Return what tells `report` about work that is the part of a larger whole from `begin` to `end`."""
    return None if report is None else lambda part: report(begin + (end - begin) * part)


def check(path: Path, report: Report | None = None) -> None:
    """Read the whole file, compare its indexes with its tables, and look whether all references lead somewhere.

    Raises:
        DataDamagedError: something in it is not as SQLite left it.
    """
    _check(path, "integrity_check", report)


def check_quickly(path: Path, report: Report | None = None) -> None:
    """Read the whole file and look whether all references lead somewhere; indexes are not compared with their tables.

    Raises:
        DataDamagedError: something in it is not as SQLite left it.
    """
    _check(path, "quick_check", report)


def is_sound(path: Path) -> bool:
    """Tell whether a copy can be read and passes the quick check."""
    try:
        check_quickly(path)
    except ExpectedError:
        return False
    return True


def readable_access(path: Path) -> Access:
    """Return how a file can be read that may be a closed or open data file, or a copy on a disk that takes no writing.

    Raises:
        DataUnreachableError: no file is there, or changes wait that cannot be read.
        DataDamagedError: the file is empty.
    """
    require_content(path)
    if has_waiting_changes(path):  # they stay where they are: written into a damaged file they might do harm
        return read_access(path)
    try:
        with connect(path, Access.READ) as connection:  # tidies its log away, as reading only does not
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (DataUnreachableError, DataReadOnlyError):
        return read_access(path)
    return Access.READ


@contextmanager
def _unfinished(target: Path) -> Iterator[Path]:
    """Make an empty file for a copy; should it not be finished, nothing is left of it."""
    unchecked = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")  # two copies at once never share one
    with faults.told_of_files(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        unchecked.touch()  # the system says why it cannot be made, SQLite only that it cannot
    try:
        yield unchecked
    except BaseException:
        # With the journal of one that found no room.
        file_moves.discard(unchecked, unchecked.with_name(f"{unchecked.name}-journal"))
        raise


def _finish(unchecked: Path, target: Path, report: Report | None) -> None:
    file_version.version_of(unchecked, Access.READ)
    _check(unchecked, "quick_check", part_of(report, _COPIED, 1))
    file_moves.put_in_place(unchecked, target)


def _copy_from(source: Path, target: Path, report: Report | None) -> None:
    access = readable_access(source)
    file_version.version_of(source, access)
    with connect(source, access) as original:
        _copy_pages(original, target, report)


def _copy_pages(original: sqlite3.Connection, target: Path, report: Report | None) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        if report is not None:
            report(_COPIED * (total - remaining) / total)

    # Without a transaction of its own the copy would begin anew whenever somebody types.
    original.execute("BEGIN")
    (size,) = original.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()
    disk_space.require(target.parent, size)
    with connect(target, Access.CREATE) as duplicate:
        original.backup(duplicate, pages=_PAGES_AT_ONCE, progress=tell)
        duplicate.execute("PRAGMA journal_mode = DELETE").fetchone()


def broken_references(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the tables with rows that refer to rows which are not there."""
    return frozenset(table for table, *_ in connection.execute("PRAGMA foreign_key_check"))


def is_intact(connection: sqlite3.Connection, pragma: str = "integrity_check") -> bool:
    """Tell whether the pages, rows and indexes of a file are as SQLite left them."""
    (verdict,) = connection.execute(f"PRAGMA {pragma}(1)").fetchone()
    return bool(verdict == "ok")


def _check(path: Path, pragma: str, report: Report | None) -> None:
    with connect(path, readable_access(path)) as connection, _stoppable(connection, report):
        is_sound = is_intact(connection, pragma) and not broken_references(connection)
    if not is_sound:
        raise DataDamagedError(path=path)


@contextmanager
def _stoppable(connection: sqlite3.Connection, report: Report | None) -> Iterator[None]:
    """Let `report` follow a statement that reads the whole file, and end it."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    stopped: list[BaseException] = []
    steps = 0

    def asks_to_stop() -> bool:
        nonlocal steps
        steps += _STEPS_AT_ONCE
        try:
            report and report(steps / max(steps, pages * _STEPS_A_PAGE))
        except BaseException as reason:  # noqa: BLE001 - raised again below, past SQLite
            stopped.append(reason)
        return bool(stopped)

    connection.set_progress_handler(asks_to_stop, _STEPS_AT_ONCE)
    try:
        yield
    except sqlite3.OperationalError as error:
        raise (stopped[0] if stopped else error) from None


def _told_of_the_real_file(error: ExpectedError, source: Path, target: Path) -> ExpectedError:
    """Return a fault of the unfinished copy as one of the file that people know."""
    if not isinstance(error, DataDamagedError):
        return type(error)(path=target)
    try:
        check(source)
    except DataDamagedError as damaged:
        return damaged
    return CopyUnsoundError(path=target)
