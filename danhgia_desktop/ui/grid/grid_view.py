"""A table people use like a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView

from danhgia_desktop.ui.grid import navigation
from danhgia_desktop.ui.grid.cell_delegate import CellDelegate
from danhgia_desktop.ui.grid.cell_editor import CellEditor, Move, move_of
from danhgia_desktop.ui.grid.cell_painter import CellPainter
from danhgia_desktop.ui.grid.column_widths import ColumnWidths
from danhgia_desktop.ui.grid.frozen_columns import FrozenColumns, paint_current
from danhgia_desktop.ui.grid.grid_header import GridHeader
from danhgia_desktop.ui.grid.paste_plan import bounds
from danhgia_desktop.ui.grid.row_heights import RowHeights
from danhgia_desktop.ui.grid.selected_cells import between, opposite_corner, places_in
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.grid_model import GridModel, Index
    from danhgia_desktop.ui.grid.paste_plan import Area, Place

_FLASH_MS = 700
_STEPS = {Move.STEP_UP: (-1, 0), Move.STEP_DOWN: (1, 0), Move.STEP_LEFT: (0, -1), Move.STEP_RIGHT: (0, 1)}
_STOPS = {Move.UP: (-1, 0), Move.DOWN: (1, 0), Move.LEFT: (0, -1), Move.RIGHT: (0, 1)}
_JUMPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_JUMPING = {
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
}
_Trigger = QAbstractItemView.EditTrigger
_Hint = QAbstractItemView.ScrollHint
_Select = QItemSelectionModel.SelectionFlag


class GridView(QTableView):
    """A grid: typing, moving, selecting, frozen columns; blocks and fills are the affair of `BlockEditing`.

    Signals:
        current_moved: the current cell is another one.
        selection_moved: other cells are selected.
        fill_typed: the typed text shall go into every selected cell (Ctrl+Enter).
        typed_in_vain: somebody typed at a cell that cannot be typed.
    """

    current_moved = Signal()
    selection_moved = Signal()
    fill_typed = Signal(str)
    typed_in_vain = Signal()

    def __init__(self, model: GridModel, *, frozen: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = model
        self._frozen_count = frozen
        self.frozen = FrozenColumns(self, model, frozen)
        self.setHorizontalHeader(GridHeader(model, self))
        self.setModel(model)
        self.frozen.setSelectionModel(self.selectionModel())
        views = (self, self.frozen)
        self.widths = ColumnWidths(model, views, self)
        self._heights = RowHeights(model, views)
        painter = CellPainter(self.font(), colours_of(self.palette()))
        self._delegates = tuple(CellDelegate(model, painter, view) for view in views)
        for view, delegate in zip(views, self._delegates, strict=True):
            view.setItemDelegate(delegate)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._flash_end = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._set_up()
        self._connect()
        self._dress()

    @property
    def place(self) -> Place | None:
        """The current cell."""
        current = self.currentIndex()
        return (current.row(), current.column()) if current.isValid() else None

    @property
    def editor(self) -> CellEditor | None:
        """The open editor."""
        return next((delegate.editor for delegate in self._delegates if delegate.editor is not None), None)

    def selected_places(self) -> list[Place]:
        """Return the selected cells that can be seen, in reading order."""
        places = places_in(self.selectionModel().selection())
        return sorted(place for place in places if not self.isRowHidden(place[0]))

    def go_to(self, place: Place) -> bool:
        """Make a cell the current one and show it; refused while a text is open that cannot stand."""
        if not self._may_leave():
            return False
        index = self.cells.index(*place)
        self.setCurrentIndex(index)  # also the cell that Shift+arrow selects from
        self.selectionModel().select(index, _Select.ClearAndSelect)  # though Ctrl or Shift be held
        self.scrollTo(index)
        return True

    def select_area(self, area: Area) -> None:
        """Select a rectangle; its first cell becomes the current one."""
        if self.go_to((area.top, area.left)):
            cells = between(self.cells, (area.top, area.left), (area.bottom, area.right))
            self.selectionModel().select(cells, _Select.ClearAndSelect)

    def flash(self, places: Iterable[Place]) -> None:
        """Tint cells for a moment: they changed without being typed."""
        self._flash_end.start()
        self._show_flash(frozenset(places))

    def edit(  # type: ignore[override]  # one method for Qt's two
        self, index: Index, trigger: _Trigger = _Trigger.AllEditTriggers, event: QEvent | None = None
    ) -> bool:
        if index.isValid() and index.column() < self._frozen_count:
            opened = self.frozen.open_editor(index, trigger, event)
        else:
            opened = super().edit(index, trigger, event)  # type: ignore[arg-type]  # no event where no key began it
        if opened and self.editor is not None:
            self.editor.replaces = trigger == _Trigger.AnyKeyPressed
            if not self.editor.replaces:
                self.editor.end(False)
        return opened

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = move_of(event)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if move in _STOPS:
            self._move(move)
        elif plain in _JUMPING and event.key() in _JUMPS:
            self._jump(*_JUMPS[event.key()], selects=plain != Qt.KeyboardModifier.ControlModifier)
        elif plain == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Home:
            self.go_to((0, self._frozen_count))
        elif plain == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_End:
            self.go_to((self.cells.rowCount() - 1, self.cells.columnCount() - 1))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Say that the cell cannot be typed; Qt would jump to a row that begins so."""
        if search.strip():
            self.typed_in_vain.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._may_leave():
            super().mousePressEvent(event)

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < self._frozen_count:
            bar.setValue(before)
        else:
            hidden = self._frozen_width() - self.visualRect(index).left()
            bar.setValue(bar.value() - max(0, hidden))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_current(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths.stretch()
        self._heights.fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        header = self.horizontalHeader()
        corner = header.geometry().topLeft()
        height = header.height() + self.viewport().height()
        self.frozen.setGeometry(corner.x(), corner.y(), self._frozen_width(), height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._dress()

    def _set_up(self) -> None:
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        for view in (self, self.frozen):
            view.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self._heights.fit)
        self.widths.changed.connect(self._follow_width)
        self._fit_soon.timeout.connect(self._heights.fit)
        self._flash_end.timeout.connect(self._show_flash)
        for delegate in self._delegates:
            delegate.left.connect(self._leave)
        self.cells.modelReset.connect(self._start_over)
        self.cells.dataChanged.connect(self._measure_rows)
        self.selectionModel().currentChanged.connect(self.current_moved)
        self.selectionModel().selectionChanged.connect(self.selection_moved)

    def _dress(self) -> None:
        painter = CellPainter(self.font(), colours_of(self.palette()))
        for delegate in self._delegates:
            delegate.painter = painter
        self.widths.start(self.fontMetrics().horizontalAdvance("0"))
        self._heights.start(painter)
        self._heights.fit()
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        self.frozen.viewport().update()

    def _frozen_width(self) -> int:
        return sum(self.columnWidth(column) for column in range(self._frozen_count))

    def _may_leave(self) -> bool:
        editor = self.editor
        if editor is None or self._stands(editor):
            return True
        editor.setFocus()
        return False

    def _stands(self, editor: CellEditor) -> bool:
        return self._delegates[0].stands(editor)

    def _leave(self, editor: CellEditor, move: Move) -> None:
        """End typing as a key asked for, and go where it leads."""
        view = self.frozen if editor.index.column() < self._frozen_count else self
        if move is Move.FILL:
            text = editor.text().strip()
            view.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            self.fill_typed.emit(text)
        elif self._stands(editor):
            view.commitData(editor)
            view.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self._move(move)

    def _move(self, move: Move) -> None:
        place = self.place
        if place is None:
            return
        if move in _STOPS:
            down, right = _STOPS[move]
            self.go_to(navigation.next_stop(self.cells, place, down=down, right=right))
        else:
            down, right = _STEPS[move]
            self.go_to(navigation.within(self.cells, (place[0] + down, place[1] + right)))

    def _jump(self, down: int, right: int, *, selects: bool) -> None:
        if self.place is None:
            return
        edge = navigation.block_edge(self.cells, self.place, down=down, right=right)
        if selects:
            self._select_to(edge)
        else:
            self.go_to(edge)

    def _select_to(self, place: Place) -> None:
        """Select from the corner where the selection began to another cell, which becomes the current one."""
        selected = self.selected_places() or [place]
        start = opposite_corner(bounds(selected), self.place or place)
        self.selectionModel().select(between(self.cells, start, place), _Select.ClearAndSelect)
        self.selectionModel().setCurrentIndex(self.cells.index(*place), _Select.NoUpdate)
        self.scrollTo(self.currentIndex())

    def _follow_width(self, column: int) -> None:
        self.updateGeometries()
        if self.cells.columns[column].shapes_rows:
            self._heights.forget()
            self._fit_soon.start()

    def _start_over(self) -> None:
        """Other rows, perhaps other columns."""
        self.frozen.show_first(self._frozen_count)
        self.widths.start(self.fontMetrics().horizontalAdvance("0"))
        self._heights.forget()
        self._heights.fit()

    def _measure_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        if any(column.shapes_rows for column in self.cells.columns[first.column() : last.column() + 1]):
            self._heights.forget_rows(first.row(), last.row())
            self._heights.fit()

    def _show_flash(self, places: frozenset[Place] = frozenset()) -> None:
        for delegate in self._delegates:
            delegate.flashing = places
        self._repaint()
