"""What the selected cells come to: how many, their sum, their average."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.grid_model import GridModel
    from danhgia_desktop.ui.grid.paste_plan import Place


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


def without_sums(places: Iterable[Place], model: GridModel) -> list[Place]:
    """Return cells without those whose numbers are made up of others among them: nothing is counted twice."""
    chosen = list(places)
    above = {row: list(_added_into(row, model)) for row in {row for row, _ in chosen}}
    sums = {(total, column) for row, column in chosen for total in above[row]}
    return [place for place in chosen if place not in sums]


def _added_into(row: int, model: GridModel) -> Iterator[int]:
    """Walk over the rows that a row's numbers are a part of, the nearest first."""
    above = model.added_into(row)
    while above is not None:
        yield above
        above = model.added_into(above)
