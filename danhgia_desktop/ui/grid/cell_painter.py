"""Painting cells: tint, text, corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPolygon

from danhgia_desktop.ui.grid.cell import Align, CellState, Fold, Ink, Mark, RowLook
from danhgia_desktop.ui.grid.cell_fonts import CellFonts
from danhgia_desktop.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from danhgia_desktop.ui.grid.cell import Cell, Column
    from danhgia_desktop.ui.palette import Colours

PADDING = 6
"""Between the edge of a cell and its text, in pixels."""

INDENT = 14
"""One step of a cell's indentation, in pixels."""

FOLD = 14
"""The room for the triangle of rows that can be folded, in pixels."""

SIGN = 20
"""The room for a sign before the text, in pixels."""

_SIGN_SIZE = 14
_CORNER = 8
_HALF = 4
"""Half the longer side of a triangle."""
_SHOWN = int(Mark.WARNING)
_LEFT, _RIGHT = Align.LEFT, Align.RIGHT


class CellPainter:
    """Paints cells in one font and one set of colours; everything it needs is made once."""

    def __init__(self, font: QFont, colours: Colours) -> None:
        self.fonts = CellFonts(font)
        self._selected = QColor(colours.selected)
        self._flash = QColor(colours.flash)
        self._text = QColor(colours.text)
        self._muted = QColor(colours.muted)
        self._marks = {Mark.ERROR: QColor(colours.red), Mark.WARNING: QColor(colours.amber)}
        states = {
            CellState.CAPTION: colours.computed,
            CellState.OPEN: colours.base,
            CellState.COMPUTED: colours.computed,
            CellState.LOCKED: colours.locked,
        }
        rows = {RowLook.GROUP: colours.group, RowLook.SECTION: colours.section}
        # Lists by number: looking up members of an Enum costs more than filling a cell.
        self._tints = [
            [QColor(states[state] if state is CellState.OPEN else rows.get(look, states[state])) for state in CellState]
            for look in RowLook
        ]
        self._inks = [[self._muted if _is_muted(ink, look) else self._text for ink in Ink] for look in RowLook]

    def text_width(self, cell: Cell, column: Column, width: int) -> int:
        """Return how many pixels a cell of a width has for its text."""
        return max(1, width - PADDING - _start(cell, column))

    def paint(  # noqa: PLR0913 - what a cell is painted from; a record of it would be made 200 times a repaint
        self, painter: QPainter, rect: QRect, cell: Cell, column: Column, look: RowLook, *, selected: bool, flash: bool
    ) -> None:
        """Paint one cell."""
        tint = self._selected if selected else self._flash if flash else self._tints[look][cell.state]
        painter.fillRect(rect, tint)
        if cell.sign is not None:
            _paint_sign(painter, rect, cell, column)
        if cell.text:
            self._write(painter, rect, cell, column, look)
        if cell.mark >= _SHOWN:
            self._mark(painter, rect, cell.mark)

    def paint_fold(self, painter: QPainter, rect: QRect, cell: Cell, fold: Fold) -> None:
        """Paint the triangle of a row that can be folded: it points down to its parts, or right where they are away."""
        is_away = fold is Fold.FOLDED
        x, y = fold_rect(rect, cell).center().toTuple()
        corners = [(-2, -_HALF), (2, 0), (-2, _HALF)] if is_away else [(-_HALF, -2), (_HALF, -2), (0, 2)]
        painter.setPen(self._text if is_away else self._muted)
        painter.setBrush(self._text if is_away else self._muted)
        painter.drawPolygon(QPolygon([QPoint(x + across, y + down) for across, down in corners]))

    def _write(self, painter: QPainter, rect: QRect, cell: Cell, column: Column, look: RowLook) -> None:
        font = self.fonts.of(cell, look)
        wrap = font.wrap
        painter.setFont(font.font)
        painter.setPen(self._inks[look][cell.ink])
        width = self.text_width(cell, column, rect.width())
        room = max(1, (rect.height() - 2) // wrap.line_height) if column.wraps else 1
        lines = wrap.lines(cell.text, width, room)
        left = rect.left() + _start(cell, column)
        baseline = rect.top() + (rect.height() - len(lines) * wrap.line_height) // 2 + wrap.ascent
        for line in lines:
            painter.drawText(left + _shift(column.align, width, wrap.line_width(line)), baseline, line)
            baseline += wrap.line_height

    def _mark(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        right, top = rect.right() + 1, rect.top()
        painter.setPen(self._marks[mark])
        painter.setBrush(self._marks[mark])
        painter.drawPolygon(QPolygon([QPoint(right - _CORNER, top), QPoint(right, top), QPoint(right, top + _CORNER)]))


def _paint_sign(painter: QPainter, rect: QRect, cell: Cell, column: Column) -> None:
    if cell.sign is not None:
        left = rect.left() + _start(cell, column) - SIGN
        top = rect.top() + (rect.height() - _SIGN_SIZE) // 2
        icon(cell.sign.icon, cell.sign.tint).paint(painter, QRect(left, top, _SIGN_SIZE, _SIGN_SIZE))


def fold_rect(rect: QRect, cell: Cell) -> QRect:
    """Return where the triangle of a cell stands, and where it is clicked."""
    return QRect(rect.left() + PADDING // 2 + cell.indent * INDENT, rect.top(), FOLD, rect.height())


def _start(cell: Cell, column: Column) -> int:
    """Return how far the text begins from the left edge."""
    sign = 0 if cell.sign is None else SIGN
    return PADDING + cell.indent * INDENT + (FOLD if column.folds else 0) + sign


def _shift(align: Align, room: int, width: int) -> int:
    if align is _LEFT:
        return 0
    return room - width if align is _RIGHT else (room - width) // 2


def _is_muted(ink: Ink, look: RowLook) -> bool:
    return ink is Ink.MUTED or look in {RowLook.NOTE, RowLook.CONTEXT}
