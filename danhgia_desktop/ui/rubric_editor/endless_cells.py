"""The editor's cells as pasting sees them: below the last line there is always another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from danhgia_desktop.ui.grid.grid_model import GridModel

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.rubric_editor.rubric_model import RubricModel

MOST_NEW = 5_000
"""Lines that one paste can add."""

_ROOT = QModelIndex()


class EndlessCells(GridModel):
    """The lines of a rubric without the total, followed by blank ones."""

    def __init__(self, model: RubricModel, parent: QObject | None = None) -> None:
        super().__init__(model.columns, parent)
        self._model = model
        self.blank = model.keys.index(None)
        """The first row that is no line yet."""

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.blank + MOST_NEW

    def cell(self, row: int, column: int) -> Cell:
        return self._model.cell(min(row, self.blank), column)

    def refusal(self, row: int, column: int, text: str) -> str:
        return self._model.refusal(row, column, text)

    def row_name(self, row: int) -> str:
        return self._model.row_name(min(row, self.blank))
