"""The field in which a person types a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from danhgia_desktop import days
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.typed_values import plan_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

_DIGITS = 14
_Keys = QKeySequence.StandardKey


class DayField(QLineEdit):
    """A day in any form that people write; left, it shows it in the usual one."""

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told_on: date | None = None
        self.setPlaceholderText(self.tr("ngày/tháng/năm"))
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * _DIGITS + 24)
        self.show_day(day)
        self.editingFinished.connect(self._tidy)

    def day(self) -> date | None:
        """Return the day, None for a blank field.

        Raises:
            NotADayError, NoSuchDayError: the text is no day.
        """
        text = self.text()
        if not text.strip():
            return None
        return days.parse(text) if self._told_on is None else plan_day(text, self._told_on)

    def tell_year_by(self, told_on: date) -> None:
        """Take a day without a year for one of a plan that begins on a day."""
        self._told_on = told_on

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else days.shown(day))

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the window while there is nothing of the field's own to undo or to do again."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_windows = (event.matches(_Keys.Undo) and not self.isUndoAvailable()) or (
                event.matches(_Keys.Redo) and not self.isRedoAvailable()
            )
            if is_windows:
                event.ignore()
                return True
        return super().event(event)

    def _tidy(self) -> None:
        try:
            self.show_day(self.day())
        except ExpectedError:
            return  # stays as it was typed; whoever reads it says what is wrong
