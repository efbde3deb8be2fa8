"""How the days of a month are painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPen

from danhgia_desktop.text import tidy
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.task_signs import TASK_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QFont, QPainter

    from danhgia_desktop.plan.task_state import TaskState
    from danhgia_desktop.ui.palette import Colours

_MARGIN, _GAP, _ICON = 4, 4, 14
_FRAME = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTask:
    """A task on its day."""

    text: str
    state: TaskState


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLook:
    """A day as it is painted.

    Attributes:
        is_inside: whether it belongs to the month that is shown.
        is_current: whether the keys work on it.
        has_focus: whether the calendar has the keyboard.
    """

    day: date
    tasks: Sequence[DueTask]
    is_inside: bool
    is_today: bool
    is_current: bool
    has_focus: bool


class MonthPainter:
    """Paints days one by one."""

    def __init__(self, painter: QPainter, font: QFont, colours: Colours) -> None:
        self._painter = painter
        self._font = font
        self._colours = colours
        self._line = painter.fontMetrics().height() + 1

    def paint_head(self, names: Sequence[str], rects: Sequence[QRect]) -> None:
        """Paint the names of the days of the week."""
        self._write(self._colours.muted)
        for name, rect in zip(names, rects, strict=True):
            self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def paint_day(self, rect: QRect, look: DayLook) -> None:
        """Paint a day with as many of its tasks as there is room for, and how many more there are."""
        colours = self._colours
        ground = colours.selected if look.is_current else colours.base if look.is_inside else colours.computed
        self._painter.fillRect(rect, QColor(ground))
        self._painter.setPen(QColor(colours.line))
        self._painter.drawRect(rect.adjusted(-min(rect.left(), 1), -1, -1, -1))  # shared with those beside and above
        inner = rect.adjusted(_MARGIN, _MARGIN - 1, -_MARGIN, -_MARGIN + 1)
        self._paint_number(inner, look)
        self._paint_tasks(inner.adjusted(0, self._line, 0, 0), look.tasks)
        if look.is_current:
            self._painter.setPen(QPen(QColor(colours.accent if look.has_focus else colours.line_strong), _FRAME))
            self._painter.drawRect(rect.adjusted(1, 1, -_FRAME, -_FRAME))

    def _paint_number(self, inner: QRect, look: DayLook) -> None:
        colours = self._colours
        self._write(colours.text if look.is_inside else colours.muted, strong=look.is_today)
        said = str(look.day.day)
        if look.is_today:
            self._write(colours.accent, strong=True)
            said = QCoreApplication.translate("MonthView", "{day} · hôm nay").format(day=look.day.day)
        self._painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)
        if look.tasks:
            self._write(colours.muted)
            self._painter.drawText(
                inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"({len(look.tasks)})"
            )

    def _paint_tasks(self, room: QRect, tasks: Sequence[DueTask]) -> None:
        lines = max(room.height() // self._line, 0)
        shown = tasks if len(tasks) <= lines else tasks[: max(lines - 1, 0)]
        line = QRect(room.left(), room.top(), room.width(), self._line)
        for task in shown:
            self._paint_task(line, task)
            line.translate(0, self._line)
        if len(shown) < len(tasks) and lines:
            self._write(self._colours.muted)
            more = QCoreApplication.translate("MonthView", "và {count} việc nữa").format(count=len(tasks) - len(shown))
            self._painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, more)

    def _paint_task(self, line: QRect, task: DueTask) -> None:
        sign = TASK_SIGNS[task.state]
        place = QRect(line.left(), line.top() + (line.height() - _ICON) // 2, _ICON, _ICON)
        icon(sign.icon, sign.tint).paint(self._painter, place)
        words = line.adjusted(_ICON + _GAP, 0, 0, 0)
        text = self._painter.fontMetrics().elidedText(tidy(task.text), Qt.TextElideMode.ElideRight, words.width())
        self._write(self._colours.text)
        self._painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _write(self, colour: str, *, strong: bool = False) -> None:
        self._font.setBold(strong)
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(colour))
