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
    """Acts with keys that work wherever the keys work in the window while the tab is shown."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self.show_pane = self._act("show_pane", self.tr("Khung chi tiết dòng"), "Ctrl+B")
        self.show_pane.setCheckable(True)
        dress(self.show_pane, "panel-right")
        self.check = self._act("check_sheet", self.tr("Kiểm tra hồ sơ"), "Ctrl+E")
        dress(self.check, "list-checks")
        self.add_sheet = self._act("add_sheet_action", self.tr("Thêm &phiếu chấm…"), "Ctrl+Shift+N")
        dress(self.add_sheet, "plus")
        self.add_sheets = self._act("add_sheets_action", self.tr("Lập phiếu cho cả &kỳ…"), "Ctrl+Shift+K")
        dress(self.add_sheets, "list-checks")
        self.next_sheet = self._act("next_sheet", self.tr("Phiếu tiếp theo"), "Ctrl+PgDown")
        self.previous_sheet = self._act("previous_sheet", self.tr("Phiếu trước"), "Ctrl+PgUp")
        self.next_area = self._act("next_area", self.tr("Sang khung kế tiếp"), "F6")
        self.previous_area = self._act("previous_area", self.tr("Về khung trước"), "Shift+F6")
        self.compare = self._act("compare_sheet", self.tr("So sánh phiếu…"), "Ctrl+Shift+M")
        self.why = self._act("ask_why", self.tr("Vì sao ra số này?"), "F9")
        self.rule_inputs = self._act("enter_rule_inputs", self.tr("Nhập số liệu của quy tắc…"), "F4")
        self.fill_section = self._act("fill_section", self.tr("Điền tối đa các ô trống của mục"), "Ctrl+M")
        self.recompute = self._act("recompute_sums", self.tr("Tính lại các dòng tổng"))

    @property
    def view_actions(self) -> list[QAction]:
        """What shows something, for the window's menu."""
        return [
            self.show_pane,
            self.check,
            self.next_sheet,
            self.previous_sheet,
            self.next_area,
            self.previous_area,
            self.compare,
        ]

    @property
    def line_actions(self) -> list[QAction]:
        """What is done with the current line and its section, for menus of cells."""
        return [self.why, self.rule_inputs, self.fill_section, self.recompute]

    def allow_adding(self, *, is_allowed: bool) -> None:
        """Offer to add sheets, or not, because there is no rubric or nothing can be written."""
        for action in (self.add_sheet, self.add_sheets):
            action.setEnabled(is_allowed)

    def allow_changes(self, *, is_allowed: bool) -> None:
        """Offer what writes, or not, because nothing can be written."""
        for action in (self.rule_inputs, self.fill_section, self.recompute):
            action.setEnabled(is_allowed)

    def connect_to(self, sheets: SheetList, page: SheetPage, pane: CriterionPane) -> None:
        """Let the acts work on the three areas of the tab."""
        areas = (sheets, page, pane)
        sheets.left.connect(page.take_focus)
        self.check.triggered.connect(page.turn_problems)
        self.next_sheet.triggered.connect(lambda: sheets.step(1))
        self.previous_sheet.triggered.connect(lambda: sheets.step(-1))
        self.next_area.triggered.connect(lambda: _go_on(areas, by=1))
        self.previous_area.triggered.connect(lambda: _go_on(areas, by=-1))

    def _act(self, name: str, text: str, key: str = "") -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._tab.addAction(action)
        return action


def _go_on(areas: tuple[SheetList, SheetPage, CriterionPane], *, by: int) -> None:
    """Move the keyboard from the area it is in to the next or the previous one that is shown."""
    shown = [area for area in areas if area.isVisible()]
    focused = QApplication.focusWidget()
    present = next((place for place, area in enumerate(shown) if focused and area.isAncestorOf(focused)), None)
    if shown:
        shown[0 if present is None else (present + by) % len(shown)].take_focus()
