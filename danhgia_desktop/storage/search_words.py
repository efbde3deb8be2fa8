"""The words of a search, and how well a text fits them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from re import Pattern

_MOST_LETTERS = 200
"""Nobody types more, and what is pasted by mistake need not be looked for to its end."""


class Fit(IntEnum):
    """How well a text in which all words occur fits them, the best first."""

    BEGINS_WHOLE = 0
    """It begins with them, and no word is part of a longer one."""
    BEGINS = 1
    """It begins with them."""
    WHOLE = 2
    """They are words of it."""
    BEGINS_WORDS = 3
    """They begin words of it."""
    MIDDLE = 4
    """Some occur inside longer words only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWords:
    """What somebody looks for.

    Attributes:
        phrase: all of it, folded.
        words: its words, each once, the longest first, which fewest texts have.
    """

    phrase: str
    words: tuple[str, ...]
    _whole: tuple[Pattern[str], ...]
    _beginnings: tuple[Pattern[str], ...]

    @classmethod
    def of(cls, said: str) -> SearchWords:
        """Read what somebody typed; of very long texts only the beginning."""
        phrase = fold(said[:_MOST_LETTERS])
        words = sorted(dict.fromkeys(phrase.split()), key=len, reverse=True)
        return cls(
            phrase=phrase,
            words=tuple(words),
            _whole=tuple(re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") for word in words),
            _beginnings=tuple(re.compile(rf"(?<!\w){re.escape(word)}") for word in words),
        )

    def fit(self, folded: str, prefix: int = 0) -> Fit:
        """Tell how well a folded text in which all words occur fits.

        Args:
            folded: the text.
            prefix: how many letters at its beginning only say where it stands.
        """
        begins = folded.startswith(self.phrase) or folded.startswith(self.phrase, prefix)
        if all(word.search(folded) for word in self._whole):
            return Fit.BEGINS_WHOLE if begins else Fit.WHOLE
        if begins:
            return Fit.BEGINS
        return Fit.BEGINS_WORDS if all(word.search(folded) for word in self._beginnings) else Fit.MIDDLE
