"""The list, the sheet and the side pane beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
from danhgia_desktop.ui.scoring.sheet_list import SheetList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.settings import Settings

_SPLIT = "scoring/split"
_LIST_WIDTH, _PANE_WIDTH = 230, 310


class AreasSplit(QSplitter):
    """Remembers how wide people made them; what is left over goes to the sheet."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("scoring_split")
        # Each where it stays, also below: what is put elsewhere is styled again with all that is in it.
        self.sheets = SheetList(self)
        self.pages = named(QStackedWidget(self), "scoring_pages")
        self.pane = CriterionPane(self)
        for area in (self.sheets, self.pane):
            area.hide()  # until there is a sheet
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.setSizes([_LIST_WIDTH, 4 * _PANE_WIDTH, _PANE_WIDTH])
        self.restoreState(settings.state(_SPLIT))
        self.splitterMoved.connect(lambda: settings.keep(_SPLIT, self.saveState()))

    def turn_to(self, page: QWidget, *, with_list: bool, with_pane: bool) -> None:
        """Show a page and the areas beside it; the keys work there if they worked in what is hidden for it."""
        focused = self.window().focusWidget()  # which waits there while a dialog is open
        has_keys = focused is None or self.isAncestorOf(focused)
        is_other = self.pages.currentWidget() is not page
        self.pages.setCurrentWidget(page)
        self.sheets.setVisible(with_list)
        self.pane.setVisible(with_pane)
        if is_other and has_keys:
            page.setFocus()
