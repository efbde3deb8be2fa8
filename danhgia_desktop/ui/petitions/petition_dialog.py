"""The form of a petition or an obstacle."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.petitions import add_petition, edit_petition
from danhgia_desktop.plan.petition import Petition, PetitionKind, PetitionUid
from danhgia_desktop.ui.catalogue.posting_fields import unit_choices
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.plan_office import PlanOffice


class PetitionDialog(FormDialog):
    """What came in and from whom, who answers until when, and the answer once there is one."""

    at_fault: ClassVar = {"text_missing": "petition_text"}

    def __init__(
        self, edits: Edits, petition: Petition | None, office: PlanOffice, parent: QWidget, *, answers: bool = False
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            petition: the one to change; None for a new one.
            office: whom and which units it can be given to.
            parent: what it stands over.
            answers: whether it is opened to write down the answer, which today's day is proposed for.
        """
        super().__init__("petition_dialog", "", self.tr("Lưu kiến nghị"), edits, parent)
        self._is_new = petition is None
        self.setWindowTitle(self.tr("Thêm kiến nghị, vướng mắc") if self._is_new else self.tr("Kiến nghị, vướng mắc"))
        today = vietnam_time.day_of(edits.store.now())
        shown = petition or Petition(uid=PetitionUid(uuid4().hex), received_on=today, text="")
        self.uid = shown.uid
        self._add_fields(shown, office)
        if answers and shown.answered_on is None:
            self.fields.show_day("petition_answered", today)
        self.fields.take_focus("petition_answer" if answers else "petition_text")

    def save(self) -> None:
        fields = self.fields
        answer = fields.text("petition_answer")
        answered = "petition_answered"
        petition = Petition(
            uid=self.uid,
            kind=fields.value("petition_kind"),
            received_on=fields.needed_day("petition_received"),
            sender=fields.text("petition_sender"),
            text=fields.text("petition_text"),
            unit=fields.value("petition_unit"),
            owner=fields.value("petition_owner"),
            due_on=fields.day("petition_due"),
            answered_on=fields.needed_day(answered) if answer.strip() else fields.day(answered),
            answer=answer,
        )
        self.edits.attempt(add_petition if self._is_new else edit_petition, petition)

    def _add_fields(self, shown: Petition, office: PlanOffice) -> None:
        fields, language = self.fields, self.edits.language
        kinds = [(plan_word(kind, language), kind) for kind in PetitionKind]
        units = [(self.tr("(chưa giao)"), None), *unit_choices(office.tree)]
        named = {office.names[one.member.uid]: one.member.uid for one in office.posted}
        if shown.owner is not None:  # somebody who has left since still stands there
            named.setdefault(office.names.get(shown.owner, ""), shown.owner)
        people = [(self.tr("(chưa giao)"), None), *named.items()]
        fields.add_lines("petition_text", self.tr("&Nội dung:"), shown.text)
        fields.add_choice("petition_kind", self.tr("&Loại:"), kinds, shown.kind)
        fields.add_line("petition_sender", self.tr("N&gười gửi:"), shown.sender, example=self.tr("UBND xã Tân Tiến"))
        fields.add_day("petition_received", self.tr("Ngày n&hận:"), shown.received_on)
        fields.add_choice("petition_unit", self.tr("Đơ&n vị trả lời:"), units, shown.unit)
        fields.add_choice("petition_owner", self.tr("Ngườ&i trả lời:"), people, shown.owner)
        fields.add_day("petition_due", self.tr("Hạn t&rả lời:"), shown.due_on)
        fields.add_heading(self.tr("Trả lời"))
        fields.add_day("petition_answered", self.tr("Ngày tr&ả lời:"), shown.answered_on)
        fields.add_lines("petition_answer", self.tr("Nội dung trả &lời:"), shown.answer, count=2)
