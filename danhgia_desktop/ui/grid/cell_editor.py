"""Typing into a cell: one line, or several where the column's words may have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit

from danhgia_desktop.ui.focus_ring import shows_focus_itself
from danhgia_desktop.ui.grid.editor_keys import SIDEWAYS, Move, asks_for_today, move_of, today_written
from danhgia_desktop.ui.grid.refusal_bubble import RefusalBubble

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.cell import Column
    from danhgia_desktop.ui.grid.grid_model import Index

_MARGIN = 2
_UPRIGHT = {Move.STEP_UP, Move.STEP_DOWN}


class LineEditor(QLineEdit):
    """A plain line: no completion and no steps, so that Vietnamese input methods and wheels can do no harm."""

    def __init__(self, parent: QWidget, column: Column, index: Index) -> None:
        super().__init__(parent)
        self.setObjectName("cell_editor")
        self.setAccessibleName(column.title)
        self.setFrame(False)
        self.index = QPersistentModelIndex(index)
        self._numeric = column.numeric
        if column.numeric:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.replaces = False
        """Whether typing began by replacing: then the arrows leave the cell as in spreadsheets."""
        self.reason = ""
        """Why the text cannot stand in the cell; "" while nobody said so."""
        self.bubble: RefusalBubble | None = None
        self.textEdited.connect(self.accept_again)

    def begin(self, typed: str) -> None:
        """Start from what stands in the cell."""
        self.setText(typed.replace("\n", " "))

    def take_up(self) -> None:
        """Go on at the end of what stands there."""
        self.end(False)

    def refuse(self, reason: str) -> None:
        """Keep the text open, show that it cannot stand, and say why."""
        _show_reason(self, reason)

    def accept_again(self) -> None:
        """Take back what was said about another text."""
        if self.reason:
            _show_reason(self, "")

    def move_for(self, event: QKeyEvent) -> Move | None:
        """Return where a key leads out of the cell, None for keys that edit."""
        move = move_of(event)
        if move is None and self.replaces and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return SIDEWAYS.get(event.key())
        return move

    def break_line(self) -> None:
        """Stay on the one line there is."""

    def fitted(self, cell: QRect, room: QRect) -> QRect:
        """Return the place of the editor: over its cell."""
        return cell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._numeric and event.modifiers() & Qt.KeyboardModifier.KeypadModifier and event.text() == ".":
            self.insert(",")
            self.accept_again()
        elif asks_for_today(event):
            self.insert(today_written())
            self.accept_again()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.replaces = False  # who places the caret with the mouse wants the arrows to move it
        super().mousePressEvent(event)


class LinesEditor(QPlainTextEdit):
    """Plain lines; Alt+Enter begins another one, the editor grows below its cell."""

    def __init__(self, parent: QWidget, column: Column, index: Index) -> None:
        super().__init__(parent)
        self.setObjectName("cell_editor")
        self.setAccessibleName(column.title)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        shows_focus_itself(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.index = QPersistentModelIndex(index)
        self.replaces = False
        self.reason = ""
        self.bubble: RefusalBubble | None = None
        self._begun: str | None = None
        """What stood in the cell; Qt's own account of changes takes a new font for one."""
        self._cell = QRect()
        self._room = QRect()
        self.textChanged.connect(self.accept_again)
        self.textChanged.connect(self._grow)

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def isModified(self) -> bool:
        """Tell whether a person changed the text."""
        return self._begun is not None and self.toPlainText() != self._begun

    def begin(self, typed: str) -> None:
        """Start from what stands in the cell; a letter replaces it."""
        typed = typed.replace("\u00a0", " ")  # as Qt returns it
        if typed != self._begun:
            self._begun = typed
            self.setPlainText(typed)
            self.selectAll()

    def take_up(self) -> None:
        """Go on at the end of what stands there."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def refuse(self, reason: str) -> None:
        """Keep the text open, show that it cannot stand, and say why."""
        _show_reason(self, reason)

    def accept_again(self) -> None:
        """Take back what was said about another text."""
        if self.reason:
            _show_reason(self, "")

    def move_for(self, event: QKeyEvent) -> Move | None:
        """Return where a key leads out of the cell; None for keys that edit, such as the arrows within the text."""
        move = move_of(event)
        if move in _UPRIGHT and not self.replaces and self._has_line(up=move is Move.STEP_UP):
            return None
        if move is None and self.replaces and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return SIDEWAYS.get(event.key())
        return move

    def break_line(self) -> None:
        """Begin another line."""
        self.replaces = False
        self.insertPlainText("\n")

    def fitted(self, cell: QRect, room: QRect) -> QRect:
        """Return the place of the editor: over its cell, and as far below or above as its text needs.

        Args:
            cell: where the cell is.
            room: where there is room.
        """
        self._cell, self._room = cell, room
        lines = max(1, self._line_count())
        height = max(cell.height(), lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + 2)
        height = min(height, room.height())
        return QRect(cell.left(), min(cell.top(), room.bottom() + 1 - height), cell.width(), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asks_for_today(event):
            self.insertPlainText(today_written())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.replaces = False
        super().mousePressEvent(event)

    def _grow(self) -> None:
        if self._cell.isValid():
            self.setGeometry(self.fitted(self._cell, self._room))

    def _line_count(self) -> int:
        block, lines = self.document().firstBlock(), 0
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def _has_line(self, *, up: bool) -> bool:
        """Tell whether the caret can go a line up or down within the text."""
        caret = self.textCursor()
        return caret.movePosition(QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down)


CellEditor = LineEditor | LinesEditor


def editor_for(parent: QWidget, column: Column, index: Index) -> CellEditor:
    """Return the editor that fits a column."""
    return LinesEditor(parent, column, index) if column.lines else LineEditor(parent, column, index)


def _show_reason(editor: CellEditor, reason: str) -> None:
    editor.reason = reason
    editor.setToolTip(reason)
    editor.setAccessibleDescription(reason)
    editor.setProperty("look", "refused" if reason else "")
    editor.style().unpolish(editor)
    editor.style().polish(editor)
    if reason:
        editor.bubble = editor.bubble or RefusalBubble(editor, _ground_of(editor))
        editor.bubble.say(reason)


def _ground_of(editor: CellEditor) -> QWidget:
    """Return the outermost table an editor stands in: frozen columns lie within another one."""
    ground = editor.parentWidget() or editor
    while isinstance(around := ground.parentWidget(), QAbstractScrollArea):
        ground = around
    return ground
