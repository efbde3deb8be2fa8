"""The rows of a list before they are imported, cell by cell, for a person to mend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.import_office.shown_rows import shown_row
from danhgia_desktop.ui.palette import colours_of
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.lists import column_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum

    from danhgia_desktop.imports.records import CellProblem, RecordTable
    from danhgia_desktop.ui.import_office.list_task import Foreseen, ListTask
    from danhgia_desktop.ui.import_office.shown_rows import ShownRow
    from danhgia_desktop.wording import Language

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What was perhaps meant where something else was written."""

    column: StrEnum
    written: str
    meant: str


class ListModel(QAbstractTableModel):
    """A row for each row of the list: what becomes of it, its cells, and what to know about it.

    Signals:
        entered: the number of a row, a column, and what was typed there.
    """

    entered = Signal(int, object, str)

    def __init__(self, task: ListTask, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._language = language
        self._columns: list[StrEnum] = []
        self._rows: list[ShownRow] = []
        self._marks = {True: icon("circle-x", "red"), False: icon("circle-check", "green")}

    def show_list(self, table: RecordTable[Any], foreseen: Sequence[Foreseen]) -> None:
        """Show other rows, or the same ones after something was mended."""
        there = {column for record in table.records for column in record.texts}
        columns = [column for column in self._task.columns if column in there or column in self._task.needed]
        rows = [shown_row(record, one, self._language) for record, one in zip(table.records, foreseen, strict=True)]
        if columns == self._columns and len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._columns, self._rows = columns, rows
        self.endResetModel()

    @property
    def bad_rows(self) -> list[int]:
        """The rows in which something must be mended."""
        return [number for number, row in enumerate(self._rows) if row.is_bad]

    def column_at(self, place: int) -> StrEnum | None:
        """Return which column of the list stands in a place; None for the words beside them."""
        return self._columns[place - 1] if 0 < place <= len(self._columns) else None

    def first_problem(self, row: int) -> int:
        """Return the place of the first cell of a row that must be mended."""
        problems = self._rows[row].problems
        return next((place for place, column in enumerate(self._columns, start=1) if column in problems), 0)

    def problem_at(self, index: Index) -> CellProblem[Any] | None:
        """Return what is wrong with a cell; for the words beside the cells, what is wrong first in the row."""
        row = self._rows[index.row()]
        column = self.column_at(index.column())
        if column is None:
            column = self.column_at(self.first_problem(index.row()))
        return None if column is None else row.problems.get(column)

    def suggestion_at(self, index: Index) -> Suggestion | None:
        """Return what was perhaps meant in a cell; beside the cells, in the first of the row where something was."""
        row = self._rows[index.row()]
        column = self.column_at(index.column()) or next(iter(row.suggestions), None)
        if column is None or column not in row.suggestions:
            return None
        return Suggestion(column=column, written=row.texts.get(column, ""), meant=row.suggestions[column])

    def rows_alike(self, suggestion: Suggestion) -> list[int]:
        """Return the rows in which the same was written and perhaps meant."""
        column = suggestion.column
        return [
            number
            for number, row in enumerate(self._rows)
            if (row.texts.get(column), row.suggestions.get(column)) == (suggestion.written, suggestion.meant)
        ]

    def note_of(self, row: int) -> str:
        """Return what changes in a row, or what to look at in it."""
        return self._rows[row].note

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns) + 2

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.column_at(index.column())
        if column is None:
            return self._beside(row, index.column(), role)
        text, derived = row.texts.get(column, ""), row.derived.get(column, "")
        problem = row.problems.get(column)
        shown: Any = None
        if role == _ROLE.EditRole:
            shown = text
        elif role == _ROLE.DisplayRole:
            shown = text or derived
        elif role == _ROLE.ToolTipRole:
            shown = say_error(problem.error, self._language) if problem else text or self._derived_words(derived)
        elif role == _ROLE.BackgroundRole and problem:
            shown = QColor(colours_of(QGuiApplication.palette()).red_soft)
        elif role == _ROLE.ForegroundRole and derived and not text:
            shown = QColor(colours_of(QGuiApplication.palette()).muted)
        return shown

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        column = self.column_at(index.column())
        if role == _ROLE.EditRole and column and str(value) != self._rows[index.row()].texts.get(column, ""):
            self.entered.emit(index.row(), column, str(value))
        return False  # who hears of it decides

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.column_at(index.column()) else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.TextAlignmentRole:
            return _LEFT
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        names = [column_name(column, self._language) for column in self._columns]  # type: ignore[arg-type]
        return [self.tr("Kết quả"), *names, self.tr("Chi tiết")][section]

    def _beside(self, row: ShownRow, place: int, role: int) -> Any:
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return row.state if place == 0 else row.note
        return self._marks[row.is_bad] if role == _ROLE.DecorationRole and place == 0 else None

    def _derived_words(self, derived: str) -> str:
        return self.tr("{value} (bảng không ghi, chương trình suy ra)").format(value=derived) if derived else ""
