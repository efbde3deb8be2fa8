"""Finding anything in the data by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage.found import Found, FoundKind

if TYPE_CHECKING:
    from danhgia_desktop.storage.store import Store

__all__ = ["Found", "FoundKind", "search"]


def search(store: Store, words: str, *, limit: int = 60) -> tuple[Found, ...]:
    """Return the things with names, the plans, tasks, documents and notes in which all the words occur, the best first.

    Words may stand anywhere in a text or in a criterion's number; diacritics and case do not matter. No words find
    nothing.

    Args:
        store: the data.
        words: what a person typed.
        limit: how many at most.
    """
    with store.reading() as reading:
        return reading.search.find(words, limit)
