"""What is done with a whole plan: copied, carried over, cited, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from danhgia_desktop.operations import plans, tasks
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan.plan_dialogs import CarryOverDialog, CitationDialog, CopyPlanDialog
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from danhgia_desktop.plan.work_plan import WorkPlan
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan.plan_view import PlanView


class PlanActs(QObject):
    """Asks where something must be asked, and calls the operations.

    Signals:
        told: a sentence for the status line.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, tab: QWidget, menu: QMenu) -> None:
        super().__init__(tab)
        self._desk = desk
        self._tab = tab
        self._view: PlanView | None = None
        self.carry = self._act("carry_over_tasks", self.tr("Chuyển nhiệm vụ chưa xong từ kỳ trước…"), "redo-2")
        self.copy = self._act("copy_plan", self.tr("Sao chép kế hoạch kỳ khác…"), "clipboard-paste")
        self.cite = self._act("cite_plan", self.tr("Số và tên kế hoạch…"), "pencil")
        self.remove = self._act("remove_plan", self.tr("Xóa kế hoạch…"), "trash-2")
        menu.addActions([self.carry, self.copy, self.cite, self.remove])
        menu.addSeparator()
        self.carry.triggered.connect(self._carry)
        self.copy.triggered.connect(self._copy)
        self.cite.triggered.connect(self._cite)
        self.remove.triggered.connect(self._remove)

    def follow(self, view: PlanView) -> None:
        """Offer what can be done with the plan that is shown."""
        self._view = view
        for act in (self.carry, self.copy):
            act.setEnabled(view.can_write)
        for act in (self.cite, self.remove):
            act.setEnabled(view.can_write and view.plan is not None)

    def _carry(self) -> None:
        view, store = self._view, self._desk.edits.store
        if view is None:
            return
        earlier = [plan for plan in self._others(view) if plan.period.ends_on < view.period.starts_on]
        counted = [(plan, len(plans.to_carry(store, plan.uid, view.today))) for plan in earlier]
        unfinished = [(plan, count) for plan, count in counted if count]
        if unfinished:
            open_dialog(CarryOverDialog(self._desk.edits, view.period, unfinished, view.today, self._tab.window()))
        else:
            self.told.emit(self.tr("Không có nhiệm vụ chưa xong nào ở các kỳ trước để chuyển."))

    def _copy(self) -> None:
        view, store = self._view, self._desk.edits.store
        if view is None:
            return
        others = [(plan, len(tasks.tasks_in(store, plan.uid))) for plan in self._others(view)]
        if others:
            edits = self._desk.edits
            dialog = open_dialog(CopyPlanDialog(edits, view.owner, view.period, others, self._tab.window()))
            dialog.told.connect(self.told)
        else:
            name = view.office.name_of(view.owner)
            self.told.emit(self.tr("{name} chưa có kế hoạch kỳ nào khác để sao chép.").format(name=name))

    def _others(self, view: PlanView) -> list[WorkPlan]:
        """Return the owner's plans for other periods, the latest first."""
        known = plans.plans_of(self._desk.edits.store, view.owner)
        return [plan for plan in reversed(known) if plan.period != view.period]

    def _cite(self) -> None:
        if self._view is not None and self._view.plan is not None:
            open_dialog(CitationDialog(self._desk.edits, self._view.plan, self._tab.window()))

    def _remove(self) -> None:
        view = self._view
        if view is None or view.plan is None:
            return
        asked = self.tr("Xóa kế hoạch {period} của {name} cùng {count} nhiệm vụ? Có thể hoàn tác bằng Ctrl+Z.")
        period, name = period_name(view.period, view.language), view.office.name_of(view.owner)
        question = asked.format(period=period, name=name, count=len(view.tasks))
        if self._desk.prompts.confirm(question, act=self.tr("Xóa kế hoạch")):
            self._desk.edits.run(plans.remove_plan, view.plan.uid, with_tasks=True)

    def _act(self, name: str, text: str, icon_name: str) -> QAction:
        action = named(QAction(text, self), name)
        dress(action, icon_name)
        return action
