"""A month with what is due on each of its days, worked with the keys."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from danhgia_desktop import days
from danhgia_desktop.period import NotAPeriodError, Period
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.due_calendar.month_days import DAYS, WEEKS, place_of, same_day, weeks_of
from danhgia_desktop.ui.due_calendar.month_painter import DayLook, DueTask, MonthPainter
from danhgia_desktop.ui.palette import colours_of
from danhgia_desktop.wording.periods import period_name
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from danhgia_desktop.wording import Language

_Key = Qt.Key
_STEPS = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -DAYS, _Key.Key_Down: DAYS}
_LEAST = QSize(7 * 90, 6 * 40 + 24)


class MonthView(QWidget):
    """Arrows go from day to day, Page Up and Down from month to month, Home to today, Enter to the day's tasks.

    Signals:
        day_changed: another day is the current one; carries it.
        month_changed: it lies in another month; carries the Period.
        day_opened: the keys shall work in what is due on the current day.
    """

    day_changed = Signal(object)
    month_changed = Signal(object)
    day_opened = Signal()

    def __init__(self, today: date, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("due_month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._today = today
        self._language = language
        self._day = today
        self._due: Mapping[date, Sequence[DueTask]] = {}
        self._say_day()

    @property
    def day(self) -> date:
        """The current day."""
        return self._day

    @property
    def month(self) -> Period:
        """The month that is shown."""
        return Period.month_of(self._day)

    def show_due(self, due: Mapping[date, Sequence[DueTask]]) -> None:
        """Show what is due."""
        self._due = due
        self._say_day()
        self.update()

    def go_to(self, day: date) -> None:
        """Make a day the current one; days that no plan can be for are not gone to."""
        try:
            month = Period.month_of(day)
        except NotAPeriodError:
            return
        is_other_month = month != self.month
        self._day = day
        if is_other_month:
            self._due = {}
            self.month_changed.emit(month)
        self._say_day()
        self.update()
        self.day_changed.emit(day)

    def go_on(self, months: int) -> None:
        """Go to the same day of the month before, -1, or of the one after, 1."""
        try:
            month = self.month.following if months > 0 else self.month.preceding
        except NotAPeriodError:
            return
        self.go_to(same_day(self._day, month))

    def say(self, day: date) -> str:
        """Return what there is on a day, in words, for screen readers and for the tip."""
        tasks = self._due.get(day, ())
        head = f"{self._weekdays()[day.weekday()]} {days.shown(day)}"
        if not tasks:
            return self.tr("{day}: không có việc đến hạn").format(day=head)
        lines = [f"{plan_word(task.state, self._language)}: {tidy(task.text)}" for task in tasks]
        return "\n".join([self.tr("{day}: %n việc đến hạn", "", len(tasks)).format(day=head), *lines])

    def sizeHint(self) -> QSize:
        return _LEAST * 1.4

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.go_to(self._day + timedelta(days=_STEPS[key]))
        elif key in {_Key.Key_PageUp, _Key.Key_PageDown}:
            self.go_on(1 if key == _Key.Key_PageDown else -1)
        elif key == _Key.Key_Home:
            self.go_to(self._today)
        elif key in {_Key.Key_Return, _Key.Key_Enter}:
            self.day_opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint().x(), event.position().toPoint().y())
        if day is not None:
            self.go_to(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._day_at(event.position().toPoint().x(), event.position().toPoint().y()) is not None:
            self.day_opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it never changes what is looked at

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), "" if day is None else self.say(day), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        month, today = self.month, self._today
        paints = MonthPainter(painter, QFont(self.font()), colours_of(self.palette()))
        paints.paint_head(self._weekdays(), [self._head_rect(day) for day in range(DAYS)])
        for week, shown in enumerate(weeks_of(month)):
            for place, day in enumerate(shown):
                look = DayLook(
                    day=day,
                    tasks=self._due.get(day, ()),
                    is_inside=day in month,
                    is_today=day == today,
                    is_current=day == self._day,
                    has_focus=self.hasFocus(),
                )
                paints.paint_day(self._rect(week, place), look)
        painter.end()

    def _say_day(self) -> None:
        month = period_name(self.month, self._language)
        self.setAccessibleName(self.tr("Lịch hạn, {month}").format(month=month))
        self.setAccessibleDescription(self.say(self._day))

    def _weekdays(self) -> list[str]:
        return [
            self.tr("Thứ Hai"),
            self.tr("Thứ Ba"),
            self.tr("Thứ Tư"),
            self.tr("Thứ Năm"),
            self.tr("Thứ Sáu"),
            self.tr("Thứ Bảy"),
            self.tr("Chủ nhật"),
        ]

    @property
    def _head_height(self) -> int:
        return self.fontMetrics().height() + 6

    def _head_rect(self, day: int) -> QRect:
        left, right = (self.width() * edge // DAYS for edge in (day, day + 1))
        return QRect(left, 0, right - left, self._head_height)

    def _rect(self, week: int, day: int) -> QRect:
        head = self._head_height
        room = self.height() - head
        left, right = (self.width() * edge // DAYS for edge in (day, day + 1))
        top, bottom = (head + room * edge // WEEKS for edge in (week, week + 1))
        return QRect(left, top, right - left, bottom - top)

    def rect_of(self, day: date) -> QRect:
        """Return where a day of the month is painted."""
        return self._rect(*place_of(day, self.month))

    def _day_at(self, x: int, y: int) -> date | None:
        for week, shown in enumerate(weeks_of(self.month)):
            for place, day in enumerate(shown):
                if self._rect(week, place).contains(x, y):
                    return day
        return None
