"""Reading a rubric: from any table to a tree of criteria with the rules its words state."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.row_roles import roles
from danhgia_desktop.imports.rubric_columns import find_columns
from danhgia_desktop.imports.rubric_rows import RowReader
from danhgia_desktop.imports.rubric_tree import RubricTree
from danhgia_desktop.imports.table import TableKind
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from danhgia_desktop.imports.rubric_columns import RubricColumns
    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.imports.table import Source, SourceTable

MOST_ROWS = 20_000
"""No office scores by more; a longer table is another kind of file."""

_HEADING = re.compile(r"(?:bang|bo|phieu|danh muc|phu luc|khung|tieu chi)\b.*", re.DOTALL)
_CAPTION = re.compile(r"\( ?(?:kem theo|ban hanh kem|dinh kem).*", re.DOTALL)
_LINES_ABOVE = 8
_LONGEST_TITLE = 300


class NoRubricError(ExpectedError):
    """No table of the source has columns for criteria and points."""

    code = "no_rubric"


class TooManyCriteriaError(ExpectedError):
    """The table has more rows than any rubric."""

    code = "too_many_criteria"


def read_rubric(source: Source, *, new_key: Callable[[], str] = lambda: uuid4().hex) -> RubricDraft:
    """Read the rubric in a source: the table with the most criteria that has a rubric's header.

    Args:
        source: tables of a file or the clipboard, in Unicode.
        new_key: makes the keys of criteria and the rubric's uid.

    Raises:
        NoRubricError: no table names criteria and points in its header, or none has a row below it.
        TooManyCriteriaError: more than 20 000 rows.
    """
    best: tuple[RubricTree, _Found] | None = None
    for found in _rubrics(source):
        rows = list(islice(chain.from_iterable(reader.rows() for reader in found.readers), MOST_ROWS + 1))
        if len(rows) > MOST_ROWS:
            raise TooManyCriteriaError(most=MOST_ROWS)
        tree = RubricTree(roles(rows))
        if tree.size > (best[0].size if best else 0):
            best = tree, found
    if best is None:
        raise NoRubricError(source=source.name)
    tree, found = best
    title, caption = _headings(_lines_above(source, found.place, found.readers[0].columns.header_row))
    return tree.draft(title=title, caption=caption, new_key=new_key)


@dataclass(frozen=True, slots=True)
class _Found:
    """A table with a rubric's header, and the tables behind it that go on with it."""

    place: int
    readers: list[RowReader]


def _rubrics(source: Source) -> Iterator[_Found]:
    found: _Found | None = None
    for place, table in enumerate(source.tables):
        columns = find_columns(table)
        following = found is not None and place == found.place + len(found.readers)
        if found is not None and following and (goes_on := _continued(found.readers[-1], table, columns)):
            found.readers.append(RowReader(table=table, columns=goes_on))
            continue
        if found is not None:
            yield found
        found = _Found(place, [RowReader(table=table, columns=columns)]) if columns else None
    if found is not None:
        yield found


def _continued(above: RowReader, table: SourceTable, columns: RubricColumns | None) -> RubricColumns | None:
    """Return the columns of a Word table that goes on with the one directly above it: with its header, or with none."""
    if {table.kind, above.table.kind} != {TableKind.WORD_TABLE}:
        return None
    if columns is not None:
        return columns if columns.places == above.columns.places and columns.header == above.columns.header else None
    return replace(above.columns, first_row=0) if _width(table) == _width(above.table) else None


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


def _headings(lines: list[str]) -> tuple[str, str]:
    """Return the heading and the caption among the lines above the table."""
    caption = next((line for line in reversed(lines) if _CAPTION.fullmatch(fold(line))), "")
    titles = [line for line in lines if line != caption and _HEADING.fullmatch(fold(line))]
    return (titles[-1] if titles else "")[:_LONGEST_TITLE], caption
