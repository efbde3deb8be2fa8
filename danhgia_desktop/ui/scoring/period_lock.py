"""Whether the period that is scored is concluded, and the bar that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations.periods import find_period

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.scoring.locked_bar import LockedBar


class PeriodLock(QObject):
    """The bar is made when a concluded period is looked at for the first time.

    Signals:
        reopening_wanted: carries the Period that shall be opened again.
    """

    reopening_wanted = Signal(object)

    def __init__(self, edits: Edits, tab: QWidget) -> None:
        super().__init__(tab)
        self._edits = edits
        self._tab = tab
        self._bar: LockedBar | None = None
        self._period: Period | None = None
        self.is_locked = False

    @property
    def can_write(self) -> bool:
        """Whether anything in the period that is looked at can be changed."""
        return not (self.is_locked or self._edits.is_read_only)

    def look_at(self, period: Period) -> None:
        """Look at a period, and show the bar above everything in the tab while it is concluded."""
        opened = find_period(self._edits.store, period)
        self._period, self.is_locked = period, opened is not None and opened.is_locked
        if self.is_locked and self._bar is None:
            from danhgia_desktop.ui.scoring.locked_bar import LockedBar  # noqa: PLC0415 - most periods are open

            self._bar = LockedBar(can_reopen=not self._edits.is_read_only)
            self._bar.reopening_wanted.connect(self._want_reopening)
            cast("QVBoxLayout", self._tab.layout()).insertWidget(0, self._bar)
        if self._bar is not None:
            self._bar.setVisible(self.is_locked)

    def _want_reopening(self) -> None:
        if self._period is not None:
            self.reopening_wanted.emit(self._period)
