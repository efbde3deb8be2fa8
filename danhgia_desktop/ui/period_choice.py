"""Which period the window shows, and how a person gets to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from danhgia_desktop import period, vietnam_time
from danhgia_desktop.operations import scoring
from danhgia_desktop.period import NotAPeriodError, Period
from danhgia_desktop.ui.period_popup import PeriodPopup
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.main_window import MainWindow

_PERIOD, _HAD_SHEETS = "window/period", "window/period_had_sheets"
_YES, _NO_OTHER_HAD = "yes", "nowhere"


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
        self._left_empty: Period | None = None
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
        used = scoring.periods(self._desk.edits.store)
        self._desk.settings.keep(_PERIOD, shown.code)
        self._desk.settings.keep(_HAD_SHEETS, _YES if shown in used else "" if used else _NO_OTHER_HAD)
        self._window.bar.period_bar.show_name(self.name)

    @property
    def left_empty(self) -> str:
        """The name of the period looked at last, where its sheets are gone and another is shown in its place; or ""."""
        return "" if self._left_empty is None else period_name(self._left_empty, self._desk.edits.language)

    def _first(self) -> Period:
        """Return the period looked at last, else the newest with sheets, else this year.

        One whose sheets are gone, as after going back to a backup, gives way to one that has some, and so does one
        that was looked at when there were no sheets at all; one that was chosen though it had none does not.
        """
        used = scoring.periods(self._desk.edits.store)
        newest = max(used, key=lambda each: each.ends_on, default=Period.year_of(vietnam_time.now().year))
        try:
            last = period.parse(self._desk.settings.text(_PERIOD))
        except NotAPeriodError:
            return newest
        had_sheets = self._desk.settings.text(_HAD_SHEETS)
        if not used or last in used or not had_sheets:
            return last
        self._left_empty = last if had_sheets == _YES else None
        return newest

    def _step(self, step: int) -> None:
        try:
            self.choose(self._period.following if step > 0 else self._period.preceding)
        except NotAPeriodError:  # the first or the last year there is
            return

    def choose(self, wanted: Period) -> None:
        """Show a period as if the person had chosen it."""
        self.show_period(wanted)
        self.chosen.emit(wanted)

    def _open_page(self) -> None:
        used = scoring.periods(self._desk.edits.store)
        page = PeriodPopup(self._period, used, self._desk.edits.language, self._window)
        page.chosen.connect(self.choose)
        button = self._window.bar.period_bar.below()
        page.move(button.mapToGlobal(QPoint(0, button.height())))
        page.show()
