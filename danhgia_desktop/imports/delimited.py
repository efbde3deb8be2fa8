"""Text files of separated values (.csv, .tsv)."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from danhgia_desktop.imports.separated_lines import Quotes, split_lines
from danhgia_desktop.imports.table import NoticeCode, TableKind
from danhgia_desktop.imports.text_encoding import decode

if TYPE_CHECKING:
    from danhgia_desktop.imports.assembly import Assembly
    from danhgia_desktop.imports.text_encoding import DecodedText

_SEPARATORS = "\t;|,"
"""The first wins between equals: with a decimal comma in each row, commas and semicolons part rows alike."""
_LINES_TRIED = 200
_CHARACTERS_TRIED = 200_000
_NAMED_SEPARATOR = re.compile(r"sep=([\t;|,])\r?\n", re.IGNORECASE)


def read_delimited(content: bytes, assembly: Assembly) -> None:
    """Add the rows of a file of separated values to what is read.

    The separator is the one that parts most rows alike, or the one the file
    names in Excel's own first line "sep=;".

    Raises:
        TableTooLargeError: The file holds more than is read.
    """
    decoded = decode(content)
    named = _NAMED_SEPARATOR.match(decoded.text)
    separator = named[1] if named else _likely_separator(decoded.text[:_CHARACTERS_TRIED])
    rows = split_lines(decoded.text, separator, Quotes.ALWAYS)
    if named:
        next(rows)
    assembly.add_table("", TableKind.LINES, rows)
    tell_encoding(decoded, assembly)


def tell_encoding(decoded: DecodedText, assembly: Assembly) -> None:
    """Note what was guessed about the encoding of a text file."""
    if decoded.code_page:
        assembly.notice(NoticeCode.ENCODING_GUESSED, [decoded.code_page])
    if decoded.replaced:
        assembly.notice(NoticeCode.BYTES_REPLACED, count=decoded.replaced)


def _likely_separator(sample: str) -> str:
    return max(_SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _evenness(sample: str, separator: str) -> tuple[int, int]:
    """Return how many rows a separator parts into the same number of columns, and that number."""
    rows = islice(split_lines(sample, separator, Quotes.ALWAYS), _LINES_TRIED)
    widths = Counter(len(cells) for _line, cells in rows if len(cells) > 1)
    return max(((rows, columns) for columns, rows in widths.items()), default=(0, 0))
