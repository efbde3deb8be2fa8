"""Parts that each earn points, in words: "(văn bản giấy: 01 điểm; văn bản điện tử: 01 điểm)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Part, Parts
from danhgia_desktop.regulation.points_in_words import mentions

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_COMMA_BEFORE_WORDS = re.compile(r", (?=[^\W\d])")
_LEAST = 2


def parts(words: str) -> Parts | None:
    """Return the parts that a tidy text lists in parentheses, or as the whole of its clauses."""
    if len(list(mentions(words))) < _LEAST:
        return None
    for inside in (*_PARENTHESIS.findall(words), words):
        found = _listed(inside.split(";")) or _listed(_COMMA_BEFORE_WORDS.split(inside))
        if found:
            return Parts(words=inside.strip(), parts=found)
    return None


def _listed(pieces: Sequence[str]) -> tuple[Part, ...]:
    found = [part for piece in pieces if (part := _part(piece.strip())) is not None]
    return tuple(found) if len(found) == len(pieces) >= _LEAST else ()


def _part(piece: str) -> Part | None:
    mentioned = list(mentions(piece))
    if len(mentioned) != 1:
        return None
    only = mentioned[0]
    name = only.sentence.rpartition(": ")[2]
    plain = not (only.deducting or only.limiting or only.group or only.count or "%" in piece)
    whole = not piece[only.end :].strip(" .)")
    return Part(name=name, points=only.points) if plain and whole and name and only.points else None
