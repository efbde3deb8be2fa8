"""The grid of a list before it is imported, worked with the keys alone as a spreadsheet is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from danhgia_desktop.ui.grid.block_editing import BlockEditing
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.grid.value_choice import ValueChoice
from danhgia_desktop.ui.import_office.list_model import ListModel
from danhgia_desktop.ui.import_office.list_task import ListName

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.import_office.list_task import ListTask
    from danhgia_desktop.wording import Language

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FROZEN = {ListName.STAFF: 3, ListName.UNITS: 2, ListName.TASKS: 2}
"""What becomes of the row, and by what it is known: code and name, name, or the words of the task."""


class ListTable(GridView):
    """Shows the rows; typing mends a cell, Enter takes what is suggested for it.

    Signals:
        suggestion_taken: the person takes what is suggested for the current cell.
        row_left_out: the number of a row that shall not be imported.
    """

    suggestion_taken = Signal()
    row_left_out = Signal(int)

    def __init__(self, task: ListTask, language: Language, parent: QWidget | None = None) -> None:
        self.rows = ListModel(task, language)
        super().__init__(self.rows, frozen=_FROZEN[task.name], parent=parent)
        self.rows.setParent(self)
        self.setObjectName("list_table")
        self.setAccessibleName(self.tr("Các dòng của danh sách"))
        self.blocks = BlockEditing(self)
        ValueChoice(self)
        acts = GridActs(self, self)
        acts.separate()
        acts.add("next_problem", self.tr("Lỗi tiếp theo"), "F8", lambda: self.go_to_problem(1))
        acts.add("previous_problem", self.tr("Lỗi trước"), "Shift+F8", lambda: self.go_to_problem(-1))
        acts.add("leave_out", self.tr("Bỏ dòng này khỏi danh sách nhập"), "Ctrl+-", self.leave_out_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        index = self.currentIndex()
        if event.key() in _ENTER and is_plain and index.isValid() and self.rows.suggestion_at(index) is not None:
            self.suggestion_taken.emit()
        else:
            super().keyPressEvent(event)

    def go_to_first(self) -> None:
        """Make the first cell that must be mended the current one, or that of the first row where none must be."""
        bad = self.rows.bad_rows
        row = bad[0] if bad else 0
        self.go_to((row, self.rows.first_problem(row) or 1))

    def go_to_problem(self, step: int) -> None:
        """Make the next cell that must be mended the current one; the row before where the step is -1."""
        bad = self.rows.bad_rows
        if not bad:
            return
        row = self.currentIndex().row()
        after = [number for number in bad if (number - row) * step > 0]
        wanted = (after or bad)[0 if step > 0 else -1]
        self.go_to((wanted, self.rows.first_problem(wanted)))

    def leave_out_row(self) -> None:
        """Leave the current row out of what is imported."""
        if self.currentIndex().isValid():
            self.row_left_out.emit(self.currentIndex().row())
