"""Tables in the HTML that Word, Excel and LibreOffice put on the clipboard and save as pages."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from danhgia_desktop.imports.cell_values import number_cell
from danhgia_desktop.imports.faults import TableTooLargeError
from danhgia_desktop.imports.html_grid import HtmlGrid
from danhgia_desktop.imports.html_pages import feed_page
from danhgia_desktop.imports.limits import MAX_HTML_TAGS
from danhgia_desktop.imports.table import TableKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from danhgia_desktop.imports.assembly import Assembly

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BLOCKS = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"})
_NEVER_SHOWN = frozenset({"head", "style", "script", "title", "template"})
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_STORED_NUMBERS = ("x:num", "sdval")
"""Where Excel and LibreOffice keep the number behind what a cell shows."""
_MAX_NESTING = 20
_FEWEST_ROWS = 2
_FEWEST_COLUMNS = 2
_LONGEST_SPAN = 6


def read_html(page: str) -> HtmlTables:
    """Return the tables of a page, as far as it can be read.

    Raises:
        TableTooLargeError: It has too many columns or tags.
    """
    tables = HtmlTables()
    if not feed_page(tables, page):
        return HtmlTables()
    tables.end_prose()
    return tables


class HtmlTables(HTMLParser):
    """Collects the tables of a page, and the paragraphs between them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[tuple[TableKind, HtmlGrid]] = []
        self._open: list[HtmlGrid] = []
        self._nested: list[HtmlGrid] = []
        self._prose = HtmlGrid()
        self._tags = 0
        self._too_deep = 0
        self._hidden_tag = ""
        self._hidden_depth = 0

    @property
    def has_table(self) -> bool:
        """Whether there is a whole table with more than one column."""
        return any(kind is TableKind.WORD_TABLE and grid.columns > 1 for kind, grid in self._blocks)

    def add_to(self, assembly: Assembly) -> None:
        """Add everything to what is read."""
        tables = 0
        for kind, grid in self._blocks:
            tables += kind is TableKind.WORD_TABLE
            name = f"Bảng {tables}" if kind is TableKind.WORD_TABLE else ""
            assembly.add_table(name, kind, grid.rows)

    def end_prose(self) -> None:
        """Keep the paragraphs since the last table."""
        self._prose.end_row()
        self._blocks.append((TableKind.LINES, self._prose))
        self._prose = HtmlGrid()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Follow tables, rows, cells and lines."""
        self._tags += 1
        if self._tags > MAX_HTML_TAGS:
            raise TableTooLargeError(table="", what="elements", limit=MAX_HTML_TAGS, address="")
        attributes = {name: value or "" for name, value in attrs}
        if self._hidden_tag:
            self._hidden_depth += tag == self._hidden_tag
        elif tag not in _VOID and (tag in _NEVER_SHOWN or _HIDDEN.search(attributes.get("style", ""))):
            self._hidden_tag, self._hidden_depth = tag, 1
        elif tag == "table":
            self._start_table()
        elif self._too_deep:
            self._grid.start_line()
        elif tag == "tr" and self._open:
            self._grid.start_row()
        elif tag in {"td", "th"} and self._open:
            self._grid.start_cell(_span(attributes, "colspan"), _span(attributes, "rowspan"), _number(attributes))
        elif tag == "br":
            self._grid.add("\n")
        elif tag in _BLOCKS:
            self._start_block()

    def handle_endtag(self, tag: str) -> None:
        """Follow the ends of tables, rows, cells and lines."""
        if self._hidden_tag:
            self._hidden_depth -= tag == self._hidden_tag
            self._hidden_tag = self._hidden_tag if self._hidden_depth else ""
        elif tag == "table":
            self._end_table()
        elif self._too_deep:
            return
        elif tag == "tr" and self._open:
            self._grid.end_row()
        elif tag in {"td", "th"} and self._open:
            self._grid.end_cell()
        elif tag in _BLOCKS:
            self._start_block()

    def handle_data(self, data: str) -> None:
        """Take text into the open cell or, outside tables, into a paragraph."""
        if self._hidden_tag:
            return
        text = _BLANKS.sub(" ", data)
        if not self._open and not self._prose.in_cell and text != " ":
            self._prose.start_row()
            self._prose.start_cell(1, 1, None)
        self._grid.add(text)

    @property
    def _grid(self) -> HtmlGrid:
        return self._open[-1] if self._open else self._prose

    def _start_block(self) -> None:
        if self._open:
            self._grid.start_line()
        else:
            self._prose.end_row()

    def _start_table(self) -> None:
        if len(self._open) >= _MAX_NESTING:
            self._too_deep += 1
            return
        if not self._open:
            self.end_prose()
        self._open.append(HtmlGrid())

    def _end_table(self) -> None:
        if self._too_deep:
            self._too_deep -= 1
        elif self._open:
            grid = self._open.pop()
            grid.end_row()
            if self._open:
                self._add_nested(grid)
            else:
                self._blocks += [(TableKind.WORD_TABLE, table) for table in (grid, *self._nested)]
                self._nested = []

    def _add_nested(self, grid: HtmlGrid) -> None:
        """Add a nested table to its cell's text and, when it may be what is looked for, as one of its own."""
        self._grid.start_line()
        self._grid.add(f"{grid.text()}\n")
        if len(grid.rows) >= _FEWEST_ROWS and grid.columns >= _FEWEST_COLUMNS:
            self._nested.append(grid)


def _span(attributes: Mapping[str, str], name: str) -> int:
    value = attributes.get(name, "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) <= _LONGEST_SPAN else 1


def _number(attributes: Mapping[str, str]) -> Decimal | None:
    for name in _STORED_NUMBERS:
        try:
            return number_cell(float(attributes[name])).number
        except (KeyError, ValueError):
            continue
    return None
