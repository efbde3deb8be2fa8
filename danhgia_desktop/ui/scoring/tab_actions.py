"""What can be done in the scoring tab beside typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
    from danhgia_desktop.ui.scoring.sheet_list import SheetList
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage


class TabActions(QObject):
    """Acts with keys that work anywhere in the tab."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self.show_pane = self._act("show_pane", self.tr("Khung chi tiết dòng"), "Ctrl+B")
        self.show_pane.setCheckable(True)
        dress(self.show_pane, "panel-right")
        self.next_sheet = self._act("next_sheet", self.tr("Phiếu tiếp theo"), "Ctrl+PgDown")
        self.previous_sheet = self._act("previous_sheet", self.tr("Phiếu trước"), "Ctrl+PgUp")
        self.next_area = self._act("next_area", self.tr("Sang khung kế tiếp"), "F6")

    @property
    def view_actions(self) -> list[QAction]:
        """All of them, for the window's menu."""
        return [self.show_pane, self.next_sheet, self.previous_sheet, self.next_area]

    def connect_to(self, sheets: SheetList, page: SheetPage, pane: CriterionPane) -> None:
        """Let the acts work on the three areas of the tab."""
        self.next_sheet.triggered.connect(lambda: sheets.step(1))
        self.previous_sheet.triggered.connect(lambda: sheets.step(-1))
        self.next_area.triggered.connect(lambda: _go_on((sheets, page, pane)))

    def _act(self, name: str, text: str, key: str) -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._tab.addAction(action)
        return action


def _go_on(areas: tuple[SheetList, SheetPage, CriterionPane]) -> None:
    """Move the keyboard from the area it is in to the next one that is shown."""
    shown = [area for area in areas if area.isVisible()]
    focused = QApplication.focusWidget()
    present = next((place for place, area in enumerate(shown) if focused and area.isAncestorOf(focused)), -1)
    if shown:
        shown[(present + 1) % len(shown)].take_focus()
