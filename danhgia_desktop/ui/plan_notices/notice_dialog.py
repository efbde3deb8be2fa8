"""The head of a notice in a form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from danhgia_desktop.operations.notices import edit_notice
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.plan.conclusion_notice import ConclusionNotice
    from danhgia_desktop.ui.edits import Edits


class NoticeDialog(FormDialog):
    """Tasks that were made from the notice stay as they are."""

    at_fault: ClassVar = {"text_missing": "notice_title"}

    def __init__(self, edits: Edits, notice: ConclusionNotice, parent: QWidget) -> None:
        super().__init__("notice_dialog", self.tr("Thông báo kết luận"), self.tr("Lưu thông báo"), edits, parent)
        self._notice = notice
        fields = self.fields
        fields.add_line("notice_number", self.tr("&Số:"), notice.number, example="10/TB-SNV")
        fields.add_day("notice_day", self.tr("&Ngày:"), notice.signed_on)
        fields.add_line("notice_title", self.tr("&Trích yếu:"), notice.title)
        fields.add_line("notice_whose", self.tr("Người &kết luận:"), notice.concluded_by)
        fields.take_focus("notice_number")

    def save(self) -> None:
        fields = self.fields
        changed = replace(
            self._notice,
            number=fields.text("notice_number"),
            signed_on=fields.needed_day("notice_day"),
            title=fields.text("notice_title"),
            concluded_by=fields.text("notice_whose"),
        )
        self.edits.attempt(edit_notice, changed)
