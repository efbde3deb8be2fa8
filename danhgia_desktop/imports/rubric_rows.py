"""The rows of a rubric's table, cut to their columns: number, words, points."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.row_number import NO_NUMBER, RowNumber, read_number, split_number
from danhgia_desktop.imports.rubric_columns import RubricColumns, rejoined
from danhgia_desktop.imports.rubric_draft import ReadingCode, ReadingProblem
from danhgia_desktop.imports.rubric_headings import ROUND_OF, Meaning
from danhgia_desktop.imports.sum_rows import is_sum
from danhgia_desktop.imports.table import BLANK, Cell, TableKind
from danhgia_desktop.regulation.points_in_words import number
from danhgia_desktop.regulation.rule_words import is_bonus_title, is_penalty_title
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from danhgia_desktop.imports.table import SourceRow, SourceTable

_NOT_APPLICABLE = {"kad", "k/ad", "n/a", "khong ap dung", "khong ad", "khong danh gia", "khong cham"}
_NOTHING = {"", "-", "–", "—", "...", "…", "x", "/"}
_WORDS_BEFORE = re.compile(r"^(?:tối đa|không quá|đạt|được|≤|<=)[ :]{0,3}(?=.)", re.IGNORECASE)
_AT_MOST = r"(?:(?:tối đa|không quá):? ?)?"
_FIGURE = r"(?P<figure>[0-9]{1,3}(?:[.,][0-9]{1,2})?)"
_MINUS = r"(?P<minus>[-−–] ?|(?:bị )?trừ:? ?)"
_MAX_IN_WORDS = re.compile(
    rf"\((?:{_AT_MOST}{_MINUS}{_AT_MOST}{_FIGURE} ?(?:điểm|đ)?"
    rf"|{_AT_MOST}{_FIGURE.replace('figure', 'plain')} ?(?:điểm|đ))\)[ .:;]{{0,3}}$",
    re.IGNORECASE,
)
_MAX_OF_TITLE = re.compile(
    rf"(?:[ :]{_AT_MOST}{_MINUS}{_AT_MOST}|[ :](?:tối đa|không quá):? ?|: ?){_FIGURE} ?(?:điểm|đ)?[ .:;]{{0,3}}$",
    re.IGNORECASE,
)
_TAKEN_AWAY = re.compile(rf"\(? ?{_AT_MOST}{_MINUS}{_AT_MOST}(?P<rest>[0-9][^()]{{0,20}})\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricRow:
    """One row of the table in its parts.

    Attributes:
        address: where it stands, for messages.
        code: the number as printed.
        number: the same, read.
        text: the words.
        points: what the columns of points state, above zero; a missing key is a blank cell.
        taken_away: the columns that state it as taken away: "-5", "trừ tối đa 5".
        not_applicable: the columns that say "không áp dụng".
        evidence, guidance, reason: the words of those columns.
        is_stray: the words stand in the column of the numbers.
        unread: the points of the row that could not be read.
    """

    address: str
    code: str
    number: RowNumber
    text: str
    points: Mapping[Meaning, Decimal]
    taken_away: frozenset[Meaning] = frozenset()
    not_applicable: frozenset[Meaning] = frozenset()
    evidence: str = ""
    guidance: str = ""
    reason: str = ""
    is_stray: bool = False
    unread: tuple[ReadingProblem, ...] = ()

    @property
    def has_points(self) -> bool:
        """Whether any column of points says something."""
        return bool(self.points or self.not_applicable)

    @property
    def has_scores(self) -> bool:
        """Whether any round of scoring says something."""
        return bool(self.not_applicable or self.points.keys() - {Meaning.MAX})


@dataclass(frozen=True, slots=True)
class RowReader:
    """Cuts the rows of one table."""

    table: SourceTable
    columns: RubricColumns

    def rows(self) -> Iterator[RubricRow]:
        """Yield the rows below the header that say anything."""
        for source in self._source_rows():
            row = self._cut(self._unmerged(source))
            if row.text or row.has_points or row.code:
                yield row

    def _source_rows(self) -> Iterator[SourceRow]:
        """Yield the filled rows below the header, lines that Word broke inside a cell joined again."""
        pending: SourceRow | None = None
        for source in self.table.rows[self.columns.first_row :]:
            if self.columns.is_header(source):
                continue
            if pending is not None and self._is_torn(pending, source):
                pending = rejoined(pending, source)
                continue
            if pending is not None:
                yield pending
            pending = source
        if pending is not None:
            yield pending

    def _is_torn(self, above: SourceRow, below: SourceRow) -> bool:
        """Tell whether a line of text stops at its words and the next one goes on with them."""
        if self.table.kind is not TableKind.LINES or len(above.cells) != self.columns.text + 1:
            return False
        first = tidy(below.cells[0].text)
        begins_a_row = is_sum(first) and not is_sum(above.cells[-1].text)
        if not first or begins_a_row or read_number(first) is not None:
            return False
        if self.columns.text == 0:
            return len(below.cells) > 1 and first[0].islower() and not split_number(first)[0]
        return self.columns.places.get(Meaning.NUMBER) == 0

    def _unmerged(self, source: SourceRow) -> SourceRow:
        """Give a sum its place back: in plain text, cells merged into one leave those behind them too far left."""
        first, text = self.columns.places.get(Meaning.NUMBER, self.columns.text), self.columns.text
        if not is_sum(_cell(source, first).text) or not _is_points(_cell(source, text)) or first > text:
            return source
        return replace(source, cells=(*source.cells[:text], *[BLANK] * (text - first), *source.cells[text:]))

    def _cut(self, source: SourceRow) -> RubricRow:
        places = self.columns.places
        code = tidy(_cell(source, places.get(Meaning.NUMBER)).text)
        text = _words(_cell(source, self.columns.text))
        number = read_number(code)
        is_stray = number is None and not text
        if number is None:
            code, text, number = "", f"{code} {text}".strip(), NO_NUMBER
        cells = {meaning: _cell(source, places.get(meaning)) for meaning in (Meaning.MAX, *ROUND_OF)}
        given, unread = self._points_in(source, cells)
        row = RubricRow(
            address=self.table.address(source, self.columns.text),
            code=code,
            number=number,
            text=text,
            points=given,
            taken_away=frozenset(meaning for meaning in given if _is_taken_away(cells[meaning])),
            not_applicable=frozenset(meaning for meaning, cell in cells.items() if fold(cell.text) in _NOT_APPLICABLE),
            evidence=_words(_cell(source, places.get(Meaning.EVIDENCE))),
            guidance=_words(_cell(source, places.get(Meaning.GUIDANCE))),
            reason=_words(_cell(source, places.get(Meaning.REASON))),
            is_stray=is_stray,
            unread=unread,
        )
        return _with_maximum_in_words(_numbered_by_its_words(row))

    def _points_in(
        self, source: SourceRow, cells: Mapping[Meaning, Cell]
    ) -> tuple[dict[Meaning, Decimal], tuple[ReadingProblem, ...]]:
        given: dict[Meaning, Decimal] = {}
        unread: list[ReadingProblem] = []
        for meaning, cell in cells.items():
            try:
                value = _points(cell)
            except ExpectedError as error:
                address = self.table.address(source, self.columns.places[meaning])
                unread.append(
                    ReadingProblem(
                        code=ReadingCode.UNREADABLE_POINTS, address=address, text=tidy(cell.text), fault=error.code
                    )
                )
                continue
            if value is not None:
                given[meaning] = value
        return given, tuple(unread)


def _points(cell: Cell) -> Decimal | None:
    """Return the points in a cell, None where it is blank, crossed out or says "không áp dụng"."""
    if cell.number is not None:
        return points.from_number(abs(cell.number))
    if fold(cell.text) in _NOTHING | _NOT_APPLICABLE:
        return None
    written = tidy(cell.text)
    taken_away = _TAKEN_AWAY.fullmatch(written)
    return points.parse(taken_away["rest"] if taken_away else _WORDS_BEFORE.sub("", written, count=1))


def _is_taken_away(cell: Cell) -> bool:
    if cell.number is not None:
        return cell.number < 0
    return _TAKEN_AWAY.fullmatch(tidy(cell.text)) is not None


def _is_points(cell: Cell) -> bool:
    try:
        return _points(cell) is not None
    except ExpectedError:
        return False


def _cell(source: SourceRow, place: int | None) -> Cell:
    return source.cells[place] if place is not None and place < len(source.cells) else BLANK


def _words(cell: Cell) -> str:
    """Return a cell's words, tidy line by line."""
    lines = (tidy(line) for line in cell.text.splitlines())
    return "\n".join(line for line in lines if line)


def _numbered_by_its_words(row: RubricRow) -> RubricRow:
    """Take the number out of the words where the table has no number of its own for the row.

    A bullet before words without points belongs to the words: such lines explain the criterion above.
    """
    if not row.number.is_blank:
        return row
    code, text = split_number(row.text)
    number = read_number(code)
    if not code or number is None or (number.is_bullet and not row.has_points):
        return row
    return replace(row, code=code, text=text, number=number)


def _with_maximum_in_words(row: RubricRow) -> RubricRow:
    """Read "I. CÔNG TÁC CHUYÊN MÔN (20 điểm)", "ĐIỂM TRỪ -5" where the column of maxima is blank or missing."""
    is_apart = is_bonus_title(row.text) or is_penalty_title(row.text)
    if Meaning.MAX in row.points or not (row.number.counts or is_apart):
        return row
    match = _MAX_IN_WORDS.search(row.text) or (_MAX_OF_TITLE.search(row.text) if is_apart else None)
    if match is None:
        return row
    found = match.groupdict()
    taken_away = row.taken_away | {Meaning.MAX} if found["minus"] else row.taken_away
    maximum = number(found["figure"] or found["plain"])
    return replace(row, points={**row.points, Meaning.MAX: maximum}, taken_away=taken_away)
