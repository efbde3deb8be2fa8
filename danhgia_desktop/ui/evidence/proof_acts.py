"""What is done with the documents of a task or a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from danhgia_desktop.operations.evidence import attach, detach
from danhgia_desktop.operations.evidence_proofs import attach_files
from danhgia_desktop.ui.evidence.document_choice import DocumentChoiceDialog
from danhgia_desktop.ui.evidence.document_dialog import DocumentDialog
from danhgia_desktop.ui.evidence.file_opening import FileOpening, first_file
from danhgia_desktop.ui.evidence.local_files import local_files
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QListView

    from danhgia_desktop.evidence.evidence_document import EvidenceFile, EvidenceUid
    from danhgia_desktop.evidence.proved_place import ProvedPlace
    from danhgia_desktop.operations.evidence_keeping import KeptFiles
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.evidence.file_copying import FileCopying
    from danhgia_desktop.ui.evidence.proof_model import ProofEntry, ProofModel


class ProofActs(QObject):
    """Acts by their keys while the keyboard is in the list, by buttons and in its menu.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, proofs: QListView, model: ProofModel, copying: FileCopying) -> None:
        """Make the acts of a list.

        Args:
            desk: the open data.
            proofs: the list.
            model: what it shows.
            copying: copies files, and shows how far it is.
        """
        super().__init__(proofs)
        self._desk = desk
        self._list = proofs
        self._model = model
        self._copying = copying
        self._place: ProvedPlace | None = None
        self._can_write = False
        self._opening = FileOpening(desk, self)
        self._opening.said.connect(self.said)
        self.add_files = self._act("attach_files", self.tr("Thêm tệp…"), "Ins", "plus")
        self.choose = self._act("attach_document", self.tr("Gắn có sẵn…"), "Ctrl+Ins", "search")
        self.paste = self._act("paste_files", self.tr("Dán tệp đã chép"), "Ctrl+V", "clipboard-paste")
        self._open = self._act("open_proof", self.tr("Mở để xem"), "Return", "file-text")
        self._open.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._save = self._act("save_proof", self.tr("Lưu bản sao…"), "Ctrl+S", "folder-open")
        self._pages = self._act("name_pages", self.tr("Ghi trang dùng…"), "F4", "list-checks")
        self._edit = self._act("edit_proof", self.tr("Sửa tài liệu…"), "F2", "pencil")
        self._detach = self._act("detach_proof", self.tr("Gỡ khỏi đây"), "Del", "trash-2")
        self._connect()

    @property
    def in_menu(self) -> list[QAction]:
        """What the menu of a document offers."""
        return [self._open, self._save, self._pages, self._edit, self._detach]

    @property
    def current(self) -> ProofEntry | None:
        """The document or file that the keyboard is at."""
        index = self._list.currentIndex()
        return self._model.entry(index.row()) if index.isValid() else None

    def follow(self, place: ProvedPlace | None, *, can_write: bool) -> None:
        """Offer what can be done with the document or file that the keyboard is at.

        Args:
            place: what the documents prove; None while nothing is shown.
            can_write: whether they may be attached and detached.
        """
        self._place, self._can_write = place, can_write
        entry = self.current
        is_own = can_write and entry is not None and not entry.is_elsewhere
        has_file = entry is not None and self._file_of(entry) is not None
        for act in (self.add_files, self.choose, self.paste):
            act.setEnabled(can_write)
        for act in (self._open, self._save):
            act.setEnabled(has_file)
        for act in (self._pages, self._detach):
            act.setEnabled(is_own)
        self._edit.setEnabled(entry is not None and not self._desk.edits.is_read_only)

    def attach(self, paths: Sequence[Path]) -> None:
        """Let files prove what is shown, whatever is shown when they are copied."""
        place = self._place
        if paths and place is not None and self._can_write:
            self._copying.copy(paths, lambda found: self._attach(found, place))

    def _attach(self, found: KeptFiles, place: ProvedPlace) -> None:
        proving = [proof.document for proof in self._model.proofs if place.is_proved(proof.use)]
        there = {file.sha256 for document in proving for file in document.files}
        new = sum(file.sha256 not in there for _, file in found.kept)
        if self._desk.edits.run(attach_files, found.kept, place) is not None:
            said = [self.tr("Đã gắn %n tệp.", "", new)] if new else []
            known = len(found.kept) - new
            said += [self.tr("%n tệp đã có ở đây (cùng nội dung), không gắn lại.", "", known)] if known else []
            self.said.emit(" ".join(said))

    def _choose_files(self) -> None:
        if path := self._desk.prompts.choose_open_file(self.tr("Chọn tệp minh chứng"), [self.tr("Mọi tệp (*)")]):
            self.attach([path])

    def _paste_files(self) -> None:
        if paths := local_files(QApplication.clipboard().mimeData()):
            self.attach(paths)
        else:
            self.said.emit(self.tr("Chưa chép tệp nào. Hãy chọn tệp trong thư mục, bấm Ctrl+C, rồi Ctrl+V ở đây."))

    def _choose_document(self) -> None:
        if (place := self._place) is not None:
            dialog = DocumentChoiceDialog(self._desk, self._list.window())
            open_dialog(dialog, lambda: self._attach_documents(dialog.chosen, place))

    def _attach_documents(self, documents: Sequence[EvidenceUid], place: ProvedPlace) -> None:
        proving = {proof.document.uid for proof in self._model.proofs if place.is_proved(proof.use)}
        if uses := [place.proved_by(uid) for uid in documents if uid not in proving]:
            self._desk.edits.run(attach, uses)

    def _open_file(self) -> None:
        if (entry := self.current) is not None and (file := self._file_of(entry)) is not None:
            self._opening.open(file)

    def _save_file(self) -> None:
        if (entry := self.current) is not None and (file := self._file_of(entry)) is not None:
            self._opening.save_copy(file)

    def _name_pages(self) -> None:
        if (entry := self.current) is None:
            return
        use = entry.proof.use
        label = self.tr("Trang, mục dùng làm minh chứng (để trống là cả tài liệu):")
        pages = self._desk.prompts.ask(label, title=self.tr("Ghi trang dùng"), value=use.pages)
        place = self._place
        if pages is not None and place is not None:
            self._desk.edits.run(attach, [place.proved_by(use.document, pages)])

    def _edit_document(self) -> None:
        if (entry := self.current) is not None:
            open_dialog(DocumentDialog(self._desk, entry.proof.document, self._list.window()))

    def _detach_document(self) -> None:
        if (entry := self.current) is not None:
            self._desk.edits.run(detach, [entry.proof.use])

    @staticmethod
    def _file_of(entry: ProofEntry) -> EvidenceFile | None:
        return entry.file or first_file(entry.proof)

    def _connect(self) -> None:
        self.add_files.triggered.connect(self._choose_files)
        self.choose.triggered.connect(self._choose_document)
        self.paste.triggered.connect(self._paste_files)
        self._open.triggered.connect(self._open_file)
        self._list.doubleClicked.connect(self._open.trigger)
        self._save.triggered.connect(self._save_file)
        self._pages.triggered.connect(self._name_pages)
        self._edit.triggered.connect(self._edit_document)
        self._detach.triggered.connect(self._detach_document)

    def _act(self, name: str, text: str, key: str, icon_name: str) -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        dress(action, icon_name)
        return action
