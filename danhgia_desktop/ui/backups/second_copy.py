"""Bringing the newest backup to the second place."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backup_place import BackupPlaceMissingError, shares_disk
from danhgia_desktop.operations.found_backups import find_backups
from danhgia_desktop.operations.second_place import copy_newest
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.backups.second_place import copied_at, keep_copied_at, keep_second_place, second_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.operations.found_backups import FoundBackups
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_PATIENCE = timedelta(days=7)
"""A stick lies in a drawer for some days; after a week a person should be reminded of it."""


class SecondCopy(QObject):
    """Copies when it is asked to, and tells how old the last copy is.

    A share that does not answer blocks whoever looks for it for half a minute, so this has a background of its
    own that nobody waits for, neither another backup nor a window that closes. It needs the files only.

    Signals:
        progressed: the part that is done, 0.0 to 1.0.
        ended: what was begun has ended, well or not.
        looked: it is known now whether the place shares the disk of the data.
    """

    progressed = Signal(float)
    ended = Signal()
    looked = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Prepare to copy.

        Args:
            desk: the open data, and the settings that know the place.
            parent: its owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._background = Background(desk.background, is_awaited=False)
        self.destroyed.connect(self._background.leave)
        self._job: Job | None = None
        self._search: Job | None = None
        """Looks whether the place is there again."""
        self._is_behind = True
        self.fault: ExpectedError | None = None
        """Why the last copy could not be made."""
        self.shares_disk = False
        """Whether the place was found to lie on the disk of the data."""

    @property
    def place(self) -> Path | None:
        """The folder that was chosen, None where none was; it need not be there just now."""
        return second_place(self._desk.settings)

    @property
    def copied_at(self) -> datetime | None:
        """When the place last had the newest backup, None if it never had."""
        return copied_at(self._desk.settings)

    @property
    def is_running(self) -> bool:
        """Whether a copy is being made."""
        return self._job is not None

    @property
    def is_missing(self) -> bool:
        """Whether the place was not there when it was last looked for."""
        return isinstance(self.fault, BackupPlaceMissingError)

    @property
    def is_behind(self) -> bool:
        """Whether the place lacks what could not be brought there when it was last tried."""
        return self.place is not None and self.fault is not None

    def is_overdue(self, now: datetime) -> bool:
        """Whether a person should be told: what failed there is more than a stick that will be back in some days."""
        if self.place is None or self.fault is None:
            return False
        if not self.is_missing:
            return True
        last = self.copied_at
        return last is None or now - last > _PATIENCE

    def choose(self, place: Path | None) -> None:
        """Use another place from now on, or none."""
        self.stop()
        keep_second_place(self._desk.settings, place)
        self.fault = None
        self.shares_disk = False
        self._is_behind = True

    def begin(self, *, is_new: bool) -> bool:
        """Bring the newest backup there, unless nothing is to be brought, and tell whether that was begun.

        Args:
            is_new: there is a backup that was not there the last time.
        """
        self._is_behind = self._is_behind or is_new
        place = self.place
        if place is None or self.is_running or not self._is_behind:
            return False
        store = self._desk.edits.store
        folder, now = store.path.parent, store.now()
        self._is_behind = False
        self._job = self._background.run_in_steps(
            lambda report: copy_newest(folder, place, now, report), self._keep, self._fail, self.progressed.emit
        )
        return True

    def look_for_place(self, tell: Callable[[], object]) -> None:
        """Look, without a word, whether the place is there again, and tell so."""
        place = self.place
        if place is None or self.is_running or self._search is not None:
            return

        def end(*, is_there: bool) -> None:
            self._search = None
            if is_there and place == self.place:
                tell()

        self._search = self._background.run(
            place.is_dir, lambda is_there: end(is_there=is_there), lambda _error: end(is_there=False)
        )

    def find_all(self, tell: Callable[[FoundBackups], object], fail: Callable[[Exception], object]) -> Job | None:
        """Look for all backups, here and in the second place, and tell of them; None where there is no such place."""
        place = self.place
        if place is None:
            return None
        folder = self._desk.edits.store.path.parent

        def show(found: tuple[FoundBackups, bool]) -> None:
            backups, self.shares_disk = found
            self.looked.emit()
            tell(backups)

        return self._background.run(lambda: (find_backups(folder, place), shares_disk(place, folder)), show, fail)

    def stop(self) -> None:
        """Give up what is being done, as soon as the place answers."""
        if self._search is not None:
            self._search.cancel()
            self._search = None
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._is_behind = True

    def _keep(self, copied: BackupFile | None) -> None:
        if copied is not None:
            keep_copied_at(self._desk.settings, self._desk.edits.store.now())
        self._end(None)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            self._end(None)
            raise error
        self._is_behind = True
        self._end(error)

    def _end(self, fault: ExpectedError | None) -> None:
        self._job = None
        self.fault = fault
        self.ended.emit()
