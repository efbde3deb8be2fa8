"""When backups are made while the window is open, and how that went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import BackupReason, back_up, is_due, is_due_at_exit
from danhgia_desktop.operations.checking import look_through
from danhgia_desktop.operations.data_file import is_short_of_room
from danhgia_desktop.ui.backups.second_copy import SecondCopy

if TYPE_CHECKING:
    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_FIRST_MS = 3_000
"""The first of a day waits until the window has settled and the person has begun to look."""

_EVERY_MS = 60_000
_AFTER_FAULT_MS = 10 * _EVERY_MS


class BackupSchedule(QObject):
    """Makes the backups that are due or asked for, one at a time, in the background; typing goes on meanwhile.

    A large file that was not looked through when it was opened, and of which no backup is due, is looked through
    instead: it could not be backed up any more, should it be damaged.

    Signals:
        changed: a backup begins or ends, or more is known of how the last one went.
        progressed: the part that is done, 0.0 to 1.0, the second place included.
        ended: what was begun has ended, well or not.
    """

    changed = Signal()
    progressed = Signal(float)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Make a schedule that does not look yet.

        Args:
            desk: the open data.
            parent: its owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._look: Job | None = None
        self._check: Job | None = None
        self.fault: ExpectedError | None = None
        """Why the last backup could not be made, None if it was."""
        self.is_short_of_room = False
        """Whether the disk of the data was nearly full when it was last looked at."""
        self.second = SecondCopy(desk, self)
        self.second.progressed.connect(lambda part: self.progressed.emit((1 + part) / 2))
        self.second.ended.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        """Whether a backup is being made, or brought to the second place."""
        return self._job is not None or self.second.is_running

    @property
    def is_looking(self) -> bool:
        """Whether this looks after the data: it is shown, and can be changed."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Look from now on whether a backup is due, unless the data is open for reading only."""
        if not self._desk.edits.is_read_only:
            self._first.start(_FIRST_MS)
            self._timer.start()

    def look(self, reason: BackupReason | None = None) -> None:
        """Make a backup if one is due by the time and by what was changed.

        Args:
            reason: why it is looked for just now; by default because time has passed.
        """
        if self._job is not None or self._look is not None:
            return
        store = self._desk.edits.store

        def follow(found: tuple[BackupReason | None, bool]) -> None:
            self._look = None
            due, is_short = found
            self._follow_room(is_short=is_short)
            if due is not None:
                self.make(reason or due)
                return
            self.look_through()
            if self.second.begin(is_new=False):
                self.changed.emit()

        def fail(error: Exception) -> None:
            self._look = None
            self._fail(error)

        def work() -> tuple[BackupReason | None, bool]:
            store.file.settle_if_due()
            return is_due(store, store.now()), is_short_of_room(store)

        self._look = self._desk.background.run(work, follow, fail)

    def look_through(self) -> None:
        """Find out whether a large file is sound, once while it is open; a backup finds it out as well."""
        store = self._desk.edits.store
        if store.is_looked_through or store.read_only or self._job is not None or self._check is not None:
            return

        def end(_sound: None) -> None:
            self._check = None

        def fail(error: Exception) -> None:
            self._check = None
            self._fail(error)

        self._check = self._desk.background.run_in_steps(
            lambda report: look_through(store, report), end, fail, lambda _part: None
        )

    def make(self, reason: BackupReason) -> None:
        """Make a backup now, unless one is being made."""
        if self._job is not None:
            return
        if self._check is not None:  # a backup checks as well
            self._check.cancel()
            self._check = None
        store = self._desk.edits.store
        whole = 1.0 if self.second.place is None else 0.5
        self._job = self._desk.background.run_in_steps(
            lambda report: back_up(store, reason, report=report),
            self._go_on,
            self._fail,
            lambda part: self.progressed.emit(part * whole),
        )
        self.changed.emit()

    def is_due_at_exit(self) -> bool:
        """Whether something was changed since the last backup, as far as that can be told."""
        store = self._desk.edits.store
        try:
            return is_due_at_exit(store, store.now()) is not None
        except ExpectedError:  # what is there cannot be read; a new one is all the more wanted
            return True

    def bring_to_second_place(self) -> None:
        """Bring the newest backup to the second place now."""
        self.second.begin(is_new=True)
        self.changed.emit()

    def pause(self) -> None:
        """Give up what is being made; nothing is left half done."""
        was_running = self.is_running
        for job in (self._job, self._look, self._check):
            if job is not None:
                job.cancel()
        self._job = self._look = self._check = None
        self.second.stop()
        if was_running:
            self.changed.emit()

    def stop(self) -> None:
        """Look no more, and give up what is being made: the data is about to be closed."""
        self._first.stop()
        self._timer.stop()
        self.pause()

    def _follow_room(self, *, is_short: bool) -> None:
        if is_short != self.is_short_of_room:
            self.is_short_of_room = is_short
            self.changed.emit()

    def _go_on(self, _made: BackupFile) -> None:
        self._job = None
        self.fault = None
        self._timer.setInterval(_EVERY_MS)
        if self.second.begin(is_new=True):
            self.changed.emit()
        else:
            self._end()

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            self._end()
            raise error
        self.fault = error
        self._timer.setInterval(_AFTER_FAULT_MS)
        self._end()

    def _end(self) -> None:
        self.changed.emit()
        self.ended.emit()
