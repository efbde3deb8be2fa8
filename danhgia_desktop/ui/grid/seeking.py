"""Going to the next cell that wants something: one with a problem, or one that is still blank."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.ui.grid import navigation
from danhgia_desktop.ui.grid.cell import Mark
from danhgia_desktop.ui.grid.grid_acts import GridActs

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.grid_view import GridView


class Seeking(QObject):
    """Looks in hidden rows too, and goes on from the other end.

    Signals:
        said: that there is nothing left.
    """

    said = Signal(str)

    def __init__(self, grid: GridView) -> None:
        super().__init__(grid)
        self._grid = grid
        acts = GridActs(grid, self)
        acts.separate()
        for name, words, key, seek, step in (
            ("next_blank", self.tr("Ô trống tiếp theo"), "F7", self._seek_blank, 1),
            ("previous_blank", self.tr("Ô trống trước"), "Shift+F7", self._seek_blank, -1),
            ("next_problem", self.tr("Lỗi tiếp theo"), "F8", self._seek_problem, 1),
            ("previous_problem", self.tr("Lỗi trước"), "Shift+F8", self._seek_problem, -1),
        ):
            acts.add_everywhere(name, words, key, partial(seek, step), in_menu=False)

    def _seek_blank(self, step: int) -> None:
        if not self._seek(lambda cell: cell.mark is Mark.WANTING, step):
            self.said.emit(self.tr("Không còn ô nào để trống."))

    def _seek_problem(self, step: int) -> None:
        if not self._seek(lambda cell: cell.mark is not Mark.NONE, step):
            self.said.emit(self.tr("Không còn lỗi nào."))

    def _seek(self, wanted: Callable[[Cell], bool], step: int) -> bool:
        """Go to the next cell that is wanted; tell whether there is one."""
        cells = self._grid.cells
        row, column = self._grid.place or (0, 0)
        start = (cells.source_row(row) if cells.rowCount() else 0, column)
        found = navigation.next_where(cells.source, start, wanted, step=step)
        if found is not None:
            self._grid.show_source(found)
        return found is not None
