"""Choosing among the documents that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from danhgia_desktop import days
from danhgia_desktop.evidence.evidence_document import EvidenceUid
from danhgia_desktop.operations.evidence import all_documents
from danhgia_desktop.ui.evidence.document_words import searched_in
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.evidence.evidence_document import EvidenceDocument
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "evidence/choice"
_FIRST_SIZE = QSize(820, 460)
_MARGIN, _GAP = 16, 12


class DocumentChoiceDialog(QDialog):
    """Finds by code, number, issuer, summary and names of files, without marks; several can be chosen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("document_choice_dialog")
        self.setWindowTitle(self.tr("Gắn tài liệu có sẵn"))
        self._desk = desk
        columns = (
            RecordColumn(title=self.tr("Mã"), characters=12),
            RecordColumn(title=self.tr("Số, ký hiệu"), characters=18),
            RecordColumn(title=self.tr("Ngày"), characters=12),
            RecordColumn(title=self.tr("Trích yếu")),
        )
        self.table = RecordTable("documents_to_choose", columns, chooses_many=True)
        self.table.setAccessibleName(self.tr("Danh sách tài liệu"))
        for act in (self.table.add, self.table.change, self.table.remove):
            self.table.removeAction(act)  # here documents are chosen, not changed
        self._head = ListHead(self.table, self.tr("Tìm theo mã, số, trích yếu"), with_acts=False)
        self._none = named(QLabel(), "no_documents_to_choose")
        self._none.setProperty("look", "caption")
        self._none.setWordWrap(True)
        buttons = QDialogButtonBox()
        self._attach = named(
            buttons.addButton(self.tr("Gắn tài liệu"), QDialogButtonBox.ButtonRole.AcceptRole), "choose_documents"
        )
        self._attach.setProperty("look", "main")
        self._attach.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        for part in (self._head, self.table, self._none, buttons):
            column.addWidget(part)
        self._show()
        self.table.choice_changed.connect(self._follow_choice)
        self.table.edit_wanted.connect(self.accept)
        self._head.searched.connect(self._follow_choice)
        self._follow_choice()
        restore_size(self, desk.settings, _GEOMETRY, _FIRST_SIZE)
        self._head.begin_search()

    @property
    def chosen(self) -> tuple[EvidenceUid, ...]:
        """The documents that are chosen."""
        return tuple(EvidenceUid(uid) for uid in self.table.chosen())

    def done(self, result: int) -> None:
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def _show(self) -> None:
        self.table.show_records(map(_record, all_documents(self._desk.edits.store)))

    def _follow_choice(self) -> None:
        self._attach.setEnabled(bool(self.table.chosen()))
        none = self.tr("Không có tài liệu nào khớp. Bấm Esc để xem lại tất cả, hoặc thêm tệp mới.")
        self._none.setText(none)
        self._none.setVisible(not self.table.records.rowCount())


def _record(document: EvidenceDocument) -> Record:
    return Record(
        uid=document.uid,
        texts=(
            document.code,
            document.number,
            "" if document.issued_on is None else days.shown(document.issued_on),
            document.summary,
        ),
        searched=searched_in(document),
    )
