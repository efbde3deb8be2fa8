"""The grid of a list before it is imported, worked with the keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView

from danhgia_desktop.ui.import_office.list_model import ListModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.import_office.list_task import ListTask
    from danhgia_desktop.wording import Language

_ROW_HEIGHT, _PADDING = 26, 8
_STATE_WIDTH, _NARROWEST, _WIDEST, _NOTE_WIDTH = 104, 64, 190, 420
_ROWS_MEASURED = 100
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ListTable(QTableView):
    """Shows the rows; typing mends a cell, Enter takes what is suggested for it.

    Signals:
        suggestion_taken: the person takes what is suggested for the current cell.
        row_left_out: the number of a row that shall not be imported.
    """

    suggestion_taken = Signal()
    row_left_out = Signal(int)

    def __init__(self, task: ListTask, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_table")
        self.rows = ListModel(task, language, self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().hide()
        self.setAccessibleName(self.tr("Các dòng của danh sách"))
        self._add_key("F8", self.tr("Lỗi tiếp theo"), lambda: self.go_to_problem(1))
        self._add_key("Shift+F8", self.tr("Lỗi trước"), lambda: self.go_to_problem(-1))
        self._add_key("Ctrl+-", self.tr("Bỏ dòng này khỏi danh sách nhập"), self.leave_out_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self._take_or_edit()
            return
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.rows.setData(self.currentIndex(), "")
            return
        super().keyPressEvent(event)

    def _take_or_edit(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.rows.suggestion_at(index) is not None:
            self.suggestion_taken.emit()
        elif index.isValid():
            self.edit(index)

    def size_columns(self) -> None:
        """Give the columns the width of what they hold, within reason."""
        last = self.rows.columnCount() - 1
        self.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self.resizeColumnsToContents()
        for column in range(1, last):
            self.setColumnWidth(column, max(_NARROWEST, min(self.columnWidth(column) + _PADDING, _WIDEST)))
        self.setColumnWidth(0, _STATE_WIDTH)
        self.setColumnWidth(last, _NOTE_WIDTH)
        self.horizontalHeader().setStretchLastSection(True)

    def go_to_first(self) -> None:
        """Make the first cell that must be mended the current one, or that of the first row where none must be."""
        bad = self.rows.bad_rows
        row = bad[0] if bad else 0
        self.setCurrentIndex(self.rows.index(row, self.rows.first_problem(row) or 1))

    def go_to_problem(self, step: int) -> None:
        """Make the next cell that must be mended the current one; the row before where the step is -1."""
        bad = self.rows.bad_rows
        if not bad:
            return
        row = self.currentIndex().row()
        after = [number for number in bad if (number - row) * step > 0]
        wanted = (after or bad)[0 if step > 0 else -1]
        self.setCurrentIndex(self.rows.index(wanted, self.rows.first_problem(wanted)))

    def leave_out_row(self) -> None:
        """Leave the current row out of what is imported."""
        if self.currentIndex().isValid():
            self.row_left_out.emit(self.currentIndex().row())

    def _add_key(self, key: str, act: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setWhatsThis(act)
        shortcut.activated.connect(do)
