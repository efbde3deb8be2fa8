"""Reading beside the window what is looked at now; what was asked for before is not waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk


class LatestReading(QObject):
    """Reads one thing at a time: the last one that was asked for.

    Signals:
        read: carries what was read.
    """

    read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None

    def want(self, look: Callable[[], object]) -> None:
        """Read something, instead of what is being read.

        Args:
            look: touches no widget; returns what `read` carries.
        """
        self.rest()
        self._job = self._desk.background.run(look, self._tell, self._fail)

    def rest(self) -> None:
        """Read nothing more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell(self, read: object) -> None:
        self._job = None
        self.read.emit(read)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)
