"""Choosing what stands in cells from a list, as spreadsheets offer it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from danhgia_desktop.ui.grid import paste_plan
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.proposal import propose
from danhgia_desktop.ui.grid.value_popup import ValuePopup

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_view import GridView


_MOST_IN_MENU = 15
"""Among more than so many one searches."""

_FOR_SHORTCUTS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}


class ValueChoice(QObject):
    """Alt+Down opens the list of the current cell's column; what is chosen goes into all selected cells of it.

    Where the column has none, the key is left to whatever else it means in the window.
    """

    def __init__(self, grid: GridView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._act = GridActs(grid, self).add("choose_value", self.tr("Chọn từ danh sách"), "Alt+Down", self.choose)
        self._act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # while typing as well
        self._act.setEnabled(False)
        grid.current_moved.connect(self._follow)
        QApplication.instance().focusChanged.connect(self._watch)  # type: ignore[union-attr]  # there is one

    def choose(self) -> None:
        """Open the list below the current cell, at what stands there; a column without choices has none."""
        place = self._grid.place
        if place is None or not (choices := self._grid.cells.columns[place[1]].choices):
            return
        stands = self._grid.cells.cell(*place).typed
        if len(choices) > _MOST_IN_MENU:
            popup = ValuePopup(choices, stands, self._grid)
            popup.chosen.connect(partial(self._enter, column=place[1]))
            popup.show_beside(self._cell_on_screen())
            return
        menu = QMenu(self._grid)
        menu.setObjectName("value_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in choices:
            action = menu.addAction(choice.replace("&", "&&"))
            action.triggered.connect(partial(self._enter, choice, column=place[1]))
            if choice == stands:
                menu.setActiveAction(action)
        menu.popup(self._cell_on_screen().bottomLeft())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the key from what it means elsewhere in the window, and open the list by it."""
        if event.type() in _FOR_SHORTCUTS and isinstance(event, QKeyEvent) and self._act.isEnabled():
            is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
            if event.key() == Qt.Key.Key_Down and is_plain:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._act.trigger()
                return True
        return super().eventFilter(watched, event)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and (now is self._grid or self._grid.isAncestorOf(now)):
            now.installEventFilter(self)  # a second time it is only moved to the front

    def _follow(self) -> None:
        place = self._grid.place
        self._act.setEnabled(place is not None and bool(self._grid.cells.columns[place[1]].choices))

    def _cell_on_screen(self) -> QRect:
        cell = self._grid.visualRect(self._grid.currentIndex())
        return QRect(self._grid.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def _enter(self, choice: str, *_: object, column: int) -> None:
        places = [place for place in self._grid.selected_places() if place[1] == column]
        if places:
            propose(paste_plan.plan_fill(choice, places, self._grid.cells), self._grid.cells, self._grid)
