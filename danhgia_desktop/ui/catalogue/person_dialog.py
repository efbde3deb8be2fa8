"""A person: the code, the name, and for somebody new also where and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop.operations.staff import add_staff, edit_staff
from danhgia_desktop.organization.posting import PostingUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.ui.catalogue.posting_dialog import POSTING_FAULTS
from danhgia_desktop.ui.catalogue.posting_fields import PostingFields
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.ui.edits import Edits


class PersonDialog(FormDialog):
    """Adds a person with the first posting, or changes what is kept of one.

    Attributes:
        uid: whose form it is.
    """

    at_fault: ClassVar = {
        **POSTING_FAULTS,
        "staff_code_missing": "staff_code",
        "staff_code_taken": "staff_code",
        "name_missing": "staff_name",
    }

    def __init__(self, edits: Edits, member: StaffMember | None, tree: UnitTree, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            member: whom it is about; None for somebody new.
            tree: the units somebody new may be posted in.
            parent: what it stands over.
        """
        super().__init__("person_dialog", "", "", edits, parent)
        self._is_new = member is None
        self.setWindowTitle(self.tr("Thêm người") if self._is_new else self.tr("Sửa thông tin cá nhân"))
        self.act.setText(self.tr("Thêm người") if self._is_new else self.tr("Lưu thông tin"))
        shown = member or StaffMember(uid=StaffUid(uuid4().hex), code="", name="")
        self.uid = shown.uid
        fields = self.fields
        fields.add_line("staff_code", self.tr("&Mã cán bộ:"), shown.code, example=self.tr("CC012"))
        fields.add_line("staff_name", self.tr("Họ &tên:"), shown.name, example=self.tr("Nguyễn Thị Hoa"))
        suffix = fields.add_line("staff_suffix", self.tr("&Phân biệt trùng tên:"), shown.suffix)
        suffix.setPlaceholderText(self.tr("A, B, (VP)… chỉ khi có người trùng tên"))
        fields.add_check("staff_party", self.tr("Đảng viên"), is_on=shown.party_member)
        fields.add_lines("staff_note", self.tr("Ghi &chú:"), shown.note, count=2)
        if self._is_new:
            fields.add_heading(self.tr("Quá trình công tác đầu tiên"))
            self._posting = PostingFields(fields, edits.language)
            self._posting.add(tree, None, nowhere=self.tr("Chưa xếp đơn vị"))
            fields.add_day("posting_from", self.tr("Từ ngà&y:"))
            fields.add_line("posting_decision", self.tr("&Quyết định:"), example=self.tr("12/QĐ-SNV ngày 20/06/2025"))
        fields.take_focus("staff_code")

    def save(self) -> None:
        fields = self.fields
        member = StaffMember(
            uid=self.uid,
            code=fields.text("staff_code"),
            name=fields.text("staff_name"),
            suffix=fields.text("staff_suffix"),
            party_member=fields.is_on("staff_party"),
            note=fields.text("staff_note"),
        )
        if not self._is_new:
            self.edits.attempt(edit_staff, member)
            return
        is_posted = fields.value("posting_unit") is not None
        posting = self._posting.posting(PostingUid(uuid4().hex), self.uid) if is_posted else None
        self.edits.attempt(add_staff, member, posting)
