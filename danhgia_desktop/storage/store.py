"""The open data file."""

from __future__ import annotations

import threading
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from danhgia_desktop.storage import (
    backup,
    beginning,
    damage,
    database,
    decoding,
    history,
    journal,
    opening_check,
    reach,
    remembered,
    restoring,
    search_texts,
    totals,
    totals_of_plans,
    undo,
    upgrade,
    wal_trial,
)
from danhgia_desktop.storage.database import Access
from danhgia_desktop.storage.faults import DataReadOnlyError
from danhgia_desktop.storage.lock import DataLock
from danhgia_desktop.storage.open_file import OpenFile, settle_if_possible
from danhgia_desktop.storage.work import Reading, Work
from danhgia_desktop.storage.write_path import WritePath

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection, Engine

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.change_set import ChangeSet, Detail
    from danhgia_desktop.storage.labels import Label
    from danhgia_desktop.storage.reach import Reach
    from danhgia_desktop.storage.undo import Reverted, Steps

_HISTORY_PAGE = 100


def utc_now() -> datetime:
    """Return the present moment, to the millisecond as the journal keeps it."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def open_store(path: Path, *, read_only: bool = False, now: Callable[[], datetime] = utc_now) -> Store:
    """Open a data file; for writing it is made where there is none, and upgraded where it is older.

    Args:
        path: the data file.
        read_only: only look at it; the file must be there and may be open elsewhere.
        now: tells the moments that changes are recorded with.

    Raises:
        DataInUseError: another program has it open for writing.
        DataMissingError: it is gone, and there are backups of it.
        DatabaseTooNewError, DatabaseTooOldError, NotADataFileError, DataDamagedError: it cannot be used as it is.
        DataUnreachableError, DataReadOnlyError, PlaceUnfitError, DiskFullError: the folder or the disk does not let it.
    """
    if read_only:
        return _open_for_reading(path, now)
    with ExitStack() as opened:
        opened.enter_context(DataLock(path, now()))
        wal_trial.try_wal(path)
        restoring.finish_interrupted(path)
        beginning.require_not_lost(path)
        with damage.noted(path), decoding.told(path):
            is_looked_through = opening_check.require_sound(path)
            upgrade.bring_up_to_date(path, now())
            database.try_writing(path)
        opened.callback(settle_if_possible, path)
        writer = database.open_engine(path, Access.WRITE)
        opened.callback(writer.dispose)
        reader = database.open_engine(path, Access.READ)
        opened.callback(reader.dispose)
        file = OpenFile(path, writer)
        store = Store(file, now, reader=reader, writer=writer, opened=opened.pop_all())
        store.is_looked_through = is_looked_through
        return store


class Store:
    """An open data file: one work at a time, and any number of readings beside it, from any thread."""

    def __init__(
        self, file: OpenFile, now: Callable[[], datetime], *, reader: Engine, writer: Engine | None, opened: ExitStack
    ) -> None:
        self.file = file
        self.path = file.path
        self._now = now
        self._reader = reader
        self._writer = writer
        self._opened = opened
        self._is_open = True
        self.is_looked_through = False
        """Whether the whole file was read since it began to be opened, and was sound."""
        self._turn = threading.Lock()
        self._worker: int | None = None
        self._steps: Steps | None = None
        """What undo and redo are about since the last change of this program, unless another has written since."""

    def now(self) -> datetime:
        """Return the present moment as changes are recorded with it."""
        return self._now()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._writer is None

    @contextmanager
    def work(self, actor: Actor, label: Label, **details: Detail) -> Iterator[Work]:
        """Open a journalled transaction: committed at the end, taken back on any error.

        What is changed inside becomes one step of undo; where nothing changes, nothing is recorded.

        Args:
            actor: who does it.
            label: what it is called.
            details: what the label's sentence is filled in with, as far as it is known; `Work.describe` adds the rest.
        """
        with self._alone() as writer:
            recorded = None
            with remembered.transaction(writer) as connection:
                entry = journal.Entry(at=self._now(), actor=actor, label=label, details=details)
                path = WritePath(connection)
                yield Work(path, entry.at, details)
                if path.changes:
                    search_texts.follow(connection, path.changes)
                    totals_of_plans.follow(connection, path.changes)
                    recorded = journal.record(connection, entry, path.changes)
            if recorded is not None:
                self._steps = undo.steps_after(recorded)
        self.file.require_in_place()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Open the data as it is now, for reading; work done meanwhile is not seen."""
        with self._snapshot() as connection:
            yield Reading(connection)

    def undo(self, actor: Actor) -> ChangeSet:
        """Take back the newest change that is done, and return it.

        Raises:
            NothingToUndoError: there is none.
            JournalConflictError: the data is no longer what it left.
        """
        return self._revert(undo.undo, actor)

    def redo(self, actor: Actor) -> ChangeSet:
        """Do again what was undone last, and return it.

        Raises:
            NothingToRedoError: nothing was undone since the last change.
            JournalConflictError: the data is no longer what the undo left.
        """
        return self._revert(undo.redo, actor)

    def undoable(self) -> ChangeSet | None:
        """Return what undo would take back, or None."""
        return self._known_steps().undoable

    def redoable(self) -> ChangeSet | None:
        """Return what redo would do again, or None."""
        return self._known_steps().redoable

    def reach(self, step: ChangeSet) -> Reach:
        """Return how much undoing or redoing a step has to do."""
        with self._snapshot() as connection:
            return reach.of_step(connection, step.number)

    def history(self, limit: int = _HISTORY_PAGE, before: int | None = None) -> tuple[ChangeSet, ...]:
        """Return the newest changes, undo and redo included, the newest first.

        Args:
            limit: how many at most.
            before: only changes with smaller numbers, to go on where the last page ended.
        """
        with self._snapshot() as connection:
            return history.change_sets(connection, limit, before)

    def version(self) -> int:
        """Return a number that grows with every change, whoever makes it: 0 in a new file."""
        with self._snapshot() as connection:
            return journal.last_number(connection)

    def rescue(self, target: Path, report: backup.Report | None = None) -> None:
        """Write all that was ever saved into another file, also where the one that is open has vanished.

        Args:
            target: made anew; its folder, too, if need be.
            report: told the part that is done, 0.0 to 1.0; raises to stop, and nothing is left behind.

        Raises:
            As `backup.copy_open`.
        """
        with self._alone() as writer, remembered.driver_connection(writer) as connection:
            backup.copy_open(connection, target, report)

    def close(self) -> None:
        """Leave one file that can be copied, and let others write; calling it twice does no harm."""
        self._is_open = False
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _revert(self, step: Callable[[Connection, Actor, datetime], Reverted], actor: Actor) -> ChangeSet:
        with self._alone() as writer:
            with remembered.transaction(writer) as connection:
                reverted = step(connection, actor, self._now())
                touched = totals.touched(connection, reverted.changes)
                totals.refresh(connection, touched | totals_of_plans.touched(connection, reverted.changes))
                search_texts.follow(connection, reverted.changes)
                steps = undo.steps(connection)
            self._steps = steps
        self.file.require_in_place()
        return reverted.change_set

    def _known_steps(self) -> Steps:
        self._require_open()
        with self._free_writer() as writer:
            if self._steps is not None and writer is not None and not remembered.is_outdated(writer):
                return self._steps
        with self._snapshot() as connection:
            return undo.steps(connection)

    @contextmanager
    def _snapshot(self) -> Iterator[Connection]:
        self._require_open()
        with decoding.told(self.path), remembered.snapshot(self._reader) as connection:
            yield connection

    @contextmanager
    def _alone(self) -> Iterator[Engine]:
        """Wait for the turn to write, and write as long as it takes."""
        self._require_open()
        if self._writer is None:
            raise DataReadOnlyError(path=self.path)
        if self._worker == threading.get_ident():
            raise RuntimeError("work inside work: an operation is one transaction")
        with decoding.told(self.path), self._turn:
            self._worker = threading.get_ident()
            try:
                yield self._writer
            finally:
                self._worker = None

    @contextmanager
    def _free_writer(self) -> Iterator[Engine | None]:
        """Take the turn to write if nobody has it, and yield None rather than wait."""
        if not self._turn.acquire(blocking=False):
            yield None
            return
        try:
            yield self._writer
        finally:
            self._turn.release()

    def _require_open(self) -> None:
        if not self._is_open:
            raise RuntimeError("the store is closed")


def _open_for_reading(path: Path, now: Callable[[], datetime]) -> Store:
    access = database.read_access(path)
    upgrade.require_readable(path, access)
    with ExitStack() as opened:
        reader = database.open_engine(path, access)
        opened.callback(reader.dispose)
        file = OpenFile(path, None)
        return Store(file, now, reader=reader, writer=None, opened=opened.pop_all())
