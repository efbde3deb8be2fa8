"""Which column of a table is which: the header of a rubric, in any row, order and wording."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from danhgia_desktop.imports.row_number import read_number
from danhgia_desktop.imports.rubric_headings import ROUND_OF, Meaning, meaning_of, places_of
from danhgia_desktop.imports.table import Cell, TableKind
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from danhgia_desktop.imports.table import SourceRow, SourceTable

_LOOKED_AT = 1_000
_WIDEST_HEADER = 40
_TALLEST_HEADER = 3
_MOST_BROKEN_LINES = 8
_LONGEST_TORN = 40
_LONGEST_READ = 300
_LONGEST_MARK = 10
_ROWS_MEASURED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricColumns:
    """Where the columns of a rubric stand.

    Attributes:
        places: the column (from 0) of each meaning that was found.
        header_row: the index of the header's first row.
        first_row: the index of the first row below the header.
        header: the header's rows, to know them again where pages repeat them.
    """

    places: Mapping[Meaning, int]
    header_row: int
    first_row: int
    header: frozenset[tuple[str, ...]]

    @property
    def text(self) -> int:
        """The column of the criteria's words."""
        return self.places[Meaning.TEXT]

    def is_header(self, row: SourceRow) -> bool:
        """Tell whether a row repeats the header, as tables pasted page by page do."""
        if _key(row) in self.header:
            return True
        return all(
            place < len(row.cells) and meaning_of(tidy(row.cells[place].text)) is meaning
            for meaning, place in self.places.items()
        )


def find_columns(table: SourceTable) -> RubricColumns | None:
    """Find the header of a rubric: it names the criteria and at least one column of points.

    A header may take up to three rows ("Điểm" above "Chuẩn" and "Tự chấm"),
    or several lines where Word broke its cells; a row that only counts the
    columns, "(1) (2) (3)", belongs to it.

    Returns:
        The columns, or None where none of the first 1 000 rows begins such a header.
    """
    for index in range(min(len(table.rows), _LOOKED_AT)):
        first = _header_at(table, index)
        if first is None:
            continue
        # A caption above a header reads like the first line of a torn one: the header is where most columns are found.
        below = (_header_at(table, start) for start in range(first.start + 1, first.end))
        found = max((first, *filter(None, below)), key=lambda header: (len(header.places), header.start))
        end = found.end
        if end < len(table.rows) and _counts_columns(table.rows[end]):
            end += 1
        return RubricColumns(
            places=found.places,
            header_row=found.start,
            first_row=end,
            header=frozenset(_key(row) for row in table.rows[found.start : end]),
        )
    return None


@dataclass(frozen=True, slots=True)
class _Header:
    """Rows that could be a header: from `start`, up to before `end`."""

    places: Mapping[Meaning, int]
    start: int
    end: int


def _header_at(table: SourceTable, start: int) -> _Header | None:
    """Return the header that begins with that row; the more columns the better."""
    best: _Header | None = None
    for headings, height in chain(_stacked(table, start), _broken(table, start)):
        end = start + height
        places = _places(headings, table.rows[end : end + _ROWS_MEASURED])
        if places and (best is None or _is_better(places, best, table.rows[end - 1])):
            best = _Header(places, start, end)
    return best


def _is_better(places: Mapping[Meaning, int], best: _Header, last: SourceRow) -> bool:
    """Tell whether more rows make a better header: they name more columns, or only go on with columns of points."""
    if places == best.places:
        beside = {places[meaning] for meaning in (Meaning.NUMBER, Meaning.TEXT) if meaning in places}
        return not any(cell.text for place, cell in enumerate(last.cells) if place in beside)
    return len(places) > len(best.places) and places.keys() >= best.places.keys()


def _stacked(table: SourceTable, index: int) -> Iterator[tuple[list[str], int]]:
    """Yield the headings that the row makes alone, and with one or two rows below it."""
    headings = _headings(table.rows[index])
    if not _names_criteria(headings):
        return
    yield headings, 1
    for height, below in enumerate(table.rows[index + 1 : index + _TALLEST_HEADER], start=2):
        lower = _headings(below)
        if any(cell[0].isdigit() for cell in lower if cell):
            return
        headings = _joined(headings, lower)
        yield headings, height


def _broken(table: SourceTable, index: int) -> Iterator[tuple[list[str], int]]:
    """Yield the headings of a header that line breaks inside its cells have torn into several lines."""
    row = table.rows[index]
    is_torn = table.kind is TableKind.LINES and len(row.cells[-1].text) <= _LONGEST_TORN
    following = table.rows[index + 1 : index + _MOST_BROKEN_LINES] if is_torn else ()
    for height, below in enumerate(following, start=2):
        if len(below.cells[0].text) > _LONGEST_TORN or read_number(below.cells[0].text) is not None:
            return
        row = rejoined(row, below)
        headings = _headings(row)
        if _names_criteria(headings):
            yield headings, height


def rejoined(above: SourceRow, below: SourceRow) -> SourceRow:
    """Return two lines as the one row they were before a line break inside a cell tore them apart."""
    joined = Cell(text=f"{above.cells[-1].text}\n{below.cells[0].text}")
    return replace(above, cells=(*above.cells[:-1], joined, *below.cells[1:]))


def _places(headings: list[str], below: Sequence[SourceRow]) -> dict[Meaning, int]:
    found = places_of(headings)
    if Meaning.TEXT not in found or not {Meaning.MAX, *ROUND_OF} & found.keys():
        return {}
    places = {meaning: columns[0] for meaning, columns in found.items()}
    places[Meaning.TEXT] = max(found[Meaning.TEXT], key=lambda column: _words_in(below, column))
    left = places[Meaning.TEXT] - 1
    if Meaning.NUMBER not in places and left >= 0 and not headings[left]:
        places[Meaning.NUMBER] = left
    return places


def _words_in(rows: Sequence[SourceRow], column: int) -> int:
    return sum(len(row.cells[column].text) for row in rows if column < len(row.cells))


def _joined(upper: list[str], lower: list[str]) -> list[str]:
    """Return the headings of two rows, of which the upper may span several columns of the lower."""
    joined: list[str] = []
    spanning = ""
    for place in range(max(len(upper), len(lower))):
        above = upper[place] if place < len(upper) else ""
        below = lower[place] if place < len(lower) else ""
        spanning = above or (spanning if below else "")
        joined.append(below if meaning_of(below) else f"{spanning} {below}".strip())
    return joined


def _counts_columns(row: SourceRow) -> bool:
    """Tell whether a row only counts the columns: "(1) (2) (3)", "A B 1 2"."""
    marks = [re.sub(r"[().\[\]]", "", tidy(cell.text[:_LONGEST_MARK])) for cell in row.cells]
    letters = list(takewhile(str.isupper, marks))
    numbers = marks[len(letters) :]
    return (
        len(marks) > 1
        and bool(numbers)
        and letters == list("ABCD")[: len(letters)]
        and numbers == _counted(len(numbers))
    )


def _counted(most: int) -> list[str]:
    return [str(number) for number in range(1, most + 1)]


def _names_criteria(headings: Sequence[str]) -> bool:
    return any(meaning_of(heading) is Meaning.TEXT for heading in headings)


def _headings(row: SourceRow) -> list[str]:
    return [tidy(cell.text[:_LONGEST_READ]) for cell in row.cells[:_WIDEST_HEADER]]


def _key(row: SourceRow) -> tuple[str, ...]:
    return tuple(fold(cell.text) for cell in row.cells)
