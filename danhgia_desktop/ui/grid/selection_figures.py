"""What the selected cells come to: how many, their sum, their average."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.ui.grid.cell import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionFigures:
    """Figures of a selection.

    Attributes:
        cells: how many cells hold something.
        numbers: how many of them hold a number.
        total: the exact sum of the numbers.
    """

    cells: int
    numbers: int
    total: Fraction

    @property
    def average(self) -> Fraction | None:
        """The exact average; None without a number."""
        return self.total / self.numbers if self.numbers else None


def figures_of(cells: Iterable[Cell]) -> SelectionFigures:
    """Count and add up cells."""
    filled = [cell for cell in cells if cell.text]
    values = [Fraction(cell.value) for cell in filled if cell.value is not None]
    return SelectionFigures(cells=len(filled), numbers=len(values), total=sum(values, Fraction(0)))
