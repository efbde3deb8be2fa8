"""What stands between a grid and its cells: painting them and opening their editors."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from danhgia_desktop.ui.grid.cell_editor import CellEditor, editor_for
from danhgia_desktop.ui.grid.editor_keys import breaks_line

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from danhgia_desktop.ui.grid.cell_painter import CellPainter
    from danhgia_desktop.ui.grid.grid_model import GridModel, Index
    from danhgia_desktop.ui.grid.paste_plan import Place

_PASSING = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


class CellDelegate(QStyledItemDelegate):
    """Paints and edits the cells of one grid.

    Signals:
        left: a key that leads out of the cell was pressed while typing; carries the editor and the move.
        typed: what is being typed is something else, or nothing any more.
    """

    left = Signal(object, object)
    typed = Signal()

    def __init__(self, model: GridModel, painter: CellPainter, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.painter = painter
        self.flashing: frozenset[Place] = frozenset()
        self.selected: list[tuple[int, int, int, int]] = []
        """The selected rectangles; asking the option for its state would take longer than painting the cell."""
        self.editor: CellEditor | None = None
        """The editor that is open; there is never more than one."""
        self.takes_focus_again = False
        """Whether the editor gets back the keys it has just lost, because its text could not be saved."""

    def stands(self, editor: CellEditor) -> bool:
        """Tell whether the text can stand in its cell; where it cannot, it stays open and says why."""
        row, column, text = editor.index.row(), editor.index.column(), editor.text().strip()
        changed = editor.isModified() and text != self._model.cell(row, column).typed
        reason = self._model.refusal(row, column, text) if changed else ""
        if reason:
            editor.refuse(reason)
            self._model.refused.emit(reason)
        return not reason

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, place = index.row(), index.column()
        cell, column = self._model.cell(row, place), self._model.columns[place]
        self.painter.paint(
            painter,
            option.rect,
            cell,
            column,
            self._model.row_look(row),
            selected=any(top <= row <= bottom and left <= place <= right for top, left, bottom, right in self.selected),
            flash=(row, place) in self.flashing,
        )
        if column.folds and (fold := self._model.row_fold(row)):
            self.painter.paint_fold(painter, option.rect, cell, fold)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = editor_for(parent, self._model.columns[index.column()], index)
        editor.setFont(self.painter.fonts.normal.font)
        editor.textChanged.connect(self.typed)
        self.editor = editor
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self.editor:
            self.editor = None
        super().destroyEditor(editor, index)
        self.typed.emit()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.isModified():
            editor.begin(self._model.cell(index.row(), index.column()).typed)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, CellEditor) or not editor.isModified():
            return
        if model.setData(index, editor.text().strip()):
            editor.accept_again()
        else:
            editor.refuse(self.tr("Chưa lưu được; chữ đang gõ còn ở đây."))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        view = editor.parentWidget()
        if isinstance(editor, CellEditor) and view is not None:
            editor.setGeometry(editor.fitted(option.rect.adjusted(1, 1, -1, -1), view.rect()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, CellEditor):
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                if breaks_line(event):
                    watched.break_line()
                    return True
                move = watched.move_for(event)
                if move is not None:
                    self.left.emit(watched, move)
                    return True
            if event.type() == QEvent.Type.FocusOut:
                if not self._goes_on(watched, event):
                    self.closeEditor.emit(watched, self.EndEditHint.NoHint)
                return False
        return super().eventFilter(watched, event)

    def _goes_on(self, editor: CellEditor, event: QEvent) -> bool:
        """Enter what was typed as the focus leaves; tell whether typing goes on all the same.

        So it does where another window came to the front, and where the text cannot stand or be saved.
        """
        is_passing = isinstance(event, QFocusEvent) and event.reason() in _PASSING
        if is_passing or editor is not self.editor or not self.stands(editor):
            return True
        self.commitData.emit(editor)
        if editor.reason:
            self.takes_focus_again = True
            QTimer.singleShot(0, editor, partial(self._take_focus, editor))
        return bool(editor.reason)

    def _take_focus(self, editor: CellEditor) -> None:
        self.takes_focus_again = False
        editor.setFocus()
