"""Which parts of a found text the person asked for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

Part = tuple[int, int]
"""Where a part of a text begins and where it has ended, in characters."""

_BEFORE = 24
_SHOWN_WHOLE = 60
"""Characters: a match that begins no later is on the screen without cutting what stands before it."""


def matched_parts(words: str, text: str) -> tuple[Part, ...]:
    """Return where the words of a query stand in a text, diacritics and case apart: in order, none inside another."""
    folded, places = _folded(text)
    found = sorted(
        (places[start], places[start + len(word) - 1] + 1)
        for word in set(fold(words).split())
        for start in _starts(word, folded)
    )
    joined: list[Part] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def around_match(words: str, text: str) -> str:
    """Return a text on one line that shows a match near its beginning: "… có xác nhận của Văn phòng"."""
    line = " ".join(text.split())
    parts = matched_parts(words, line)
    if not parts or parts[0][0] <= _SHOWN_WHOLE:
        return line
    cut = line.find(" ", parts[0][0] - _BEFORE)
    return f"…{line[min(cut, parts[0][0]) :]}" if cut >= 0 else f"…{line[parts[0][0] :]}"


def _starts(word: str, folded: str) -> Iterator[int]:
    start = folded.find(word)
    while start >= 0:
        yield start
        start = folded.find(word, start + 1)


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text as search compares it, and for each of its characters the place it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        folded = _folded_letter(letter)
        letters.append(folded)
        places += [place] * len(folded)
    return "".join(letters), places


@lru_cache(maxsize=2_000)
def _folded_letter(letter: str) -> str:
    return " " if letter.isspace() else fold(letter)
