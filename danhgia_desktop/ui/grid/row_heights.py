"""How tall the rows of a grid are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.ui.grid.rows_in_view import rows_in_view

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from danhgia_desktop.ui.grid.cell_painter import CellPainter
    from danhgia_desktop.ui.grid.grid_model import GridModel

LEAST = 26
"""A row of one line, in pixels at 100 %; larger fonts make it taller."""

_SPACE = 8
_ALL_AT_ONCE = 500
_BELOW = 40


class RowHeights:
    """Makes rows as tall as their text, in all the views that show them.

    A long table is measured where it is looked at; a rubric, which is short,
    is measured at once, so that its scroll bar never moves by itself.
    """

    def __init__(self, model: GridModel, views: tuple[QTableView, ...]) -> None:
        self._model = model
        self._views = views
        self._painter: CellPainter | None = None
        self._measured: set[int] = set()

    def start(self, painter: CellPainter) -> None:
        """Measure again in another font."""
        self._painter = painter
        for view in self._views:
            view.verticalHeader().setDefaultSectionSize(self._height_of(1))
        self.forget()

    def forget(self) -> None:
        """Measure again: the texts or the widths are others."""
        self._measured.clear()

    def forget_rows(self, first: int, last: int) -> None:
        """Measure some rows again."""
        self._measured.difference_update(range(first, last + 1))

    def fit(self) -> None:
        """Make the rows that are looked at as tall as their text."""
        rows = self._model.rowCount()
        if rows == 0 or self._painter is None:
            return
        first, last = 0, rows - 1
        if rows > _ALL_AT_ONCE:
            seen = rows_in_view(self._views[0])
            first = seen.start
            last = min(rows - 1, seen.stop + _BELOW, first + _ALL_AT_ONCE)
        waiting = [row for row in range(first, last + 1) if row not in self._measured]
        self._measured.update(waiting)
        for row in waiting:
            self._set(row, self._needed(row))

    def _needed(self, row: int) -> int:
        lines, height = 1, 0
        for place, column in enumerate(self._model.columns):
            if column.shapes_rows and self._painter is not None:
                cell = self._model.shape(row, place)
                wrap = self._painter.fonts.of(cell, self._model.row_look(row)).wrap
                width = self._painter.text_width(cell, column, self._views[0].columnWidth(place))
                lines = len(wrap.lines(cell.text, width))
                height = max(height, lines * wrap.line_height + _SPACE)
        return max(height, self._height_of(1))

    def _height_of(self, lines: int) -> int:
        line_height = self._painter.fonts.normal.wrap.line_height if self._painter else 0
        return max(LEAST, lines * line_height + _SPACE)

    def _set(self, row: int, height: int) -> None:
        for view in self._views:
            if view.rowHeight(row) != height:
                view.setRowHeight(row, height)
