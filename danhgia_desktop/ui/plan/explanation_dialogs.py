"""Recording an explanation, and deciding about one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from danhgia_desktop.operations import explanations
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.ui.edits import Edits


class ExplanationDialog(FormDialog):
    """Why a task is late or not done, when that was handed in, and the day that is asked for."""

    at_fault: ClassVar = {"text_missing": "explanation_reason", "day_ahead": "explanation_filed_on"}

    def __init__(self, edits: Edits, task: Task, explanation: Explanation | None, today: date, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            task: what is explained.
            explanation: the one to mend; None for a new one.
            today: offered as the day it was handed in, and the last one that may be.
            parent: what it stands over.
        """
        super().__init__("explanation_dialog", "", "", edits, parent)
        self._task, self._today = task, today
        self._known = explanation
        self.setWindowTitle(self.tr("Ghi giải trình") if explanation is None else self.tr("Sửa giải trình"))
        self.act.setText(self.tr("Ghi giải trình") if explanation is None else self.tr("Lưu giải trình"))
        fields = self.fields
        reason = "" if explanation is None else explanation.reason
        fields.add_lines("explanation_reason", self.tr("&Lý do:"), reason, count=5)
        filed_on = today if explanation is None else explanation.filed_on
        fields.add_day("explanation_filed_on", self.tr("&Ngày nộp:"), filed_on)
        proposed = None if explanation is None else explanation.proposed_due_on
        fields.add_day("explanation_proposed", self.tr("Đề nghị &gia hạn đến:"), proposed)
        fields.take_focus("explanation_reason")

    def save(self) -> None:
        reason = self.fields.text("explanation_reason")
        filed_on = self.fields.needed_day("explanation_filed_on")
        proposed = self.fields.day("explanation_proposed")
        if self._known is None:
            self.edits.attempt(
                explanations.file_explanation,
                self._task.uid,
                reason,
                filed_on,
                proposed_due_on=proposed,
                today=self._today,
            )
        else:
            mended = replace(self._known, reason=reason, filed_on=filed_on, proposed_due_on=proposed)
            self.edits.attempt(explanations.edit_explanation, mended, today=self._today)


class DecisionDialog(FormDialog):
    """Approve, with a new deadline or without, or refuse."""

    at_fault: ClassVar = {
        "text_missing": "decided_by",
        "extension_too_early": "decision_due_on",
        "day_ahead": "decided_on",
    }

    def __init__(
        self, edits: Edits, explanation: Explanation, today: date, parent: QWidget, *, is_concluded: bool = False
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            explanation: what is decided about.
            is_concluded: whether the task's period is concluded, whose sheets no decision changes.
            today: offered as the day of the decision, and the last one that may be.
            parent: what it stands over.
        """
        super().__init__("decision_dialog", "", "", edits, parent)
        self._explanation, self._today = explanation, today
        self.setWindowTitle(self.tr("Quyết định về giải trình"))
        self.act.setText(self.tr("Lưu quyết định"))
        fields, language = self.fields, edits.language
        decision = explanation.decision
        choices = tuple((plan_word(verdict, language), verdict) for verdict in Verdict)
        if is_concluded:
            fields.add_note(
                self.tr(
                    "Kỳ đã chốt: phiếu của kỳ giữ số liệu lúc chốt. Quyết định chỉ đổi kế hoạch, báo cáo và danh sách "
                    "kiểm điểm; muốn đổi phiếu thì mở lại kỳ."
                )
            )
        verdict = Verdict.APPROVED if decision is None else decision.verdict
        fields.add_choice("verdict", self.tr("&Quyết định:"), choices, verdict)
        due_on = explanation.proposed_due_on if decision is None else decision.due_on
        fields.add_day("decision_due_on", self.tr("&Gia hạn đến:"), due_on)
        by = "" if decision is None else decision.decided_by
        fields.add_line("decided_by", self.tr("N&gười quyết định:"), by, example=self.tr("Giám đốc"))
        fields.add_day("decided_on", self.tr("&Ngày:"), today if decision is None else decision.decided_on)
        fields.add_lines("decision_words", self.tr("Ý &kiến:"), "" if decision is None else decision.words)
        fields.changed.connect(self._follow)
        fields.take_focus("verdict")
        self._follow()

    def save(self) -> None:
        verdict = self.fields.needed_value("verdict")
        decision = Decision(
            verdict=verdict,
            decided_by=self.fields.text("decided_by"),
            decided_on=self.fields.needed_day("decided_on"),
            due_on=self.fields.day("decision_due_on") if verdict is Verdict.APPROVED else None,
            words=self.fields.text("decision_words"),
        )
        self.edits.attempt(explanations.decide_explanation, self._explanation.uid, decision, today=self._today)

    def _follow(self) -> None:
        """Ask for a new deadline only where the explanation is approved."""
        self.fields.show_row("decision_due_on", is_shown=self.fields.value("verdict") is Verdict.APPROVED)
