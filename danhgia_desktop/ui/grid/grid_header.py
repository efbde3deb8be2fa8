"""The heading of a grid's columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHeaderView

from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.grid_model import GridModel

_PADDING = 4
_LOCK = 12
_ACTIVE_LINE = 3
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class GridHeader(QHeaderView):
    """Titles over two lines; the column that is worked on underlined, locked ones with a lock."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns_of = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)

    def sizeHint(self) -> QSize:
        """Return the height of two lines; Qt would ask every title for its own, at every layout."""
        return QSize(self.length(), 2 * self.fontMetrics().lineSpacing() + 2 * _PADDING + _ACTIVE_LINE)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        colours = colours_of(self.palette())
        column = self._columns_of.columns[logical_index]
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold if column.active else QFont.Weight.DemiBold)
        painter.fillRect(rect, QColor(colours.window))
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if column.active else colours.text))
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -_ACTIVE_LINE)
        painter.drawText(inner, _WRAPPED, column.title)
        painter.setPen(QColor(colours.line_strong))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if column.active:
            painter.fillRect(rect.adjusted(0, rect.height() - _ACTIVE_LINE, -1, 0), QColor(colours.accent))
        if column.locked:
            corner = QRect(rect.right() - _LOCK - 2, rect.top() + 2, _LOCK, _LOCK)
            icon("lock", "muted").paint(painter, corner)
