"""The buttons below the rows of a list that mend them; the keys never come to another of them by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.ui.import_office.list_model import Suggestion


class MendingButtons(QWidget):
    """Take what is suggested, make units, go on, leave a row out.

    A button that was pressed, or goes, gives the keyboard back to the rows: Space pressed once more must not do
    something else there, least of all leave a row out.

    Signals:
        suggestion_taken: what is suggested shall stand in the cell.
        units_wanted: units that nobody knows shall be made.
        next_wanted: the next cell that must be mended shall be gone to.
        leaving_out_wanted: the row shall not be imported.
    """

    suggestion_taken = Signal()
    units_wanted = Signal()
    next_wanted = Signal()
    leaving_out_wanted = Signal()

    def __init__(self, rows: QWidget) -> None:
        """Make the buttons.

        Args:
            rows: what has the keyboard when none of them has it.
        """
        super().__init__()
        self._rows = rows
        self._take = named(QPushButton(), "take_suggestion_button")
        self._create_units = named(QPushButton(), "create_units_button")
        self._next = named(QPushButton(self.tr("Lỗi tiếp th&eo (F8)")), "next_problem_button")
        self._leave_out = named(QPushButton(self.tr("&Bỏ dòng này (Ctrl+-)")), "leave_out_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch()
        for button, wanted in (
            (self._take, self.suggestion_taken),
            (self._create_units, self.units_wanted),
            (self._next, self.next_wanted),
            (self._leave_out, self.leaving_out_wanted),
        ):
            button.setAutoDefault(True)  # Enter presses the one that has the keyboard
            button.clicked.connect(self._rows.setFocus)
            button.clicked.connect(wanted)
            row.addWidget(button)

    def offer_suggestion(self, suggestion: Suggestion | None, alike: int) -> None:
        """Offer what was perhaps meant, in as many cells as say the same."""
        self._leave(self._take, stays=suggestion is not None)
        self._take.setVisible(suggestion is not None)
        if suggestion is not None:
            self._take.setText(self.tr("&Sửa %n ô thành “{name}” (Enter)", "", alike).format(name=suggestion.meant))

    def offer_units(self, count: int) -> None:
        """Offer to make so many units."""
        self._leave(self._create_units, stays=count > 0)
        self._create_units.setVisible(count > 0)
        self._create_units.setText(self.tr("Tạo %n đơn &vị chưa có…", "", count))

    def allow_next(self, *, is_allowed: bool) -> None:
        """Let the next cell that must be mended be gone to, or not."""
        self._leave(self._next, stays=is_allowed)
        self._next.setEnabled(is_allowed)

    def allow_leaving_out(self, *, is_allowed: bool) -> None:
        """Let a row be left out, or not."""
        self._leave(self._leave_out, stays=is_allowed)
        self._leave_out.setEnabled(is_allowed)

    def _leave(self, button: QPushButton, *, stays: bool) -> None:
        if not stays and button.hasFocus():
            self._rows.setFocus()
