"""Finding out what backups hold, and whether they are sound, while a person already looks at the list."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import FileSummary, summary
from danhgia_desktop.operations.found_backups import require_sound
from danhgia_desktop.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.ui.background import Job

_CHECKED_UP_TO = 64 * 2**20
"""Bytes; a larger one is read as a whole only when it is restored."""


class BackupReading(QObject):
    """Reads one file after the other, those beside the data first.

    A share that does not answer holds up whoever reads from it for half a minute. Nobody waits for that, neither
    a window that closes nor what lies elsewhere.

    Signals:
        found: carries the Path of a backup and its FileSummary, or the ExpectedError that speaks against it.
    """

    found = Signal(object, object)

    def __init__(self, folder: Path, background: Background, parent: QObject) -> None:
        """Prepare to read.

        Args:
            folder: the data folder.
            background: outlives what is read.
            parent: its owner.
        """
        super().__init__(parent)
        self._folder = folder
        self._background = Background(background, is_awaited=False)
        self.destroyed.connect(self._background.leave)
        self._waiting: deque[tuple[Path, Callable[[Path], FileSummary | None]]] = deque()
        self._done: set[Path] = set()
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is still to be read."""
        return self._job is not None

    def read(self, backups: Sequence[BackupFile]) -> None:
        """Read these, unless that was done before."""
        self.stop()
        self._done &= {backup.path for backup in backups}
        unread = [backup for backup in backups if backup.path not in self._done]
        for is_here in (True, False):
            there = [backup for backup in unread if backup.path.is_relative_to(self._folder) is is_here]
            self._waiting.extend((backup.path, summary) for backup in there)
            self._waiting.extend((backup.path, require_sound) for backup in there if backup.size <= _CHECKED_UP_TO)
        self._go_on()

    def stop(self) -> None:
        """Read no more."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go_on(self) -> None:
        if not self._waiting:
            self._job = None
            return
        path, work = self._waiting.popleft()
        self._job = self._background.run(partial(work, path), partial(self._tell, path), partial(self._fail, path))

    def _tell(self, path: Path, told: FileSummary | None) -> None:
        if told is None:
            self._done.add(path)
        else:
            self.found.emit(path, told)
        self._go_on()

    def _fail(self, path: Path, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            self._go_on()
            raise error
        self._done.add(path)
        self._waiting = deque(waiting for waiting in self._waiting if waiting[0] != path)
        self.found.emit(path, error)
        self._go_on()
