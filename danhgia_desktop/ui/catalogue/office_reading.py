"""Reading the office beside the window, again whenever something has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.catalogue.office import office_on
from danhgia_desktop.ui.catalogue.people_records import people_records

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.catalogue.office import Office
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.lists.record import Record


class OfficeReading(QObject):
    """Knows the office of a day as it was read last.

    Signals:
        read: the office is another one, or was read for the first time.
    """

    read = Signal()

    office: Office
    people: tuple[Record, ...]
    """Those who were posted on the day, then all others."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = vietnam_time.now().date()
        self._job: Job | None = None
        self._is_wanted = False
        self._is_stale = True
        self._is_done = False
        desk.edits.changed.connect(self._follow)

    @property
    def day(self) -> date:
        """The day that is looked at."""
        return self._day

    @property
    def is_done(self) -> bool:
        """Whether there is an office to be shown."""
        return self._is_done

    def look_at(self, day: date) -> None:
        """Look at another day."""
        self._day = day
        self._follow()

    def want(self) -> None:
        """Read what has changed, and from now on at once."""
        self._is_wanted = True
        if self._is_stale:
            self._begin()

    def rest(self) -> None:
        """Read nothing until it is wanted again: the window may be closing its data."""
        self._is_wanted = False
        if self._job is not None:
            self._job.cancel()
            self._job, self._is_stale = None, True

    def _follow(self) -> None:
        self._is_stale = True
        if self._is_wanted:
            self._begin()

    def _begin(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._is_stale = False
        store, day, language = self._desk.edits.store, self._day, self._desk.edits.language
        yes = self.tr("Có")

        def work() -> tuple[Office, tuple[Record, ...]]:
            office = office_on(store, day)
            return office, people_records(office, language, yes)

        self._job = self._desk.background.run(work, self._show, self._fail)

    def _show(self, outcome: tuple[Office, tuple[Record, ...]]) -> None:
        self._job = None
        self.office, self.people = outcome
        self._is_done = True
        self.read.emit()

    def _fail(self, error: Exception) -> None:
        self._job, self._is_stale = None, True
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)
