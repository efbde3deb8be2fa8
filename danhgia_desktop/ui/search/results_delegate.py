"""How a result looks: its text with what was asked for in bold, below it where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from danhgia_desktop.ui.palette import colours_of
from danhgia_desktop.ui.search.results_model import ROW, ResultRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.search.matched_parts import Part

_MARGIN, _PADDING, _BAR = 12, 4, 3
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class ResultsDelegate(QStyledItemDelegate):
    """Paints the rows of the results."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ResultRow = index.data(ROW)
        lines = 2 if row.context else 1
        return QSize(120, lines * option.fontMetrics.lineSpacing() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ResultRow = index.data(ROW)
        colours = colours_of(option.palette)
        inner = option.rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        painter.save()
        painter.setFont(option.font)
        if row.found is None:
            painter.fillRect(option.rect, QColor(colours.group))
            painter.setPen(QColor(colours.muted))
            _draw(painter, inner, row.text, [(0, len(row.text))])
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(colours.selected))
                bar = QSize(_BAR, option.rect.height())
                painter.fillRect(QRect(option.rect.topLeft(), bar), QColor(colours.accent))
            height = inner.height() // 2 if row.context else inner.height()
            first = QRect(inner.left(), inner.top(), inner.width(), height)
            painter.setPen(QColor(colours.text))
            _draw(painter, first, row.text, row.parts)
            painter.setPen(QColor(colours.muted))
            _draw(painter, first.translated(0, height), row.context, row.context_parts)
        painter.restore()


def _draw(painter: QPainter, rect: QRect, text: str, strong: Sequence[Part]) -> None:
    """Draw one line, some of its parts in bold, cut off with dots where there is no more room."""
    font = painter.font()
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    left = rect.left()
    for piece, is_strong in _pieces(text, strong):
        painter.setFont(bold if is_strong else font)
        metrics = QFontMetrics(painter.font())
        room = QRect(left, rect.top(), rect.right() - left, rect.height())
        shown = metrics.elidedText(piece, _ELIDE, room.width())
        painter.drawText(room, _LINE, shown)
        if shown != piece:
            break
        left += metrics.horizontalAdvance(piece)
    painter.setFont(font)


def _pieces(text: str, strong: Sequence[Part]) -> Iterator[tuple[str, bool]]:
    """Yield the text piece by piece, and whether each is one of the strong parts."""
    done = 0
    for start, end in strong:
        if start > done:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False
