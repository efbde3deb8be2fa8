"""What is asked before a whole plan is changed: from which one, and how it is cited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal

from danhgia_desktop.operations import plans
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner, WorkPlan
    from danhgia_desktop.ui.edits import Edits


class CopyPlanDialog(FormDialog):
    """From which period the tasks are copied; nothing of them is done yet in the copy.

    Signals:
        told: a sentence for the status line.
    """

    told = Signal(str)
    at_fault: ClassVar = {"period_locked": "copied_plan"}

    def __init__(
        self, edits: Edits, owner: PlanOwner, period: Period, others: Sequence[tuple[WorkPlan, int]], parent: QWidget
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            owner: whose plan gets the tasks.
            period: for when.
            others: the owner's other plans with how many tasks each has, the latest first.
            parent: what it stands over.
        """
        super().__init__("copy_plan_dialog", "", "", edits, parent)
        self._owner, self._period = owner, period
        self.setWindowTitle(self.tr("Sao chép kế hoạch kỳ khác"))
        self.act.setText(self.tr("Sao chép nhiệm vụ"))
        words = self.tr("{period}: {count} nhiệm vụ")
        choices = [
            (words.format(period=period_name(plan.period, edits.language), count=count), plan.uid)
            for plan, count in others
        ]
        self.fields.add_choice("copied_plan", self.tr("&Từ kế hoạch:"), choices, choices[0][1])
        self.fields.take_focus("copied_plan")

    def save(self) -> None:
        uid = self.fields.needed_value("copied_plan")
        made = self.edits.attempt(plans.copy_plan, uid, self._owner, self._period)
        if made.left_out:
            said = self.tr("Đã sao chép {count} nhiệm vụ; bỏ qua {left} nhiệm vụ đã có trong kế hoạch này.")
            self.told.emit(said.format(count=made.count, left=made.left_out))


class CarryOverDialog(FormDialog):
    """From which earlier plan what is unfinished goes on in this one."""

    def __init__(
        self, edits: Edits, period: Period, earlier: Sequence[tuple[WorkPlan, int]], today: date, parent: QWidget
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            period: in which the tasks go on.
            earlier: the owner's earlier plans with how many tasks of each are unfinished, the latest first.
            today: the day on which it is done.
            parent: what it stands over.
        """
        super().__init__("carry_over_dialog", "", "", edits, parent)
        self._period, self._today = period, today
        self.setWindowTitle(self.tr("Chuyển nhiệm vụ chưa xong sang kỳ này"))
        self.act.setText(self.tr("Chuyển nhiệm vụ"))
        words = self.tr("{period}: {count} nhiệm vụ chưa xong")
        choices = [
            (words.format(period=period_name(plan.period, edits.language), count=count), plan.uid)
            for plan, count in earlier
        ]
        self.fields.add_choice("earlier_plan", self.tr("&Từ kế hoạch:"), choices, choices[0][1])
        self.fields.take_focus("earlier_plan")

    def save(self) -> None:
        uid = self.fields.needed_value("earlier_plan")
        self.edits.attempt(plans.carry_over, uid, self._period, today=self._today)


class CitationDialog(FormDialog):
    """By which number the plan is cited, and what it is called."""

    def __init__(self, edits: Edits, plan: WorkPlan, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            plan: the plan to change.
            parent: what it stands over.
        """
        super().__init__("citation_dialog", "", "", edits, parent)
        self._plan = plan
        self.setWindowTitle(self.tr("Số và tên kế hoạch"))
        self.act.setText(self.tr("Lưu số và tên"))
        example = self.tr("19/KH-SNV ngày 31/10/2026")
        self.fields.add_line("plan_number", self.tr("&Số, ngày văn bản:"), plan.number, example=example)
        self.fields.add_line("plan_name", self.tr("&Tên kế hoạch:"), plan.title)
        self.fields.take_focus("plan_number")

    def save(self) -> None:
        number, title = self.fields.text("plan_number"), self.fields.text("plan_name")
        self.edits.attempt(plans.edit_plan, replace(self._plan, number=number, title=title))
