"""Choosing a period: the year, its halves, quarters and months on one small page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from danhgia_desktop.period import FIRST_YEAR, LAST_YEAR, Period, PeriodKind
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QKeyEvent

    from danhgia_desktop.wording import Language

_COLUMNS = 12
_SPANS = {PeriodKind.YEAR: 12, PeriodKind.HALF: 6, PeriodKind.QUARTER: 3, PeriodKind.MONTH: 4}
"""How many of the twelve columns one period takes: quarters stand in one row, months in four."""


class PeriodPopup(QFrame):
    """The periods of one year; PgUp and PgDn turn to another year, arrows move, Space or Enter chooses.

    Signals:
        chosen: a period was chosen; the popup is closed.
    """

    chosen = Signal(Period)

    def __init__(
        self, current: Period, used: Collection[Period], language: Language, parent: QWidget | None = None
    ) -> None:
        """Show the year of the current period.

        Args:
            current: the period that is shown now.
            used: the periods that have score sheets; they are marked.
            language: the language of the names.
            parent: the window.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("period_popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._current = current
        self._used = used
        self._language = language
        self._year = current.year
        self._year_label = named(QLabel(), "year_label")
        self._page = QWidget()
        self._layout = QVBoxLayout(self)
        self._build()
        self._show_year()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageUp:
                self._turn(-1)
            case Qt.Key.Key_PageDown:
                self._turn(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(button := self.focusWidget(), QToolButton):
                button.click()
            case _:
                super().keyPressEvent(event)

    def _build(self) -> None:
        self._year_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._year_label.setProperty("look", "heading")
        header = QHBoxLayout()
        header.addWidget(self._turner("earlier_year_button", "chevron-left", self.tr("Năm trước (PgUp)"), -1))
        header.addWidget(self._year_label, stretch=1)
        header.addWidget(self._turner("later_year_button", "chevron-right", self.tr("Năm sau (PgDn)"), 1))
        note = QLabel(self.tr("Chữ đậm: kỳ đã có phiếu chấm"))
        note.setProperty("look", "caption")
        self._layout.setContentsMargins(12, 8, 12, 8)
        self._layout.setSpacing(8)
        self._layout.addLayout(header)
        self._layout.addWidget(self._page)
        self._layout.addWidget(note)

    def _turner(self, name: str, icon_name: str, words: str, step: int) -> QToolButton:
        button = named(QToolButton(), name)
        dress(button, icon_name)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._turn(step))
        return button

    def _turn(self, step: int) -> None:
        if FIRST_YEAR <= self._year + step <= LAST_YEAR:
            self._year += step
            self._show_year()

    def _show_year(self) -> None:
        self._year_label.setText(str(self._year))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        row = 0
        for kind, span in _SPANS.items():
            periods = _periods_of(kind, self._year)
            for place, period in enumerate(periods):
                below, column = divmod(place * span, _COLUMNS)
                grid.addWidget(self._button(period), row + below, column, 1, span)
            row += -(-len(periods) * span // _COLUMNS)
        self._layout.replaceWidget(self._page, page)
        self._page.deleteLater()
        self._page = page
        wanted = page.findChild(QToolButton, f"period_{self._current.code}") or page.findChild(QToolButton)
        if isinstance(wanted, QToolButton):
            wanted.setFocus()

    def _button(self, period: Period) -> QToolButton:
        button = named(QToolButton(), f"period_{period.code}")
        button.setText(period_name(period, self._language))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCheckable(True)
        button.setChecked(period == self._current)
        font = button.font()
        font.setBold(period in self._used)
        button.setFont(font)
        button.clicked.connect(lambda: self._choose(period))
        return button

    def _choose(self, period: Period) -> None:
        self.close()
        self.chosen.emit(period)


def _periods_of(kind: PeriodKind, year: int) -> list[Period]:
    """Return the periods of that kind in a year."""
    period = Period(year=year, kind=kind)
    periods = [period]
    while period.ends_on.month != 12:  # noqa: PLR2004 - the one that ends in December is the last
        period = period.following
        periods.append(period)
    return periods
