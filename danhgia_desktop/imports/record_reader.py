"""Finding tables that have one thing a row: a header in any of the first rows, its columns in any order and wording."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.records import C, Record, RecordTable
from danhgia_desktop.imports.rows_between import is_part_heading, is_signature, is_sum_row
from danhgia_desktop.organization.office_tables import CHOICES_SHEET, SAMPLE_MARK
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from danhgia_desktop.imports.table import Source, SourceRow, SourceTable

_LOOKED_AT = 100
_LONGEST_HEADING = 120
_FEWEST_COLUMNS = 2
_MOST_RECORDS = 20_000
_NO_WORD = re.compile(r"[^a-z0-9]+")
_COUNTING = re.compile(r"(so )?(tt|thu tu)|stt")
"""The heading of row numbers, which say nothing."""
_COUNT = re.compile(r"\(?[0-9]{1,2}\)?|[A-Za-z]")
"""Cells of the row below a header that counts the columns: "(1) (2) (3)", "A B 1 2"."""
_GIVEN_NAME = "ten"
_SAMPLE = fold(SAMPLE_MARK)


class NoRecordTableError(ExpectedError):
    """Nothing in the source has the header that is looked for."""

    code = "no_record_table"


class RecordColumnMissingError(ExpectedError):
    """The table lacks a column without which its rows mean nothing."""

    code = "record_column_missing"


class RecordColumnTwiceError(ExpectedError):
    """Two columns have one heading, and say different things."""

    code = "record_column_twice"


class TooManyRecordsError(ExpectedError):
    """No office has as many people."""

    code = "too_many_records"


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings(Generic[C]):
    """How the columns of a table are known.

    Attributes:
        patterns: what headings say, folded and without punctuation, the first that fits counting.
        name: the column of the names, which may stand in two columns beside each other.
        needed: the columns without which the rows mean nothing.
        has_parts: whether headings of parts, such as units, stand between the rows in such lists.
    """

    patterns: Mapping[C, re.Pattern[str]]
    name: C
    needed: tuple[C, ...]
    has_parts: bool

    def column_of(self, heading: str) -> C | None:
        """Return which column a heading means, or None."""
        words = _bare(heading)
        return next((column for column, pattern in self.patterns.items() if pattern.fullmatch(words)), None)


@dataclass(frozen=True, slots=True)
class _Header(Generic[C]):
    """The columns of one table, the index of the header's first row, and that of the first row below it."""

    places: Mapping[C, int]
    continued: int | None
    unused: tuple[str, ...]
    start: int
    end: int


def read_records(source: Source, headings: Headings[C]) -> RecordTable[C]:
    """Return the records of every table that has the header; the others and the choices of templates are not looked at.

    Raises:
        NoRecordTableError: none has.
        RecordColumnMissingError, RecordColumnTwiceError: a header lacks a column that is needed, or has one twice.
        TooManyRecordsError: there are more than 20 000 records.
    """
    records: list[Record[C]] = []
    unused: dict[str, None] = {}
    left_out: list[str] = []
    lists = [table for table in source.tables if table.name != CHOICES_SHEET]
    found = [(table, header) for table in lists if (header := _find_header(table, headings)) is not None]
    for table, header in found:
        unused.update(dict.fromkeys(header.unused))
        for row, record in _rows_below(table, header, headings):
            if record is None:
                left_out.append(table.address(row, 0))
            elif not any(fold(record.text(column)).startswith(_SAMPLE) for column in headings.needed):
                records.append(record)
        if len(records) > _MOST_RECORDS:
            raise TooManyRecordsError(most=_MOST_RECORDS)
    if not found:
        raise NoRecordTableError(source=source.name, columns=", ".join(headings.needed))
    return RecordTable(records=tuple(records), unused=tuple(unused), left_out=tuple(left_out))


def _find_header(table: SourceTable, headings: Headings[C]) -> _Header[C] | None:
    """Return the header with the most columns among the first rows.

    Raises:
        RecordColumnMissingError: it lacks one that is needed.
        RecordColumnTwiceError: nobody can say which of two counts.
    """
    rows = range(min(len(table.rows), _LOOKED_AT))
    candidates = [header for index in rows for header in _headers_at(table, index, headings)]
    if not candidates:
        return None
    header = max(candidates, key=lambda header: (len(header.places), -header.end, header.start))
    for column in headings.needed:
        if column not in header.places:
            raise RecordColumnMissingError(column=column, address=table.address(table.rows[header.end - 1], 0))
    _require_once(table, header)
    return header


def _require_once(table: SourceTable, header: _Header[C]) -> None:
    """Refuse a table of which nobody can say which of two columns counts.

    Raises:
        RecordColumnTwiceError: two columns have the same heading, and a row says different things there.
    """
    for column, place in header.places.items():
        for twin in _twins(table.rows[header.start : header.end], place):
            for row in table.rows[header.end :]:
                texts = {fold(row.cells[at].text) for at in (place, twin) if at < len(row.cells)} - {""}
                if len(texts) > 1:
                    raise RecordColumnTwiceError(column=column, address=table.address(row, twin))


def _twins(heading_rows: Sequence[SourceRow], place: int) -> set[int]:
    """Return the other columns with the heading that stands in a place."""
    twins = set()
    for row in heading_rows:
        bare = [_bare(cell.text) for cell in row.cells]
        said = bare[place] if place < len(bare) else ""
        twins |= {other for other, text in enumerate(bare) if said and text == said and other != place}
    return twins


def _headers_at(table: SourceTable, index: int, headings: Headings[C]) -> Iterator[_Header[C]]:
    """Yield the header that a row makes alone, and together with the row below it."""
    upper = [cell.text for cell in table.rows[index].cells]
    below = table.rows[index + 1 : index + 2]
    for height, lower in ((1, []), *((2, [cell.text for cell in row.cells]) for row in below)):
        width = max(len(upper), len(lower))
        padded = zip(upper + [""] * (width - len(upper)), lower + [""] * (width - len(lower)), strict=True)
        texts = [under if headings.column_of(under) is not None else over or under for over, under in padded]
        header = _header(texts, range(index, index + height), headings)
        if headings.name in header.places and len(header.places) >= _FEWEST_COLUMNS:
            yield _past_counts(table, header)


def _header(texts: list[str], rows: range, headings: Headings[C]) -> _Header[C]:
    places: dict[C, int] = {}
    unused: list[str] = []
    continued = None
    for place, text in enumerate(texts):
        column = headings.column_of(text)
        is_beside_name = place > 0 and places.get(headings.name) == place - 1
        if is_beside_name and _bare(text) in {"", _GIVEN_NAME}:
            continued = place
        elif column is not None and column not in places:
            places[column] = place
        elif text and not _COUNTING.fullmatch(_bare(text)):
            unused.append(tidy(text))
    return _Header(places, continued, tuple(unused), rows.start, rows.stop)


def _past_counts(table: SourceTable, header: _Header[C]) -> _Header[C]:
    """Return the header with the row below it where that only counts the columns."""
    below = table.rows[header.end : header.end + 1]
    counts = [[cell.text for cell in row.cells if cell.text] for row in below]
    if any(len(texts) > _FEWEST_COLUMNS and all(map(_COUNT.fullmatch, texts)) for texts in counts):
        return replace(header, end=header.end + 1)
    return header


def _rows_below(
    table: SourceTable, header: _Header[C], headings: Headings[C]
) -> Iterator[tuple[SourceRow, Record[C] | None]]:
    """Yield the rows below a header with their records; None for those that hold none."""
    is_below = False
    for row in table.rows[header.end :]:
        record = _record(table, row, header, headings)
        is_sign = record is not None and is_signature(record.said)
        is_below = is_below or is_sign
        is_left_out = is_sign or (is_below and record is not None and not _has_key(record, headings))
        yield row, None if is_left_out else record


def _record(table: SourceTable, row: SourceRow, header: _Header[C], headings: Headings[C]) -> Record[C] | None:
    """Return the record of a row, or None where it says nothing, is a heading or a sum, or the header again."""
    cells = [cell.text for cell in row.cells]
    texts = {column: tidy(cells[place]) if place < len(cells) else "" for column, place in header.places.items()}
    others = [text for place, text in enumerate(cells) if text and place not in header.places.values()]
    if header.continued is not None and header.continued < len(cells):
        texts[headings.name] = tidy(f"{texts[headings.name]} {cells[header.continued]}")
    said = {column: text for column, text in texts.items() if text}
    repeated = Counter(headings.column_of(text) is column for column, text in said.items())
    if repeated[True] >= max(_FEWEST_COLUMNS, repeated[False]):
        return None
    if is_sum_row(said.values()) or (headings.has_parts and is_part_heading(said.values(), others)):
        return None
    return Record(table=table, row=row, places=header.places, texts=texts) if said else None


def _has_key(record: Record[C], headings: Headings[C]) -> bool:
    """Tell whether a row that stands below signatures is a record nevertheless, and no name of whoever signs."""
    return len(record.said) >= _FEWEST_COLUMNS and all(map(record.text, headings.needed))


def _bare(heading: str) -> str:
    """Return a heading's words, folded; one that is a whole sentence is none."""
    return _NO_WORD.sub(" ", fold(heading)).strip() if len(heading) <= _LONGEST_HEADING else ""
