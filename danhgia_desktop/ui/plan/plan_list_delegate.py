"""How an owner looks in the list of plans: the name, the number of tasks, and what wants care below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from danhgia_desktop.plan.work_plan import PlanLevel
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.palette import colours_of
from danhgia_desktop.ui.plan.plan_list_model import ENTRY

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.palette import Colours
    from danhgia_desktop.ui.plan.plan_list_model import OwnerEntry

_PADDING, _BAR, _INDENT, _SIGN, _SPACE = 8, 3, 12, 13, 5
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PlanListDelegate(QStyledItemDelegate):
    """Paints the rows of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, option.fontMetrics.lineSpacing() + 2 * _SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: OwnerEntry = index.data(ENTRY)
        colours = colours_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height())), QColor(colours.accent))
        inner = option.rect.adjusted(_PADDING + _BAR + entry.depth * _INDENT, 0, -_PADDING, 0)
        right = self._paint_counts(painter, inner, entry, option.font, colours)
        painter.setFont(option.font if entry.level is PlanLevel.PERSON else _strong(option.font))
        painter.setPen(QColor(colours.text if entry.tally is not None else colours.muted))
        room = right - inner.left() - _SPACE
        name = painter.fontMetrics().elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _LEFT, name)
        painter.restore()

    def _paint_counts(self, painter: QPainter, inner: QRect, entry: OwnerEntry, font: QFont, colours: Colours) -> int:
        """Paint the numbers from the right edge; return where the room for the name ends."""
        painter.setFont(font)
        right = inner.right()
        if entry.tally is None:
            return right
        own, elsewhere = entry.tally.tasks, entry.tally.elsewhere
        shown = (
            (str(own) if own or not elsewhere else "", "", colours.text),
            (f"(+{elsewhere})" if elsewhere else "", "", colours.muted),
            (str(entry.tally.overdue) if entry.tally.overdue else "", "circle-x", colours.red),
            (str(entry.tally.waiting) if entry.tally.waiting else "", "history", colours.amber),
        )
        tints = {"circle-x": "red", "history": "amber"}
        for text, sign, colour in shown:
            if not text:
                continue
            painter.setPen(QColor(colour))
            painter.drawText(QRect(inner.left(), inner.top(), right - inner.left() + 1, inner.height()), _RIGHT, text)
            right -= painter.fontMetrics().horizontalAdvance(text) + 3
            if sign:
                mark = QRect(right - _SIGN, inner.top() + (inner.height() - _SIGN) // 2, _SIGN, _SIGN)
                icon(sign, tints[sign]).paint(painter, mark)
                right -= _SIGN
            right -= _SPACE
        return right


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
