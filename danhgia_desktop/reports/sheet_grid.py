"""The columns of a sheet: those of its tables, and a further cut where a letterhead or signatures need one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SAME = 1.0
"""Cuts closer than this (in points) are one."""
_FARTHEST = 0.25
"""A cut that exists is taken for one that is wanted up to this part of the width away."""


class Span(NamedTuple):
    """Neighbouring columns that are taken as one: the first, the last, and where they begin and end (in points).

    A tuple, for what stands there is found by it.
    """

    first: int
    last: int
    left: float
    right: float

    @property
    def width(self) -> float:
        """Width of all of them, in points."""
        return self.right - self.left


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetGrid:
    """Where the columns of a sheet begin and end, in points from its left edge; the outer edges included."""

    cuts: tuple[float, ...]

    @property
    def widths(self) -> tuple[float, ...]:
        """Widths of the sheet's columns."""
        return tuple(right - left for left, right in pairwise(self.cuts))

    @property
    def whole(self) -> Span:
        """All columns."""
        return Span(first=0, last=len(self.cuts) - 2, left=self.cuts[0], right=self.cuts[-1])

    def span(self, left: float, right: float) -> Span:
        """Return the columns between two places, which are the cuts nearest to these."""
        return _span(self.cuts, left, right)

    def spans(self, edges: Sequence[float]) -> tuple[Span, ...]:
        """Return the columns between each two neighbouring edges."""
        return tuple(self.span(left, right) for left, right in pairwise(edges))


@lru_cache(maxsize=1_000)
def _span(cuts: tuple[float, ...], left: float, right: float) -> Span:
    """Return the columns between two places; the sheets of a book mostly have the same ones."""
    first, after = _nearest(cuts, left), _nearest(cuts, right)
    return Span(first=first, last=after - 1, left=cuts[first], right=cuts[after])


def _nearest(cuts: tuple[float, ...], place: float) -> int:
    return min(range(len(cuts)), key=lambda index: abs(cuts[index] - place))


def grid_of(borders: Iterable[Sequence[float]], width: float) -> SheetGrid:
    """Return the grid that holds the borders of all tables of a sheet (one column where there is no table)."""
    cuts = [0.0]
    for place in sorted(place for table in borders for place in table):
        if _SAME < place < width - _SAME and place - cuts[-1] > _SAME:
            cuts.append(place)
    return SheetGrid(cuts=(*cuts, width))


def with_parts(grid: SheetGrid, ideals: Sequence[float], needs: Sequence[float]) -> tuple[SheetGrid, tuple[float, ...]]:
    """Find room for parts side by side, such as two signatories, in the columns there are.

    A column is cut, and with it every row of a table that runs through it, only
    where no border stands near enough.

    Args:
        grid: the columns so far.
        ideals: where the parts should meet, one place fewer than parts.
        needs: the width that each part needs.

    Returns:
        The grid, with further cuts where it could not do without, and the edges of the parts from left to right.
    """
    width = grid.cuts[-1]
    edges = [0.0]
    for index, ideal in enumerate(ideals):
        rest = sum(needs[index + 1 :])
        fitting = [
            cut for cut in grid.cuts if cut - edges[-1] >= needs[index] and cut > edges[-1] and width - cut >= rest
        ]
        near = [cut for cut in fitting if abs(cut - ideal) <= width * _FARTHEST]
        edges.append(min(near, key=lambda cut: abs(cut - ideal)) if near else ideal)
    edges.append(width)
    return grid_of([grid.cuts, edges], width), tuple(edges)
