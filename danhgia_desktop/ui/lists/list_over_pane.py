"""A list above the pane of what is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.ui.lists.list_head import ListHead
    from danhgia_desktop.ui.lists.list_stack import ListStack


class ListOverPane(QSplitter):
    """Lets a person give height from one to the other; neither can be lost."""

    def __init__(self, name: str, head: ListHead, stack: ListStack, pane: QWidget, *, first: tuple[int, int]) -> None:
        """Put a list over a pane.

        Args:
            name: of the widget.
            head: what stands above the list.
            stack: the list, or what stands in its place.
            pane: what is known of the thing that is chosen.
            first: the heights of both at first, in pixels.
        """
        super().__init__(Qt.Orientation.Vertical)
        named(self, name)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(stack, 1)
        self.addWidget(top)
        self.addWidget(pane)
        self.setChildrenCollapsible(False)
        self.setSizes(first)
