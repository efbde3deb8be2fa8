"""The rows of a template's table, as they stand in the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.imports.table import BLANK
from danhgia_desktop.imports.template_reading import TemplateCode, TemplateProblem
from danhgia_desktop.imports.xml_parts import read_xml
from danhgia_desktop.regulation.rubric_template import RECORDS_NAME, TemplateColumn
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from danhgia_desktop.imports.table import Cell, SourceRow, SourceTable

_HEADINGS = {fold(column): column for column in TemplateColumn}
_DEEPEST_LEVEL = 7
_LONGEST_NUMBER = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow:
    """One row of the table.

    Attributes:
        row: as read from the sheet.
        columns: where each column stands.
        table: the sheet.
        level: Excel's own grouping of rows, 0 for none.
    """

    row: SourceRow
    columns: Mapping[TemplateColumn, int]
    table: SourceTable
    level: int

    @property
    def key(self) -> str:
        """The key in the hidden column, blank in a row that a person added."""
        return self.cell(TemplateColumn.KEY).text

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the columns that are shown."""
        return not any(self.cell(column).text for column in self.columns if column is not TemplateColumn.KEY)

    def cell(self, column: TemplateColumn) -> Cell:
        """Return what stands in a column."""
        place = self.columns[column]
        return self.row.cells[place] if place < len(self.row.cells) else BLANK

    def address(self, column: TemplateColumn) -> str:
        """Return where a cell stands, as Excel says it."""
        return self.table.address(self.row, self.columns[column])

    def problem(self, code: TemplateCode, column: TemplateColumn, text: str = "", fault: str = "") -> TemplateProblem:
        """Return a problem in a cell of this row."""
        return TemplateProblem(code=code, address=self.address(column), text=text, fault=fault)


class OutlineLevels:
    """Learns from a sheet's XML how Excel groups its rows."""

    def __init__(self) -> None:
        self.by_row: dict[int, int] = {}
        self._row = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Follow the rows, which need not say their number."""
        if name != "row":
            return
        number, level = attributes.get("r", ""), attributes.get("outlineLevel", "")
        self._row = int(number) if number.isdecimal() and len(number) <= _LONGEST_NUMBER else self._row + 1
        if level.isdecimal() and len(level) == 1:
            self.by_row[self._row] = min(int(level), _DEEPEST_LEVEL)

    def end(self, name: str) -> None:
        """Nothing: only rows count."""

    def text(self, text: str) -> None:
        """Nothing: only rows count."""


def outline_levels(content: bytes, name: str) -> Mapping[int, int]:
    """Return the level of each grouped row of a sheet, by its number."""
    levels = OutlineLevels()
    read_xml(content, levels, part=name)
    return levels.by_row


def find_table(tables: Iterable[SourceTable]) -> tuple[SourceTable, SourceRow] | None:
    """Return the sheet with the template's table, and its row of headings."""
    key = fold(TemplateColumn.KEY)
    for table in tables:
        if table.name != RECORDS_NAME:
            for row in table.rows:
                if any(fold(cell.text) == key for cell in row.cells if len(cell.text) <= 2 * len(key)):
                    return table, row
    return None


def columns_of(heading: SourceRow) -> dict[TemplateColumn, int]:
    """Return where each column stands; those whose heading is not found are left out."""
    found: dict[TemplateColumn, int] = {}
    for place, cell in enumerate(heading.cells):
        if (column := _HEADINGS.get(fold(cell.text))) is not None:
            found.setdefault(column, place)
    return found


def rows_below(
    table: SourceTable, heading: SourceRow, columns: Mapping[TemplateColumn, int], levels: Mapping[int, int]
) -> Iterator[TemplateRow]:
    """Yield the rows of the table that hold anything of it."""
    for row in table.rows:
        if row.number > heading.number:
            found = TemplateRow(row=row, columns=columns, table=table, level=levels.get(row.number, 0))
            if found.key or not found.is_blank:
                yield found
