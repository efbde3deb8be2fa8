"""The icons in a list that is not in front: a chosen row is pale then, and so they keep their colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem


_SPACE = 10
"""Pixels above and below the text of a row that is as tall as it."""


class SignDelegate(QStyledItemDelegate):
    """Paints rows as Qt does, but for the icons of those that are chosen while the keyboard is elsewhere."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + _SPACE)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if not (option.icon.isNull() or option.widget.hasFocus()):
            plain = option.icon.pixmap(option.decorationSize)
            steady = QIcon(plain)
            steady.addPixmap(plain, QIcon.Mode.Selected)
            option.icon = steady
