"""Alternatives in words, of which one is the case: "trong quý I: 5; sau quý I: 3; không ban hành: 0"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Choice, Part
from danhgia_desktop.regulation.points_in_words import NUMBER, mentions, number
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

_BARE = re.compile(rf"(?P<name>\S.*?) ?[:=] ?(?P<points>{NUMBER})[.;]?")
_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_BETWEEN = re.compile(r" ?; ?| / ")
_CHOOSE = re.compile(r"chọn một(?: trong các mức)? ?: ?", re.IGNORECASE)
_EXCLUDING = re.compile(
    r"\b(?:trong|truoc|sau|qua|tre|muon|cham|som|khong|chua|tu|tren|duoi|den|muc|loai|hang"
    r"|dung (?:thoi )?(?:han|gian)|day du|mot phan|xuat sac|tot|kha|trung binh|yeu|kem)\b"
)
_LEAST, _MOST = 2, 20


def listed_choice(words: str, maximum: Decimal | None) -> Choice | None:
    """Return the alternatives that a tidy text lists in parentheses, or as the whole of its clauses."""
    for inside in (*_PARENTHESIS.findall(words), words):
        options = [option(piece.strip()) for piece in _BETWEEN.split(inside)]
        named = [Part(name=part.name.rpartition(": ")[2], points=part.points) for part in options if part is not None]
        if len(named) == len(options) and are_alternatives(named, maximum):
            return Choice(words=inside.strip(), options=tuple(named))
    return None


def declared_choice(words: str) -> Choice | None:
    """Return the alternatives that a tidy line lists behind "Chọn một:"; what it says so of need no other sign."""
    heading = _CHOOSE.match(words)
    if heading is None:
        return None
    options = [option(piece.strip()) for piece in _BETWEEN.split(words[heading.end() :])]
    named = tuple(part for part in options if part is not None)
    return Choice(words=words, options=named) if len(named) == len(options) >= _LEAST else None


def option(words: str) -> Part | None:
    """Return what a tidy line names and the points, 0 too, with which it ends: "Sau quý I: 3 điểm"."""
    mentioned = list(mentions(words))
    if not mentioned:
        bare = _BARE.fullmatch(words)
        return Part(name=bare["name"], points=number(bare["points"])) if bare else None
    only, name = mentioned[0], mentioned[0].sentence
    plain = not (only.deducting or only.limiting or only.group or only.count or "%" in words)
    whole = len(mentioned) == 1 and not words[only.end :].strip(" .);")
    return Part(name=name, points=only.points) if plain and whole and name else None


def are_alternatives(options: Sequence[Part], maximum: Decimal | None) -> bool:
    """Tell whether options exclude each other.

    The best is the whole maximum, and one of them is worth nothing; or each is
    worth less than the one before and says when it is the case: in time, late.
    Without such a sign they may be parts whose points contradict the maximum,
    which a person must be told.
    """
    points = [part.points for part in options]
    if not maximum or not _LEAST <= len(points) <= _MOST or max(points) != maximum:
        return False
    falls = all(better > worse for better, worse in pairwise(points))
    return not all(points) or (falls and all(_EXCLUDING.search(fold(part.name)) for part in options))


def choice(options: Iterable[Part]) -> Choice:
    """Return the rule of alternatives, with words made from them."""
    listed = tuple(options)
    return Choice(words="; ".join(f"{part.name}: {part.points}".replace(".", ",") for part in listed), options=listed)
