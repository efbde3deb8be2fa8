"""How a document and its files look in the list of what proves something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from danhgia_desktop.ui.evidence.proof_model import ENTRY
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from danhgia_desktop.ui.evidence.proof_model import ProofEntry
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.palette import Colours

_PADDING, _SHORT_PADDING = 6, 3
_ICON, _GAP = 14, 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProofDelegate(QStyledItemDelegate):
    """A document over up to four lines, a file in one, indented."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: ProofEntry = index.data(ENTRY)
        padding = _PADDING if entry.file is None else _SHORT_PADDING
        return QSize(120, len(_lines(entry)) * option.fontMetrics.lineSpacing() + 2 * padding)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: ProofEntry = index.data(ENTRY)
        colours = colours_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
        if entry.file is None:
            painter.setPen(QColor(colours.line))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
            self._paint_document(painter, option, entry, colours)
        else:
            self._paint_file(painter, option, entry, colours)
        painter.restore()

    def _paint_document(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: ProofEntry, colours: Colours
    ) -> None:
        inner = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        height = option.fontMetrics.lineSpacing()
        mark = QRect(inner.left(), inner.top() + (height - _ICON) // 2, _ICON, _ICON)
        icon(entry.icon, entry.tint).paint(painter, mark)
        line = QRect(inner.left() + _ICON + _GAP, inner.top(), inner.width() - _ICON - _GAP, height)
        for text, tint in _lines(entry):
            is_heading = line.top() == inner.top()
            painter.setFont(_strong(option.font) if is_heading else option.font)
            painter.setPen(QColor(getattr(colours, tint)))
            painter.drawText(line, _LEFT, _elided(painter, text, line.width()))
            line.translate(0, height)

    def _paint_file(self, painter: QPainter, option: QStyleOptionViewItem, entry: ProofEntry, colours: Colours) -> None:
        inner = option.rect.adjusted(_PADDING + _ICON + _GAP, 0, -_PADDING, 0)
        mark = QRect(inner.left(), inner.center().y() - _ICON // 2, _ICON, _ICON)
        icon(entry.icon, entry.tint).paint(painter, mark)
        painter.setPen(QColor(getattr(colours, entry.tint)))
        painter.drawText(inner, _RIGHT, entry.note)
        taken = painter.fontMetrics().horizontalAdvance(entry.note) + _GAP
        name = inner.adjusted(_ICON + _GAP, 0, -taken, 0)
        painter.setPen(QColor(colours.text))
        painter.drawText(name, _LEFT, _elided(painter, entry.heading, name.width(), Qt.TextElideMode.ElideMiddle))


def _lines(entry: ProofEntry) -> list[tuple[str, str]]:
    """Return the lines of a row, each with the colour it is written in."""
    if entry.file is not None:
        return [(entry.heading, "text")]
    plain = "muted" if entry.is_elsewhere else "text"
    lines = [(entry.heading, plain), (entry.words, plain), (entry.pages, "muted"), (entry.note, entry.tint)]
    return [line for line in lines if line[0]]


def _elided(painter: QPainter, text: str, width: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    return painter.fontMetrics().elidedText(text, mode, width)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
