"""Tables of rubrics made by hand, and what was read from them in a few words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import count

from danhgia_desktop.imports.row_number import RowNumber, read_number
from danhgia_desktop.imports.rubric_draft import RubricDraft
from danhgia_desktop.imports.rubric_reader import read_rubric
from danhgia_desktop.imports.table import Cell, Source, SourceRow, SourceTable, TableKind
from danhgia_desktop.regulation.rubric import SELF, TOTAL, Criterion

HEADER = "TT\tTiêu chí\tĐiểm chuẩn\tĐiểm tự chấm\n"


def table(rows: list[list[str | float]], kind: TableKind = TableKind.SHEET, name: str = "Sheet1") -> SourceTable:
    """Return a table; blank rows are left out but counted, as readers of files do."""
    kept = []
    for number, values in enumerate(rows, start=1):
        cells = [_cell(value) for value in values]
        while cells and not cells[-1].text:
            cells.pop()
        if cells:
            kept.append(SourceRow(number=number, cells=tuple(cells)))
    return SourceTable(name=name, rows=tuple(kept), kind=kind)


def sheet(*rows: list[str | float]) -> Source:
    return Source(name="bang.xlsx", tables=(table(list(rows)),))


def text_table(text: str) -> SourceTable:
    """Return the lines of a text with tabs between its cells."""
    return table([[cell.strip() for cell in line.split("\t")] for line in text.split("\n")], TableKind.LINES, "")


def lines(text: str) -> Source:
    return Source(name="", tables=(text_table(text),))


def read(source: Source | str) -> RubricDraft:
    """Read a rubric; keys are numbers in reading order."""
    numbers = count(1)
    return read_rubric(lines(source) if isinstance(source, str) else source, new_key=lambda: f"k{next(numbers)}")


def read_rows(text: str) -> RubricDraft:
    """Read rows below the usual header."""
    return read(HEADER + text)


def paths(draft: RubricDraft) -> list[str]:
    return [draft.rubric.path(line.key) for line in draft.rubric.lines]


def outline(draft: RubricDraft) -> list[str]:
    """Return each criterion as its depth in dots, its code and its text."""
    rubric = draft.rubric
    return [f"{'.' * (rubric.depth(line.key) - 1)}{line.code} {line.text}".strip() for line in rubric.lines]


def at(draft: RubricDraft, path: str) -> Criterion:
    return draft.rubric.find(path)


def self_points(draft: RubricDraft, path: str = TOTAL) -> Decimal | None:
    score = draft.scores.get((at(draft, path).key, SELF))
    return score.points if score else None


def remarks(draft: RubricDraft) -> list[tuple[str, str, str]]:
    return [(problem.code, problem.address, problem.text) for problem in draft.problems]


def kinds(draft: RubricDraft, path: str) -> list[str]:
    return [rule.kind for rule in at(draft, path).rules]


def numbers(*codes: str) -> Iterator[RowNumber]:
    for code in codes:
        number = read_number(code)
        assert number is not None, code
        yield number


def _cell(value: str | float) -> Cell:
    if isinstance(value, str):
        return Cell(text=value)
    return Cell(text=f"{value:g}", number=Decimal(f"{value:g}"))
