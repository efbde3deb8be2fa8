"""A posting: where somebody works, as what, from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop.operations.postings import add_posting, edit_posting
from danhgia_desktop.organization.posting import EndReason, PostingUid
from danhgia_desktop.ui.catalogue.posting_fields import PostingFields, choices_of
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.ui.edits import Edits

POSTING_FAULTS = {
    "no_such_unit": "posting_unit",
    "unit_closed": "posting_unit",
    "two_heads": "posting_role",
    "postings_overlap": "posting_from",
    "ends_before_it_begins": "posting_until",
}
"""Which field each refusal of a posting is about."""


class PostingDialog(FormDialog):
    """Adds a posting to a person's, or changes one; a last day ends it."""

    at_fault: ClassVar = POSTING_FAULTS

    def __init__(self, edits: Edits, staff: StaffUid, posting: Posting | None, tree: UnitTree, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            staff: whose posting.
            posting: the one to change; None for a new one.
            tree: the units to choose from.
            parent: what it stands over.
        """
        super().__init__("posting_dialog", "", "", edits, parent)
        self._staff = staff
        self._posting = posting
        self.setWindowTitle(self.tr("Quá trình công tác"))
        self.act.setText(self.tr("Lưu quá trình") if posting else self.tr("Thêm quá trình"))
        fields = self.fields
        self._where = PostingFields(fields, edits.language)
        self._where.add(tree, posting)
        fields.add_day("posting_from", self.tr("Từ ngà&y:"), posting.from_on if posting else None)
        fields.add_day("posting_until", self.tr("Đến hế&t ngày:"), posting.until_on if posting else None)
        reasons = [("", None), *choices_of(EndReason, edits.language)]
        fields.add_choice(
            "posting_end_reason", self.tr("Lý d&o thôi:"), reasons, posting.end_reason if posting else None
        )
        decision = posting.decision if posting else ""
        example = self.tr("12/QĐ-SNV ngày 20/06/2025")
        fields.add_line("posting_decision", self.tr("&Quyết định:"), decision, example=example)
        fields.take_focus("posting_unit")

    def save(self) -> None:
        is_new = self._posting is None
        uid = PostingUid(uuid4().hex) if self._posting is None else self._posting.uid
        posting = self._where.posting(uid, self._staff)
        self.edits.attempt(add_posting if is_new else edit_posting, posting)
