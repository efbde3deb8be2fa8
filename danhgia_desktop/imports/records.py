"""Tables that have one thing a row, such as a person: their texts by columns, and where each of them stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from danhgia_desktop.imports.table import SourceRow, SourceTable

C = TypeVar("C", bound=StrEnum)
V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Generic[C]):
    """One row of such a table.

    Attributes:
        table: where it stands.
        row: the row there.
        places: where the columns stand that the table has.
        texts: the tidy text of each column that the table has, and of those that were filled in since.
    """

    table: SourceTable
    row: SourceRow
    places: Mapping[C, int]
    texts: Mapping[C, str]

    def text(self, column: C) -> str:
        """Return the text of a column, "" where it is blank or the table does not have it."""
        return self.texts.get(column, "")

    @property
    def said(self) -> tuple[str, ...]:
        """The texts of the cells that are not blank."""
        return tuple(text for text in self.texts.values() if text)

    def address(self, column: C) -> str:
        """Return where the cell of a column stands; for a column that the table does not have, the row and its name."""
        if column in self.places:
            return self.table.address(self.row, self.places[column])
        return f"{self.table.row_address(self.row)}, cột “{column}”"

    def with_text(self, column: C, text: str) -> Record[C]:
        """Return the row with another text in a column."""
        return replace(self, texts={**self.texts, column: text})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTable(Generic[C]):
    """What was read of a source.

    Attributes:
        records: the rows, in their order.
        unused: the headings of columns that have no place here.
        left_out: the addresses of rows that hold no record: headings between rows, totals, signatures.
    """

    records: tuple[Record[C], ...]
    unused: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def with_text(self, numbers: Iterable[int], column: C, text: str) -> RecordTable[C]:
        """Return the table with another text in a column of the records of those indexes."""
        return self.with_texts((number, column, text) for number in numbers)

    def with_texts(self, texts: Iterable[tuple[int, C, str]]) -> RecordTable[C]:
        """Return the table with other texts in cells, each of the record of an index and of a column."""
        records = list(self.records)
        for number, column, text in texts:
            records[number] = records[number].with_text(column, text)
        return replace(self, records=tuple(records))

    def without(self, number: int) -> RecordTable[C]:
        """Return the table without the record of that index, which is left out then."""
        left_out = self.records[number]
        records = (*self.records[:number], *self.records[number + 1 :])
        address = left_out.table.address(left_out.row, 0)
        return replace(self, records=records, left_out=(*self.left_out, address))


@dataclass(frozen=True, slots=True, kw_only=True)
class CellProblem(Generic[C]):
    """One thing to mend, and the cell it stands in.

    Attributes:
        text: what stands there now.
        error: what is wrong, and what to do about it.
        suggestion: what was perhaps meant; "" where nobody can say.
    """

    column: C
    address: str
    text: str
    error: ExpectedError
    suggestion: str = ""

    @classmethod
    def at(cls, record: Record[C], column: C, error: ExpectedError, suggestion: str = "") -> CellProblem[C]:
        """Return the problem of a record's cell."""
        return cls(
            column=column,
            address=record.address(column),
            text=record.text(column),
            error=error,
            suggestion=suggestion,
        )


class CellReader(Generic[C]):
    """Reads the cells of one record.

    Attributes:
        problems: the cells that could not be read so far.
    """

    def __init__(self, record: Record[C]) -> None:
        self._record = record
        self.problems: list[CellProblem[C]] = []

    def said(self, column: C, read: Callable[[str], V]) -> V | None:
        """Return what a cell says; None where it is blank, or cannot be read, which is a problem.

        Args:
            column: whose cell.
            read: raises an ExpectedError where a text cannot be read.
        """
        text = self._record.text(column)
        try:
            return read(text) if text else None
        except ExpectedError as error:
            self.problems.append(CellProblem.at(self._record, column, error))
            return None
