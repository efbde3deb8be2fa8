"""Ordering the rows of a flat table by one of its columns."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from danhgia_desktop.ui.grid.cell import Cell
from danhgia_desktop.ui.grid.quick_text import quick_order

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
    from danhgia_desktop.ui.grid.grid_header import GridHeader
    from danhgia_desktop.ui.grid.grid_model import GridModel
    from danhgia_desktop.ui.grid.grid_view import GridView


def column_order(source: GridModel, column: int, *, descending: bool = False) -> list[int]:
    """Return a model's rows in the order of a column: numbers, words as in a Vietnamese dictionary, blanks last.

    Rows that say the same keep their order, whichever way the others go; the row for a new one stays below all.
    """
    new = source.blank_row()
    cells = [Cell() if row == new else source.cell(row, column) for row in range(source.rowCount())]
    numbers = _by_number(cells, descending=descending)
    written = [row for row, cell in enumerate(cells) if cell.text and cell.value is None]
    words = [
        written[place]
        for place in quick_order([cells[row].sorts_as or cells[row].text for row in written], descending=descending)
    ]
    blanks = [row for row, cell in enumerate(cells) if not cell.text and cell.value is None]
    blanks.sort(key=lambda row: row == new)
    return [*words, *numbers, *blanks] if descending else [*numbers, *words, *blanks]


class Sorting(QObject):
    """Sorts by a click on a heading: ascending, descending, as before; and by the heading's menu."""

    def __init__(self, grid: GridView, model: ArrangedModel) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._headers = (grid.header, grid.frozen.header)
        self._column: int | None = None
        self._descending = False
        for header in self._headers:
            header.sectionClicked.connect(self._turn)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(partial(self._open_menu, header))
        model.source.modelReset.connect(self._forget)
        model.source.rowsInserted.connect(self._place_come)
        model.source.layoutChanged.connect(self._sort_again)

    def sort(self, column: int | None, *, descending: bool = False) -> None:
        """Sort by a column; None brings the rows' own order back."""
        if self._model.is_tree or not self._grid.finish_typing():
            return
        order = None if column is None else column_order(self._model.source, column, descending=descending)
        self._model.reorder(order)
        self._mark(column, descending=descending)

    def _turn(self, column: int) -> None:
        if self._column != column:
            self.sort(column)
        elif not self._descending:
            self.sort(column, descending=True)
        else:
            self.sort(None)

    def _open_menu(self, header: GridHeader, place: QPoint) -> None:
        if not self._model.is_tree:
            self._menu(header, header.logicalIndexAt(place)).popup(header.mapToGlobal(place))

    def _menu(self, header: GridHeader, column: int) -> QMenu:
        menu = QMenu(header)
        menu.setObjectName("sort_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Sắp tăng dần"), lambda: self.sort(column))
        menu.addAction(self.tr("Sắp giảm dần"), lambda: self.sort(column, descending=True))
        restore = menu.addAction(self.tr("Bỏ sắp xếp"), lambda: self.sort(None))
        restore.setEnabled(self._column is not None)
        return menu

    def _place_come(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Sort in the rows that an undo or a paste brought; a single one that was just typed stays under the hands."""
        if last > first:
            self._sort_again()

    def _sort_again(self) -> None:
        if self._column is not None and not self._model.is_tree:
            self._model.reorder(column_order(self._model.source, self._column, descending=self._descending))

    def _forget(self) -> None:
        """Other rows stand in their own order."""
        self._mark(None, descending=False)

    def _mark(self, column: int | None, *, descending: bool) -> None:
        self._column, self._descending = column, descending
        for header in self._headers:
            header.mark_sorted(column, descending=descending)


def _by_number(cells: list[Cell], *, descending: bool) -> list[int]:
    values = {row: cell.value for row, cell in enumerate(cells) if cell.value is not None}
    if all(isinstance(value, Decimal) for value in values.values()):
        return sorted(values, key=values.__getitem__, reverse=descending)
    return sorted(values, key=lambda row: Fraction(values[row]), reverse=descending)
