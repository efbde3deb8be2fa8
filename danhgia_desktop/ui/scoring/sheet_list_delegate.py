"""How a score sheet looks in the list: name and total, rubric and state, over two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.palette import colours_of
from danhgia_desktop.ui.scoring.sheet_list_model import ENTRY

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.palette import Colours
    from danhgia_desktop.ui.scoring.sheet_list_model import SheetEntry

_PADDING = 8
_ICON = 14
_BAR = 3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SheetListDelegate(QStyledItemDelegate):
    """Paints the rows of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.lineSpacing() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: SheetEntry = index.data(ENTRY)
        colours = colours_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height())), QColor(colours.accent))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = option.rect.adjusted(_PADDING + _BAR, _PADDING, -_PADDING, -_PADDING)
        half = inner.height() // 2
        self._paint_name(painter, inner.adjusted(0, 0, 0, -half), entry, option.font, colours)
        self._paint_state(painter, inner.adjusted(0, half, 0, 0), entry, option.font, colours)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, entry: SheetEntry, font: QFont, colours: Colours) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        painter.drawText(rect, _RIGHT, entry.total)
        room = rect.width() - painter.fontMetrics().horizontalAdvance(entry.total) - _PADDING
        name = painter.fontMetrics().elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, _LEFT, name)

    def _paint_state(self, painter: QPainter, rect: QRect, entry: SheetEntry, font: QFont, colours: Colours) -> None:
        painter.setFont(font)
        painter.setPen(QColor(getattr(colours, entry.tint)))
        painter.drawText(rect, _RIGHT, entry.state)
        taken = painter.fontMetrics().horizontalAdvance(entry.state) + _ICON + 4
        mark = QRect(rect.right() - taken, rect.top() + (rect.height() - _ICON) // 2, _ICON, _ICON)
        icon(entry.icon, entry.tint).paint(painter, mark)
        painter.setPen(QColor(colours.muted))
        room = rect.width() - taken - _PADDING
        rubric = painter.fontMetrics().elidedText(entry.rubric, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, _LEFT, rubric)
