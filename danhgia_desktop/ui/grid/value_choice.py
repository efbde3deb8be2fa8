"""Choosing what stands in cells from a list, as spreadsheets offer it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from danhgia_desktop.ui.grid import paste_plan
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.proposal import propose

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_view import GridView


class ValueChoice(QObject):
    """Alt+Down opens the list of the current cell's column; what is chosen goes into all selected cells of it."""

    def __init__(self, grid: GridView) -> None:
        super().__init__(grid)
        self._grid = grid
        act = GridActs(grid, self).add("choose_value", self.tr("Chọn từ danh sách"), "Alt+Down", self.choose)
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # while typing as well

    def choose(self) -> None:
        """Open the list below the current cell, at what stands there; a column without choices has none."""
        place = self._grid.place
        if place is None or not (choices := self._grid.cells.columns[place[1]].choices):
            return
        menu = QMenu(self._grid)
        menu.setObjectName("value_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stands = self._grid.cells.cell(*place).typed
        for choice in choices:
            action = menu.addAction(choice.replace("&", "&&"))
            action.triggered.connect(partial(self._enter, choice, place[1]))
            if choice == stands:
                menu.setActiveAction(action)
        cell = self._grid.visualRect(self._grid.cells.index(*place))
        menu.popup(self._grid.viewport().mapToGlobal(cell.bottomLeft()))

    def _enter(self, choice: str, column: int) -> None:
        places = [place for place in self._grid.selected_places() if place[1] == column]
        if places:
            propose(paste_plan.plan_fill(choice, places, self._grid.cells), self._grid.cells, self._grid)
