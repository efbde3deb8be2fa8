"""Neutral tables: what a file or the clipboard holds, before anyone says what it means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.imports.cell_text import SOFT_HYPHEN
from danhgia_desktop.imports.legacy_text import LegacyEncoding, converted
from danhgia_desktop.imports.mixed_text import Script, row_script, script_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell: its text, and its number where the source itself stores a number there.

    The text has NFC letters, plain spaces, its lines parted by line feeds, no invisible
    characters and no blanks at its ends. A number's text has a decimal point.
    """

    text: str = ""
    number: Decimal | None = None


BLANK = Cell()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One row that is not blank; blank cells at its end are left out.

    `number` is its place in the source, from 1: the row of a sheet or a Word
    table, the line of a text. Blank rows are left out but counted.
    """

    number: int
    cells: tuple[Cell, ...]


class TableKind(StrEnum):
    """Where a table stood; it decides how a cell's address is said."""

    SHEET = "sheet"
    LINES = "lines"
    WORD_TABLE = "word_table"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTable:
    """One sheet, one table of a document, or the lines of a text.

    The paragraphs of a document between its tables are tables of kind LINES, a
    paragraph a row, so that a caption is found above its table.
    """

    name: str
    rows: tuple[SourceRow, ...]
    kind: TableKind

    def address(self, row: SourceRow, column: int) -> str:
        """Return where a cell stands, as people say it: "Sheet1!B7", "dòng 12, cột 2", "bảng 1, hàng 3, ô 2".

        Args:
            row: A row of this table.
            column: The index of the cell in the row, from 0.
        """
        if self.kind is TableKind.SHEET:
            return f"{self.name}!{column_letters(column)}{row.number}"
        if self.kind is TableKind.WORD_TABLE:
            return f"{self.row_address(row)}, ô {column + 1}"
        return f"{self.row_address(row)}, cột {column + 1}"

    def row_address(self, row: SourceRow) -> str:
        """Return where a row stands, as people say it: "Sheet1, dòng 7", "bảng 1, hàng 3"."""
        if self.kind is TableKind.SHEET:
            return f"{self.name}, dòng {row.number}"
        if self.kind is TableKind.WORD_TABLE:
            return f"{self.name[:1].lower()}{self.name[1:]}, hàng {row.number}"
        return f"dòng {row.number}"


class NoticeCode(StrEnum):
    """What a person should know about how a source was read."""

    MACROS_IGNORED = "macros_ignored"
    HIDDEN_SHEETS_SKIPPED = "hidden_sheets_skipped"
    """Places are the names of the sheets."""
    FORMULAS_WITHOUT_VALUES = "formulas_without_values"
    """The program that wrote the file never computed them: the cells are read as blank."""
    ERROR_VALUES = "error_values"
    """Cells show #REF!, #DIV/0! and the like, which are read as text."""
    TEXT_CUT = "text_cut"
    """Cells with more than 32 767 characters, the rest of which is left out."""
    ENCODING_GUESSED = "encoding_guessed"
    """The text is not Unicode; the place is the name of the code page it was read by."""
    BYTES_REPLACED = "bytes_replaced"
    """A few bytes of the text are damaged and stand as �."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something noticed while reading; `places` names at most the first few of `count`."""

    code: NoticeCode
    places: tuple[str, ...] = ()
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Everything read from one file or from the clipboard, in reading order.

    Attributes:
        name: The file's name; empty for the clipboard.
        tables: At least one, none of them empty.
        legacy: The old encoding the text seems to be written in; nothing is converted before a person agrees.
        notices: What to tell the person about the reading.
    """

    name: str
    tables: tuple[SourceTable, ...]
    legacy: LegacyEncoding | None = None
    notices: tuple[Notice, ...] = ()

    def converted(self, encoding: LegacyEncoding) -> Source:
        """Return the source with its text turned from an old encoding into Unicode, but for cells that are so already.

        A cell that reads as Vietnamese both ways is taken for what the others of its row are, and where those tell
        nothing, for what most of the source is.
        """
        scripts = Counter(
            row_script((cell.text for cell in row.cells), encoding) for table in self.tables for row in table.rows
        )
        mostly = Script.UNICODE if scripts[Script.UNICODE] > scripts[Script.OLD] else Script.OLD
        tables = tuple(
            replace(table, rows=tuple(_converted(row, encoding, mostly) for row in table.rows)) for table in self.tables
        )
        return replace(self, tables=tables, legacy=None)

    def with_texts(self, change: Callable[[str], str], *, legacy: LegacyEncoding | None) -> Source:
        """Return the source with each cell's text changed."""
        tables = tuple(
            replace(table, rows=tuple(replace(row, cells=_changed(row.cells, change)) for row in table.rows))
            for table in self.tables
        )
        return replace(self, tables=tables, legacy=legacy)


def column_letters(column: int) -> str:
    """Return a sheet's name for a column: 0 is A, 25 is Z, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _converted(row: SourceRow, encoding: LegacyEncoding, mostly: Script) -> SourceRow:
    found = row_script((cell.text for cell in row.cells), encoding)
    otherwise = mostly if found is Script.EITHER else found

    def change(text: str) -> str:
        script = script_of(text, encoding)
        is_old = (otherwise if script is Script.EITHER else script) is Script.OLD
        return (converted(text, encoding) if is_old else text).replace(SOFT_HYPHEN, "")

    return replace(row, cells=_changed(row.cells, change))


def _changed(cells: tuple[Cell, ...], change: Callable[[str], str]) -> tuple[Cell, ...]:
    return tuple(cell if cell.text.isascii() else replace(cell, text=change(cell.text)) for cell in cells)
