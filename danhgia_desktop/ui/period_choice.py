"""Which period the window shows, and how a person gets to another."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from danhgia_desktop import period
from danhgia_desktop.operations import scoring
from danhgia_desktop.period import NotAPeriodError, Period
from danhgia_desktop.ui.period_popup import PeriodPopup
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.main_window import MainWindow

_PERIOD = "window/period"


class PeriodChoice(QObject):
    """The period in the window's bar: stepped through, chosen on a page, remembered.

    Signals:
        chosen: the person chose another period.
    """

    chosen = Signal(Period)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._period = self._first()
        acts = window.acts
        acts.earlier_period.triggered.connect(lambda: self._step(-1))
        acts.later_period.triggered.connect(lambda: self._step(1))
        acts.choose_period.triggered.connect(self._open_page)

    @property
    def period(self) -> Period:
        """The period that is shown."""
        return self._period

    @property
    def name(self) -> str:
        """What people call it."""
        return period_name(self._period, self._desk.edits.language)

    def show_period(self, shown: Period) -> None:
        """Show which period it is, and remember it."""
        self._period = shown
        self._desk.settings.keep(_PERIOD, shown.code)
        self._window.bar.period_bar.show_name(self.name)

    def _first(self) -> Period:
        """Return the period looked at last, else the newest with sheets, else this year."""
        try:
            return period.parse(self._desk.settings.text(_PERIOD))
        except NotAPeriodError:
            this_year = Period.year_of(datetime.now().astimezone().year)
            return max(scoring.periods(self._desk.edits.store), key=lambda each: each.ends_on, default=this_year)

    def _step(self, step: int) -> None:
        try:
            self._choose(self._period.following if step > 0 else self._period.preceding)
        except NotAPeriodError:  # the first or the last year there is
            return

    def _choose(self, wanted: Period) -> None:
        self.show_period(wanted)
        self.chosen.emit(wanted)

    def _open_page(self) -> None:
        used = scoring.periods(self._desk.edits.store)
        page = PeriodPopup(self._period, used, self._desk.edits.language, self._window)
        page.chosen.connect(self._choose)
        button = self._window.bar.period_bar.below()
        page.move(button.mapToGlobal(QPoint(0, button.height())))
        page.show()
