"""Web pages with tables, as Word, Excel and programs of offices save lists (.html, .htm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.delimited import tell_encoding
from danhgia_desktop.imports.html_tables import read_html
from danhgia_desktop.imports.text_encoding import decode

if TYPE_CHECKING:
    from danhgia_desktop.imports.assembly import Assembly


def read_web_page(content: bytes, assembly: Assembly) -> None:
    """Add the tables of a page to what is read, nothing of a page without one of several columns.

    Raises:
        TableTooLargeError: The page holds more than is read.
    """
    decoded = decode(content)
    tables = read_html(decoded.text)
    if tables.has_table:
        tables.add_to(assembly)
    tell_encoding(decoded, assembly)
