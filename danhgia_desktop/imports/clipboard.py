"""What is pasted from Word, Excel or anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.assembly import Assembly
from danhgia_desktop.imports.faults import ClipboardTooLargeError
from danhgia_desktop.imports.html_tables import read_html
from danhgia_desktop.imports.limits import MAX_CLIPBOARD_CHARACTERS
from danhgia_desktop.imports.text_lines import read_text

if TYPE_CHECKING:
    from danhgia_desktop.imports.table import Source


def read_clipboard(*, text: str, html: str = "") -> Source:
    """Return the tables of what was copied.

    HTML is preferred where it holds a table of several columns: there a cell
    of several paragraphs stays one cell, and automatic numbers are text.

    Raises:
        ClipboardTooLargeError: More was copied than is read.
        TableTooLargeError: A table holds more than is read.
        NoTableError: Nothing but blanks was copied.
    """
    if len(text) > MAX_CLIPBOARD_CHARACTERS:
        raise ClipboardTooLargeError(limit=MAX_CLIPBOARD_CHARACTERS)
    assembly = Assembly()
    if not _read_page(html, assembly):
        read_text(text, assembly)
    return assembly.source("")


def _read_page(html: str, assembly: Assembly) -> bool:
    """Add the tables of a page to what is read; tell whether there was one worth it."""
    if len(html) > MAX_CLIPBOARD_CHARACTERS or "<table" not in html.lower():
        return False
    tables = read_html(html)
    if tables.has_table:
        tables.add_to(assembly)
    return tables.has_table
