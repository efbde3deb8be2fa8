"""Work that takes longer than a person should wait without an answer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class JobCancelledError(Exception):
    """Nobody wants the job's outcome any more; raised inside the job to end it."""


class Job:
    """One piece of work in the background, as the one who started it sees it."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody wants the outcome any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop the work where it next reports its progress; its outcome is thrown away in any case."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise JobCancelledError, inside the work, when it was cancelled."""
        if self.is_cancelled:
            raise JobCancelledError


class Background(QObject):
    """Runs work in a thread pool and delivers the outcome in its own thread.

    The signal belongs to this long-lived object, never to the runnable: Qt
    deletes a runnable when it ends, and its queued signals with it.

    Signals:
        busy_changed: the first job began, or the last one ended.
    """

    busy_changed = Signal(bool)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None, *, at_once: int | None = None, is_awaited: bool = True) -> None:
        """Make a background without jobs.

        Args:
            parent: its owner.
            at_once: how many jobs may run at the same time; with 1 they run in the order they came.
            is_awaited: whether jobs have ended before the program does. One that looks for a share that does not
                answer hangs for half a minute, and nobody should wait for it.
        """
        super().__init__(parent)
        self._is_awaited = is_awaited
        self._pool = QThreadPool(self)
        if at_once is not None:
            self._pool.setMaxThreadCount(at_once)
        self._jobs: list[Job] = []
        self._reported.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        """Whether a job is running or waiting, cancelled ones that have not noticed yet included."""
        return bool(self._jobs)

    def run(
        self, work: Callable[[], T], on_success: Callable[[T], object], on_failure: Callable[[Exception], object]
    ) -> Job:
        """Do the work; then call back with its result or with its error, unless the job was cancelled."""
        return self.run_in_steps(lambda _report: work(), on_success, on_failure, lambda _part: None)

    def run_in_steps(
        self,
        work: Callable[[Callable[[float], None]], T],
        on_success: Callable[[T], object],
        on_failure: Callable[[Exception], object],
        on_progress: Callable[[float], object],
    ) -> Job:
        """Do work that says how far it has come.

        Args:
            work: touches no widget. It gets a function to call with the part that is done (0.0
                to 1.0); that call raises JobCancelledError once the job is cancelled.
            on_success: called with the result.
            on_failure: called with the error.
            on_progress: called with the part that is done.
        """
        job = Job()

        def report(part: float) -> None:
            job.check()
            self._tell(_Report(job, on_progress, part, ends_job=False))

        def body() -> None:
            try:
                job.check()
                outcome = _Report(job, on_success, work(report), ends_job=True)
            except Exception as error:  # noqa: BLE001 - handed to on_failure
                outcome = _Report(job, on_failure, error, ends_job=True)
            self._tell(outcome)

        self._jobs.append(job)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        if self._is_awaited:
            self._pool.start(body)
        else:
            threading.Thread(target=body, daemon=True).start()
        return job

    @Slot()
    def leave(self) -> None:
        """Cancel every job, wait for none, and be gone once the last has ended: until then it may still report."""
        for job in self._jobs:
            job.cancel()
        if self._jobs:
            self.busy_changed.connect(self.deleteLater)
        else:
            self.deleteLater()

    def finish(self) -> None:
        """Cancel every job and wait until none runs; what they still report is thrown away."""
        for job in self._jobs:
            job.cancel()
        self._pool.waitForDone()

    def _tell(self, report: _Report) -> None:
        try:
            self._reported.emit(report)
        except RuntimeError:  # this is gone, and with it all who could want to know
            if self._is_awaited:
                raise

    @Slot(object)
    def _deliver(self, report: _Report) -> None:
        if report.ends_job:
            self._jobs.remove(report.job)
            if not self._jobs:
                self.busy_changed.emit(False)
        if not report.job.is_cancelled:
            report.receiver(report.value)


class _Report(NamedTuple):
    """What a job has to say, and to whom."""

    job: Job
    receiver: Callable[[Any], object]
    value: object
    ends_job: bool
