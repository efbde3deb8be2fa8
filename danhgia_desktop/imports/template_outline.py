"""Where the rows of an edited template belong: by their place among the others, new ones by their number too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.imports.row_number import NO_NUMBER, RowNumber, read_number
from danhgia_desktop.regulation.rubric import TOTAL, CriterionKey

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineRow:
    """What is known of a row before it is placed.

    Attributes:
        key: the criterion's.
        code: its number as it stands in the file.
        depth: how deep it stood when the file was made, 1 for a section; None for a new row.
        level: Excel's own grouping, 0 for none.
    """

    key: CriterionKey
    code: str
    depth: int | None
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Open:
    """A row that later ones may be part of."""

    key: CriterionKey
    depth: int
    number: RowNumber


def parents_of(rows: Sequence[OutlineRow]) -> Iterator[CriterionKey | None]:
    """Yield what each row is part of: the nearest row above it that stands less deep; None where there is none.

    How deep a new row stands is told by its number ("1.3" is part of "1", "IV"
    is beside "III"), else by Excel's grouping, else by the rows around it.
    """
    open_rows: list[_Open] = []
    for place, row in enumerate(rows):
        number = _number(row)
        wanted = row.depth if row.depth is not None else _depth(rows, place, number, open_rows)
        while open_rows and open_rows[-1].depth >= wanted:
            open_rows.pop()
        depth = open_rows[-1].depth + 1 if open_rows else 1
        if open_rows:
            yield open_rows[-1].key
        else:
            yield None if wanted > 1 else TOTAL
        open_rows.append(_Open(row.key, depth, number))


def _depth(rows: Sequence[OutlineRow], place: int, number: RowNumber, open_rows: Sequence[_Open]) -> int:
    above = open_rows[-1].depth if open_rows else 0
    below = next((row for row in rows[place + 1 :] if row.depth is not None), None)
    next_depth = min(below.depth or 1, above + 1) if below else 0
    if (by_number := _depth_by_number(number, open_rows)) is not None:
        return by_number
    if below and number.counts and _number(below).rank == number.rank:
        return next_depth
    if number.is_first:
        return above + 1
    if (by_rank := _depth_by_rank(number, open_rows)) is not None:
        return by_rank
    if rows[place].level:
        return min(rows[place].level, above) + 1
    return max(above, next_depth, 1)


def _depth_by_number(number: RowNumber, open_rows: Sequence[_Open]) -> int | None:
    """Return how deep a number stands among the rows that are open; None where it does not tell."""
    if number.is_blank:
        return None
    for opened in reversed(open_rows):
        if len(number.parts) > 1 and opened.number.parts == number.parts[:-1]:
            return opened.depth + 1
    return next((opened.depth for opened in reversed(open_rows) if opened.number.rank == number.rank), None)


def _depth_by_rank(number: RowNumber, open_rows: Sequence[_Open]) -> int | None:
    """Return how deep a number stands below the nearest row that ranks higher: "-" below "1"; None where none does."""
    if number.is_blank:
        return None
    return next((opened.depth + 1 for opened in reversed(open_rows) if opened.number.rank < number.rank), None)


def _number(row: OutlineRow) -> RowNumber:
    return read_number(row.code) or NO_NUMBER
