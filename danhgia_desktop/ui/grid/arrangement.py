"""Which rows of a table are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Parents = tuple[int | None, ...]
"""For each row of a table, the row it is a part of; None for rows that are part of nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """What hides and orders rows, all by their numbers in the whole table.

    Attributes:
        folded: the rows whose parts are put away.
        matches: the rows that a filter keeps; None where nothing is filtered.
        order: all rows in the order they are shown in; None for their own.
    """

    folded: frozenset[int] = frozenset()
    matches: frozenset[int] | None = None
    order: tuple[int, ...] | None = None


def shown_rows(arrangement: Arrangement, parents: Parents) -> list[int]:
    """Return the rows that are shown, from top to bottom."""
    hidden = _parts_of(arrangement.folded, parents)
    rows = range(len(parents)) if arrangement.order is None else arrangement.order
    if arrangement.matches is None:
        return [row for row in rows if row not in hidden]
    kept = arrangement.matches | context_rows(arrangement.matches, parents)
    return [row for row in rows if row in kept and row not in hidden]


def context_rows(matches: Collection[int], parents: Parents) -> frozenset[int]:
    """Return the rows that match nothing themselves and are shown because a row that is part of them does."""
    return frozenset(above for row in matches for above in ancestors(row, parents) if above not in matches)


def ancestors(row: int, parents: Parents) -> list[int]:
    """Return what a row is a part of, the nearest first."""
    found = []
    above = parents[row]
    while above is not None:
        found.append(above)
        above = parents[above]
    return found


def nearest_shown(row: int, shown: Sequence[int], parents: Parents) -> int | None:
    """Return the row to go to when a row is hidden: what it is a part of, else the next one, else the last."""
    known = set(shown)
    for candidate in (row, *ancestors(row, parents)):
        if candidate in known:
            return candidate
    return next((other for other in shown if other > row), shown[-1] if shown else None)


def _parts_of(folded: frozenset[int], parents: Parents) -> frozenset[int]:
    if not folded:
        return frozenset()
    return frozenset(row for row in range(len(parents)) if not folded.isdisjoint(ancestors(row, parents)))
