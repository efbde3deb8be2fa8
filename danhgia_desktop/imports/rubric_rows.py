"""The rows of a rubric's table, cut to their columns: number, words, points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.outline import Numbering, Style, numbering, split_number
from danhgia_desktop.imports.rubric_columns import ROUND_OF, Meaning, RubricColumns, is_header
from danhgia_desktop.imports.rubric_draft import ReadingCode, ReadingProblem
from danhgia_desktop.imports.table import Cell, TableKind
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from danhgia_desktop.imports.table import SourceRow, SourceTable

_TOTAL_WORDS = ("tong cong", "tong diem", "tong so diem", "tong so", "cong", "tong")
_NOT_APPLICABLE = {"kad", "khong ap dung", "k/ad", "n/a", "khong ad"}
_NOTHING = {"", "-", "–", "—", "...", "…", "x"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricRow:
    """One row of the table in its parts.

    Attributes:
        address: where it stands, for messages.
        code: the number as printed.
        number: the same, read.
        text: the words.
        points: what the columns of points state; a missing key is a blank cell.
        not_applicable: the columns that say "không áp dụng".
        evidence, reason: the words of those columns.
    """

    address: str
    code: str
    number: Numbering
    text: str
    points: Mapping[Meaning, Decimal]
    not_applicable: frozenset[Meaning] = frozenset()
    evidence: str = ""
    reason: str = ""

    @property
    def has_points(self) -> bool:
        """Whether any column of points says something."""
        return bool(self.points or self.not_applicable)

    @property
    def is_total(self) -> bool:
        """Whether it is the row of the total."""
        return self.number.rank == Style.NONE and self.has_points and fold(self.text).strip(" :.") in _TOTAL_WORDS


@dataclass(slots=True)
class RowReader:
    """Cuts the rows of one table and gathers what could not be read."""

    table: SourceTable
    columns: RubricColumns
    problems: list[ReadingProblem] = field(default_factory=list)

    def rows(self) -> Iterator[RubricRow]:
        """Yield the rows below the header, up to the total."""
        for source in self._source_rows():
            row = self._cut(source)
            if not (row.text or row.has_points or row.code):
                continue
            yield row
            if row.is_total:
                return

    def _source_rows(self) -> Iterator[SourceRow]:
        """Yield the filled rows below the header, lines that Word broke inside a cell joined again."""
        pending: SourceRow | None = None
        for source in self.table.rows[self.columns.first_row :]:
            if not any(tidy(cell.text) for cell in source.cells) or is_header(source, self.columns):
                continue
            if pending is not None and self._is_broken(pending, source):
                pending = _rejoined(pending, source)
                continue
            if pending is not None:
                yield pending
            pending = source
        if pending is not None:
            yield pending

    def _is_broken(self, above: SourceRow, below: SourceRow) -> bool:
        """Tell whether a row stops at its words and the next one goes on with them."""
        place = self.columns.places.get(Meaning.NUMBER)
        stops = len(above.cells) == self.columns.text + 1
        first = below.cells[0].text if below.cells else ""
        goes_on = place == 0 and bool(tidy(first)) and numbering(first) is None and not _is_total_words(first)
        return self.table.kind is TableKind.LINES and stops and goes_on

    def _cut(self, source: SourceRow) -> RubricRow:
        places = self.columns.places
        code = tidy(_cell(source, places.get(Meaning.NUMBER)).text)
        text = _words(_cell(source, self.columns.text))
        number = numbering(code)
        if number is None:
            code, text, number = "", f"{code} {text}".strip(), Numbering(rank=Style.NONE)
        given: dict[Meaning, Decimal] = {}
        not_applicable: set[Meaning] = set()
        for meaning in (Meaning.MAX, *ROUND_OF):
            if (place := places.get(meaning)) is not None:
                self._read_points(source, place, meaning, given, not_applicable)
        row = RubricRow(
            address=self.table.address(source, self.columns.text),
            code=code,
            number=number,
            text=text,
            points=given,
            not_applicable=frozenset(not_applicable),
            evidence=_words(_cell(source, places.get(Meaning.EVIDENCE))),
            reason=_words(_cell(source, places.get(Meaning.REASON))),
        )
        return _numbered_by_its_words(row)

    def _read_points(
        self,
        source: SourceRow,
        place: int,
        meaning: Meaning,
        given: dict[Meaning, Decimal],
        not_applicable: set[Meaning],
    ) -> None:
        cell = _cell(source, place)
        written = fold(cell.text)
        if written in _NOT_APPLICABLE:
            not_applicable.add(meaning)
            return
        if cell.number is None and written in _NOTHING:
            return
        try:
            value = points.from_number(cell.number) if cell.number is not None else points.parse(_bare(cell.text))
        except ExpectedError as error:
            self.problems.append(
                ReadingProblem(
                    code=ReadingCode.UNREADABLE_POINTS,
                    address=self.table.address(source, place),
                    text=tidy(cell.text),
                    fault=error.code,
                )
            )
            return
        if value is not None:
            given[meaning] = value


def _cell(source: SourceRow, place: int | None) -> Cell:
    return source.cells[place] if place is not None and place < len(source.cells) else Cell()


def _words(cell: Cell) -> str:
    """Return a cell's words, tidy line by line."""
    lines = (tidy(line) for line in cell.text.splitlines())
    return "\n".join(line for line in lines if line)


def _bare(text: str) -> str:
    """Return the points without the words that forms put before them: "Tối đa 2 điểm" → "2 điểm"."""
    written = tidy(text)
    for word in ("tối đa", "không quá", "đạt", "được"):
        if written.lower().startswith(word):
            return written[len(word) :].strip(" :")
    return written


def _rejoined(above: SourceRow, below: SourceRow) -> SourceRow:
    last = above.cells[-1]
    joined = Cell(text=f"{last.text}\n{below.cells[0].text}")
    return replace(above, cells=(*above.cells[:-1], joined, *below.cells[1:]))


def _numbered_by_its_words(row: RubricRow) -> RubricRow:
    """Take the number out of the words where the table has no number of its own for the row."""
    if row.number.rank != Style.NONE or not row.has_points:
        return row
    code, text = split_number(row.text)
    number = numbering(code)
    return replace(row, code=code, text=text, number=number) if code and number else row


def _is_total_words(text: str) -> bool:
    return fold(text).strip(" :.") in _TOTAL_WORDS
