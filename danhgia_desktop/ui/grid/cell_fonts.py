"""The fonts of a grid, and how text breaks in each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

from danhgia_desktop.ui.grid.cell import Ink, RowLook
from danhgia_desktop.ui.grid.text_wrap import TextWrap

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.cell import Cell

_TABULAR = QFont.Tag("tnum")
_NOTE_SIZE = 0.92


@dataclass(frozen=True, slots=True)
class CellFont:
    """A font and its line breaks."""

    font: QFont
    wrap: TextWrap


class CellFonts:
    """The fonts made from a grid's own: strong, italic, small; digits of equal width in all of them."""

    def __init__(self, base: QFont) -> None:
        self.normal = _made(base)
        self.strong = _made(base, bold=True)
        self.italic = _made(base, italic=True)
        self.note = _made(base, size=_NOTE_SIZE)

    def of(self, cell: Cell, look: RowLook) -> CellFont:
        """Return the font a cell is written in."""
        if cell.ink is Ink.STRONG or look >= RowLook.GROUP:
            return self.strong
        if look is RowLook.NOTE:
            return self.note
        return self.italic if cell.ink is Ink.ITALIC else self.normal


def _made(base: QFont, *, bold: bool = False, italic: bool = False, size: float = 1.0) -> CellFont:
    font = QFont(base)
    font.setFeature(_TABULAR, 1)
    font.setBold(bold)
    font.setItalic(italic)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * size)
    return CellFont(font=font, wrap=TextWrap(font))
