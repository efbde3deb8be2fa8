"""Which name somebody may have meant who wrote another: "Phòng Hành chánh" for "Phòng Hành chính"."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS_A_SLIP = 6
"""One slip of the hand is forgiven for so many letters, but always one in a name of three or more."""
_SHORTEST = 3
_LETTER_SLOTS, _COUNTED = 41, 8
"""Letters are counted in so many slots, each up to so much: enough for names, little enough to be compared at once."""
_PAIR_SLOTS = 509
_PAIRS_A_LETTER = 2
"""A letter stands in so many pairs."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A name, folded and as it is written; as bits, its letters and which of them stand beside each other."""

    folded: str
    name: str
    letters: int
    pairs: int


class NearNames:
    """Names among which the one is found that was meant, quickly however many and however alike they are."""

    def __init__(self, known: Iterable[str]) -> None:
        self._by_length: defaultdict[int, list[_Known]] = defaultdict(list)
        for name in set(known):
            folded = fold(name)
            self._by_length[len(folded)].append(_Known(folded, name, _letters(folded), _pairs(folded)))

    def nearest(self, name: str) -> str:
        """Return the one known name that differs from this one by a few letters at most, diacritics and case apart.

        Returns:
            "" where none is so near, or several are equally near: then nobody can say which was meant.
        """
        written = fold(name)
        if len(written) < _SHORTEST:
            return ""
        most = max(1, len(written) // _LETTERS_A_SLIP)
        lengths = range(len(written) - most, len(written) + most + 1)
        alike = (known for length in lengths for known in self._by_length.get(length, ()))
        letters, pairs = _letters(written), _pairs(written)
        closest, meant = most + 1, ""
        for known in alike:
            if (
                (letters & ~known.letters).bit_count() > closest
                or (known.letters & ~letters).bit_count() > closest
                or (pairs & ~known.pairs).bit_count() > _PAIRS_A_LETTER * closest
            ):
                continue  # so much does not come by fewer slips, which is seen sooner than the distance
            away = distance(written, known.folded, closest)
            if away < closest:
                closest, meant = away, known.name
            elif away == closest:
                meant = ""
        return meant


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters must be put in, left out or exchanged to make one text the other.

    Args:
        one: a text.
        other: the other text.
        most: what is still of interest; anything more is `most` + 1.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    one, other = _without_shared_ends(one, other)
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, wanted in enumerate(other, start=1):
            line.append(min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != wanted)))
        if min(line) > most:
            return most + 1
        above = line
    return above[-1]


def _letters(folded: str) -> int:
    """Return the letters of a text as bits, the n-th of a slot for its n-th letter there."""
    bits = 0
    for slot, count in Counter(ord(letter) % _LETTER_SLOTS for letter in folded).items():
        bits |= ((1 << min(count, _COUNTED)) - 1) << slot * _COUNTED
    return bits


def _pairs(folded: str) -> int:
    """Return as bits which letters stand beside each other in a text."""
    bits = 0
    for one, next_one in pairwise(folded):
        bits |= 1 << (31 * ord(one) + ord(next_one)) % _PAIR_SLOTS
    return bits


def _without_shared_ends(one: str, other: str) -> tuple[str, str]:
    """Return two texts without what both begin and end with, which no slip has touched."""
    begin = _length_of_shared_beginning(one, other)
    one, other = one[begin:], other[begin:]
    end = _length_of_shared_beginning(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _length_of_shared_beginning(one: str, other: str) -> int:
    """Return how many letters two texts begin with alike, by halves, as most names of a list begin alike at length."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low
