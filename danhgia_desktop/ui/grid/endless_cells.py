"""A table's cells as pasting sees them: below the last row there is always another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from danhgia_desktop.ui.grid.grid_model import GridModel

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.grid_model import Index

MOST_NEW = 5_000
"""Rows that one paste can add."""

_ROOT = QModelIndex()


class EndlessCells(GridModel):
    """The rows above the blank one, followed by blank ones; what stands below it, such as a total, is none of them."""

    def __init__(self, model: GridModel, blank: int, parent: QObject | None = None) -> None:
        """Look at a model.

        Args:
            model: holds the cells.
            blank: its blank row.
            parent: its owner.
        """
        super().__init__(model.columns, parent)
        self._model = model
        self.blank = blank

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.blank + MOST_NEW

    def cell(self, row: int, column: int) -> Cell:
        return self._model.cell(min(row, self.blank), column)

    def refusal(self, row: int, column: int, text: str) -> str:
        return self._model.refusal(min(row, self.blank), column, text)

    def why_closed(self, row: int, column: int) -> str:
        return self._model.why_closed(min(row, self.blank), column)

    def row_name(self, row: int) -> str:
        name = self._model.row_name(min(row, self.blank))
        return name if row < self.blank else f"{name} {row - self.blank + 1}"  # several new rows are told apart
