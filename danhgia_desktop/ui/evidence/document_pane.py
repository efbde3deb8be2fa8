"""The files of a document and where it is used, below the list of all documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from danhgia_desktop.ui.evidence.file_opening import FileOpening
from danhgia_desktop.ui.evidence.proof_model import said_of_file
from danhgia_desktop.ui.icons import dress, icon
from danhgia_desktop.ui.lists.list_head import button_of
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording.evidence_words import say_use

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_warnings import WarningCode
    from danhgia_desktop.operations.evidence_overview import EvidenceEntry
    from danhgia_desktop.ui.desk import Desk

_MARGIN, _GAP = 8, 12
_ICON = 16


class DocumentPane(QWidget):
    """Opens and hands out files, and leads to the task or the line that a document proves.

    Signals:
        use_wanted: carries the EvidenceUse whose task or line shall be shown.
        said: a sentence for the status line.
    """

    use_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("document_pane")
        self._language = desk.edits.language
        self._entry: EvidenceEntry | None = None
        self._opening = FileOpening(desk, self)
        self._opening.said.connect(self.said)
        self.files = self._list("files_of_document", self.tr("Tệp của tài liệu"))
        self.uses = self._list("uses_of_document", self.tr("Nơi dùng tài liệu"))
        self._no_files = named(QLabel(), "no_files_of_document")
        self._no_uses = named(QLabel(), "no_uses_of_document")
        self._open = self._act(self.files, "open_document_file", self.tr("Mở để xem"), "Return", "file-text")
        self._save = self._act(self.files, "save_document_file", self.tr("Lưu bản sao…"), "Ctrl+S", "folder-open")
        self._jump = self._act(self.uses, "go_to_use", self.tr("Đi tới nơi dùng"), "Return", "chevron-right")
        self._connect()
        self._lay_out()

    def show_entry(self, entry: EvidenceEntry | None) -> None:
        """Show what is known of a document; None for no document."""
        self._entry = entry
        self.files.clear()
        self.uses.clear()
        if entry is not None:
            self._show_files(entry)
            for use in entry.row.uses:
                row = QListWidgetItem(say_use(use, self._language), self.uses)
                row.setToolTip(row.text())
        for shown, none, words in (
            (self.files, self._no_files, self.tr("Chưa có tệp: bấm F2 ở danh sách để thêm.")),
            (self.uses, self._no_uses, self.tr("Chưa dùng ở nhiệm vụ hay dòng chấm nào.")),
        ):
            shown.setCurrentRow(0)
            shown.setVisible(bool(shown.count()))
            none.setVisible(entry is not None and not shown.count())
            none.setText(words)
        self._open.setEnabled(bool(self.files.count()))
        self._save.setEnabled(bool(self.files.count()))
        self._jump.setEnabled(bool(self.uses.count()))

    def _show_files(self, entry: EvidenceEntry) -> None:
        wrong: dict[str, WarningCode] = {warning.file: warning.code for warning in entry.warnings if warning.file}
        for file in entry.document.files:
            code = wrong.get(file.name)
            self.files.addItem(f"{file.name}  ({said_of_file(file, code)})")
            sign = icon("file-text", "muted") if code is None else icon("circle-x", "red")
            self.files.item(self.files.count() - 1).setIcon(sign)

    def _open_file(self) -> None:
        if self._entry is not None and self.files.currentRow() >= 0:
            self._opening.open(self._entry.document.files[self.files.currentRow()])

    def _save_file(self) -> None:
        if self._entry is not None and self.files.currentRow() >= 0:
            self._opening.save_copy(self._entry.document.files[self.files.currentRow()])

    def _want_use(self) -> None:
        if self._entry is not None and self.uses.currentRow() >= 0:
            self.use_wanted.emit(self._entry.uses[self.uses.currentRow()])

    def _connect(self) -> None:
        self._open.triggered.connect(self._open_file)
        self._save.triggered.connect(self._save_file)
        self._jump.triggered.connect(self._want_use)
        self.files.doubleClicked.connect(self._open.trigger)
        self.uses.doubleClicked.connect(self._jump.trigger)

    def _list(self, name: str, words: str) -> QListWidget:
        made = named(QListWidget(), name)
        made.setAccessibleName(words)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setIconSize(QSize(_ICON, _ICON))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return made

    def _act(self, owner: QWidget, name: str, text: str, key: str, icon_name: str) -> QAction:
        action = named(QAction(text, self), name)
        keys = [QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)]
        action.setShortcuts(keys if key == "Return" else [QKeySequence(key)])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        dress(action, icon_name)
        owner.addAction(action)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _GAP, _MARGIN)
        row.setSpacing(_GAP)
        for title, shown, none, acts in (
            (self.tr("Tệp"), self.files, self._no_files, (self._open, self._save)),
            (self.tr("Dùng cho"), self.uses, self._no_uses, (self._jump,)),
        ):
            heading = QLabel(title)
            heading.setProperty("look", "group")
            none.setProperty("look", "caption")
            none.setWordWrap(True)
            head = QHBoxLayout()
            head.addWidget(heading)
            head.addStretch()
            for act in acts:
                head.addWidget(button_of(act))
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addLayout(head)
            column.addWidget(none)
            column.addWidget(shown, 1)
            column.addStretch()
            row.addLayout(column, 1)
