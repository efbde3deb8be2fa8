"""What keys mean while a cell is typed into."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from danhgia_desktop import vietnam_time

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


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
SIDEWAYS: dict[int, Move] = {Qt.Key.Key_Left: Move.STEP_LEFT, Qt.Key.Key_Right: Move.STEP_RIGHT}
_PLAIN: dict[int, Move] = {
    Qt.Key.Key_Return: Move.DOWN,
    Qt.Key.Key_Enter: Move.DOWN,
    Qt.Key.Key_Tab: Move.RIGHT,
    Qt.Key.Key_Up: Move.STEP_UP,
    Qt.Key.Key_Down: Move.STEP_DOWN,
}


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


def breaks_line(event: QKeyEvent) -> bool:
    """Tell whether a key begins another line: Alt+Enter."""
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def asks_for_today(event: QKeyEvent) -> bool:
    """Tell whether a key stands for today's date, as in spreadsheets: Ctrl+;."""
    return event.key() == Qt.Key.Key_Semicolon and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def today_written() -> str:
    """Return today's date in Vietnam as people write it, 5/3/2026."""
    today = vietnam_time.now()
    return f"{today.day}/{today.month}/{today.year}"
