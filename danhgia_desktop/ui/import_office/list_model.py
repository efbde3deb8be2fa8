"""The rows of a list before they are imported, cell by cell, for a person to mend."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex

from danhgia_desktop.ui.grid.cell import Cell, CellState, Ink, Mark
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.import_office.list_columns import list_columns
from danhgia_desktop.ui.import_office.shown_rows import shown_row
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from enum import StrEnum

    from PySide6.QtCore import QObject

    from danhgia_desktop.imports.records import CellProblem, RecordTable
    from danhgia_desktop.ui.grid.cell import Entry
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.import_office.list_task import Foreseen, ListTask
    from danhgia_desktop.ui.import_office.shown_rows import ShownRow
    from danhgia_desktop.wording import Language


_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What was perhaps meant where something else was written."""

    column: StrEnum
    written: str
    meant: str


class ListModel(GridModel):
    """A row for each row of the list: what becomes of it, its cells, and what to know about it."""

    def __init__(self, task: ListTask, language: Language, parent: QObject | None = None) -> None:
        super().__init__(list_columns(task.columns, (), {}, language), parent)
        self._task = task
        self._language = language
        self._places: list[StrEnum] = list(task.columns)
        self._rows: list[ShownRow] = []
        self._cells: list[tuple[Cell, ...] | None] = []

    def show_list(
        self,
        table: RecordTable[Any],
        foreseen: Sequence[Foreseen],
        choices: Mapping[StrEnum, tuple[str, ...]],
    ) -> None:
        """Show other rows, or the same ones after something was mended; choices are what cells are chosen from."""
        there = {column for record in table.records for column in record.texts}
        places = [column for column in self._task.columns if column in there or column in self._task.needed]
        rows = [shown_row(record, one, self._language) for record, one in zip(table.records, foreseen, strict=True)]
        if places == self._places and len(rows) == len(self._rows):
            self._rows, self._cells = rows, [None] * len(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._columns = list_columns(places, rows, choices, self._language)
        self._places, self._rows, self._cells = places, rows, [None] * len(rows)
        self.endResetModel()

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show what was just typed, until it is known what the list does with it."""
        for entry in entries:
            column, row = self.column_at(entry.column), self._rows[entry.row]
            if column is not None:
                problems = {key: problem for key, problem in row.problems.items() if key != column}
                self._rows[entry.row] = replace(row, texts={**row.texts, column: entry.text}, problems=problems)
                self._cells[entry.row] = None
                self.dataChanged.emit(self.index(entry.row, 0), self.index(entry.row, self.columnCount() - 1))

    def cell(self, row: int, column: int) -> Cell:
        cells = self._cells[row]
        if cells is None:
            cells = self._cells[row] = self._cells_of(self._rows[row])
        return cells[column]

    def refusal(self, row: int, column: int, text: str) -> str:
        return ""  # whatever is typed stands there, and is looked at then

    @property
    def bad_rows(self) -> list[int]:
        """The rows in which something must be mended."""
        return [number for number, row in enumerate(self._rows) if row.is_bad]

    def column_at(self, place: int) -> StrEnum | None:
        """Return which column of the list stands in a place; None for the words beside them."""
        return self._places[place - 1] if 0 < place <= len(self._places) else None

    def first_problem(self, row: int) -> int:
        """Return the place of the first cell of a row that must be mended."""
        problems = self._rows[row].problems
        return next((place for place, column in enumerate(self._places, start=1) if column in problems), 0)

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

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def _cells_of(self, row: ShownRow) -> tuple[Cell, ...]:
        doubt = Mark.WARNING if row.is_doubted else Mark.NONE
        state = Cell(text=row.state, mark=Mark.ERROR if row.is_bad else doubt, message=row.note)
        return (state, *(self._cell_of(row, column) for column in self._places), Cell(text=row.note, message=row.note))

    def _cell_of(self, row: ShownRow, column: StrEnum) -> Cell:
        text, derived = row.texts.get(column, ""), row.derived.get(column, "")
        problem = row.problems.get(column)
        doubt = row.doubts.get(column, "")
        message = say_error(problem.error, self._language) if problem else doubt
        if derived and not text and not message:
            message = self.tr("{value} (bảng không ghi, chương trình suy ra)").format(value=derived)
        return Cell(
            text=text or derived,
            typed=text,
            state=CellState.OPEN,
            can_type=True,
            ink=Ink.NORMAL if text else Ink.MUTED,
            mark=Mark.ERROR if problem else Mark.WARNING if doubt else Mark.NONE,
            message=message,
        )
