"""Where keys lead from a cell."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from danhgia_desktop.ui.grid.cell import CellState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.paste_plan import Cells, Place


def next_stop(cells: Cells, place: Place, *, down: int = 0, right: int = 0) -> Place:
    """Return the next open cell in a direction; the place itself where there is none.

    Down and up stay in the column. Right and left go on in the next and the
    previous row, as text does.

    Args:
        cells: the table.
        place: where the current cell is.
        down: 1 for down, -1 for up, 0 for neither.
        right: 1 for right, -1 for left, 0 for neither.
    """
    walk = _along_row(cells, place, right) if right else _along_column(cells, place, down)
    return first_open_of(cells, walk) or place


def block_edge(cells: Cells, place: Place, *, down: int = 0, right: int = 0) -> Place:
    """Return where Ctrl+arrow leads: the end of a run of filled cells, else the next filled cell, else the edge."""
    walk = [place, *_straight(cells, place, down, right)]
    filled = [bool(cells.cell(*each).text) for each in walk]
    if len(walk) == 1:
        return place
    if filled[0] and filled[1]:
        end = next((step for step, is_filled in enumerate(filled) if not is_filled), len(walk))
        return walk[end - 1]
    return next((each for each, is_filled in zip(walk[1:], filled[1:], strict=True) if is_filled), walk[-1])


def next_where(cells: Cells, place: Place, wanted: Callable[[Cell], bool], *, step: int = 1) -> Place | None:
    """Return the next cell in reading order that is wanted, going on from the other end; None where no cell is."""
    width = cells.columnCount()
    total = cells.rowCount() * width
    start = place[0] * width + place[1]
    for away in range(1, total + 1):
        found = divmod((start + step * away) % total, width)
        if wanted(cells.cell(*found)):
            return found
    return None


def within(cells: Cells, place: Place) -> Place:
    """Return the cell of the table that is nearest to a place."""
    row, column = place
    return min(max(row, 0), cells.rowCount() - 1), min(max(column, 0), cells.columnCount() - 1)


def first_open(cells: Cells) -> Place | None:
    """Return the first open cell in reading order."""
    return first_open_of(cells, product(range(cells.rowCount()), range(cells.columnCount())))


def first_open_of(cells: Cells, places: Iterable[Place]) -> Place | None:
    """Return the first open cell of some; None where none is."""
    return next((place for place in places if cells.cell(*place).state is CellState.OPEN), None)


def _along_column(cells: Cells, place: Place, step: int) -> Iterator[Place]:
    end = cells.rowCount() if step > 0 else -1
    return ((row, place[1]) for row in range(place[0] + step, end, step))


def _along_row(cells: Cells, place: Place, step: int) -> Iterator[Place]:
    width = cells.columnCount()
    start = place[0] * width + place[1]
    end = cells.rowCount() * width if step > 0 else -1
    return (divmod(spot, width) for spot in range(start + step, end, step))


def _straight(cells: Cells, place: Place, down: int, right: int) -> Iterator[Place]:
    row, column = place
    while 0 <= row + down < cells.rowCount() and 0 <= column + right < cells.columnCount():
        row, column = row + down, column + right
        yield row, column
