"""A look at the XML of a sheet before anything is allocated for it: how far it reaches, what is odd in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.imports.faults import FileDamagedError, TableTooLargeError
from danhgia_desktop.imports.limits import (
    MAX_AREA,
    MAX_CELLS,
    MAX_CHARACTERS,
    MAX_COLUMNS,
    MAX_MERGES,
    MAX_ROWS,
    MAX_SHARED_STRINGS,
)
from danhgia_desktop.imports.table import column_letters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_ROW = re.compile(r"[0-9]{1,7}")
_INDEX = re.compile(r"[0-9]{1,9}")
_PIECES_OF_TEXT = frozenset({"v", "t"})


class SharedStringLengths:
    """Learns how long each text of a workbook is, since a million cells may point to one of 32 000 characters."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self._length = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - an XmlReader
        """Begin to measure a text."""
        if name == "si":
            self._length = 0

    def end(self, name: str) -> None:
        """Keep the length of a text."""
        if name == "si":
            self.lengths.append(self._length)
            if len(self.lengths) > MAX_SHARED_STRINGS:
                raise TableTooLargeError(table="", what="texts", limit=MAX_SHARED_STRINGS, address="")

    def text(self, text: str) -> None:
        """Measure a piece, phonetic guides and white space included."""
        self._length += len(text)


@dataclass(slots=True)
class Extent:
    """What the sheets of a workbook come to, as far as they were looked through."""

    cells: int = 0
    characters: int = 0
    area: int = 0


class SheetScan:
    """Walks through one sheet and refuses it where it, with those before it, is too large to be read densely.

    Attributes:
        name: What the sheet is called.
        errors: The words of cells that hold errors, by row and column from 0.
        uncomputed: Cells whose formula has no stored value.
    """

    def __init__(self, name: str, string_lengths: Sequence[int], whole: Extent) -> None:
        self.errors: dict[tuple[int, int], str] = {}
        self.uncomputed: list[tuple[int, int]] = []
        self.name = name
        self._string_lengths = string_lengths
        self._whole = whole
        self._area = 0
        self._first_row, self._last_row = MAX_ROWS, 0
        self._last_column = 0
        self._row = self._column = -1
        self._cell_type = ""
        self._has_formula = False
        self._content: list[str] | None = None
        self._in_text = False
        self._merges = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Follow rows and cells."""
        if name == "c":
            self._place(attributes.get("r", ""))
            self._cell_type = attributes.get("t", "n")
            self._has_formula = False
            self._content = None
        elif name == "row":
            self._start_row(attributes.get("r", ""))
        elif name == "f":
            self._has_formula = True
        elif name == "mergeCell":
            self._merges += 1
            self._refuse_more("merges", self._merges, MAX_MERGES)
        elif name in _PIECES_OF_TEXT:
            self._in_text = True
            self._content = self._content or []

    def end(self, name: str) -> None:
        """Judge a cell once it is whole."""
        if name in _PIECES_OF_TEXT:
            self._in_text = False
        elif name == "c":
            if self._content:
                self._count("".join(self._content))
            elif self._has_formula:
                self._count("")
                self.uncomputed.append((self._row, self._column))

    def text(self, text: str) -> None:
        """Gather the content of a cell."""
        if self._in_text and self._content is not None:
            self._content.append(text)

    def address(self, row: int, column: int) -> str:
        """Return where a cell stands, as Excel says it."""
        return f"{self.name}!{column_letters(column)}{row + 1}"

    def _start_row(self, reference: str) -> None:
        if reference and not _ROW.fullmatch(reference):
            raise FileDamagedError(part=self.name, reason=f"row number {reference[:20]!r}")
        self._row = int(reference) - 1 if reference else self._row + 1
        self._column = -1

    def _place(self, reference: str) -> None:
        if not reference:
            self._column += 1
            return
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            raise FileDamagedError(part=self.name, reason=f"cell reference {reference[:20]!r}")
        self._row = int(found[2]) - 1
        self._column = _column_index(found[1])

    def _count(self, content: str) -> None:
        whole = self._whole
        whole.cells += 1
        whole.characters += self._length(content)
        self._first_row = min(self._first_row, self._row)
        self._last_row = max(self._last_row, self._row)
        self._last_column = max(self._last_column, self._column)
        if self._cell_type == "e":
            self.errors[self._row, self._column] = content
        area = (self._last_row - self._first_row + 1) * (self._last_column + 1)
        whole.area += area - self._area
        self._area = area
        self._refuse_more("rows", self._last_row + 1, MAX_ROWS)
        self._refuse_more("columns", self._last_column + 1, MAX_COLUMNS)
        self._refuse_more("area", whole.area, MAX_AREA)
        self._refuse_more("cells", whole.cells, MAX_CELLS)
        self._refuse_more("characters", whole.characters, MAX_CHARACTERS)

    def _refuse_more(self, what: str, amount: int, limit: int) -> None:
        if amount > limit:
            address = self.address(self._row, self._column)
            raise TableTooLargeError(table=self.name, what=what, limit=limit, address=address)

    def _length(self, content: str) -> int:
        if self._cell_type != "s":
            return len(content)
        index = int(content) if _INDEX.fullmatch(content) else -1
        if not 0 <= index < len(self._string_lengths):
            raise FileDamagedError(part=self.name, reason=f"shared string {content[:20]!r}")
        return self._string_lengths[index]


def _column_index(letters: str) -> int:
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1
