"""Typing into a cell."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.cell import Column
    from danhgia_desktop.ui.grid.grid_model import Index


class Move(Enum):
    """Where a key leads out of the cell that is typed in: to the next open cell, or one step."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    STEP_UP = auto()
    STEP_DOWN = auto()
    STEP_LEFT = auto()
    STEP_RIGHT = auto()
    FILL = auto()
    """Nowhere: the text goes into every selected cell (Ctrl+Enter)."""


# Keyed by plain numbers: letters such as đ come with key codes that Qt.Key has no name for.
_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN: dict[int, Move] = {
    Qt.Key.Key_Return: Move.DOWN,
    Qt.Key.Key_Enter: Move.DOWN,
    Qt.Key.Key_Tab: Move.RIGHT,
    Qt.Key.Key_Up: Move.STEP_UP,
    Qt.Key.Key_Down: Move.STEP_DOWN,
}
_SIDEWAYS: dict[int, Move] = {Qt.Key.Key_Left: Move.STEP_LEFT, Qt.Key.Key_Right: Move.STEP_RIGHT}


class CellEditor(QLineEdit):
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
        self.textEdited.connect(self._accept_again)

    def refuse(self, reason: str) -> None:
        """Keep the text open, show that it cannot stand, and say why."""
        self._show_reason(reason)

    def move_for(self, event: QKeyEvent) -> Move | None:
        """Return where a key leads out of the cell, None for keys that edit."""
        move = move_of(event)
        if move is None and self.replaces and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return _SIDEWAYS.get(event.key())
        return move

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._numeric and event.modifiers() & Qt.KeyboardModifier.KeypadModifier and event.text() == ".":
            self.insert(",")
            self._accept_again()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.replaces = False  # who places the caret with the mouse wants the arrows to move it
        super().mousePressEvent(event)

    def _accept_again(self) -> None:
        if self.reason:
            self._show_reason("")

    def _show_reason(self, reason: str) -> None:
        self.reason = reason
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self.setProperty("look", "refused" if reason else "")
        self.style().unpolish(self)
        self.style().polish(self)


def move_of(event: QKeyEvent) -> Move | None:
    """Return where Enter, Tab and the upright arrows lead, None for other keys."""
    key = event.key()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Backtab:
        return Move.LEFT
    if key in _ENTER and modifiers == Qt.KeyboardModifier.ControlModifier:
        return Move.FILL
    if key in _ENTER and modifiers == Qt.KeyboardModifier.ShiftModifier:
        return Move.UP
    return _PLAIN.get(key) if modifiers == Qt.KeyboardModifier.NoModifier else None
