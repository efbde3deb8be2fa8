"""Looking for a text in all rows of a grid, the hidden ones too, and replacing it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from danhgia_desktop.ui.grid.cell import Entry
from danhgia_desktop.ui.grid.paste_plan import plan_entries

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.find_query import FindQuery
    from danhgia_desktop.ui.grid.paste_plan import PastePlan, Place


class Scope(Enum):
    """Where is looked."""

    ALL = auto()
    COLUMN = auto()
    SELECTION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was found, in rows of the source and in the order people read them.

    Attributes:
        places: the cells that say it.
        hidden: how many of them stand in rows that are not shown.
    """

    places: tuple[Place, ...] = ()
    hidden: int = 0

    def number_of(self, place: Place | None) -> int | None:
        """Return which of the findings a cell is, from 1; None where it is none."""
        return self.places.index(place) + 1 if place in self.places else None


def find_all(
    query: FindQuery, model: ArrangedModel, *, column: int | None = None, within: Collection[Place] | None = None
) -> Findings:
    """Look for a text.

    Args:
        query: what is looked for.
        model: where.
        column: the only column to look in; None for all.
        within: the only cells of the source to look in; None for all.
    """
    source = model.source
    columns = range(len(source.columns)) if column is None else (column,)
    places = tuple(
        (row, place)
        for row in model.row_order
        for place in columns
        if (within is None or (row, place) in within) and query.finds_cell(source.cell(row, place))
    )
    return Findings(places=places, hidden=sum(1 for row, _ in places if model.shown_row(row) is None))


def next_finding(findings: Findings, model: ArrangedModel, current: Place | None, step: int) -> Place | None:
    """Return the finding after (1) or before (-1) a cell of the source, going on from the other end."""
    if not findings.places:
        return None
    if current is None:
        return findings.places[0 if step > 0 else -1]
    order = {row: number for number, row in enumerate(model.row_order)}
    start = (order[current[0]], current[1])
    spots = [(order[row], column) for row, column in findings.places]
    if step > 0:
        found = next((place for place, spot in enumerate(spots) if spot > start), 0)
    else:
        found = next((place for place in range(len(spots) - 1, -1, -1) if spots[place] < start), -1)
    return findings.places[found]


def plan_replace(query: FindQuery, by: str, places: Collection[Place], model: ArrangedModel) -> PastePlan:
    """Replace a text in the cells of the source that hold what somebody typed; the others are passed over."""
    source = model.source
    wanted = [
        Entry(row, column, query.replaced_cell(cell, by).strip())
        for row, column in places
        if is_replaceable(cell := source.cell(row, column)) and query.finds_cell(cell)
    ]
    return plan_entries(wanted, source)


def is_replaceable(cell: Cell) -> bool:
    """Tell whether a cell's text was typed and can be typed anew; what is computed follows from other cells."""
    return cell.can_type and bool(cell.typed)
