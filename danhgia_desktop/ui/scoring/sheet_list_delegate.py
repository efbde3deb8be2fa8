"""How a score sheet looks in the list: name and total, rubric and state, over two lines; people in one, indented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.palette import colours_of
from danhgia_desktop.ui.scoring.sheet_list_model import ENTRY, UnitHeading

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.palette import Colours
    from danhgia_desktop.ui.scoring.sheet_list_model import SheetEntry

_PADDING = 8
_ICON = 14
_BAR = 3
_INDENT = 12
_SHORT_PADDING = 5
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SheetListDelegate(QStyledItemDelegate):
    """Paints the rows of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        if isinstance(entry, UnitHeading):
            return QSize(120, option.fontMetrics.lineSpacing() + 2 * _PADDING)
        lines, padding = (1, _SHORT_PADDING) if entry.is_short else (2, _PADDING)
        return QSize(120, lines * option.fontMetrics.lineSpacing() + 2 * padding)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: SheetEntry | UnitHeading = index.data(ENTRY)
        colours = colours_of(option.palette)
        painter.save()
        if isinstance(entry, UnitHeading):
            self._paint_heading(painter, option, entry, colours)
        else:
            self._paint_sheet(painter, option, entry, colours)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: UnitHeading, colours: Colours
    ) -> None:
        painter.fillRect(option.rect, QColor(colours.section))
        painter.setFont(_strong(option.font))
        painter.setPen(QColor(colours.text))
        inner = option.rect.adjusted(_PADDING + _BAR, 0, -_PADDING, 0)
        name = painter.fontMetrics().elidedText(heading.unit, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _LEFT, name)

    def _paint_sheet(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: SheetEntry, colours: Colours
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height())), QColor(colours.accent))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        indent = _INDENT if entry.is_person else 0
        if entry.is_short:
            inner = option.rect.adjusted(_PADDING + _BAR + indent, 0, -_PADDING, 0)
            mark = QRect(inner.right() - _ICON + 1, inner.top() + (inner.height() - _ICON) // 2, _ICON, _ICON)
            icon(entry.icon, entry.tint).paint(painter, mark)
            self._paint_name(painter, inner.adjusted(0, 0, -_ICON - _PADDING, 0), entry, option.font, colours)
            return
        inner = option.rect.adjusted(_PADDING + _BAR + indent, _PADDING, -_PADDING, -_PADDING)
        half = inner.height() // 2
        self._paint_name(painter, inner.adjusted(0, 0, 0, -half), entry, option.font, colours)
        self._paint_state(painter, inner.adjusted(0, half, 0, 0), entry, option.font, colours)

    def _paint_name(self, painter: QPainter, rect: QRect, entry: SheetEntry, font: QFont, colours: Colours) -> None:
        painter.setFont(font if entry.is_person else _strong(font))
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


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
