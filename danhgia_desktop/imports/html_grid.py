"""One table of a web page while it is read: cells that span rows and columns find their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.cell_text import clean
from danhgia_desktop.imports.faults import TableTooLargeError
from danhgia_desktop.imports.limits import MAX_COLUMNS
from danhgia_desktop.imports.table import BLANK, Cell

if TYPE_CHECKING:
    from decimal import Decimal


class HtmlGrid:
    """The rows read so far; a cell's text comes in pieces.

    Attributes:
        rows: Each row that is not blank, with its number from 1.
    """

    def __init__(self) -> None:
        self.rows: list[tuple[int, list[Cell]]] = []
        self._row_number = 0
        self._row: list[Cell] | None = None
        self._spanned: dict[int, int] = {}
        self._pieces: list[str] | None = None
        self._number: Decimal | None = None
        self._columns = self._lines = 1

    @property
    def in_cell(self) -> bool:
        """Whether text belongs to a cell now."""
        return self._pieces is not None

    @property
    def columns(self) -> int:
        """The most cells of a row."""
        return max((len(cells) for _number, cells in self.rows), default=0)

    def start_row(self) -> None:
        """Begin a row; the one before needs no end."""
        self.end_row()
        self._row_number += 1
        self._row = []

    def start_cell(self, columns: int, rows: int, number: Decimal | None) -> None:
        """Begin a cell that covers some columns and rows, with the number the page stores for it."""
        self.end_cell()
        if self._row is None:
            self.start_row()
        self._pieces = []
        self._columns, self._lines, self._number = max(1, min(columns, MAX_COLUMNS)), max(1, rows), number

    def add(self, text: str) -> None:
        """Add a piece of text to the open cell."""
        if self._pieces is not None:
            self._pieces.append(text)

    def start_line(self) -> None:
        """Begin a line of the open cell, unless it has just begun."""
        if self._pieces and not self._pieces[-1].endswith("\n"):
            self._pieces.append("\n")

    def end_cell(self) -> None:
        """Put the open cell in its place."""
        if self._pieces is None or self._row is None:
            return
        text = clean("".join(self._pieces))
        self._pieces = None
        self._skip_spanned(self._row)
        if text and len(self._row) >= MAX_COLUMNS:
            raise TableTooLargeError(table="", what="columns", limit=MAX_COLUMNS, address="")
        covered = range(len(self._row), min(len(self._row) + self._columns, MAX_COLUMNS))
        self._row += [Cell(text=text, number=self._number) if text else BLANK, *[BLANK] * self._columns][: len(covered)]
        self._spanned.update((column, self._lines) for column in covered)

    def end_row(self) -> None:
        """Keep the open row where it holds anything."""
        self.end_cell()
        if self._row is None:
            return
        self._spanned = {column: rows - 1 for column, rows in self._spanned.items() if rows > 1}
        while self._row and not self._row[-1].text:
            self._row.pop()
        if self._row:
            self.rows.append((self._row_number, self._row))
        self._row = None

    def text(self) -> str:
        """Return the whole table as lines, for the cell it is nested in."""
        return "\n".join(" ".join(cell.text for cell in cells if cell.text) for _number, cells in self.rows)

    def _skip_spanned(self, row: list[Cell]) -> None:
        while self._spanned.get(len(row), 0) and len(row) < MAX_COLUMNS:
            row.append(BLANK)
