"""Formulas of a sheet: sums over the cells of one column, each within its bounds."""

from __future__ import annotations

from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.reports.document import UNBOUNDED, NumberCell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from danhgia_desktop.points import Points
    from danhgia_desktop.reports.document import Bounds, Table

_NO_BOUNDS: Mapping[int, Bounds] = MappingProxyType({})
_MOST_ARGUMENTS = 255
_LONGEST = 8_000
"""Excel takes 8 192 characters."""


def sum_formula(
    column: str,
    rows: Sequence[int],
    bounds: Mapping[int, Bounds] = _NO_BOUNDS,
    counts: Bounds = UNBOUNDED,
    *,
    is_blank: bool = False,
) -> str | None:
    """Return the formula that adds up cells of a column, neighbours as ranges: "=SUM(C5:C8,C12)".

    Args:
        column: its letters.
        rows: row numbers as Excel counts them, from 1, in any order.
        bounds: the bounds within which the cells of some of the rows count.
        counts: the bounds within which the sum is kept.
        is_blank: all the cells are blank, so the sum is blank, not zero, until one is filled in.

    Returns:
        None where there is nothing to add, or more scattered cells than Excel takes.
    """
    plain = _sums("SUM", column, [row for row in rows if row not in bounds])
    bounded = [_bounded(f"SUM({column}{row})", bounds[row]) for row in rows if row in bounds]
    addends = _bounded("+".join([*plain, *bounded]), counts)
    if is_blank:
        addends = f'IF({"+".join(_sums("COUNT", column, rows))}=0,"",{addends})'
    return f"={addends}" if rows and len(addends) < _LONGEST else None


def summed(table: Table, column: int, rows: Sequence[int]) -> Fraction | None:
    """Add up cells of a table exactly, each within its bounds; None where all of them are blank or words."""
    parts = [part for row in rows if isinstance(part := table.rows[row].cells[column], NumberCell)]
    values = [part.counts.kept(points.exact(part.value)) for part in parts if part.value is not None]
    return points.exact_sum(values) if values else None


def bounds_of(table: Table, column: int, rows: Sequence[int]) -> Mapping[int, Bounds]:
    """Return the rows whose cells count within bounds, with these."""
    return {
        row: part.counts
        for row in rows
        if isinstance(part := table.rows[row].cells[column], NumberCell) and part.counts != UNBOUNDED
    }


def _bounded(addends: str, bounds: Bounds) -> str:
    if bounds.most is not None:
        addends = f"MIN({_constant(bounds.most)},{addends})"
    if bounds.least is not None:
        addends = f"MAX({_constant(bounds.least)},{addends})"
    return addends


def _constant(value: Points) -> str:
    return f"{points.rounded_half_up(value).normalize():f}"


def _sums(function: str, column: str, rows: Sequence[int]) -> list[str]:
    ranges = [f"{column}{first}" if first == last else f"{column}{first}:{column}{last}" for first, last in _runs(rows)]
    pieces = [ranges[at : at + _MOST_ARGUMENTS] for at in range(0, len(ranges), _MOST_ARGUMENTS)]
    return [f"{function}({','.join(piece)})" for piece in pieces]


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Gather numbers that follow each other: 5, 6, 7, 12 → (5, 7), (12, 12)."""
    numbers = sorted(set(rows))
    if not numbers:
        return []
    breaks = [index for index, (number, after) in enumerate(pairwise(numbers), start=1) if after != number + 1]
    starts, ends = [0, *breaks], [*breaks, len(numbers)]
    return [(numbers[start], numbers[end - 1]) for start, end in zip(starts, ends, strict=True)]
