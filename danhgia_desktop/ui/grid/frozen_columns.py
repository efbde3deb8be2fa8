"""The leading columns of a grid that stay where they are while the others scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from danhgia_desktop.ui.grid.grid_header import GridHeader
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QPaintEvent

    from danhgia_desktop.ui.grid.grid_model import GridModel, Index

_FRAME = 2
_EDGE = 2
"""How wide the line is beside which the others scroll away, in pixels."""


class FrozenColumns(QTableView):
    """A second view of the first columns, laid over the grid; the grid keeps the focus and the current cell."""

    def __init__(self, grid: QTableView, model: GridModel, count: int) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setObjectName("frozen_columns")
        self.header = GridHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(grid)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_first(count)
        above = grid.verticalScrollBar()
        above.rangeChanged.connect(self.verticalScrollBar().setRange)
        above.valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(above.setValue)

    def show_first(self, count: int) -> None:
        """Show the first columns, hide the others."""
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column >= count)

    def open_editor(self, index: Index, trigger: QAbstractItemView.EditTrigger, event: QEvent | None) -> bool:
        """Open an editor where the cell can be seen: here, not below."""
        return self.edit(index, trigger, event)  # type: ignore[arg-type]  # no event where no key began it

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Stay: the grid scrolls for both."""

    def updateGeometries(self) -> None:
        """Scroll as far as the grid does: Qt lays the two out at different moments, between which heights differ."""
        own, grids = self.verticalScrollBar(), self._grid.verticalScrollBar()
        with QSignalBlocker(own):
            super().updateGeometries()
            own.setRange(grids.minimum(), grids.maximum())
            own.setValue(grids.value())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._grid.contextMenuEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_current(self)
        edge = self.viewport().rect()
        edge.setLeft(edge.right() + 1 - _EDGE)
        QPainter(self.viewport()).fillRect(edge, QColor(colours_of(self.palette()).line_strong))


def paint_current(view: QTableView) -> None:
    """Paint the accent frame around the current cell."""
    current = view.currentIndex()
    if not current.isValid() or view.isColumnHidden(current.column()):
        return
    rect = view.visualRect(current).adjusted(0, 0, -1, -1)
    if rect.intersects(view.viewport().rect()):
        painter = QPainter(view.viewport())
        painter.setPen(QPen(QColor(colours_of(view.palette()).accent), _FRAME, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(rect.adjusted(1, 1, 0, 0))
