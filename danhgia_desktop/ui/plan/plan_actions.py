"""What can be done in the tab of plans beside typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication

from danhgia_desktop.period import PeriodKind
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan.plan_view import Grouping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.plan.plan_list import PlanList
    from danhgia_desktop.ui.plan.plan_page import PlanPage
    from danhgia_desktop.ui.plan.plan_view import PlanView
    from danhgia_desktop.ui.plan.task_pane import TaskPane


class PlanActions(QObject):
    """Acts with keys that work wherever the keys work in the window while the tab is shown.

    Signals:
        grouped: carries the Grouping in which tasks shall stand.
    """

    grouped = Signal(object)

    def __init__(self, tab: QWidget, page: PlanPage) -> None:
        super().__init__(tab)
        self._tab = tab
        self._groupings = self._make_groupings()
        page.menu.addActions(self._groupings.actions())
        page.footer.states_wanted.connect(self._groupings.actions()[2].trigger)
        self.show_pane = self._act("show_task_pane", self.tr("Khung của nhiệm vụ"), "Ctrl+B", "panel-right")
        self.show_pane.setCheckable(True)
        self.explain = self._act("explain_task", self.tr("Ghi giải trình…"), "Ctrl+Shift+G", "pencil")
        self.why = self._act("show_shares", self.tr("Nhiệm vụ làm nên điểm…"), "F9", "info")
        page.menu.insertAction(self._groupings.actions()[0], self.why)
        page.menu.insertAction(self._groupings.actions()[0], self.explain)
        page.menu.insertSeparator(self._groupings.actions()[0])
        self.week = self._act("turn_to_week", self.tr("Kế hoạch tuần"), "Ctrl+Shift+W", "calendar")
        page.menu.insertAction(self.why, self.week)
        self.next_plan = self._act("next_plan", self.tr("Kế hoạch tiếp theo"), "Ctrl+PgDown")
        self.previous_plan = self._act("previous_plan", self.tr("Kế hoạch trước"), "Ctrl+PgUp")
        self.next_area = self._act("next_plan_area", self.tr("Sang khung kế tiếp"), "F6")
        self.previous_area = self._act("previous_plan_area", self.tr("Về khung trước"), "Shift+F6")

    @property
    def view_actions(self) -> list[QAction]:
        """What shows something, for the window's menu."""
        areas = [self.next_area, self.previous_area]
        return [self.show_pane, self.week, self.next_plan, self.previous_plan, *areas, self.why]

    def follow(self, view: PlanView) -> None:
        """Offer what can be done with the plan that is shown."""
        is_week = view.period.kind is PeriodKind.WEEK
        self.week.setText(self.tr("Về kế hoạch tháng") if is_week else self.tr("Kế hoạch tuần"))
        next(act for act in self._groupings.actions() if act.data() == view.grouping).setChecked(True)

    def connect_to(self, plans: PlanList, page: PlanPage, pane: TaskPane) -> None:
        """Let the acts work on the areas of the tab."""
        self.next_plan.triggered.connect(lambda: plans.step(1))
        self.previous_plan.triggered.connect(lambda: plans.step(-1))
        areas = (plans, page, pane)
        self.next_area.triggered.connect(lambda: _go_on(areas, by=1))
        self.previous_area.triggered.connect(lambda: _go_on(areas, by=-1))

    def _make_groupings(self) -> QActionGroup:
        names = {
            Grouping.NONE: self.tr("Không xếp nhóm"),
            Grouping.ASSIGNEE: self.tr("Nhóm theo người thực hiện"),
            Grouping.STATE: self.tr("Nhóm theo trạng thái"),
            Grouping.ORIGIN: self.tr("Nhóm theo nguồn"),
        }
        group = QActionGroup(self)
        for grouping, words in names.items():
            act = named(QAction(words, self), f"group_by_{grouping}")
            act.setCheckable(True)
            act.setData(grouping)
            act.setChecked(grouping is Grouping.NONE)
            group.addAction(act)
        group.triggered.connect(lambda act: self.grouped.emit(Grouping(act.data())))
        return group

    def _act(self, name: str, text: str, key: str, icon_name: str = "") -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if icon_name:
            dress(action, icon_name)
        self._tab.addAction(action)
        return action


def _go_on(areas: Sequence[PlanList | PlanPage | TaskPane], *, by: int) -> None:
    """Move the keyboard from the area it is in to the next or the previous one that is shown."""
    shown = [area for area in areas if area.isVisible()]
    focused = QApplication.focusWidget()
    present = next((place for place, area in enumerate(shown) if focused and area.isAncestorOf(focused)), None)
    if shown:
        shown[0 if present is None else (present + by) % len(shown)].take_focus()
