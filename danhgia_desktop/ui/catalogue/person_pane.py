"""What is known of the person that is chosen, beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from danhgia_desktop.operations.absences import absences_of, remove_absence
from danhgia_desktop.operations.charges import remove_charge
from danhgia_desktop.operations.postings import career_of, remove_posting
from danhgia_desktop.organization.absence import AbsenceUid
from danhgia_desktop.organization.charge import ChargeUid
from danhgia_desktop.organization.posting import PostingUid
from danhgia_desktop.ui.catalogue.absence_dialog import AbsenceDialog
from danhgia_desktop.ui.catalogue.charge_dialog import ChargeDialog
from danhgia_desktop.ui.catalogue.history_part import HistoryPart
from danhgia_desktop.ui.catalogue.history_records import absence_records, charge_records, posting_records
from danhgia_desktop.ui.catalogue.posting_dialog import PostingDialog
from danhgia_desktop.ui.catalogue.posting_fields import unit_choices
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.organization.absence import Absence
    from danhgia_desktop.organization.charge import Charge
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffMember
    from danhgia_desktop.ui.catalogue.office import Office
    from danhgia_desktop.ui.desk import Desk

_DAY = 10


class PersonPane(QWidget):
    """The person's name, and three lists: postings, absences, the units in the person's charge."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("person_pane")
        self._edits = desk.edits
        self._member: StaffMember | None = None
        self._office: Office | None = None
        self._postings: dict[str, Posting] = {}
        self._absences: dict[str, Absence] = {}
        self._charges: dict[str, Charge] = {}
        self._name = named(QLabel(), "person_name")
        self._name.setProperty("look", "heading")
        self._facts = named(QLabel(), "person_facts")
        self._facts.setProperty("look", "caption")
        from_to = (
            RecordColumn(title=self.tr("Từ ngày"), characters=_DAY),
            RecordColumn(title=self.tr("Đến hết"), characters=_DAY),
        )
        unit = RecordColumn(title=self.tr("Đơn vị"))
        career = (
            *from_to,
            RecordColumn(title=self.tr("Đơn vị"), characters=18),
            RecordColumn(title=self.tr("Chức vụ"), characters=15),
            RecordColumn(title=self.tr("Quyết định"), characters=16),
        )
        away = (*from_to, RecordColumn(title=self.tr("Lý do"), characters=18), RecordColumn(title=self.tr("Ghi chú")))
        self.career = HistoryPart("postings", self.tr("Quá trình công tác"), career)
        self.absences = HistoryPart("absences", self.tr("Vắng mặt"), away)
        self.charges = HistoryPart("charges", self.tr("Phụ trách đơn vị"), (*from_to, unit))
        self._lay_out()
        self._connect()

    def show_person(self, member: StaffMember | None, office: Office) -> None:
        """Show a person; None for nobody."""
        self._member, self._office = member, office
        self.setEnabled(member is not None)
        if member is None:
            self._name.setText(self.tr("Chọn một người để xem quá trình công tác"))
            self._facts.setText("")
            for part in (self.career, self.absences, self.charges):
                part.show_records(())
            return
        store, language, day = self._edits.store, self._edits.language, office.day
        self._postings = {posting.uid: posting for posting in career_of(store, member.uid).postings}
        self._absences = {absence.uid: absence for absence in absences_of(store, member.uid)}
        self._charges = {charge.uid: charge for charge in office.charges if charge.staff == member.uid}
        self._name.setText(member.shown_name)
        facts = [member.code, self.tr("Đảng viên") if member.party_member else "", member.note.replace("\n", " ")]
        self._facts.setText(" · ".join(filter(None, facts)))
        self.career.show_records(posting_records(self._postings.values(), office.units, language, day))
        self.absences.show_records(absence_records(self._absences.values(), language, day))
        charges = [(charge, office.units[charge.unit].name) for charge in self._charges.values()]
        self.charges.show_records(charge_records(charges, day))

    def _edit_posting(self, uid: str = "") -> None:
        if self._member is not None and self._office is not None:
            posting = self._postings.get(uid)
            open_dialog(PostingDialog(self._edits, self._member.uid, posting, self._office.tree, self.window()))

    def _edit_absence(self, uid: str = "") -> None:
        if self._member is not None:
            open_dialog(AbsenceDialog(self._edits, self._member.uid, self._absences.get(uid), self.window()))

    def _edit_charge(self, uid: str = "") -> None:
        if self._member is not None and self._office is not None:
            who = [(self._member.shown_name, self._member.uid)]
            dialog = ChargeDialog(
                self._edits,
                self._charges.get(uid),
                self.window(),
                leaders=who,
                units=unit_choices(self._office.tree),
                leader=self._member.uid,
            )
            open_dialog(dialog)

    def _remove_postings(self) -> None:
        for uid in self.career.table.chosen():
            self._edits.run(remove_posting, PostingUid(uid))

    def _remove_absences(self) -> None:
        for uid in self.absences.table.chosen():
            self._edits.run(remove_absence, AbsenceUid(uid))

    def _remove_charges(self) -> None:
        for uid in self.charges.table.chosen():
            self._edits.run(remove_charge, ChargeUid(uid))

    def _connect(self) -> None:
        for part, edit, remove in (
            (self.career, self._edit_posting, self._remove_postings),
            (self.absences, self._edit_absence, self._remove_absences),
            (self.charges, self._edit_charge, self._remove_charges),
        ):
            part.table.allow_changes(is_allowed=not self._edits.is_read_only)
            part.table.add_wanted.connect(edit)
            part.table.edit_wanted.connect(edit)
            part.table.removal_wanted.connect(remove)

    def _lay_out(self) -> None:
        self._name.setWordWrap(True)
        self._facts.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addSpacing(8)
        for part, share in ((self.career, 3), (self.absences, 2), (self.charges, 2)):
            column.addWidget(part, share)
