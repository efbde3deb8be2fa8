"""The first table in a piece of HTML, as Excel, Word, LibreOffice and browsers put it on the clipboard."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from danhgia_desktop.imports.html_pages import feed_page

_MOST_CELLS = 200_000
_WIDEST, _TALLEST = 1_000, 20_000
_LONGEST_SPAN = 9
"""Digits: more would take Python long to make a number of."""
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BREAKS = {"p", "div", "li"}
_UNSEEN = {"style", "script", "head", "title"}


def read_table(source: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the first table; a merged cell's text stands in its first place, the others are blank.

    Returns:
        Rows of texts; nothing where the HTML holds no table, one too large to be read, or no sound markup.
    """
    lower = source.lower()
    if lower.count("<td") + lower.count("<th") > _MOST_CELLS:
        return ()
    reader = _TableReader()
    return reader.rows() if feed_page(reader, source) else ()


class _TableReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._cells: dict[tuple[int, int], str] = {}
        self._depth = 0
        self._is_done = False
        self._is_too_large = False
        self._unseen = 0
        self._row = -1
        self._column = 0
        self._widest: dict[int, int] = {}
        self._texts: list[str] | None = None

    def rows(self) -> tuple[tuple[str, ...], ...]:
        self._end_cell()  # of a table that was not ended
        if self._is_too_large:
            return ()
        return tuple(
            tuple(self._cells.get((row, column), "") for column in range(self._widest.get(row, 0)))
            for row in range(self._row + 1)  # a span that reaches below the last row adds none
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._depth += 1
        elif self._is_done or self._depth != 1:
            pass
        elif tag == "tr":
            self._end_cell()
            self._row += 1
            self._column = 0
        elif tag in {"td", "th"}:
            self._start_cell(dict(attrs))
        elif tag == "br" and self._texts is not None:
            self._texts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "table":
            self._end_table()
        elif tag in {"td", "th", "tr"} and self._depth == 1:
            self._end_cell()
        elif tag in _BREAKS and self._texts is not None:
            self._texts.append("\n")

    def handle_data(self, data: str) -> None:
        if self._texts is not None and not self._unseen:
            self._texts.append(_BLANKS.sub(" ", data))

    def _start_cell(self, attributes: dict[str, str | None]) -> None:
        self._end_cell()
        self._row = max(self._row, 0)
        while (self._row, self._column) in self._cells:
            self._column += 1
        width = _span(attributes.get("colspan"), _WIDEST)
        height = _span(attributes.get("rowspan"), _TALLEST)
        if len(self._cells) + width * height > _MOST_CELLS:
            self._is_too_large = self._is_done = True
            return
        for row in range(self._row, self._row + height):
            for column in range(self._column, self._column + width):
                self._cells.setdefault((row, column), "")
            self._widest[row] = max(self._widest.get(row, 0), self._column + width)
        self._texts = []

    def _end_cell(self) -> None:
        if self._texts is None:
            return
        lines = "".join(self._texts).split("\n")
        self._cells[self._row, self._column] = "\n".join(line.strip(" ") for line in lines).strip("\n")
        self._texts = None

    def _end_table(self) -> None:
        self._depth = max(0, self._depth - 1)
        if self._depth == 0 and self._row >= 0:
            self._end_cell()
            self._is_done = True


def _span(written: str | None, most: int) -> int:
    if not written or not written.isascii() or not written.isdigit():
        return 1
    return min(max(int(written[:_LONGEST_SPAN]), 1), most)
