"""Plain text with a table in it, as it is copied from Word, Excel or a report: prose, then lines with tabs."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from danhgia_desktop.imports.delimited import tell_encoding
from danhgia_desktop.imports.separated_lines import Quotes, refuse_endless, split_lines
from danhgia_desktop.imports.table import TableKind
from danhgia_desktop.imports.text_encoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.imports.assembly import Assembly

_SPACES = re.compile(r" {2,}")
_RULE_OF_BARS = re.compile(r"[|\s:+=-]*")
_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 3
"""Prose may hold a stray bar, or two spaces after a full stop."""


def read_text_file(content: bytes, assembly: Assembly) -> None:
    """Add the lines of a text file to what is read.

    Raises:
        TableTooLargeError: The file holds more than is read.
    """
    decoded = decode(content)
    read_text(decoded.text, assembly)
    tell_encoding(decoded, assembly)


def read_text(text: str, assembly: Assembly) -> None:
    """Add lines of text: cells are parted by tabs, else by bars or runs of spaces.

    Raises:
        TableTooLargeError: The text holds more than is read.
    """
    assembly.add_table("", TableKind.LINES, _rows(text))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    if "\t" in text:
        return split_lines(text, "\t", Quotes.WHEN_NEEDED)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_endless(text, "|", "  ")
    lines = text.split("\n")
    for part in (_parted_by_bars, _parted_by_spaces):
        rows = [part(line) for line in lines]
        if _is_table(rows):
            return iter(enumerate(rows, start=1))
    return ((number, [line]) for number, line in enumerate(lines, start=1))


def _parted_by_bars(line: str) -> list[str]:
    line = line.strip()
    if "|" not in line:
        return [line]
    if _RULE_OF_BARS.fullmatch(line):  # the rule under a header
        return []
    return line.removeprefix("|").removesuffix("|").split("|")


def _parted_by_spaces(line: str) -> list[str]:
    return _SPACES.split(line.strip())


def _is_table(rows: list[list[str]]) -> bool:
    widths = Counter(len(row) for row in rows if len(row) >= _FEWEST_COLUMNS)
    return max(widths.values(), default=0) >= _FEWEST_ROWS
