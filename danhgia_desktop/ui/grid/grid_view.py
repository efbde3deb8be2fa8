"""A table people use like a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from danhgia_desktop.ui.focus_ring import shows_focus_itself
from danhgia_desktop.ui.grid.cell_delegate import CellDelegate
from danhgia_desktop.ui.grid.cell_moves import CellMoves
from danhgia_desktop.ui.grid.cell_painter import CellPainter
from danhgia_desktop.ui.grid.column_scrolling import ColumnScrolling
from danhgia_desktop.ui.grid.context_menu import context_menu
from danhgia_desktop.ui.grid.editor_keys import Move
from danhgia_desktop.ui.grid.frozen_columns import FrozenColumns, paint_current
from danhgia_desktop.ui.grid.grid_header import GridHeader
from danhgia_desktop.ui.grid.grid_layout import GridLayout
from danhgia_desktop.ui.grid.grid_model import Hidden
from danhgia_desktop.ui.grid.selected_cells import rectangles_in
from danhgia_desktop.ui.grid.typing_in_cell import TypingInCell
from danhgia_desktop.ui.grid.typing_keys import typing_keys
from danhgia_desktop.ui.grid.unpainted import unpainted
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.cell_editor import CellEditor
    from danhgia_desktop.ui.grid.column_widths import ColumnWidths
    from danhgia_desktop.ui.grid.grid_model import GridModel, Index
    from danhgia_desktop.ui.grid.paste_plan import Area, Place
    from danhgia_desktop.ui.keys.stated_keys import StatedKey

_FLASH_MS = 700
_Trigger = QAbstractItemView.EditTrigger
_Hint = QAbstractItemView.ScrollHint


class GridView(QTableView):
    """A grid: typing, moving, selecting, frozen columns; blocks and fills are the affair of `BlockEditing`.

    Signals:
        current_moved: the current cell is another one.
        selection_moved: other cells are selected.
        fill_typed: the typed text shall go into its own cell and every selected one (Ctrl+Enter); it is still open.
        typed: what is being typed in a cell is something else, or nothing any more.
        typed_in_vain: somebody typed at a cell that cannot be typed.
        said: a sentence about what the grid did by itself.
    """

    _is_built = False
    """Qt lays out a view while its parts are being made."""

    current_moved = Signal()
    selection_moved = Signal()
    fill_typed = Signal(str)
    typed = Signal()
    typed_in_vain = Signal()
    said = Signal(str)

    def __init__(self, model: GridModel, *, frozen: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = model
        self._frozen_count = frozen
        self.frozen = FrozenColumns(self, model, frozen)
        self.header = GridHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.frozen.setSelectionModel(self.selectionModel())
        self._layout = GridLayout(self, self.frozen, model, frozen)
        self._sideways = ColumnScrolling(self, frozen)
        painter = CellPainter(self.font(), colours_of(self.palette()))
        self._delegates = tuple(CellDelegate(model, painter, view) for view in (self, self.frozen))
        self._typing = TypingInCell((self, self.frozen), self._delegates)
        self._moves = CellMoves(self, model, frozen, self._typing.finish)
        self._pressed: Place | None = None
        self._flash_end = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._is_built = True
        self._set_up()
        self._dress()

    @property
    def widths(self) -> ColumnWidths:
        """How wide the columns are."""
        return self._layout.widths

    @property
    def place(self) -> Place | None:
        """The current cell."""
        return self._moves.place

    @property
    def editor(self) -> CellEditor | None:
        """The open editor."""
        return self._typing.editor

    @property
    def is_typed_in(self) -> bool:
        """Whether a text is open that is not what its cell holds."""
        return self.editor is not None and self.editor.isModified()

    def selected_places(self) -> list[Place]:
        """Return the selected cells that can be seen, in reading order."""
        return self._moves.selected_places()

    def go_to(self, place: Place) -> bool:
        """Make a cell the current one and show it; refused while a text is open that cannot stand."""
        return self._moves.go_to(place)

    def show_source(self, place: Place) -> bool:
        """Make a cell of the source the current one, and its row seen if it is hidden; refused as `go_to` is."""
        if not self._typing.may_end():
            return False
        row, column = place
        hidden = self.cells.reveal(row)
        if hidden & Hidden.FILTERED:
            self.said.emit(self.tr("Đã bỏ lọc để hiện dòng này."))
        elif hidden:
            self.said.emit(self.tr("Đã mở mục đang gấp để hiện dòng này."))
        shown = self.cells.shown_row(row)
        return shown is not None and self.go_to((shown, column))

    def shows(self, place: Place) -> bool:
        """Tell whether a cell can be seen without scrolling."""
        rect = self.visualRect(self.cells.index(*place))
        return rect.isValid() and self.viewport().rect().contains(rect.center())

    def select_areas(self, *areas: Area) -> None:
        """Select rectangles and nothing else; the first cell of the first becomes the current one."""
        self._moves.select_areas(*areas)

    def finish_typing(self) -> bool:
        """Enter the text that is being typed; tell whether none is open any more, because it could stand."""
        return self._typing.finish()

    def give_up_typing(self) -> None:
        """Close the open editor as Esc does."""
        self._typing.give_up()

    def go_on(self, move: Move) -> None:
        """Go where a key leads that ends typing."""
        self._moves.leave_by(move)

    def flash(self, places: Iterable[Place]) -> None:
        """Tint cells for a moment: they changed without being typed."""
        self._flash_end.start()
        self._show_flash(frozenset(places))

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys that the grid obeys beside its acts."""
        return typing_keys()

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
                self.editor.take_up()
        return opened

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._moves.obey(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Say that the cell cannot be typed; Qt would jump to a row that begins so."""
        if search.strip():
            self.typed_in_vain.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not self._typing.finish():
            return
        if index.isValid() and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._moves.select_to((index.row(), index.column()))
        else:
            super().mousePressEvent(event)
            self._pressed = self.place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if (
            self._pressed is not None and self._pressed in self.selected_places()
        ):  # Qt has made the other end of what was drawn the current cell
            self._moves.return_to(self._pressed)
        self._pressed = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        context_menu(self).popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        with unpainted(self):
            super().focusInEvent(event)
        self.viewport().update(self.visualRect(self.currentIndex()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with unpainted(self):
            super().focusOutEvent(event)

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < self._frozen_count:
            bar.setValue(before)
        else:
            hidden = self._layout.frozen_width - self.visualRect(index).left()
            bar.setValue(bar.value() - max(0, hidden))
        self._sideways.settle()

    def viewportEvent(self, event: QEvent) -> bool:
        # An editor that came or went asks for a layout of the viewport, which lays out nothing; Qt would
        # put its scroll bars on top again for it and repaint both, which takes longer than the cell.
        return event.type() == QEvent.Type.LayoutRequest or super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        covered = QRect(0, 0, self._layout.frozen_width, self.viewport().height())
        super().paintEvent(QPaintEvent(event.region().subtracted(covered)))
        paint_current(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout.resize(event.oldSize())

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._is_built:
            self._layout.place_frozen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._dress()

    def _set_up(self) -> None:
        shows_focus_itself(self)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for view, delegate in zip((self, self.frozen), self._delegates, strict=True):
            view.setItemDelegate(delegate)
            view.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
            delegate.left.connect(self._leave)
            delegate.typed.connect(self.typed)
        self._flash_end.timeout.connect(self._show_flash)
        self.selectionModel().currentChanged.connect(self.current_moved)
        self.selectionModel().selectionChanged.connect(self._follow_selection)
        self.cells.modelReset.connect(self._follow_selection)  # Qt forgets the selection without a word

    def _dress(self) -> None:
        painter = CellPainter(self.font(), colours_of(self.palette()))
        for delegate in self._delegates:
            delegate.painter = painter
        self._layout.dress(painter)
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        self.frozen.viewport().update()

    def _leave(self, editor: CellEditor, move: Move) -> None:
        """End typing as a key asked for, and go where it leads."""
        if not self._delegates[0].stands(editor):
            return
        if move is Move.FILL:
            self.fill_typed.emit(editor.text().strip())
        elif self._typing.enter():
            self._moves.leave_by(move)

    def _follow_selection(self) -> None:
        selected = rectangles_in(self.selectionModel().selection())
        for delegate in self._delegates:
            delegate.selected = selected
        self.selection_moved.emit()

    def _show_flash(self, places: frozenset[Place] = frozenset()) -> None:
        for delegate in self._delegates:
            delegate.flashing = places
        self._repaint()
