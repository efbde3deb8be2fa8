"""The fonts of a grid, and how text breaks in each of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
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
        strong, note = _made(base, bold=True), _made(base, size=_NOTE_SIZE)
        by_ink = {Ink.NORMAL: self.normal, Ink.MUTED: self.normal, Ink.ITALIC: _made(base, italic=True)}
        by_look = {RowLook.NOTE: note, RowLook.GROUP: strong, RowLook.SECTION: strong}
        # Lists by number: looking up members of an Enum costs more than painting their text.
        self._fonts = [[by_look.get(look) or by_ink.get(ink, strong) for ink in Ink] for look in RowLook]

    def of(self, cell: Cell, look: RowLook) -> CellFont:
        """Return the font a cell is written in."""
        return self._fonts[look][cell.ink]


def _made(base: QFont, *, bold: bool = False, italic: bool = False, size: float = 1.0) -> CellFont:
    font = QFont(base)
    font.setFeature(_TABULAR, 1)
    font.setBold(bold)
    font.setItalic(italic)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * size)
    return CellFont(font=font, wrap=_wrap(font.toString()))


@lru_cache(maxsize=32)
def _wrap(description: str) -> TextWrap:
    """Return the line breaks of a font; every grid in that font shares what is measured."""
    font = QFont()
    font.fromString(description)
    return TextWrap(font)
