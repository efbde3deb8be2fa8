"""Taking a list in while the window goes on: all of it, or nothing once it is stopped."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.operations.given_for_all import GivenForAll
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_office.list_task import Foreseen, ListTask


class _StoppedError(Exception):
    """Nobody wants the list any more; undoes what was written of it."""


class ListStoring(QObject):
    """One import. What it came to is always told: where the stop comes too late, the list is in.

    Signals:
        progressed: carries the part that is done, 0.0 to 1.0.
        stored: the list is in; carries what became of its rows.
        stopped: it was stopped, and nothing was changed.
        refused: nothing was changed; carries the ExpectedError.
    """

    progressed = Signal(float)
    stored = Signal(object)
    stopped = Signal()
    refused = Signal(object)

    def __init__(self, task: ListTask, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self._desk = desk
        self._is_unwanted = threading.Event()
        self.is_underway = False

    def start(self, table: RecordTable[Any], given: GivenForAll) -> None:
        """Take a list in."""
        self.is_underway = True
        self._is_unwanted.clear()
        store, actor, take_in = self._desk.edits.store, self._desk.edits.actor, self._task.take_in

        def work(report: Callable[[float], None]) -> Sequence[Foreseen]:
            def progress(part: float) -> None:
                if self._is_unwanted.is_set():
                    raise _StoppedError
                report(part)

            return take_in(store, actor, table, given, progress)

        self._desk.background.run_in_steps(work, self._tell_stored, self._tell_failed, self.progressed.emit)

    def stop(self) -> None:
        """Stop at the next row."""
        self._is_unwanted.set()

    def _tell_stored(self, foreseen: Sequence[Foreseen]) -> None:
        self.is_underway = False
        self.stored.emit(foreseen)

    def _tell_failed(self, error: Exception) -> None:
        self.is_underway = False
        if isinstance(error, _StoppedError):
            self.stopped.emit()
        elif isinstance(error, ExpectedError):
            self.refused.emit(error)
        else:
            self.stopped.emit()
            raise error
