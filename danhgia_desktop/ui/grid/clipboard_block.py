"""Blocks of cells as they travel over the clipboard: tab-separated text and HTML, both ways."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.imports.faults import ClipboardTooLargeError, TableTooLargeError
from danhgia_desktop.text import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from danhgia_desktop.ui.grid.cell import Cell

Block = tuple[tuple[str, ...], ...]
"""Rows of texts, as ragged as they came."""

_MOST_CHARACTERS = 10_000_000
"""Whole sheets with all their blank cells are longer, no rubric is."""
_MOST_CELLS = 200_000
_HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head>'
    "<body><!--StartFragment--><table>"
)
_TAIL = "</table><!--EndFragment--></body></html>"
_AS_TEXT = """ style='mso-number-format:"\\@"'"""
_FIELD = re.compile(r'(?:"(?P<quoted>(?:[^"]++|"")*+)"(?=[\t\n]|\Z)|(?P<plain>[^\t\n]*))(?P<end>[\t\n]|\Z)')
_NEEDS_QUOTES = ("\t", "\n", '"')


@dataclass(frozen=True, slots=True)
class ClipboardText:
    """The two forms a block is put on the clipboard in."""

    plain: str
    html: str


def read_block(*, plain: str, rich: str = "") -> Block:
    """Return the block on the clipboard; the HTML table where there is one (it knows merged cells), else the text.

    Raises:
        ClipboardTooLargeError, TableTooLargeError: more was copied than is read.
    """
    if max(len(plain), len(rich)) > _MOST_CHARACTERS:
        raise ClipboardTooLargeError(limit=_MOST_CHARACTERS)
    from danhgia_desktop.ui.grid.html_table import read_table  # noqa: PLC0415 - spares the start 4 ms

    table = read_table(rich) if "<t" in rich.lower() else ()
    rows = table or _read_plain(plain)
    return tuple(tuple(_clean(text) for text in row) for row in rows)


def write_block(rows: Iterable[Sequence[Cell]]) -> ClipboardText:
    """Return cells for the clipboard, numbers so that spreadsheets of any locale take them as numbers."""
    kept = [tuple(row) for row in rows]
    plain = "".join("\t".join(_plain(cell) for cell in row) + "\r\n" for row in kept)
    body = "".join(f"<tr>{''.join(_td(cell) for cell in row)}</tr>" for row in kept)
    return ClipboardText(plain=plain, html=f"{_HEAD}{body}{_TAIL}")


def _read_plain(text: str) -> tuple[tuple[str, ...], ...]:
    """Read tab-separated lines; a quoted cell may hold tabs and line ends, a cell that only begins with a quote not."""
    rest = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not text:
        return ()
    if rest.count("\t") + rest.count("\n") >= _MOST_CELLS:
        raise TableTooLargeError(table="", what="cells", limit=_MOST_CELLS, address="")
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    for field in _FIELD.finditer(rest):
        quoted = field["quoted"]
        row.append(field["plain"] if quoted is None else quoted.replace('""', '"'))
        if field["end"] != "\t":
            rows.append(tuple(row))
            row = []
        if not field["end"]:
            break
    return tuple(rows)


def _clean(text: str) -> str:
    return nfc(text).replace("\u00a0", " ").strip(" \n\t\r")


def _shown(cell: Cell) -> str:
    return cell.text if cell.value is None else points.typed(cell.value)


def _plain(cell: Cell) -> str:
    text = _shown(cell)
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in _NEEDS_QUOTES) else text


def _td(cell: Cell) -> str:
    text = html.escape(_shown(cell)).replace("\n", "<br style='mso-data-placement:same-cell'>")
    if cell.value is None:
        return f"<td{_AS_TEXT if text else ''}>{text}</td>"
    number = points.typed(cell.value).replace(",", ".")
    return f'<td x:num="{number}">{text}</td>'
