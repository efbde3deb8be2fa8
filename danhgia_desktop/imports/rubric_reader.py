"""Reading a rubric: from any table to a tree of criteria with the rules its words state."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.outline import Outline, Style
from danhgia_desktop.imports.rubric_columns import ROUND_OF, Meaning, find_columns
from danhgia_desktop.imports.rubric_draft import ReadingCode, ReadingProblem, RubricDraft
from danhgia_desktop.imports.rubric_rows import RowReader
from danhgia_desktop.imports.table import TableKind
from danhgia_desktop.regulation import rule_words
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Rubric, RubricUid
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.imports.rubric_columns import RubricColumns
    from danhgia_desktop.imports.rubric_rows import RubricRow
    from danhgia_desktop.imports.table import Source, SourceTable
    from danhgia_desktop.scoring.scoresheet import ScoreKey

MOST_CRITERIA = 20_000
"""No office scores by more; a longer table is another kind of file."""

TOTAL_TEXT = "TỔNG CỘNG"

_HEADING = re.compile(r"(bang|bo|phieu|danh muc|phu luc|khung).*", re.DOTALL)
_CAPTION = re.compile(r"\(\s*(kem theo|ban hanh kem|dinh kem).*", re.DOTALL)
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
    drafts = [
        _Builder(table, columns, _lines_above(source, place, columns), new_key).draft()
        for place, table in enumerate(source.tables)
        if (columns := find_columns(table.rows))
    ]
    best = max(drafts, key=lambda draft: len(draft.rubric.lines), default=None)
    if best is None or not best.rubric.lines:
        raise NoRubricError(source=source.name)
    return best


@dataclass(slots=True)
class _Line:
    """A criterion while its rows are still being read."""

    row: RubricRow
    parent: int | None
    guidance: list[str] = field(default_factory=list)
    has_parts: bool = False


class _Builder:
    """Builds the draft of one table."""

    def __init__(
        self, table: SourceTable, columns: RubricColumns, above: list[str], new_key: Callable[[], str]
    ) -> None:
        self._above = above
        self._new_key = new_key
        self._reader = RowReader(table=table, columns=columns)
        self._lines: list[_Line] = []
        self._total: RubricRow | None = None

    def draft(self) -> RubricDraft:
        self._gather()
        title, caption = _headings(self._above)
        criteria, scores = [self._root()], self._scores(self._total, TOTAL)
        keys: list[CriterionKey] = []
        addresses: dict[CriterionKey, str] = {}
        for line in self._lines:
            key = CriterionKey(self._new_key())
            parent = TOTAL if line.parent is None else keys[line.parent]
            keys.append(key)
            criteria.append(_criterion(line, key, parent))
            scores.update(self._scores(line.row, key))
            addresses[key] = line.row.address
        return RubricDraft(
            rubric=Rubric(uid=RubricUid(self._new_key()), name=title, title=title, criteria=tuple(criteria)),
            caption=caption,
            scores=MappingProxyType(scores),
            addresses=MappingProxyType(addresses),
            problems=(*self._reader.problems, *self._numbering_problems()),
        )

    def _gather(self) -> None:
        outline = Outline()
        for row in self._reader.rows():
            if row.is_total:
                self._total = row
            elif self._is_guidance(row):
                self._lines[-1].guidance.append(f"{row.code} {row.text}".strip())
            else:
                self._add(row, outline)

    def _add(self, row: RubricRow, outline: Outline) -> None:
        if len(self._lines) >= MOST_CRITERIA:
            raise TooManyCriteriaError(most=MOST_CRITERIA)
        if not row.text:
            self._reader.problems.append(
                ReadingProblem(code=ReadingCode.MISSING_TEXT, address=row.address, text=row.code)
            )
        parent = outline.place(len(self._lines), row.number)
        if parent is not None:
            self._lines[parent].has_parts = True
        self._lines.append(_Line(row=row, parent=parent))

    def _is_guidance(self, row: RubricRow) -> bool:
        """Tell whether a row without points explains the criterion above rather than being one."""
        if row.has_points or not self._lines:
            return False
        bare = row.number.rank == Style.NONE
        ruled = row.number.rank >= Style.DASH and bool(rule_words.in_guidance([row.text]))
        if bare and not row.text.startswith(("-", "–", "+", "•")) and not rule_words.in_guidance([row.text]):
            self._reader.problems.append(
                ReadingProblem(code=ReadingCode.UNPLACED_LINE, address=row.address, text=row.text)
            )
        return bare or ruled

    def _root(self) -> Criterion:
        row = self._total
        stated = row.points.get(Meaning.MAX) if row else None
        return Criterion(
            key=TOTAL,
            parent=None,
            text=row.text if row else TOTAL_TEXT,
            max_points=stated,
            places=0 if stated is None else points.places_of(stated),
        )

    def _scores(self, row: RubricRow | None, key: CriterionKey) -> dict[ScoreKey, Score]:
        if row is None:
            return {}
        scores: dict[ScoreKey, Score] = {}
        for meaning, round_ in ROUND_OF.items():
            score = Score(points=row.points.get(meaning), not_applicable=meaning in row.not_applicable)
            if not score.is_blank:
                scores[key, round_] = replace(score, reason=row.reason) if meaning is Meaning.SELF else score
        return scores

    def _numbering_problems(self) -> list[ReadingProblem]:
        seen: set[tuple[int | None, int, tuple[str, ...]]] = set()
        problems: list[ReadingProblem] = []
        for line in self._lines:
            number = (line.parent, line.row.number.rank, line.row.number.parts)
            if line.row.number.parts and number in seen:
                problems.append(
                    ReadingProblem(code=ReadingCode.DUPLICATE_NUMBER, address=line.row.address, text=line.row.code)
                )
            seen.add(number)
        return problems


def _criterion(line: _Line, key: CriterionKey, parent: CriterionKey) -> Criterion:
    row = line.row
    stated = row.points.get(Meaning.MAX)
    rules = () if line.has_parts else rule_words.in_criterion(row.text)
    rules += rule_words.in_guidance(line.guidance)
    return Criterion(
        key=key,
        parent=parent,
        code=row.code,
        text=row.text,
        max_points=stated,
        places=0 if stated is None else points.places_of(stated),
        rules=() if line.has_parts else rules,
        guidance=tuple(line.guidance),
        evidence=row.evidence,
    )


def _lines_above(source: Source, place: int, columns: RubricColumns) -> list[str]:
    """Return the last lines above a table's header: in the table itself, or in the text before it."""
    rows = [*source.tables[place].rows[: columns.header_row]]
    if place > 0 and source.tables[place - 1].kind is TableKind.LINES:
        rows = [*source.tables[place - 1].rows[-_LINES_ABOVE:], *rows]
    lines = [tidy(line).strip("* ") for row in rows for cell in row.cells for line in cell.text.splitlines()]
    return [line for line in lines if line][-_LINES_ABOVE:]


def _headings(lines: list[str]) -> tuple[str, str]:
    """Return the heading and the caption among the lines above the table."""
    caption = next((line for line in reversed(lines) if _CAPTION.fullmatch(fold(line))), "")
    titles = [line for line in lines if line != caption and _HEADING.fullmatch(fold(line))]
    return (titles[-1] if titles else "")[:_LONGEST_TITLE], caption
