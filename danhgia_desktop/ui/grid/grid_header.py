"""The heading of a grid's columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPolygon
from PySide6.QtWidgets import QHeaderView

from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.grid_model import GridModel

_PADDING = 4
_LOCK = 12
_SIGN = 4
_ACTIVE_LINE = 3
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class GridHeader(QHeaderView):
    """Titles over two lines; the column that is worked on underlined, locked ones with a lock, sorted ones with a sign.

    Below the titles there may be room for something else.
    """

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns_of = model
        self._room = 0
        self._sorted_by: int | None = None
        self._descends = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)

    @property
    def title_height(self) -> int:
        """How tall the titles are, in pixels."""
        return 2 * self.fontMetrics().lineSpacing() + 2 * _PADDING + _ACTIVE_LINE

    def make_room(self, height: int) -> None:
        """Leave so many pixels free below the titles."""
        self._room = height
        self.updateGeometry()
        self.viewport().update()

    def mark_sorted(self, column: int | None, *, descending: bool) -> None:
        """Show by which column the rows are sorted, if by any."""
        self._sorted_by, self._descends = column, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the height of two lines; Qt would ask every title for its own, at every layout."""
        return QSize(self.length(), self.title_height + self._room)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        colours = colours_of(self.palette())
        column = self._columns_of.columns[logical_index]
        title = rect.adjusted(0, 0, 0, -self._room)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold if column.active else QFont.Weight.DemiBold)
        painter.fillRect(rect, QColor(colours.window))
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if column.active else colours.text))
        painter.drawText(title.adjusted(_PADDING, 0, -_PADDING, -_ACTIVE_LINE), _WRAPPED, column.title)
        painter.setPen(QColor(colours.line_strong))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if column.active:
            painter.fillRect(title.adjusted(0, title.height() - _ACTIVE_LINE, -1, 0), QColor(colours.accent))
        if column.locked:
            corner = QRect(title.right() - _LOCK - 2, title.top() + 2, _LOCK, _LOCK)
            icon("lock", "muted").paint(painter, corner)
        if logical_index == self._sorted_by:
            self._paint_sorted(painter, title, QColor(colours.accent))

    def _paint_sorted(self, painter: QPainter, title: QRect, colour: QColor) -> None:
        """Paint a triangle that points up while the column ascends."""
        x, y = title.center().x(), title.bottom() - _SIGN - 2
        rise = _SIGN if self._descends else -_SIGN
        painter.setPen(colour)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygon([QPoint(x - _SIGN, y), QPoint(x + _SIGN, y), QPoint(x, y + rise)]))
