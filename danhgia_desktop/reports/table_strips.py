"""A ruled table as strips: one for each row, or for each line of a row that no page can hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.column_widths import borders, column_widths
from danhgia_desktop.reports.document import Alignment, Row, RowStyle, TextCell
from danhgia_desktop.reports.pagination import Strip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.reports.document import Table
    from danhgia_desktop.reports.line_breaking import Line
    from danhgia_desktop.reports.official_form import Paper
    from danhgia_desktop.reports.page import Page
    from danhgia_desktop.reports.typesetting import Typesetter
    from danhgia_desktop.reports.typography import TextStyle

TABLE_GAP = 8.0
_SIDE_PADDING = 4.0
_PADDING = 2.5
_TALLEST_HEADING = 0.4
"""A heading that takes more of the page than this is not repeated: it would leave no room for rows."""
_LONGEST_KEPT_RUN = 6
"""So many rows at most are held together with the row below them: headings, a criterion and its guidance."""
_ROWS_BEFORE_TOTAL = 3
"""So many rows stand on one page with the total that closes a table, lest it stand there nearly alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """Where the columns of a table stand on the page."""

    borders: tuple[float, ...]
    aligns: tuple[Alignment, ...]
    room: float
    """Height of a page's body."""

    def text_width(self, column: int) -> float:
        return self.borders[column + 1] - self.borders[column] - 2 * _SIDE_PADDING


@dataclass(frozen=True, slots=True, kw_only=True)
class _Box:
    """A row broken into lines."""

    grid: _Grid
    cells: tuple[tuple[Line, ...], ...]
    aligns: tuple[Alignment, ...]
    style: TextStyle
    baseline: float
    line_count: int
    height: float
    mark: str = ""

    def draw(self, page: Page, top: float) -> None:
        """Draw the whole row, shorter cells in the middle of its height."""
        grid, leading = self.grid, self.style.leading
        page.ruled_band(grid.borders, top, top + self.height, closed=True)
        if self.mark:
            page.mark(self.mark, top)
        count = self.line_count
        for column, lines in enumerate(self.cells):
            baseline = top + _PADDING + (count - len(lines)) / 2 * leading + self.baseline
            for line in lines:
                page.text(self._x(column, line.width), baseline, line.text, self.style)
                baseline += leading

    def draw_line(self, number: int, page: Page, top: float) -> None:
        """Draw one line of a row that is spread over pages; every cell begins at the row's top."""
        above = _PADDING if number == 0 else 0.0
        is_last = number == self.line_count - 1
        bottom = top + above + self.style.leading + (_PADDING if is_last else 0.0)
        page.ruled_band(self.grid.borders, top, bottom, closed=is_last)
        if self.mark and number == 0:
            page.mark(self.mark, top)
        for column, lines in enumerate(self.cells):
            if number < len(lines):
                line = lines[number]
                page.text(self._x(column, line.width), top + above + self.baseline, line.text, self.style)

    def _x(self, column: int, width: float) -> float:
        left, right = self.grid.borders[column], self.grid.borders[column + 1]
        align = self.aligns[column]
        if align is Alignment.CENTER:
            return (left + right - width) / 2
        return left + _SIDE_PADDING if align is Alignment.LEFT else right - _SIDE_PADDING - width


def table_strips(table: Table, setter: Typesetter, paper: Paper, *, kept_below: float = 0.0) -> Iterator[Strip]:
    """Break a table into strips, row by row.

    A group row stays with the row below it, a row with its guidance, a closing total with the rows above it.

    Args:
        table: what to print.
        setter: breaks the cells' texts into lines.
        paper: gives the room.
        kept_below: height of what must stand on one page with the last row (the signatures), 0 for nothing.
    """
    grid = _Grid(
        borders=borders(paper.left, column_widths(table.columns, paper.text_width)),
        aligns=tuple(column.align for column in table.columns),
        room=paper.text_height,
    )
    heading_box = _heading_box(table, grid, setter)
    heading = None
    if heading_box.height <= grid.room * _TALLEST_HEADING:
        heading = Strip(height=heading_box.height, draw=heading_box.draw, gap=TABLE_GAP, glued=bool(table.rows))
    yield from [heading] if heading else _strips(heading_box, grid.room, glued=False, heading=None)
    room = grid.room - (heading.height if heading else 0.0)
    run = 0
    for index, row in enumerate(table.rows):
        following = table.rows[index + 1] if index + 1 < len(table.rows) else None
        if following is None:
            glued, row_room = kept_below > 0, room - kept_below
        else:
            closes = table.rows[-1].style is RowStyle.TOTAL and index + 1 + _ROWS_BEFORE_TOTAL >= len(table.rows)
            glued, row_room = closes or (run < _LONGEST_KEPT_RUN and _stays_with(row, following)), room
        run = run + 1 if glued else 0
        yield from _strips(_row_box(row, grid, setter), row_room, glued=glued, heading=heading)


def _stays_with(row: Row, following: Row) -> bool:
    if row.style in {RowStyle.SECTION, RowStyle.GROUP} or following.style is RowStyle.TOTAL:
        return True
    return following.style is RowStyle.GUIDANCE


def _strips(box: _Box, room: float, *, glued: bool, heading: Strip | None) -> Iterator[Strip]:
    if box.height <= room:
        yield Strip(height=box.height, draw=box.draw, glued=glued, heading=heading)
        return
    last = box.line_count - 1
    for number in range(last + 1):
        padding = _PADDING * ((number == 0) + (number == last))
        yield Strip(
            height=box.style.leading + padding,
            draw=partial(box.draw_line, number),
            glued=glued if number == last else number in {0, last - 1},
            heading=heading,
        )


def _heading_box(table: Table, grid: _Grid, setter: Typesetter) -> _Box:
    row = Row(cells=tuple(TextCell(text=column.header) for column in table.columns))
    box = _box(row, grid, setter, official_form.TABLE_HEADER)
    return replace(box, aligns=(Alignment.CENTER,) * len(table.columns))


def _row_box(row: Row, grid: _Grid, setter: Typesetter) -> _Box:
    box = _box(row, grid, setter, official_form.row_style(row.style))
    if row.style is RowStyle.TOTAL:
        return replace(box, aligns=tuple(_centred(align) for align in grid.aligns))
    if row.style is RowStyle.SECTION:
        words = (cell.text for cell in row.cells if isinstance(cell, TextCell) and cell.text)
        return replace(box, mark=". ".join(words))
    return box


def _centred(align: Alignment) -> Alignment:
    return Alignment.CENTER if align is Alignment.LEFT else align


def _box(row: Row, grid: _Grid, setter: Typesetter, style: TextStyle) -> _Box:
    cells = tuple(setter.lines(cell.text, style, grid.text_width(column)) for column, cell in enumerate(row.cells))
    line_count = max(map(len, cells))
    return _Box(
        grid=grid,
        cells=cells,
        aligns=grid.aligns,
        style=style,
        baseline=setter.baseline(style),
        line_count=line_count,
        height=line_count * style.leading + 2 * _PADDING,
    )
