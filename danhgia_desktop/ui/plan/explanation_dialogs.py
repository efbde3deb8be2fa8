"""Recording an explanation, and deciding about one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from danhgia_desktop import days
from danhgia_desktop.operations import explanations
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.wording import Language


class ExplanationDialog(FormDialog):
    """Why a task is late or not done, when that was handed in, and the day that is asked for."""

    at_fault: ClassVar = {"text_missing": "explanation_reason", "day_ahead": "explanation_filed_on"}

    def __init__(
        self, edits: Edits, followed: FollowedTask, explanation: Explanation | None, today: date, parent: QWidget
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            followed: what is explained.
            explanation: the one to mend; None for a new one.
            today: offered as the day it was handed in, and the last one that may be.
            parent: what it stands over.
        """
        super().__init__("explanation_dialog", "", "", edits, parent)
        self._task, self._today = followed.task, today
        self.column.insertWidget(0, _heading_of(followed))
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
        self, edits: Edits, followed: FollowedTask, explanation: Explanation, today: date, parent: QWidget
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            followed: the task that was explained.
            explanation: what is decided about.
            today: offered as the day of the decision, and the last one that may be.
            parent: what it stands over.
        """
        super().__init__("decision_dialog", "", "", edits, parent)
        self._explanation, self._today = explanation, today
        self.column.insertWidget(0, _heading_of(followed))
        if explanation.decision is not None:
            self.column.insertWidget(1, _decided(explanation.decision, edits.language))
        self.setWindowTitle(self.tr("Quyết định về giải trình"))
        self.act.setText(self.tr("Lưu quyết định"))
        fields, language = self.fields, edits.language
        decision = explanation.decision
        choices = tuple((plan_word(verdict, language), verdict) for verdict in Verdict)
        if followed.is_concluded:
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


def _heading_of(followed: FollowedTask) -> QLabel:
    """Return which task a form is about, and until when it is."""
    words = QCoreApplication.translate("ExplanationDialog", "{task}\nHạn: {day}")
    said = words.format(task=followed.task.text, day=days.shown(effective_deadline(followed)))
    label = named(QLabel(said), "explained_task")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", "caption")
    label.setWordWrap(True)
    return label


def _decided(decision: Decision, language: Language) -> QLabel:
    """Return that it was decided before, and what saving does."""
    words = QCoreApplication.translate(
        "DecisionDialog", "Đã quyết định: {verdict}, ngày {day}. Lưu sẽ thay quyết định này."
    )
    said = words.format(verdict=plan_word(decision.verdict, language), day=days.shown(decision.decided_on))
    label = named(QLabel(said), "decided_before")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
