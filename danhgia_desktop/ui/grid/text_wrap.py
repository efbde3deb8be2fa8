"""Breaking text into lines: fast, cached, the same for heights and for painting."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

MOST_LINES = 4
"""Longer text is elided in the grid; the side pane shows all of it."""

_LONGEST = 2_000
"""More characters than four lines of any screen can hold."""

_KEPT = 20_000


class TextWrap:
    """Breaks text in one font into at most four lines of a width.

    Qt's own layout of a hundred rubric rows costs a third of opening the sheet;
    adding up the widths of words, which repeat, costs next to nothing.
    """

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._words: dict[str, float] = {}
        self._widths: dict[str, int] = {}
        self._lines: dict[tuple[str, int, int], tuple[str, ...]] = {}
        self.line_height = round(self._metrics.lineSpacing())
        self.ascent = round(self._metrics.ascent())

    def lines(self, text: str, width: int, most: int = MOST_LINES) -> tuple[str, ...]:
        """Return the text in lines no wider than `width` pixels, the last one elided where there is more.

        Args:
            text: words, perhaps with line ends.
            width: in pixels.
            most: how many lines there is room for, 1 or more.
        """
        key = (text, width, most)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            found = self._lines[key] = self._broken(text, width, most)
        return found

    def line_width(self, line: str) -> int:
        """Return how wide a line is, in whole pixels."""
        found = self._widths.get(line)
        if found is None:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            found = self._widths[line] = ceil(self._metrics.horizontalAdvance(line))
        return found

    def _broken(self, text: str, width: int, most: int) -> tuple[str, ...]:
        kept = text[:_LONGEST]
        if most == 1 or ("\n" not in kept and self.line_width(kept) <= width):
            return (self._elided(kept.replace("\n", " "), width),)
        lines: list[str] = []
        for paragraph in kept.split("\n"):
            rest = paragraph.split() or [""]
            while rest and len(lines) < most:
                taken = self._fitting(rest, width)
                lines.append(" ".join(rest[:taken]))
                del rest[:taken]
            if rest:
                lines[-1] += f" {' '.join(rest)}"
        return tuple(self._elided(line, width) for line in lines)

    def _fitting(self, words: list[str], width: int) -> int:
        """Return how many words from the first on fit one line, at least one."""
        used = self._word(words[0])
        for place in range(1, len(words)):
            used += self._space + self._word(words[place])
            if used > width:
                return place
        return len(words)

    def _word(self, word: str) -> float:
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = self._metrics.horizontalAdvance(word)
        return found

    def _elided(self, text: str, width: int) -> str:
        if self.line_width(text) <= width:
            return text
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
