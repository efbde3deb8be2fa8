"""Reading a rubric: from any table to a tree of criteria with the rules its words state."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.row_roles import roles
from danhgia_desktop.imports.rubric_draft import ReadingCode, ReadingProblem
from danhgia_desktop.imports.rubric_tables import MOST_ROWS, RubricTables, rubric_tables, tables_left_out
from danhgia_desktop.imports.rubric_title import title_and_caption
from danhgia_desktop.imports.rubric_tree import RubricTree

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.imports.table import Source


class NoRubricError(ExpectedError):
    """No table of the source has columns for criteria and points."""

    code = "no_rubric"


class TooManyCriteriaError(ExpectedError):
    """The table has more rows than any rubric."""

    code = "too_many_criteria"


def read_rubric(source: Source, *, new_key: Callable[[], str] = lambda: uuid4().hex) -> RubricDraft:
    """Read the rubric in a source: of several, the one with the most criteria; the draft's problems name the others.

    Args:
        source: tables of a file or the clipboard, in Unicode.
        new_key: makes the keys of criteria and the rubric's uid.

    Raises:
        NoRubricError: no table names criteria and points in its header, or none has a row below it.
        TooManyCriteriaError: more than 20 000 rows.
    """
    best: tuple[RubricTree, RubricTables] | None = None
    for found in rubric_tables(source):
        rows = list(islice(chain.from_iterable(reader.rows() for reader in found.readers), MOST_ROWS + 1))
        if len(rows) > MOST_ROWS:
            raise TooManyCriteriaError(most=MOST_ROWS)
        tree = RubricTree(roles(rows))
        if tree.size > (best[0].size if best else 0):
            best = tree, found
    if best is None:
        raise NoRubricError(source=source.name)
    tree, found = best
    title, caption = title_and_caption(found.lines_above)
    draft = tree.draft(title=title, caption=caption, new_key=new_key)
    left_out = (
        ReadingProblem(code=ReadingCode.TABLE_LEFT_OUT, address=table.name, text=str(len(table.rows)))
        for table in tables_left_out(source, found)
    )
    return replace(draft, problems=(*draft.problems, *left_out))
