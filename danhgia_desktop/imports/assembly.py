"""A source while it is read: rows are cleaned and counted against the limits as they come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.cell_text import SOFT_HYPHEN, is_cut
from danhgia_desktop.imports.cell_values import text_cell
from danhgia_desktop.imports.faults import NoTableError, TableTooLargeError
from danhgia_desktop.imports.legacy_detection import detect
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.limits import MAX_AREA, MAX_CELLS, MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS
from danhgia_desktop.imports.table import Cell, Notice, NoticeCode, Source, SourceRow, SourceTable, TableKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PLACES_NAMED = 20


class Assembly:
    """Collects the tables and notices of one source."""

    def __init__(self) -> None:
        self._tables: list[SourceTable] = []
        self._notices: list[Notice] = []
        self._cut: list[str] = []
        self._area = 0
        self._cells = 0
        self._characters = 0

    def add_table(self, name: str, kind: TableKind, rows: Iterable[tuple[int, Sequence[str | Cell]]]) -> None:
        """Add a table's rows, each with its number; blank rows, and a table of nothing else, are left out.

        Raises:
            TableTooLargeError: The rows exceed what one source may hold.
        """
        table = SourceTable(name=name, rows=(), kind=kind)
        kept: list[SourceRow] = []
        for number, values in rows:
            cells = self._cells_of(values)
            if not cells:
                continue
            row = SourceRow(number=number, cells=cells)
            kept.append(row)
            self._count(table, row, len(kept))
            self._cut.extend(
                table.address(row, column)
                for column, value in enumerate(values)
                if isinstance(value, str) and is_cut(value)
            )
        if kept:
            self._tables.append(SourceTable(name=name, rows=tuple(kept), kind=kind))

    def notice(self, code: NoticeCode, places: Sequence[str] = (), count: int = 1) -> None:
        """Note something a person should know, with the places it concerns or how often it occurred."""
        self._notices.append(Notice(code=code, places=tuple(places[:_PLACES_NAMED]), count=max(count, len(places))))

    def source(self, name: str) -> Source:
        """Return what was collected.

        Raises:
            NoTableError: Nothing was.
        """
        if not self._tables:
            raise NoTableError
        if self._cut:
            self.notice(NoticeCode.TEXT_CUT, self._cut)
            self._cut = []
        legacy = detect(self._texts())
        source = Source(name=name, tables=tuple(self._tables), legacy=legacy, notices=tuple(self._notices))
        if legacy is LegacyEncoding.TCVN3 or not any(SOFT_HYPHEN in text for text in self._texts()):
            return source  # in TCVN3 the soft hyphen is the letter ư
        return source.with_texts(lambda text: text.replace(SOFT_HYPHEN, ""), legacy=legacy)

    def _texts(self) -> Iterator[str]:
        return (cell.text for table in self._tables for row in table.rows for cell in row.cells)

    def _cells_of(self, values: Sequence[str | Cell]) -> tuple[Cell, ...]:
        cells = [value if isinstance(value, Cell) else text_cell(value) for value in values]
        while cells and not cells[-1].text:
            cells.pop()
        return tuple(cells)

    def _count(self, table: SourceTable, row: SourceRow, rows: int) -> None:
        self._area += len(row.cells)
        self._cells += sum(1 for cell in row.cells if cell.text)
        self._characters += sum(len(cell.text) for cell in row.cells)
        for what, amount, limit in (
            ("rows", rows, MAX_ROWS),
            ("columns", len(row.cells), MAX_COLUMNS),
            ("area", self._area, MAX_AREA),
            ("cells", self._cells, MAX_CELLS),
            ("characters", self._characters, MAX_CHARACTERS),
        ):
            if amount > limit:
                address = table.address(row, len(row.cells) - 1)
                raise TableTooLargeError(table=table.name, what=what, limit=limit, address=address)
