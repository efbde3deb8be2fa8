"""What is decided about an entry of the review list."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from PySide6.QtWidgets import QLabel

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.review_decisions import decide_review
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.accountability import ReviewRole
from danhgia_desktop.plan.review_decision import ReviewDecision, ReviewOutcome, ReviewUid
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.review_list.review_records import months_of
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.plan.accountability import ReviewEntry
    from danhgia_desktop.ui.edits import Edits


class DecisionDialog(FormDialog):
    """Covers all months of the entry; a decision about them that was recorded before is mended."""

    at_fault: ClassVar = {"text_missing": "review_decided_by"}

    def __init__(self, edits: Edits, entry: ReviewEntry, name: str, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            entry: the entry that is decided about.
            name: who stands there.
            parent: what it stands over.
        """
        super().__init__("decision_dialog", self.tr("Quyết định kiểm điểm"), self.tr("Lưu quyết định"), edits, parent)
        self._entry = entry
        before = next((one for one in reversed(entry.decisions) if one.months == entry.months), None)
        self._uid = ReviewUid(uuid4().hex) if before is None else before.uid
        about = self.tr("{name}: nhiệm vụ không thực hiện, không được chấp thuận giải trình, tháng {months}.")
        said = named(QLabel(about.format(name=name, months=months_of(entry.months))), "decision_about")
        said.setWordWrap(True)
        self.column.insertWidget(0, said)
        today = vietnam_time.day_of(edits.store.now())
        fields, language = self.fields, edits.language
        outcomes = [(plan_word(outcome, language), outcome) for outcome in ReviewOutcome]
        fields.add_choice("review_outcome", self.tr("&Kết quả:"), outcomes, before.outcome if before else None)
        fields.add_line(
            "review_decided_by",
            self.tr("&Người quyết định:"),
            before.decided_by if before else "",
            example=self.tr("Giám đốc Sở"),
        )
        fields.add_day("review_decided_on", self.tr("N&gày:"), before.decided_on if before else today)
        fields.add_lines("review_words", self.tr("Nội &dung, lý do:"), before.words if before else "")
        fields.take_focus("review_outcome")

    def save(self) -> None:
        fields, reviewed = self.fields, self._entry.reviewed
        is_unit = reviewed.role is ReviewRole.UNIT
        decision = ReviewDecision(
            uid=self._uid,
            staff=None if is_unit else StaffUid(reviewed.subject),
            unit=UnitUid(reviewed.subject) if is_unit else None,
            months=self._entry.months,
            outcome=fields.needed_value("review_outcome"),
            words=fields.text("review_words"),
            decided_by=fields.text("review_decided_by"),
            decided_on=fields.needed_day("review_decided_on"),
        )
        self.edits.attempt(decide_review, decision)
