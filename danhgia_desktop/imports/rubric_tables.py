"""Which tables of a source make one rubric: Word often splits it, one table for each section or page."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from danhgia_desktop.imports.row_number import NO_NUMBER, Style
from danhgia_desktop.imports.row_roles import ends_with_total
from danhgia_desktop.imports.rubric_columns import RubricColumns, find_columns
from danhgia_desktop.imports.rubric_headings import Meaning
from danhgia_desktop.imports.rubric_rows import RowReader
from danhgia_desktop.imports.table import TableKind
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.imports.row_number import RowNumber
    from danhgia_desktop.imports.table import Source, SourceTable

MOST_ROWS = 20_000
"""No office scores by more; a longer table is another kind of file."""

_LINES_ABOVE = 8
_LEAST_COLUMNS = 3
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?(?: điểm)?")
_GOES_ON = re.compile(r"\W*(?:bang )?tiep(?: theo)?\W*")


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricTables:
    """Tables that make one rubric.

    Attributes:
        readers: their rows, with the headings of sections that stand between them, in reading order.
        lines_above: the last lines above the first header.
    """

    readers: tuple[RowReader, ...]
    lines_above: tuple[str, ...]


def rubric_tables(source: Source) -> Iterator[RubricTables]:
    """Yield the rubrics of a source: each table with a rubric's header, and the Word tables that go on with it.

    A table goes on with the one before it where it has the same columns, with
    the header again or with none, and no total ended the rubric before. Nothing
    stands between the two but the heading of the next section.
    """
    place = 0
    while place < len(source.tables):
        columns = find_columns(source.tables[place])
        if columns is None:
            place += 1
            continue
        readers, following = _gathered(source.tables, place, columns)
        yield RubricTables(readers=tuple(readers), lines_above=tuple(_lines_above(source, place, columns.header_row)))
        place = following


def _gathered(tables: Sequence[SourceTable], place: int, columns: RubricColumns) -> tuple[list[RowReader], int]:
    """Return the readers of a rubric's tables, and the place behind the last of them."""
    readers = [RowReader(table=tables[place], columns=columns)]
    opening = _section(tables[place - 1]) if place > 0 else None
    following = place + 1
    has_sections = False
    rows = len(tables[place].rows)
    while following < len(tables) and rows <= MOST_ROWS:
        if _says_continued(tables[following]):
            following += 1
            continue
        section = _following_section(tables[following], opening)
        at = following if section is None else following + 1
        goes_on = _continued(readers[-1], tables[at], below_a_heading=section is not None) if at < len(tables) else None
        if goes_on is None:
            break
        readers += [goes_on] if section is None else [section, goes_on]
        has_sections = has_sections or section is not None
        rows += len(goes_on.table.rows)
        following = at + 1
    if has_sections and opening is not None:
        readers.insert(0, opening)
    return readers, following


def tables_left_out(source: Source, read: RubricTables) -> Iterator[SourceTable]:
    """Yield the other tables that end in numbers, as rubrics do: a person must know that they were not read."""
    used = {id(reader.table) for reader in read.readers}
    for table in source.tables:
        if table.kind is not TableKind.LINES and id(table) not in used and _width(table) >= _LEAST_COLUMNS:
            last = (row.cells[-1].text for row in table.rows if len(row.cells) >= _LEAST_COLUMNS)
            if any(_NUMBER.fullmatch(text) for text in last):
                yield table


def _says_continued(table: SourceTable) -> bool:
    """Tell whether text between two tables only says that the table goes on: "(tiếp theo)"."""
    return table.kind is TableKind.LINES and all(
        _GOES_ON.fullmatch(fold(cell.text)) for row in table.rows for cell in row.cells
    )


def _continued(above: RowReader, table: SourceTable, *, below_a_heading: bool) -> RowReader | None:
    """Return the reader of a Word table that goes on with the one above it, None for a table of its own."""
    if {table.kind, above.table.kind} != {TableKind.WORD_TABLE}:
        return None
    columns = find_columns(table)
    if columns is None:
        if _width(table) > max(map(len, above.columns.header)):
            return None
        columns = replace(above.columns, first_row=0)
    elif (columns.places, columns.header) != (above.columns.places, above.columns.header):
        return None
    reader = RowReader(table=table, columns=columns)
    first = next((row for row in reader.rows() if row.number.counts or row.has_points), None)
    if first is None or not any(row.has_points for row in islice(reader.rows(), MOST_ROWS)):
        return None
    begins_anew = first.number.is_first and not below_a_heading and ends_with_total(list(above.rows()))
    return None if begins_anew else reader


def _following_section(table: SourceTable, opening: RowReader | None) -> RowReader | None:
    """Return the heading between two tables, numbered in the manner of the one above the first of them."""
    section = _section(table) if opening is not None and len(table.rows) == 1 else None
    if section is None or opening is None:
        return None
    number, first = (_number(reader) for reader in (section, opening))
    return section if number.rank == first.rank and number != first else None


def _section(table: SourceTable) -> RowReader | None:
    """Return the reader of the last line of a text where it is the numbered heading of a section."""
    if table.kind is not TableKind.LINES:
        return None
    columns = RubricColumns(places={Meaning.TEXT: 0}, header_row=0, first_row=len(table.rows) - 1, header=frozenset())
    reader = RowReader(table=table, columns=columns)
    number = _number(reader)
    return reader if number.counts and number.rank < Style.DECIMAL else None


def _number(section: RowReader) -> RowNumber:
    return next((row.number for row in section.rows()), NO_NUMBER)


def _width(table: SourceTable) -> int:
    return max(len(row.cells) for row in table.rows)


def _lines_above(source: Source, place: int, header_row: int) -> list[str]:
    """Return the last lines above a table's header: in the table itself, or in the text before it."""
    rows = [*source.tables[place].rows[:header_row]]
    if place > 0 and source.tables[place - 1].kind is TableKind.LINES:
        rows = [*source.tables[place - 1].rows[-_LINES_ABOVE:], *rows]
    cells = (cell.text for row in rows[-_LINES_ABOVE:] for cell in row.cells)
    lines = [tidy(line).strip("* ") for cell in cells for line in cell.splitlines()]
    return [line for line in lines if line][-_LINES_ABOVE:]
