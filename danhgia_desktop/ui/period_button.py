"""A button that shows a period and lets choose another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.period_popup import PeriodPopup
from danhgia_desktop.wording import Language, period_name

if TYPE_CHECKING:
    from danhgia_desktop.period import Period


class PeriodButton(QPushButton):
    """Shows its period's name; a click opens the page of periods below.

    Signals:
        changed: another period is shown; carries the Period.
    """

    changed = Signal(object)

    def __init__(self, period: Period, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAutoDefault(False)
        dress(self, "calendar")
        self.clicked.connect(self._open)
        self.show_period(period)

    @property
    def period(self) -> Period:
        """The period that is chosen."""
        return self._period

    def show_period(self, period: Period) -> None:
        """Choose a period."""
        self._period = period
        self.setText(period_name(period, self._language))
        self.changed.emit(period)

    def _open(self) -> None:
        popup = PeriodPopup(self._period, (), self._language, self)
        popup.chosen.connect(self.show_period)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
