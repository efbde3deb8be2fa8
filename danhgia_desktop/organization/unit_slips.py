"""Names of units in one list that are perhaps one name, slips of the hand apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NUMERAL = re.compile(r"[0-9]+|[ivx]+|[a-z]")
"""What units are numbered by: "Phòng 2" is no slip for "Phòng 1", nor "Tổ B" for "Tổ A"."""
_SHORTEST_WORD = 5
"""Shorter words that differ by a letter are mostly two words, "Tân Lộc" and "Tân Lợi"."""


def are_numbered_apart(one: str, other: str) -> bool:
    """Tell whether two names bear different numbers or letters."""
    return _numerals(fold(one)) != _numerals(fold(other))


def slips_among(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the first one before it that differs by a single letter put in, left out or exchanged.

    Names that are numbered apart and those that differ in a short word are none; nor are diacritics and case.
    """
    by_folded = {fold(name): name for name in names}
    firsts: dict[tuple[object, str], str] = {}
    slips: dict[str, str] = {}
    for folded, name in by_folded.items():
        numerals = _numerals(folded)
        for variant in _with_a_letter_less(folded):
            first = firsts.setdefault((numerals, variant), folded)
            if first != folded and _differ_in_a_long_word(first, folded):
                slips.setdefault(name, by_folded[first])
    return slips


def _numerals(folded: str) -> tuple[str, ...]:
    return tuple(word for word in folded.split() if _NUMERAL.fullmatch(word))


def _with_a_letter_less(folded: str) -> Iterator[str]:
    """Yield a text, and what it is without each of its letters: texts a letter apart have one of these in common."""
    yield folded
    for place in range(len(folded)):
        yield folded[:place] + folded[place + 1 :]


def _differ_in_a_long_word(one: str, other: str) -> bool:
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return True
    unlike = [max(pair, key=len) for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return all(len(word) >= _SHORTEST_WORD for word in unlike)
