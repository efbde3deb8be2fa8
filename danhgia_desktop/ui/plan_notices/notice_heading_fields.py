"""What is told of a notice above its lines: number, day, whose it is, what it is about, and for when its tasks are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.ui.forms.day_field import DayField
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording.periods import period_name

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.plan.conclusion_notice import ConclusionNotice
    from danhgia_desktop.plan.notice_heading import NoticeHeading
    from danhgia_desktop.wording import Language

_MONTHS_AHEAD = 6
_LONGER = (PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)


class NoticeHeadingFields(QWidget):
    """What was read from the text is written into fields that nobody typed in.

    Signals:
        day_changed: the notice is of another day, from which the days of its tasks are counted.
    """

    day_changed = Signal()

    def __init__(self, language: Language, notice: ConclusionNotice | None, today: date) -> None:
        """Make the fields.

        Args:
            language: of the names of periods.
            notice: what stands in them at first; None for a new notice.
            today: its day while there is no other.
        """
        super().__init__()
        self._language = language
        self._today = today
        self._periods: list[Period] = []
        self._number = named(QLineEdit("" if notice is None else notice.number), "notice_number")
        self._day = named(DayField(None if notice is None else notice.signed_on), "notice_day")
        self._whose = named(QLineEdit("" if notice is None else notice.concluded_by), "notice_whose")
        self._title = named(QLineEdit("" if notice is None else notice.title), "notice_title")
        self._period = named(SteadyCombo(), "notice_period")
        self._typed: set[QLineEdit] = set()
        self._has_chosen = False
        self._period.activated.connect(self._note_choice)
        for field in (self._number, self._whose, self._title, self._day):
            field.textEdited.connect(lambda _, field=field: self._typed.add(field))
        self._lay_out()
        self._offer_periods()
        self._day.editingFinished.connect(self._follow_day)

    @property
    def number(self) -> str:
        return self._number.text()

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def concluded_by(self) -> str:
        return self._whose.text()

    @property
    def period(self) -> Period:
        """The period of the plans that the tasks go to."""
        return self._periods[self._period.currentIndex()]

    @property
    def signed_on(self) -> date:
        """The day of the notice; today where none is written.

        Raises:
            NotADayError, NoSuchDayError: what is written is no day.
        """
        return self._day.day() or self._today

    @property
    def told_on(self) -> date:
        """The day from which those of the tasks are counted, as far as it can be read."""
        try:
            return self.signed_on
        except ExpectedError:
            return self._today

    @property
    def has_day(self) -> bool:
        """Whether a day is written, read from the text or typed; no other becomes the day of the notice."""
        return bool(self._day.text().strip())

    def suggest(self, heading: NoticeHeading) -> None:
        """Write what was read from the text where nobody typed anything."""
        for field, text in ((self._number, heading.number), (self._whose, heading.concluded_by)):
            self._write(field, text)
        self._write(self._title, heading.title)
        if heading.signed_on is not None and self._day not in self._typed and heading.signed_on != self.told_on:
            self._day.show_day(heading.signed_on)
            self._offer_periods()

    def take_focus(self, *, title: bool = False, day: bool = False) -> None:
        """Let the keys work in the first field, or in the one for what the notice is about, or for its day."""
        (self._title if title else self._day if day else self._number).setFocus()

    def _write(self, field: QLineEdit, text: str) -> None:
        if text and field not in self._typed:
            field.setText(text)

    def _note_choice(self) -> None:
        self._has_chosen = True

    def _follow_day(self) -> None:
        self._offer_periods()
        self.day_changed.emit()

    def _offer_periods(self) -> None:
        """Offer the month of the notice, those after it, and the longer periods that it lies in."""
        month = Period.month_of(self.told_on)
        chosen = self.period if self._has_chosen else None
        offered = [month]
        for _ in range(_MONTHS_AHEAD):
            offered.append(offered[-1].following)
        offered += [Period.holding(kind, month.starts_on) for kind in _LONGER]
        if offered == self._periods:
            return
        self._periods = offered
        self._period.clear()
        self._period.addItems([period_name(period, self._language) for period in offered])
        self._period.setCurrentIndex(offered.index(chosen) if chosen in offered else 0)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        places = (
            (self.tr("&Số:"), self._number, 0, 0, 1),
            (self.tr("&Ngày:"), self._day, 0, 2, 1),
            (self.tr("Người &kết luận:"), self._whose, 0, 4, 1),
            (self.tr("Trí&ch yếu:"), self._title, 1, 0, 3),
            (self.tr("Vào kế hoạc&h:"), self._period, 1, 4, 1),
        )
        for words, field, row, column, span in places:
            label = QLabel(words)
            label.setBuddy(field)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1, 1, span)
        self._number.setPlaceholderText(self.tr("Ví dụ: {example}").format(example="10/TB-SNV"))
        self._title.setPlaceholderText(self.tr("Kết luận về việc gì"))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(5, 2)
        grid.setColumnStretch(3, 1)
