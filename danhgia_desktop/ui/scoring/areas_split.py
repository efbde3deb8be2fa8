"""The list, the sheet and the side pane beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from danhgia_desktop.ui.settings import Settings

_SPLIT = "scoring/split"
_LIST_WIDTH, _PANE_WIDTH = 230, 310


class AreasSplit(QSplitter):
    """Remembers how wide people made them; what is left over goes to the sheet."""

    def __init__(self, sheets: QWidget, pages: QStackedWidget, pane: QWidget, settings: Settings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sheets, self._pages, self._pane = sheets, pages, pane
        for area in (sheets, pane):
            area.hide()  # until there is a sheet
        self.setObjectName("scoring_split")
        for widget in (sheets, pages, pane):
            self.addWidget(widget)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.setSizes([_LIST_WIDTH, 4 * _PANE_WIDTH, _PANE_WIDTH])
        self.restoreState(settings.state(_SPLIT))
        self.splitterMoved.connect(lambda: settings.keep(_SPLIT, self.saveState()))

    def turn_to(self, page: QWidget, *, with_list: bool, with_pane: bool) -> None:
        """Show a page and the areas beside it; the keys work there if they worked in what is hidden for it."""
        focused = self.window().focusWidget()  # which waits there while a dialog is open
        has_keys = focused is None or self.isAncestorOf(focused)
        is_other = self._pages.currentWidget() is not page
        self._pages.setCurrentWidget(page)
        self._sheets.setVisible(with_list)
        self._pane.setVisible(with_pane)
        if is_other and has_keys:
            page.setFocus()
