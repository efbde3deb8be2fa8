"""One style of a font family: widths for the layout, glyphs for the pages."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reportlab.pdfbase.ttfonts import TTFont

_EM = 1000.0
_WORDS_REMEMBERED = 50_000


class Typeface:
    """A TrueType font, read once and shared by all documents.

    Raises:
        OSError: the file cannot be read.
        reportlab.pdfbase.ttfonts.TTFError: it is no TrueType font.
    """

    def __init__(self, path: Path) -> None:
        from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415 - 100 ms that most commands can do without

        self.path = path
        # The name is a key in every document and in reportlab's registry: the same for the same file, never shared.
        name = f"{path.stem}-{hashlib.sha256(str(path).encode()).hexdigest()[:8]}"
        self.font: TTFont = TTFont(name, str(path))
        self._characters = frozenset(map(chr, self.font.face.charToGlyph))
        self._ems: dict[str, float] = {chr(code): width / _EM for code, width in self.font.face.charWidths.items()}
        self._unknown_em: float = self.font.face.defaultWidth / _EM
        self.ems = lru_cache(maxsize=_WORDS_REMEMBERED)(self._measure)

    @property
    def name(self) -> str:
        """The font's name within documents."""
        return str(self.font.fontName)

    @property
    def ascent(self) -> float:
        """Height above the baseline, in ems."""
        return float(self.font.face.ascent) / _EM

    @property
    def descent(self) -> float:
        """Depth below the baseline, in ems, positive."""
        return -float(self.font.face.descent) / _EM

    def width(self, text: str, size: float) -> float:
        """Return how wide a text runs at a size, in points."""
        return self.ems(text) * size

    def covers(self, characters: Iterable[str]) -> bool:
        """Tell whether the font can draw all of the characters."""
        return self._characters.issuperset(characters)

    def _measure(self, text: str) -> float:
        ems, unknown = self._ems, self._unknown_em
        return sum([ems.get(character, unknown) for character in text])
