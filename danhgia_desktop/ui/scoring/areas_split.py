"""The list, the sheet and the side pane beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.settings import Settings

_SPLIT = "scoring/split"
_LIST_WIDTH, _PANE_WIDTH = 230, 310


class AreasSplit(QSplitter):
    """Remembers how wide people made them; what is left over goes to the sheet."""

    def __init__(self, sheets: QWidget, pages: QWidget, pane: QWidget, settings: Settings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("scoring_split")
        for widget in (sheets, pages, pane):
            self.addWidget(widget)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.setSizes([_LIST_WIDTH, 4 * _PANE_WIDTH, _PANE_WIDTH])
        self.restoreState(settings.state(_SPLIT))
        self.splitterMoved.connect(lambda: settings.keep(_SPLIT, self.saveState()))
