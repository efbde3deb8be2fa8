"""Texts as lines of a typeface: each distinct text is measured and broken once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from danhgia_desktop.reports.line_breaking import Line, balanced_lines, break_lines
from danhgia_desktop.reports.printable import printable

if TYPE_CHECKING:
    from danhgia_desktop.reports.fonts import FontFamily
    from danhgia_desktop.reports.typeface import Typeface
    from danhgia_desktop.reports.typography import TextStyle

_TEXTS_REMEMBERED = 20_000
_LOOKALIKES = {"\u2011": "-", "\u2610": "\u25a1"}
"""What Times lacks and has a twin of: the no-break hyphen, the empty tick box."""
_UNKNOWN = "\u25a1"
"""Stands for what the font cannot draw, as on any screen."""


class Typesetter:
    """Breaks texts into lines, in the faces of one family."""

    def __init__(self, family: FontFamily) -> None:
        self.family = family
        self.lines = lru_cache(maxsize=_TEXTS_REMEMBERED)(self._lines)
        """Break a text (text, style, width in points, first_indent = 0) into lines that take as much as fits."""
        self.balanced = lru_cache(maxsize=_TEXTS_REMEMBERED)(self._balanced)
        """Break a text (text, style, width in points) into as few lines as possible, of even lengths."""
        self.width = lru_cache(maxsize=_TEXTS_REMEMBERED)(self._width)
        """Return how wide a text of a style runs on one line, in points."""
        self.baseline = lru_cache(maxsize=None)(self._baseline)
        """Return how far below the top of its line a text of a style stands, in points."""

    def _width(self, text: str, style: TextStyle) -> float:
        typeface = self.family.face(style.face)
        return typeface.width(drawable(text, typeface), style.size)

    def _baseline(self, style: TextStyle) -> float:
        typeface = self.family.face(style.face)
        content = (typeface.ascent + typeface.descent) * style.size
        return (style.leading - content) / 2 + typeface.ascent * style.size

    def _lines(self, text: str, style: TextStyle, width: float, first_indent: float = 0.0) -> tuple[Line, ...]:
        typeface = self.family.face(style.face)
        ems = break_lines(
            drawable(text, typeface), width / style.size, typeface.ems, first_indent=first_indent / style.size
        )
        return _scaled(ems, style.size)

    def _balanced(self, text: str, style: TextStyle, width: float) -> tuple[Line, ...]:
        typeface = self.family.face(style.face)
        return _scaled(balanced_lines(drawable(text, typeface), width / style.size, typeface.ems), style.size)


def drawable(text: str, typeface: Typeface) -> str:
    """Return the printable text with a box for each character that the font does not have."""
    clean = printable(text)
    if clean.isascii() or typeface.covers(clean.replace("\n", "")):
        return clean
    return "".join(
        character if character == "\n" or typeface.covers(character) else _LOOKALIKES.get(character, _UNKNOWN)
        for character in clean
    )


def _scaled(lines: tuple[Line, ...], size: float) -> tuple[Line, ...]:
    return tuple(Line(text, width * size, ends) for text, width, ends in lines)
