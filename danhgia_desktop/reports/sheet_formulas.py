"""Formulas of a sheet: sums over the cells of one column."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from danhgia_desktop.reports.document import NumberCell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.points import Points
    from danhgia_desktop.reports.document import Table

_MOST_ARGUMENTS = 255
_LONGEST = 8_000
"""Excel takes 8 192 characters."""


def sum_formula(column: str, rows: Sequence[int]) -> str | None:
    """Return the formula that adds up cells of a column, neighbours as ranges: "=SUM(C5:C8,C12)".

    Args:
        column: its letters.
        rows: row numbers as Excel counts them, from 1, in any order.

    Returns:
        None where there is nothing to add, or more scattered cells than Excel takes.
    """
    ranges = [f"{column}{first}" if first == last else f"{column}{first}:{column}{last}" for first, last in _runs(rows)]
    sums = [f"SUM({','.join(ranges[at : at + _MOST_ARGUMENTS])})" for at in range(0, len(ranges), _MOST_ARGUMENTS)]
    formula = "=" + "+".join(sums)
    return formula if sums and len(formula) <= _LONGEST else None


def summed(table: Table, column: int, rows: Sequence[int]) -> Fraction | None:
    """Add up cells of a table exactly; None where all of them are blank or words."""
    values = [value for row in rows if (value := _value(table, row, column)) is not None]
    return sum((Fraction(value) for value in values), Fraction()) if values else None


def _value(table: Table, row: int, column: int) -> Points | None:
    cell = table.rows[row].cells[column]
    return cell.value if isinstance(cell, NumberCell) else None


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Gather numbers that follow each other: 5, 6, 7, 12 → (5, 7), (12, 12)."""
    numbers = sorted(set(rows))
    if not numbers:
        return []
    breaks = [index for index, (number, after) in enumerate(pairwise(numbers), start=1) if after != number + 1]
    starts, ends = [0, *breaks], [*breaks, len(numbers)]
    return [(numbers[start], numbers[end - 1]) for start, end in zip(starts, ends, strict=True)]
