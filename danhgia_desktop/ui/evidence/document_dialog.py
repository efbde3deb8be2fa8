"""What a document is called, and its files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
from danhgia_desktop.operations.evidence import add_document, edit_document
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.evidence.document_files import DocumentFiles
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.desk import Desk


class DocumentDialog(FormDialog):
    """Adds a document, or changes one, in one step; files that are being copied are waited for."""

    at_fault: ClassVar = {
        "evidence_summary_missing": "document_summary",
        "evidence_code_taken": "document_code",
    }

    def __init__(self, desk: Desk, document: EvidenceDocument | None, parent: QWidget) -> None:
        """Make the form.

        Args:
            desk: the open data.
            document: the one to change; None for a new one.
            parent: what it stands over.
        """
        super().__init__("document_dialog", "", "", desk.edits, parent)
        self._is_new = document is None
        self.setWindowTitle(self.tr("Thêm tài liệu") if self._is_new else self.tr("Sửa tài liệu"))
        self.act.setText(self.tr("Thêm tài liệu") if self._is_new else self.tr("Lưu tài liệu"))
        self._document = document or EvidenceDocument(uid=EvidenceUid(uuid4().hex), summary="")
        shown, fields = self._document, self.fields
        fields.add_line("document_code", self.tr("&Mã:"), shown.code, example="H1.2.03")
        fields.add_line("document_number", self.tr("&Số, ký hiệu:"), shown.number, example="405/BC-SNV")
        fields.add_day("document_issued", self.tr("&Ngày văn bản:"), shown.issued_on)
        fields.add_line("document_issuer", self.tr("&Cơ quan ban hành:"), shown.issuer)
        fields.add_lines("document_summary", self.tr("&Trích yếu:"), shown.summary)
        self._files = DocumentFiles(desk, shown.files)
        self._files.changed.connect(self._follow_copying)
        self.column.insertWidget(1, self._files)
        fields.take_focus("document_code")

    def save(self) -> None:
        fields = self.fields
        document = replace(
            self._document,
            code=fields.text("document_code"),
            number=fields.text("document_number"),
            issued_on=fields.day("document_issued"),
            issuer=fields.text("document_issuer"),
            summary=tidy(fields.text("document_summary")),
            files=self._files.files,
        )
        self.edits.attempt(add_document if self._is_new else edit_document, document)

    def done(self, result: int) -> None:
        self._files.copying.stop()
        super().done(result)

    def _follow_copying(self) -> None:
        self.act.setEnabled(not self._files.copying.is_underway)
        self.adjustSize()
