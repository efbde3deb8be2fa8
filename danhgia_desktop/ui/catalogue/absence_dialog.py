"""An absence: why somebody was away, from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop.operations.absences import add_absence, edit_absence
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.ui.catalogue.posting_fields import choices_of
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.ui.edits import Edits


class AbsenceDialog(FormDialog):
    """Adds an absence to a person's, or changes one."""

    at_fault: ClassVar = {"absences_overlap": "absence_from", "ends_before_it_begins": "absence_until"}

    def __init__(self, edits: Edits, staff: StaffUid, absence: Absence | None, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            staff: who was away.
            absence: the one to change; None for a new one.
            parent: what it stands over.
        """
        super().__init__("absence_dialog", "", "", edits, parent)
        self._staff = staff
        self._absence = absence
        self.setWindowTitle(self.tr("Vắng mặt"))
        self.act.setText(self.tr("Lưu vắng mặt") if absence else self.tr("Thêm vắng mặt"))
        fields = self.fields
        fields.add_choice(
            "absence_kind", self.tr("&Lý do:"), choices_of(AbsenceKind, edits.language), absence and absence.kind
        )
        fields.add_day("absence_from", self.tr("&Từ ngày:"), absence.from_on if absence else None)
        fields.add_day("absence_until", self.tr("Đến &hết ngày:"), absence.until_on if absence else None)
        fields.add_line("absence_note", self.tr("&Ghi chú:"), absence.note if absence else "")
        fields.take_focus("absence_kind")

    def save(self) -> None:
        fields, is_new = self.fields, self._absence is None
        absence = Absence(
            uid=AbsenceUid(uuid4().hex) if self._absence is None else self._absence.uid,
            staff=self._staff,
            kind=fields.needed_value("absence_kind"),
            from_on=fields.needed_day("absence_from"),
            until_on=fields.day("absence_until"),
            note=fields.text("absence_note"),
        )
        self.edits.attempt(add_absence if is_new else edit_absence, absence)
