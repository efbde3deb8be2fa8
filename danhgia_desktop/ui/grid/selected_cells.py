"""Qt's selections as places in the table, and the other way round."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection

from danhgia_desktop.ui.grid.paste_plan import Area

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.ui.grid.grid_model import GridModel
    from danhgia_desktop.ui.grid.paste_plan import Place


def rectangles_in(selection: QItemSelection) -> list[tuple[int, int, int, int]]:
    """Return the parts of a selection, which may overlap: top, left, bottom, right."""
    parts = (selection.at(number) for number in range(selection.count()))
    return [(part.top(), part.left(), part.bottom(), part.right()) for part in parts]


def places_in(selection: QItemSelection) -> set[Place]:
    """Return the cells of a selection."""
    return {
        (row, column)
        for top, left, bottom, right in rectangles_in(selection)
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    }


def between(model: GridModel, first: Place, last: Place) -> QItemSelection:
    """Return the rectangle that two cells span, whichever corners they are."""
    top, bottom = sorted((first[0], last[0]))
    left, right = sorted((first[1], last[1]))
    return QItemSelection(model.index(top, left), model.index(bottom, right))


def areas_of(places: Iterable[Place]) -> list[Area]:
    """Return rectangles that cover these cells, each once, and no others; the one with the first cell comes first."""
    rows_in, columns_with = defaultdict(list), defaultdict(list)
    for row, column in places:
        rows_in[column].append(row)
    for column, rows in rows_in.items():
        for run in _runs(rows):
            columns_with[run].append(column)
    areas = (
        Area(top=top, left=left, bottom=bottom, right=right)
        for (top, bottom), columns in columns_with.items()
        for left, right in _runs(columns)
    )
    return sorted(areas, key=lambda area: (area.top, area.left))


def opposite_corner(area: Area, corner: Place) -> Place:
    """Return the corner of an area across from one of its corners."""
    row = area.top if corner[0] == area.bottom else area.bottom
    return row, area.left if corner[1] == area.right else area.right


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of numbers that follow each other without a gap."""
    numbered = enumerate(sorted(set(numbers)))
    for _, group in groupby(numbered, key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        yield run[0], run[-1]
