"""What the rows of a list of units say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.office_headings import UNIT_HEADINGS
from danhgia_desktop.imports.office_words import unit_kind
from danhgia_desktop.imports.record_reader import read_records
from danhgia_desktop.imports.records import CellReader
from danhgia_desktop.organization.office_tables import UnitColumn

if TYPE_CHECKING:
    from danhgia_desktop.imports.records import CellProblem, Record, RecordTable
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.organization.org_unit import UnitKind

_LONGEST_ORDINAL = 4


class NotAnOrdinalError(ExpectedError):
    """A cell that says the place of a unit in lists is no whole number."""

    code = "not_an_ordinal"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """One unit as a list has it; what the list does not say is None, and stays what it is in the data.

    Attributes:
        parent: the unit above it as it is written.
        problems: cells that cannot be read.
    """

    record: Record[UnitColumn]
    name: str
    symbol: str | None
    kind: UnitKind | None
    parent: str | None
    ordinal: int | None
    problems: tuple[CellProblem[UnitColumn], ...] = ()


def read_units(source: Source) -> RecordTable[UnitColumn]:
    """Return the rows of a list of units.

    Raises:
        NoRecordTableError, TooManyRecordsError: there is no such list in the source.
    """
    return read_records(source, UNIT_HEADINGS)


def unit_row(record: Record[UnitColumn]) -> UnitRow:
    """Return what a row says."""
    cells = CellReader(record)
    return UnitRow(
        record=record,
        name=record.text(UnitColumn.NAME),
        symbol=cells.said(UnitColumn.SYMBOL, str),
        kind=cells.said(UnitColumn.KIND, unit_kind),
        parent=cells.said(UnitColumn.PARENT, str),
        ordinal=cells.said(UnitColumn.ORDINAL, _ordinal),
        problems=tuple(cells.problems),
    )


def _ordinal(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) <= _LONGEST_ORDINAL:
        return int(text)
    raise NotAnOrdinalError(text=text)
