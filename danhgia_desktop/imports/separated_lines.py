"""Lines split into cells, with the quotes that Excel puts around cells of several lines.

Not by the `csv` module: there a lone quotation mark at the start of a cell
swallows the rest of the file.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from danhgia_desktop.imports.faults import TableTooLargeError
from danhgia_desktop.imports.limits import MAX_AREA, MAX_CELL_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTED = re.compile(r'"(?:[^"]++|"")*+"')
_LINE_END = re.compile(r"\r\n?")


class Quotes(Enum):
    """What a quotation mark at the start of a cell means."""

    ALWAYS = "always"
    """It belongs to the file format, as in .csv."""
    WHEN_NEEDED = "when needed"
    """It may be part of the text, as on the clipboard, where only cells that need it are quoted."""


def split_lines(text: str, separator: str, quotes: Quotes) -> Iterator[tuple[int, list[str]]]:
    """Yield each record as the number of its first line, from 1, and its cells.

    Raises:
        TableTooLargeError: The text comes to too many cells.
    """
    text = _LINE_END.sub("\n", text)
    refuse_endless(text, separator)
    cell_end = re.compile(f"[{re.escape(separator)}\n]")
    position, line, first_line = 0, 1, 1
    cells: list[str] = []
    while position <= len(text):
        end = _quoted_cell_end(text, position, separator, quotes)
        if end is None:
            found = cell_end.search(text, position)
            end = found.start() if found else len(text)
            cells.append(text[position:end])
        else:
            cell = text[position + 1 : end - 1].replace('""', '"')
            line += cell.count("\n")
            cells.append(cell)
        if text[end : end + 1] != separator:
            yield first_line, cells
            cells = []
            line += 1
            first_line = line
        position = end + 1


def refuse_endless(text: str, *separators: str) -> None:
    """Refuse text that would come to more cells, blank ones included, than a table may have."""
    if text.count("\n") + sum(map(text.count, separators)) > MAX_AREA:
        raise TableTooLargeError(table="", what="area", limit=MAX_AREA, address="")


def _quoted_cell_end(text: str, start: int, separator: str, quotes: Quotes) -> int | None:
    """Return the place after the closing quote of a cell that begins here, None when it is not quoted."""
    found = _QUOTED.match(text, start, start + 2 * MAX_CELL_CHARACTERS)
    if found is None or text[found.end() : found.end() + 1] not in {separator, "\n", ""}:
        return None
    end = found.end()
    inner = text[start + 1 : end - 1]
    return end if quotes is Quotes.ALWAYS or _needs_quotes(inner, separator) else None


def _needs_quotes(inner: str, separator: str) -> bool:
    """Tell whether a program had to quote this text; across rows of several cells it was no quoting at all."""
    has_separator, has_line_end = separator in inner, "\n" in inner
    return has_separator != has_line_end or ('""' in inner and not has_separator)
