"""Which name somebody may have meant who wrote another: "Phòng Hành chánh" for "Phòng Hành chính"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS_A_SLIP = 6
"""One slip of the hand is forgiven for so many letters, but always one in a name of three or more."""
_SHORTEST = 3


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the one known name that differs from this one by a few letters at most, diacritics and case apart.

    Returns:
        "" where none is so near, or several are equally near: then nobody can say which was meant.
    """
    written = fold(name)
    if len(written) < _SHORTEST:
        return ""
    most = max(1, len(written) // _LETTERS_A_SLIP)
    distances = sorted((distance(written, fold(other), most), other) for other in set(known))
    near = [pair for pair in distances if pair[0] <= most]
    if not near or any(earlier[0] == later[0] for earlier, later in pairwise(near[:2])):
        return ""
    return near[0][1]


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters must be put in, left out or exchanged to make one text the other.

    Args:
        one: a text.
        other: the other text.
        most: what is still of interest; anything more is `most` + 1.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, wanted in enumerate(other, start=1):
            line.append(min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != wanted)))
        if min(line) > most:
            return most + 1
        above = line
    return above[-1]
