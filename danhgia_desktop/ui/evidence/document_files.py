"""The files of a document while it is being written: those it has, and those that are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from danhgia_desktop.ui.evidence.file_copying import FileCopying
from danhgia_desktop.ui.evidence.local_files import local_files
from danhgia_desktop.ui.evidence.proof_model import said_of_file
from danhgia_desktop.ui.icons import dress, icon
from danhgia_desktop.ui.lists.list_head import button_of
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from danhgia_desktop.evidence.evidence_document import EvidenceFile
    from danhgia_desktop.operations.evidence_keeping import KeptFiles
    from danhgia_desktop.ui.desk import Desk

_HEIGHT = 92


class DocumentFiles(QWidget):
    """A list that takes files by a button, by dropping and by pasting; a file that is taken out stays on the disk.

    Signals:
        changed: there are other files now, or copying them began or ended.
    """

    changed = Signal()

    def __init__(self, desk: Desk, files: Sequence[EvidenceFile]) -> None:
        super().__init__()
        self.setObjectName("document_files_area")
        self._desk = desk
        self._files = list(files)
        self.copying = FileCopying(desk)
        self.copying.finished.connect(self.changed)
        self.list = named(QListWidget(), "document_files")
        self.list.setFixedHeight(_HEIGHT)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.currentRowChanged.connect(self._follow_choice)
        self._add = self._act("add_document_file", self.tr("T&hêm tệp…"), "Ins", "plus")
        self._paste = self._act("paste_document_files", self.tr("Dán tệp đã chép"), "Ctrl+V", "clipboard-paste")
        self._remove = self._act("remove_document_file", self.tr("&Bỏ tệp"), "Del", "trash-2")
        self._add.triggered.connect(self._choose)
        self._paste.triggered.connect(lambda: self.take(local_files(QApplication.clipboard().mimeData())))
        self._remove.triggered.connect(self._take_out)
        self.setAcceptDrops(True)
        self._lay_out()
        self._show()

    @property
    def files(self) -> tuple[EvidenceFile, ...]:
        """The files in their order."""
        return tuple(self._files)

    def take(self, paths: Sequence[Path]) -> None:
        """Copy files, and add those that can be taken."""
        if paths:
            self.copying.copy(paths, self._add_kept)
            self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(local_files(event.mimeData()))

    def _choose(self) -> None:
        if path := self._desk.prompts.choose_open_file(self.tr("Chọn tệp minh chứng"), [self.tr("Mọi tệp (*)")]):
            self.take([path])

    def _add_kept(self, found: KeptFiles) -> None:
        self._put(file for _, file in found.kept)

    def _put(self, files: Iterable[EvidenceFile]) -> None:
        known = {file.sha256 for file in self._files}
        for file in files:
            if file.sha256 not in known:
                known.add(file.sha256)
                self._files.append(file)
        self._show()

    def _take_out(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._files):
            del self._files[row]
            self._show()
            self.list.setCurrentRow(min(row, len(self._files) - 1))
            self.changed.emit()

    def _show(self) -> None:
        self.list.clear()
        for file in self._files:
            self.list.addItem(f"{file.name}  ({said_of_file(file, None)})")
            self.list.item(self.list.count() - 1).setIcon(icon("file-text", "muted"))
        self.list.setCurrentRow(len(self._files) - 1)
        self._follow_choice()

    def _follow_choice(self) -> None:
        self._remove.setEnabled(self.list.currentRow() >= 0)

    def _act(self, name: str, text: str, key: str, icon_name: str) -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        dress(action, icon_name)
        self.list.addAction(action)
        return action

    def _lay_out(self) -> None:
        words = QLabel(self.tr("Tệ&p:"))
        words.setBuddy(self.list)
        hint = QLabel(self.tr("Kéo tệp thả vào đây cũng được. Tệp được chép cạnh dữ liệu và không bao giờ bị sửa."))
        hint.setProperty("look", "caption")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words)
        row.addStretch()
        row.addWidget(button_of(self._add))
        row.addWidget(button_of(self._remove))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(hint)
        column.addWidget(self.copying)
