"""Qt's selections as places in the table, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_model import GridModel
    from danhgia_desktop.ui.grid.paste_plan import Area, Place


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


def opposite_corner(area: Area, corner: Place) -> Place:
    """Return the corner of an area across from one of its corners."""
    row = area.top if corner[0] == area.bottom else area.bottom
    return row, area.left if corner[1] == area.right else area.right
