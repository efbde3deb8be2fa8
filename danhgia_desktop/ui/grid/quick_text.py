"""Comparing thousands of Vietnamese texts at once: for searching without marks, and for dictionary order."""

from __future__ import annotations

from functools import lru_cache
from sys import maxunicode

from danhgia_desktop.text import fold, sort_key

_BLANK_RANK = sort_key("a a")[0][1]


class _Folds(dict[int, str]):
    """What search compares instead of a letter, by the letter's code, filled as letters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = self[code] = " " if letter.isspace() else fold(letter)
        return folded


class _Ranks(dict[int, str]):
    """A letter's place in the dictionary, tones apart, as a letter that sorts there."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        ranks = (_BLANK_RANK,) if letter.isspace() else sort_key(letter)[0]
        ranked = self[code] = "".join(chr(min(rank, maxunicode)) for rank in ranks)
        return ranked


_KEPT = 20_000
"""Texts whose forms are kept: a person who writes what to look for compares all rows again at every letter."""

_FOLDS = _Folds()
_RANKS = _Ranks()


@lru_cache(maxsize=_KEPT)
def quick_fold(text: str) -> str:
    """Return what `text.fold` returns for a composed text, blanks apart, much faster."""
    return text.translate(_FOLDS)


def quick_order(texts: list[str], *, descending: bool = False) -> list[int]:
    """Return the places of composed texts in Vietnamese dictionary order; equal texts keep their places.

    Letters decide nearly always and are compared fast; tones are looked at
    where the letters are the same.
    """
    letters = list(map(_ranked, texts))
    order = sorted(range(len(texts)), key=letters.__getitem__, reverse=descending)
    first = 0
    while first < len(order):
        last = first + 1
        while last < len(order) and letters[order[last]] == letters[order[first]]:
            last += 1
        if last - first > 1:
            order[first:last] = sorted(order[first:last], key=lambda place: sort_key(texts[place]), reverse=descending)
        first = last
    return order


@lru_cache(maxsize=_KEPT)
def _ranked(text: str) -> str:
    return text.translate(_RANKS)
