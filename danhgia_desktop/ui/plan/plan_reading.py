"""Reading beside the window what takes a moment: how every plan of a period stands, and what tasks come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.plan_entry import plan_tallies
from danhgia_desktop.operations.plan_performance import (
    performance_of_agency,
    performance_of_person,
    performance_of_unit,
)
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from danhgia_desktop.operations.plan_performance import PlanPerformance
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan.plan_view import PlanView

_PAUSE_MS = 250
"""What tasks come to, and how the other plans stand, follows what is shown and typed when a person pauses."""


class PlanReading(QObject):
    """Reads again when it is asked to; what was asked for before is not told any more.

    Signals:
        tallied: carries how the plan of each owner stands, by owner.
        performed: carries the PlanPerformance of the owner in front, or the sentence that says why there is none.
    """

    tallied = Signal(object)
    performed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tallying: Job | None = None
        self._performing: Job | None = None
        self._view: PlanView | None = None
        self._uncounted: tuple[Period, date] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._read)

    def tally_soon(self, period: Period, today: date) -> None:
        """Count the tasks of every plan of a period, once the plan in front is painted."""
        self._uncounted = period, today
        self._soon.start()

    def perform_soon(self, view: PlanView) -> None:
        """Work out what the tasks of a plan's owner come to, once nobody types any more."""
        self._view = view
        self._soon.start()

    def rest(self) -> None:
        """Read nothing until it is asked again: the window may be closing its data."""
        self._soon.stop()
        for job in (self._tallying, self._performing):
            if job is not None:
                job.cancel()

    def _read(self) -> None:
        self._tally()
        self._perform()

    def _tally(self) -> None:
        if self._uncounted is None:
            return
        if self._tallying is not None:
            self._tallying.cancel()
        store, (period, today) = self._desk.edits.store, self._uncounted
        self._uncounted = None
        self._tallying = self._desk.background.run(
            lambda: plan_tallies(store, period, today), self.tallied.emit, self._fail
        )

    def _perform(self) -> None:
        if self._performing is not None:
            self._performing.cancel()
        view = self._view
        if view is not None:
            store, work = self._desk.edits.store, _performance(view)
            self._performing = self._desk.background.run(lambda: work(store), self.performed.emit, self._tell_none)

    def _tell_none(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self.performed.emit(say_error(error, self._desk.edits.language))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)


def _performance(view: PlanView) -> Callable[[Store], PlanPerformance]:
    owner: PlanOwner = view.owner
    if (person := owner.staff) is not None:
        return lambda store: performance_of_person(store, person, view.period, today=view.today)
    if (unit := owner.unit) is not None:
        return lambda store: performance_of_unit(store, unit, view.period, today=view.today)
    return lambda store: performance_of_agency(store, view.period, today=view.today)
