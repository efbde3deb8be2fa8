"""What stands where in a grid: widths, heights, the frozen columns over the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer

from danhgia_desktop.ui.grid.column_widths import ColumnWidths
from danhgia_desktop.ui.grid.row_heights import RowHeights

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QTableView

    from danhgia_desktop.ui.grid.cell_painter import CellPainter
    from danhgia_desktop.ui.grid.frozen_columns import FrozenColumns
    from danhgia_desktop.ui.grid.grid_model import GridModel


class GridLayout(QObject):
    """Keeps a grid and its frozen columns in step."""

    def __init__(self, grid: QTableView, frozen: FrozenColumns, model: GridModel, count: int) -> None:
        super().__init__(grid)
        self._grid = grid
        self._frozen = frozen
        self._model = model
        self._count = count
        self._keys, self._designed = _keys(model), _designed(model)
        self.widths = ColumnWidths(model, (grid, frozen), self)
        self._heights = RowHeights(model, (grid, frozen))
        self._keeps_place = False
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit_in_place)
        self.widths.changed.connect(self._follow_width)
        grid.verticalScrollBar().valueChanged.connect(self.fit)
        model.modelReset.connect(self._start_over)
        model.dataChanged.connect(self._measure)

    @property
    def frozen_width(self) -> int:
        """How many pixels the frozen columns cover."""
        return sum(self._grid.columnWidth(column) for column in range(self._count))

    def dress(self, painter: CellPainter) -> None:
        """Measure in another font."""
        self.widths.measure(self._digit())
        self._heights.start(painter)
        self.fit()

    def fit(self) -> None:
        """Make the rows that are looked at as tall as their text."""
        self._heights.fit()

    def resize(self, before: QSize) -> None:
        """Use the room there is now.

        Args:
            before: how large the view was.
        """
        self._fit_in_place(before)

    def place_frozen(self) -> None:
        """Lay the frozen columns over the others."""
        header = self._grid.horizontalHeader()
        corner = header.geometry().topLeft()
        height = header.height() + self._grid.viewport().height()
        self._frozen.setGeometry(corner.x(), corner.y(), self.frozen_width, height)
        self._frozen.raise_()  # over the grid's header too, which would scroll away under it

    def _fit_in_place(self, size: QSize | None = None) -> None:
        """Make rows fit other widths; the one that is looked at stays where it is on the screen.

        Args:
            size: how large the view was, where it has another size now.
        """
        if self._keeps_place:  # scroll bars that come or go resize the view once more
            self._use_room()
            return
        grid, current = self._grid, self._grid.currentIndex()
        room = grid.viewport().size() if size is None else size
        upper = grid.rowViewportPosition(current.row()) if current.isValid() else -1
        is_seen = 0 <= upper < room.height()
        is_seen_sideways = is_seen and self._is_beside_the_frozen(current, room.width())
        row = current.row() if is_seen else max(grid.rowAt(0), 0)
        before, was_at_top = grid.rowViewportPosition(row), grid.verticalScrollBar().value() == 0
        self._keeps_place = True
        self._use_room()
        grid.updateGeometries()  # Qt does it later, and till then lets nothing scroll into the new heights
        self._keeps_place = False
        bar = grid.verticalScrollBar()
        bar.setValue(bar.value() + grid.rowViewportPosition(row) - before)
        if is_seen:
            if was_at_top or grid.rowAt(0) == 0:
                bar.setValue(0)  # the first row is cut only where the current one would be otherwise
            _show_row(grid, row)
        if is_seen_sideways:
            grid.scrollTo(current)

    def _is_beside_the_frozen(self, index: QModelIndex, width: int) -> bool:
        """Tell whether a cell that scrolls sideways could be seen whole in a view so many pixels wide."""
        left = self._grid.columnViewportPosition(index.column())
        return self.frozen_width <= left and left + self._grid.columnWidth(index.column()) <= width

    def _use_room(self) -> None:
        self.widths.stretch()
        self.fit()

    def _digit(self) -> int:
        return self._grid.fontMetrics().horizontalAdvance("0")

    def _follow_width(self, column: int) -> None:
        self.place_frozen()
        if self._model.columns[column].shapes_rows:
            self._heights.forget()
            self._fit_soon.start()

    def _start_over(self) -> None:
        """Other rows, perhaps other columns."""
        keys, designed = _keys(self._model), _designed(self._model)
        if keys != self._keys:
            self._frozen.show_first(self._count)
            self.widths.start(self._digit())
        elif designed != self._designed:
            self.widths.measure(self._digit())
        self._keys, self._designed = keys, designed
        self._heights.forget()
        self.fit()

    def _measure(self, first: QModelIndex, last: QModelIndex) -> None:
        if any(column.shapes_rows for column in self._model.columns[first.column() : last.column() + 1]):
            self._heights.forget_rows(first.row(), last.row())
            self.fit()


def _keys(model: GridModel) -> tuple[str, ...]:
    return tuple(column.key for column in model.columns)


def _designed(model: GridModel) -> tuple[int, ...]:
    return tuple(column.characters for column in model.columns)


def _show_row(grid: QTableView, row: int) -> None:
    """Scroll down or up, not sideways, until a row can be seen whole."""
    bar = grid.verticalScrollBar()
    upper = grid.rowViewportPosition(row)
    below = upper + grid.rowHeight(row) - grid.viewport().height()
    bar.setValue(bar.value() + max(0, below))
    bar.setValue(bar.value() + min(0, grid.rowViewportPosition(row)))
