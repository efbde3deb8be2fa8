"""Breaking text into lines: at spaces, and inside a word only where the word alone is wider than the line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SPACED_WORD = re.compile(r" *[^ ]+")
_GRACE = 1e-6
"""Sums of widths differ in the last digits; a text that fits exactly fits."""


class Line(NamedTuple):
    """A line of text as it will be set (a tuple, for there are a hundred thousand in a large report).

    The spaces it was broken at stay at its end, so that readers of the file do
    not run the words together; they do not count in its width.
    """

    text: str
    width: float
    ends_paragraph: bool


def break_lines(
    text: str, width: float, measure: Callable[[str], float], *, first_indent: float = 0.0
) -> tuple[Line, ...]:
    r"""Break a text into lines no wider than asked, taking as many words on each as fit.

    The lines put together are the text again, but for spaces at the end of a
    paragraph. A no-break space never breaks.

    Args:
        text: paragraphs, parted by "\n"; an empty one is an empty line.
        width: the room, in the unit that `measure` returns.
        measure: the width of a piece of text.
        first_indent: room the first line of each paragraph does not have.
    """
    lines: list[Line] = []
    for paragraph in text.split("\n"):
        *pieces, (last, last_width) = _pieces(paragraph, width, measure, first_indent)
        lines.extend(Line(piece, piece_width, False) for piece, piece_width in pieces)
        lines.append(Line(last, last_width, True))
    return tuple(lines)


def balanced_lines(text: str, width: float, measure: Callable[[str], float]) -> tuple[Line, ...]:
    """Break a text into as few lines as possible, of lengths as even as possible, as titles are."""
    lines = break_lines(text, width, measure)
    narrow, wide = width / (len(lines) + 1), width
    while wide - narrow > width / 200:
        middle = (narrow + wide) / 2
        tried = break_lines(text, middle, measure)
        if len(tried) == len(lines) and all(line.width <= middle + _GRACE for line in tried):
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def _pieces(
    paragraph: str, width: float, measure: Callable[[str], float], first_indent: float
) -> Iterator[tuple[str, float]]:
    line, used, room = "", 0.0, width - first_indent + _GRACE
    for spaced_word in _SPACED_WORD.findall(paragraph):
        more = measure(spaced_word)
        if used + more <= room:
            line, used = line + spaced_word, used + more
            continue
        word = spaced_word
        if line:
            word = spaced_word.lstrip(" ")
            yield line + " " * (len(spaced_word) - len(word)), used
            room = width + _GRACE
        *full, line = _chunks(word, room, measure)
        for chunk in full:
            yield chunk, measure(chunk)
        used = measure(line)
        room = width + _GRACE
    yield line, used


def _chunks(word: str, room: float, measure: Callable[[str], float]) -> list[str]:
    """Cut a word into pieces that fit, each at least one character."""
    if measure(word) <= room:
        return [word]
    chunks, start, used = [], 0, 0.0
    for end, character in enumerate(word):
        more = measure(character)
        if used + more > room and end > start:
            chunks.append(word[start:end])
            start, used = end, 0.0
        used += more
    chunks.append(word[start:])
    return chunks
