"""Where pasted and filled texts go, and which of them cannot go anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import cycle
from typing import TYPE_CHECKING, Protocol

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.grid.cell import CellState, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.clipboard_block import Block


Place = tuple[int, int]
"""A row and a column, from 0."""


class Cells(Protocol):
    """A table of cells, as models hold it."""

    def rowCount(self) -> int:
        """Return how many rows there are."""

    def columnCount(self) -> int:
        """Return how many columns there are."""

    def cell(self, row: int, column: int) -> Cell:
        """Return one cell."""

    def content(self, row: int, column: int) -> Cell:
        """Return what stands in one cell and whether it can be typed, whatever it looks like."""

    def refusal(self, row: int, column: int, text: str) -> str:
        """Return why the text cannot stand in a cell that is typed, "" where it can."""


class Fault(Enum):
    """Why a text has no place, where the cell itself gives no reason."""

    OUTSIDE = auto()
    READ_ONLY = auto()
    NOT_ACCEPTED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle of cells, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """How many rows."""
        return self.bottom - self.top + 1

    @property
    def width(self) -> int:
        """How many columns."""
        return self.right - self.left + 1

    def places(self) -> Iterator[Place]:
        """Walk over the cells, row by row."""
        return (
            (row, column) for row in range(self.top, self.bottom + 1) for column in range(self.left, self.right + 1)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """One text that finds no place; `reason` is the cell's own, where it has one."""

    entry: Entry
    fault: Fault
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastePlan:
    """What a paste would do.

    Attributes:
        area: the cells it covers, as far as the sheet goes.
        entries: the texts that change a cell.
        refused: the texts that find no place.
        unchanged: how many texts stand already where they would go.
    """

    area: Area
    entries: tuple[Entry, ...]
    refused: tuple[Refused, ...]
    unchanged: int = 0


def plan_paste(block: Block, target: Area, cells: Cells) -> PastePlan:
    """Lay a block over cells as spreadsheets do; nothing is changed yet.

    The block is repeated where the selection is a multiple of it, as one copied
    cell fills a whole selection. A text that is there already, and a blank over
    a cell that is never typed, are neither entered nor refused: what was copied
    from the whole table can be pasted over the whole table.

    Lines that have nothing to type are passed over, as Enter does, unless the
    block has blanks there: then it was copied with such lines in it. A block
    that would begin on one is not laid at all, for it may be meant for the line
    above or the one below.
    """
    width = max((len(row) for row in block), default=0)
    area = _covered(target, len(block), width)
    columns = range(area.left, area.right + 1)
    rows = list(range(area.top, area.bottom + 1))
    by_rows = _laid(block, rows, columns)
    silent = {row for row in rows if _is_silent(cells, row, columns)}
    unheard = [entry for entry in by_rows if entry.row in silent and entry.text]
    if area.top in silent and any(entry.row == area.top for entry in unheard):
        return replace(_plan(unheard, area, cells), entries=())
    if not unheard:
        return _plan(by_rows, area, cells)
    heard = _rows_to_hear(target, len(block), columns, cells)
    return _plan(_laid(block, heard, columns), replace(area, bottom=heard[-1]), cells)


def plan_fill(text: str, places: Sequence[Place], cells: Cells) -> PastePlan:
    """Enter one text into every open cell of a selection; computed and locked cells are passed over."""
    wanted = [Entry(row, column, text) for row, column in places if _is_open(cells, row, column)]
    return _plan(wanted, bounds(places), cells)


def plan_fill_typed(text: str, typed_at: Place, places: Sequence[Place], cells: Cells) -> PastePlan:
    """Enter a text into the cell it is being typed in, computed or not, and into every open cell of a selection."""
    others = [Entry(row, column, text) for row, column in places if (row, column) != typed_at]
    wanted = [entry for entry in others if _is_open(cells, entry.row, entry.column)]
    plan = _plan(wanted, bounds([typed_at, *places]), cells)
    if text == cells.content(*typed_at).typed:
        return plan
    return replace(plan, entries=(Entry(*typed_at, text), *plan.entries))


def plan_fill_down(places: Sequence[Place], cells: Cells) -> PastePlan:
    """Enter what stands in the first open cell selected in each column into the open ones selected below it.

    Into a selection of one row, what stands in the nearest open cell above comes down.
    """
    area = bounds(places)
    rows = range(area.top - 1, -1, -1) if area.height == 1 else ()
    lines = _lines(places, axis=1)
    wanted = [
        entry for column, line in lines.items() for entry in _carried(line, [(row, column) for row in rows], cells)
    ]
    return _plan(wanted, area, cells)


def plan_fill_right(places: Sequence[Place], cells: Cells) -> PastePlan:
    """Enter what stands in the first open cell selected in each row into the open ones selected right of it.

    Into a selection of one column, what stands in the nearest open cell at left comes over.
    """
    area = bounds(places)
    columns = range(area.left - 1, -1, -1) if area.width == 1 else ()
    lines = _lines(places, axis=0)
    wanted = [entry for row, line in lines.items() for entry in _carried(line, [(row, at) for at in columns], cells)]
    return _plan(wanted, area, cells)


def plan_clear(places: Sequence[Place], cells: Cells) -> PastePlan:
    """Empty every cell of a selection that can be typed and holds something typed."""
    wanted = [Entry(row, column, "") for row, column in places if cells.content(row, column).can_type]
    return _plan(wanted, bounds(places), cells)


def plan_entries(wanted: Sequence[Entry], cells: Cells) -> PastePlan:
    """Enter texts, each in its own cell."""
    return _plan(list(wanted), bounds([(entry.row, entry.column) for entry in wanted] or [(0, 0)]), cells)


def bounds(places: Sequence[Place]) -> Area:
    """Return the smallest area that holds some cells, at least one."""
    rows, columns = [row for row, _ in places], [column for _, column in places]
    return Area(top=min(rows), left=min(columns), bottom=max(rows), right=max(columns))


def is_rectangle(places: Sequence[Place]) -> bool:
    """Tell whether cells, each given once, fill an area without gaps."""
    area = bounds(places)
    return len(places) == area.height * area.width


def single_text(block: Block) -> str | None:
    """Return the text of a block of one cell, None for larger ones."""
    return block[0][0] if len(block) == 1 and len(block[0]) == 1 else None


def _is_open(cells: Cells, row: int, column: int) -> bool:
    return cells.content(row, column).state is CellState.OPEN


def _lines(places: Sequence[Place], *, axis: int) -> dict[int, list[Place]]:
    """Return the cells of every row (axis 0) or column (axis 1), in reading order."""
    lines: dict[int, list[Place]] = {}
    for place in sorted(places):
        lines.setdefault(place[axis], []).append(place)
    return lines


def _carried(line: list[Place], before: list[Place], cells: Cells) -> list[Entry]:
    """Carry a text along a line: from the nearest open cell before it, where there are any, or else from its first."""
    source = next((place for place in before or line if _is_open(cells, *place)), None)
    if source is None:
        return []
    text = cells.content(*source).typed
    return [Entry(*place, text) for place in line if place > source and _is_open(cells, *place)]


def _laid(block: Block, rows: Sequence[int], columns: range) -> list[Entry]:
    """Return what stands in each cell of some rows when a block is laid there, again and again."""
    width = max((len(row) for row in block), default=0)
    return [
        Entry(row, column, texts[place])
        for texts, row in zip(cycle(block), rows, strict=False)
        for column in columns
        if (place := (column - columns.start) % width) < len(texts)  # a ragged row says nothing about what it lacks
    ]


def _is_silent(cells: Cells, row: int, columns: range) -> bool:
    """Tell whether a row has nothing in some columns and never will; a row outside the table is none."""
    if row >= cells.rowCount():
        return False
    there = [cells.content(row, column) for column in columns if column < cells.columnCount()]
    return all(cell.state is CellState.CAPTION and not cell.text and not cell.can_type for cell in there)


def _rows_to_hear(target: Area, height: int, columns: range, cells: Cells) -> list[int]:
    """Return the rows that a block goes to line by line, on from those of the table to the ones it lacks."""
    heard = [row for row in range(target.top, cells.rowCount()) if not _is_silent(cells, row, columns)]
    selected = sum(row <= target.bottom for row in heard)
    count = selected if selected % height == 0 else height
    missing = range(cells.rowCount(), cells.rowCount() + count)
    return [*heard, *missing][: max(count, height)]


def _covered(target: Area, height: int, width: int) -> Area:
    down = target.height // height if target.height % height == 0 else 1
    across = target.width // width if target.width % width == 0 else 1
    return Area(
        top=target.top,
        left=target.left,
        bottom=target.top + down * height - 1,
        right=target.left + across * width - 1,
    )


def _plan(wanted: list[Entry], area: Area, cells: Cells) -> PastePlan:
    rows, columns = cells.rowCount(), cells.columnCount()
    entries: list[Entry] = []
    refused: list[Refused] = []
    unchanged = 0
    for entry in wanted:
        if entry.row >= rows or entry.column >= columns:
            refused += [Refused(entry=entry, fault=Fault.OUTSIDE)] if entry.text else []
        elif _is_there(cell := cells.content(entry.row, entry.column), entry.text):
            unchanged += bool(entry.text and cell.can_type)
        else:
            fault = _fault(cells, cell, entry)
            if fault is None:
                entries.append(entry)
            else:
                refused.append(fault)
    inside = replace(area, bottom=min(area.bottom, rows - 1), right=min(area.right, columns - 1))
    return PastePlan(area=inside, entries=tuple(entries), refused=tuple(refused), unchanged=unchanged)


def _fault(cells: Cells, cell: Cell, entry: Entry) -> Refused | None:
    if not cell.can_type:
        return Refused(entry=entry, fault=Fault.READ_ONLY) if entry.text else None
    reason = cells.refusal(entry.row, entry.column, entry.text)
    return Refused(entry=entry, fault=Fault.NOT_ACCEPTED, reason=reason) if reason else None


def _is_there(cell: Cell, text: str) -> bool:
    """Tell whether a cell says this already, "4" and "4,0" being the same number."""
    if text in {cell.text, cell.typed}:
        return True
    if cell.value is None or not text:
        return False
    try:
        return points.parse(text) == cell.value
    except ExpectedError:
        return False
