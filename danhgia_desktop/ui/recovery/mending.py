"""What takes a while on the way back to work: restoring, beginning anew, bringing data to this PC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import restore_backup
from danhgia_desktop.operations.recovery import begin_anew, bring_here, look_into, look_into_newest
from danhgia_desktop.ui.background import JobCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.background import Background, Job


class Mending(QObject):
    """Does one such thing at a time, in the background.

    Signals:
        busy_changed: it begins or ends.
        progressed: the part that is done, 0.0 to 1.0.
        mended: the data can be opened now; carries the Path where the file that was there is kept, or None.
        brought: carries the Path of the folder on this PC where the data lies now.
        opened: carries the Store of a backup, to be looked at.
        refused: carries the ExpectedError; everything is as it was.
    """

    busy_changed = Signal(bool)
    progressed = Signal(float)
    mended = Signal(object)
    brought = Signal(object)
    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, folder: Path, background: Background, parent: QObject) -> None:
        """Prepare to mend.

        Args:
            folder: the data folder that cannot be opened.
            background: does the work.
            parent: the dialog.
        """
        super().__init__(parent)
        self._folder = folder
        self._background = background
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def restore(self, backup: Path, folder: Path) -> None:
        """Put a backup in the place of the data, which is kept; or into another folder, on this PC."""

        def end(replaced: object) -> None:
            if folder == self._folder:
                self.mended.emit(replaced)
            else:
                self.brought.emit(folder)

        self._run(lambda report: restore_backup(folder, backup, report).replaced, end)

    def begin_anew(self) -> None:
        """Begin with empty data; what was there is kept."""
        self._run(lambda _report: begin_anew(self._folder), self.mended.emit)

    def bring_to(self, own: Path) -> None:
        """Copy the data into a folder of this PC."""
        self._run(lambda report: bring_here(self._folder, own, report), lambda _nothing: self.brought.emit(own))

    def look_into(self, backup: Path | None = None) -> None:
        """Open a backup for reading, by default the newest."""

        def work(report: Callable[[float], None]) -> Store:
            store = look_into_newest(self._folder) if backup is None else look_into(backup)
            try:
                report(1.0)
            except JobCancelledError:  # the person gave it up meanwhile
                store.close()
                raise
            return store

        self._run(work, self.opened.emit)

    def give_up(self) -> None:
        """Stop what is being done; everything is as it was once it has stopped."""
        if self._job is not None and not self._job.is_cancelled:
            self._job.cancel()
            # Until then it holds the data, and whatever is tried next would find it in use.
            self._background.busy_changed.connect(self._end, Qt.ConnectionType.SingleShotConnection)

    def _run(self, work: Callable[[Callable[[float], None]], object], tell: Callable[[object], object]) -> None:
        def end_well(outcome: object) -> None:
            self._end()
            tell(outcome)

        self._job = self._background.run_in_steps(work, end_well, self._end_badly, self.progressed.emit)
        self.busy_changed.emit(True)

    def _end_badly(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, ExpectedError):
            raise error
        self.refused.emit(error)

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit(False)
