"""Where the current cell and the selection go by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt

from danhgia_desktop.ui.grid import navigation
from danhgia_desktop.ui.grid.editor_keys import Move, move_of
from danhgia_desktop.ui.grid.paste_plan import bounds
from danhgia_desktop.ui.grid.selected_cells import between, opposite_corner, places_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QTableView

    from danhgia_desktop.ui.grid.grid_model import GridModel
    from danhgia_desktop.ui.grid.paste_plan import Area, Place

_STEPS = {Move.STEP_UP: (-1, 0), Move.STEP_DOWN: (1, 0), Move.STEP_LEFT: (0, -1), Move.STEP_RIGHT: (0, 1)}
_STOPS = {Move.UP: (-1, 0), Move.DOWN: (1, 0), Move.LEFT: (0, -1), Move.RIGHT: (0, 1)}
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ROW_ENDS: set[int] = {Qt.Key.Key_Home, Qt.Key.Key_End}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_Select = QItemSelectionModel.SelectionFlag


class CellMoves:
    """Moves and selects as spreadsheets do: the current cell is where the selection began, and typing goes there.

    Qt makes the end that moves the current cell; and its Shift+arrow selects
    from the cell it last moved to itself, which is not the current one after
    Enter, a jump or a paste.
    """

    def __init__(self, grid: QTableView, cells: GridModel, frozen: int, may_leave: Callable[[], bool]) -> None:
        """Move in a grid.

        Args:
            grid: the view.
            cells: its model.
            frozen: how many columns do not scroll.
            may_leave: enters what is being typed; tells whether the current cell can be left, no text being open.
        """
        self._grid = grid
        self._cells = cells
        self._frozen = frozen
        self._may_leave = may_leave
        self._tabbed: tuple[Place, int] | None = None
        """Where Tab has led, and the column where the person began to press it."""

    @property
    def place(self) -> Place | None:
        """The current cell."""
        current = self._grid.currentIndex()
        return (current.row(), current.column()) if current.isValid() else None

    def selected_places(self) -> list[Place]:
        """Return the selected cells that can be seen, in reading order."""
        places = places_in(self._grid.selectionModel().selection())
        return sorted(place for place in places if not self._grid.isRowHidden(place[0]))

    def go_to(self, place: Place) -> bool:
        """Make a cell the current one and show it, if the one before may be left."""
        if not self._may_leave():
            return False
        index = self._cells.index(*place)
        self._grid.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect)
        self._grid.scrollTo(index)
        return True

    def select_areas(self, *areas: Area) -> None:
        """Select rectangles and nothing else; the first cell of the first becomes the current one."""
        if self.go_to((areas[0].top, areas[0].left)):
            cells = QItemSelection()
            for area in areas:
                cells.merge(between(self._cells, (area.top, area.left), (area.bottom, area.right)), _Select.Select)
            self._grid.selectionModel().select(cells, _Select.ClearAndSelect)

    def obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tell whether it was one of these keys."""
        place = self.place
        if place is None:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        move = move_of(event)
        if move in _STOPS:
            self.leave_by(move)
        elif modifiers == _SHIFT and event.key() in {*_ARROWS, *_PAGES, *_ROW_ENDS}:
            self.select_to(self._reached(event.key(), self._moving_end(place)))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # for whoever is around the grid; Qt would take it for something typed
        elif event.key() == Qt.Key.Key_Space and modifiers in {_CTRL, _SHIFT}:
            self._select_lines(columns=modifiers == _CTRL)
        elif modifiers in {_CTRL, _CTRL | _SHIFT}:
            return self._jump(event.key(), place, selects=modifiers != _CTRL)
        else:
            return False
        return True

    def leave_by(self, move: Move) -> None:
        """Go where Enter, Tab or an arrow leads."""
        place = self.place
        if place is None:
            return
        if move in _STOPS and len(selected := self.selected_places()) > 1:
            self._stop_within(selected, move, place)
        elif move in _STOPS:
            self._stop(move, place)
        else:
            down, right = _STEPS[move]
            self.go_to(navigation.within(self._cells, (place[0] + down, place[1] + right)))

    def select_to(self, place: Place) -> None:
        """Select from where the selection began to another cell; the current one stays what it is."""
        area = bounds(self.selected_places() or [self.place or place])
        start = opposite_corner(area, self._moving_end(self.place or place))
        self._grid.selectionModel().select(between(self._cells, start, place), _Select.ClearAndSelect)
        self._grid.scrollTo(self._cells.index(*place))

    def return_to(self, place: Place) -> None:
        """Make a selected cell the current one; the selection stays."""
        self._grid.selectionModel().setCurrentIndex(self._cells.index(*place), _Select.NoUpdate)

    def _moving_end(self, current: Place) -> Place:
        """Return the corner of the selection that Shift and a key move: the one across from the current cell."""
        return opposite_corner(bounds(self.selected_places() or [current]), current)

    def _reached(self, key: int, place: Place) -> Place:
        """Return where a key leads from a place that is not the current one."""
        row, column = place
        if key in _ARROWS:
            down, right = _ARROWS[key]
            return navigation.within(self._cells, (row + down, column + right))
        if key in _ROW_ENDS:
            return row, 0 if key == Qt.Key.Key_Home else self._cells.columnCount() - 1
        away = _PAGES[key] * self._grid.viewport().height()
        found = self._grid.rowAt(self._grid.rowViewportPosition(row) + away)
        edge = 0 if away < 0 else self._cells.rowCount() - 1
        return found if found >= 0 else edge, column

    def _select_lines(self, *, columns: bool) -> None:
        """Select the columns, or else the rows, that the selection touches; the current cell stays."""
        area = bounds(self.selected_places() or [self.place or (0, 0)])
        first = (0, area.left) if columns else (area.top, 0)
        last_row, last_column = self._cells.rowCount() - 1, self._cells.columnCount() - 1
        last = (last_row, area.right) if columns else (area.bottom, last_column)
        self._grid.selectionModel().select(between(self._cells, first, last), _Select.ClearAndSelect)

    def _stop_within(self, selected: list[Place], move: Move, place: Place) -> None:
        """Go to the next open cell of the selection, down its columns or along its rows, and round from its end."""
        down, right = _STOPS[move]
        walk = sorted(selected, key=lambda each: each if right else each[::-1], reverse=down + right < 0)
        start = walk.index(place) if place in walk else -1
        ahead = walk[start + 1 :] + walk[: max(start, 0)]
        if self._may_leave() and (target := navigation.first_open_of(self._cells, ahead)) is not None:
            self.return_to(target)
            self._grid.scrollTo(self._cells.index(*target))

    def _stop(self, move: Move, place: Place) -> None:
        """Go to the next open cell; Enter after Tab returns to the column where Tab began."""
        down, right = _STOPS[move]
        is_tabbing = self._tabbed is not None and self._tabbed[0] == place
        began = self._tabbed[1] if self._tabbed is not None and is_tabbing else place[1]
        start = place if right else (place[0], began)
        target = navigation.next_stop(self._cells, start, down=down, right=right)
        if self.go_to(place if target == start else target):
            self._tabbed = (self.place or place, began) if right > 0 else None

    def _jump(self, key: int, place: Place, *, selects: bool) -> bool:
        place = self._moving_end(place) if selects else place
        if key in _ARROWS:
            down, right = _ARROWS[key]
            target = navigation.block_edge(self._cells, place, down=down, right=right)
        elif key == Qt.Key.Key_Home:
            target = (None if selects else navigation.first_open(self._cells)) or (0, self._frozen)
        elif key == Qt.Key.Key_End:
            target = (self._cells.rowCount() - 1, self._cells.columnCount() - 1)
        else:
            return False
        if selects:
            self.select_to(target)
        else:
            self.go_to(target)
        return True
