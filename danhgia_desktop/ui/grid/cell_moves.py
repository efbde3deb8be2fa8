"""Where the current cell and the selection go by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView

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
_Action = QAbstractItemView.CursorAction
_CURSOR: dict[int, QAbstractItemView.CursorAction] = {
    Qt.Key.Key_Up: _Action.MoveUp,
    Qt.Key.Key_Down: _Action.MoveDown,
    Qt.Key.Key_Left: _Action.MoveLeft,
    Qt.Key.Key_Right: _Action.MoveRight,
    Qt.Key.Key_Home: _Action.MoveHome,
    Qt.Key.Key_End: _Action.MoveEnd,
    Qt.Key.Key_PageUp: _Action.MovePageUp,
    Qt.Key.Key_PageDown: _Action.MovePageDown,
}
_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_Select = QItemSelectionModel.SelectionFlag


class CellMoves:
    """Moves and selects as spreadsheets do.

    Qt's own Shift+arrow selects from the cell it last moved to itself, which
    is not the current one after Enter, a jump or a paste.
    """

    def __init__(self, grid: QTableView, cells: GridModel, frozen: int, may_leave: Callable[[], bool]) -> None:
        """Move in a grid.

        Args:
            grid: the view.
            cells: its model.
            frozen: how many columns do not scroll.
            may_leave: tells whether the current cell can be left: no text is open that cannot stand.
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

    def select_area(self, area: Area) -> None:
        """Select a rectangle; its first cell becomes the current one."""
        if self.go_to((area.top, area.left)):
            cells = between(self._cells, (area.top, area.left), (area.bottom, area.right))
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
        elif modifiers == _SHIFT and event.key() in _CURSOR:
            target = self._grid.moveCursor(_CURSOR[event.key()], _NONE)
            self.select_to((target.row(), target.column()))
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
        if move in _STOPS:
            self._stop(move, place)
        else:
            down, right = _STEPS[move]
            self.go_to(navigation.within(self._cells, (place[0] + down, place[1] + right)))

    def select_to(self, place: Place) -> None:
        """Select from the corner where the selection began to another cell, which becomes the current one."""
        selected, current = self.selected_places() or [place], self.place or place
        start = opposite_corner(bounds(selected), current)
        selection = self._grid.selectionModel()
        selection.select(between(self._cells, start, place), _Select.ClearAndSelect)
        selection.setCurrentIndex(self._cells.index(*place), _Select.NoUpdate)
        self._grid.scrollTo(self._grid.currentIndex())

    def _select_lines(self, *, columns: bool) -> None:
        """Select the columns, or else the rows, that the selection touches; the current cell stays."""
        area = bounds(self.selected_places() or [self.place or (0, 0)])
        first = (0, area.left) if columns else (area.top, 0)
        last_row, last_column = self._cells.rowCount() - 1, self._cells.columnCount() - 1
        last = (last_row, area.right) if columns else (area.bottom, last_column)
        self._grid.selectionModel().select(between(self._cells, first, last), _Select.ClearAndSelect)

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
