"""Whether a text is written in an encoding before Unicode, judged by how many of its words become Vietnamese."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.imports.legacy_text import LegacyEncoding, converted

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAMPLED_WORDS = 5_000
_SAMPLED_CHARACTERS = 200_000
_LONGEST_SYLLABLE = 16
"""With each mark counted apart."""
_WORD = re.compile(r"[A-Za-z\u00a1-\u024f\u0300-\u036f\u1e00-\u1eff]+")
_TONE = re.compile(r"[\u0300\u0301\u0303\u0309\u0323]")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
    r"(?:i[aêu]?|iêu|y[aê]?|yêu|e[o]?|êu?|a[iouy]?|ă|â[uy]?|o[aăeio]?|oa[ioy]|oeo|ôi?|ơi?"
    r"|u[aâêiôơy]?|uâ[y]|uôi|uy[aêu]|ư[aiơu]?|ươ[iu])"
    r"(?:ch|ng|nh|[cmnpt])?"
)
_FEWEST_WORDS = 2
_CLEARLY_MORE = 4
_PART_OF_ALL = 8
_FEWEST_WORDS_IN_MIXED_TEXT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gain:
    """What reading a text in an old encoding makes of its words: Vietnamese or no longer so."""

    gained: int
    lost: int

    def speaks_for_it(self, words: int) -> bool:
        """Tell whether conversion is worth proposing for a text of so many different words."""
        if self.gained < max(_FEWEST_WORDS, words // _PART_OF_ALL):
            return False
        mixed = self.gained >= _FEWEST_WORDS_IN_MIXED_TEXT and self.gained * _CLEARLY_MORE >= self.lost
        return mixed or self.gained >= self.lost * _CLEARLY_MORE


def detect(texts: Iterable[str]) -> LegacyEncoding | None:
    """Return the old encoding the texts seem to be written in, None for Unicode or another language."""
    words = _sample(texts)
    gains = {encoding: _gain(words, encoding) for encoding in LegacyEncoding}
    likely = max(LegacyEncoding, key=lambda encoding: gains[encoding].gained)
    return likely if gains[likely].speaks_for_it(len(words)) else None


def vietnamese_words(text: str) -> int:
    """Count the different words with diacritics that can be Vietnamese syllables."""
    return sum(1 for word in _sample([text]) if not word.isascii() and _is_syllable(word))


def is_vietnamese(text: str) -> bool:
    """Tell whether each word with diacritics can be a Vietnamese syllable as it stands."""
    return all(_is_syllable(word) for word in _WORD.findall(text) if not word.isascii())


def _sample(texts: Iterable[str]) -> set[str]:
    words: set[str] = set()
    for text in texts:
        words.update(word for word in _WORD.findall(text[:_SAMPLED_CHARACTERS]) if len(word) <= _LONGEST_SYLLABLE)
        if len(words) > _SAMPLED_WORDS:
            break
    return words


def _gain(words: set[str], encoding: LegacyEncoding) -> _Gain:
    gained = lost = 0
    for word in words:
        if word.isascii() or len(word) == 1:  # a lone ® or © is a sign, not a letter
            continue
        before = _is_syllable(word)
        after = converted(word, encoding) != word and _is_syllable(converted(word, encoding))
        gained += after and not before
        lost += before and not after
    return _Gain(gained=gained, lost=lost)


def _is_syllable(word: str) -> bool:
    plain, tones = _TONE.subn("", unicodedata.normalize("NFD", word.lower()))
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)) is not None
