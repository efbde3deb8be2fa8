"""Whether two names may be those of one person, mended or changed, or must be those of two."""

from __future__ import annotations

from danhgia_desktop.organization.near_names import distance
from danhgia_desktop.text import fold

_LETTERS_A_SLIP = 6


def may_be_one_person(one: str, other: str) -> bool:
    """Tell whether a name may be another spelling or a change of the other, diacritics and case apart.

    Either they differ by a few letters, or they share the given name of one and, where both have more, another word.
    """
    words, others = fold(one).split(), fold(other).split()
    if not words or not others:
        return True
    folded = " ".join(words)
    slips = max(1, len(folded) // _LETTERS_A_SLIP)
    if distance(folded, " ".join(others), slips) <= slips:
        return True
    shared = set(words) & set(others)
    return not shared.isdisjoint({words[-1], others[-1]}) and len(shared) >= min(2, len(words), len(others))
