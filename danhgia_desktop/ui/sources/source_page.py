"""The first page of an import: choose, drop or paste."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.ui.icons import dress, icon
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.sources.dropped_file import dropped_file

if TYPE_CHECKING:
    from danhgia_desktop.ui.prompts import Prompts

_WIDTH = 560
_PICTURE = 40


class SourcePage(QWidget):
    """Offers the ways a table comes in, shows that one is being read, or why it could not be.

    Signals:
        file_chosen: carries the Path of the file that was chosen or copied.
        table_pasted: carries the text and the HTML that were copied.
        stopped: the person no longer wants to wait.
    """

    file_chosen = Signal(object)
    table_pasted = Signal(str, str)
    stopped = Signal()

    def __init__(self, heading: str, words: str, choosing: str, prompts: Prompts) -> None:
        """Make the page.

        Args:
            heading: asks where the table is.
            words: what can be read, and what becomes of it.
            choosing: the title over the files to choose from.
            prompts: asks for the file.
        """
        super().__init__()
        self.setObjectName("source_page")
        self._heading = heading
        self._words = words
        self._choosing = choosing
        self._prompts = prompts
        self._buttons = QHBoxLayout()
        self._fault = named(QLabel(), "source_fault_label")
        self._fault.setProperty("look", "error")
        self._fault.setWordWrap(True)
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ways = QStackedWidget()
        self._ways.addWidget(self._choices())
        self._ways.addWidget(self._waiting())
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(self._ways)
        column.addWidget(self._fault)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addLayout(column)
        layout.addStretch()
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.setWhatsThis(self.tr("Đọc bảng vừa chép"))
        paste.activated.connect(self.paste)

    def add_way(self, button: QPushButton) -> None:
        """Offer another way beside the others."""
        button.setAutoDefault(False)
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def show_choices(self, fault: str = "") -> None:
        """Offer the ways again, under what went wrong the last time."""
        self._fault.setText(fault)
        self._ways.setCurrentIndex(0)
        self._choose.setFocus()

    def show_waiting(self) -> None:
        """Show that something is being read."""
        self._fault.clear()
        self._ways.setCurrentIndex(1)

    def paste(self) -> None:
        """Read what was copied, or say that nothing was."""
        copied = QApplication.clipboard().mimeData() or QMimeData()  # Qt gives None for an empty one
        path = dropped_file(copied)
        if path is not None:
            self.file_chosen.emit(path)
        elif copied.hasText() or copied.hasHtml():
            self.table_pasted.emit(copied.text(), copied.html())
        else:
            self.show_choices(self.tr("Chưa có bảng nào được chép. Hãy bôi đen bảng trong Word hoặc Excel rồi Ctrl+C."))

    def _choose_file(self) -> None:
        everything = self.tr("Bảng tính, văn bản (*.xlsx *.xlsm *.xls *.docx *.csv *.tsv *.txt *.html *.htm)")
        path = self._prompts.choose_open_file(self._choosing, [everything])
        if path is not None:
            self.file_chosen.emit(path)

    def _choices(self) -> QWidget:
        page = QFrame()
        page.setProperty("look", "drop")
        picture = QLabel()
        picture.setPixmap(icon("file-input", "muted").pixmap(_PICTURE))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(self._heading)
        heading.setProperty("look", "title")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(self._words)
        words.setWordWrap(True)
        words.setMinimumWidth(_WIDTH)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setProperty("look", "caption")
        self._choose = named(QPushButton(self.tr("&Chọn tệp…")), "choose_file_button")
        self._choose.setProperty("look", "main")
        self._choose.clicked.connect(self._choose_file)
        paste = named(QPushButton(self.tr("&Dán bảng đã chép (Ctrl+V)")), "paste_button")
        dress(paste, "clipboard-paste")
        paste.setAutoDefault(False)
        paste.clicked.connect(self.paste)
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        self._buttons.addWidget(self._choose)
        self._buttons.addWidget(paste)
        self._buttons.addStretch()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(32, 24, 32, 32)
        layout.setSpacing(16)
        layout.addWidget(picture)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addLayout(self._buttons)
        return page

    def _waiting(self) -> QWidget:
        page = QWidget()
        words = QLabel(self.tr("Đang đọc…"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = named(QProgressBar(), "reading_progress")
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMinimumWidth(_WIDTH)
        stop = named(QPushButton(self.tr("&Dừng")), "stop_button")
        stop.setAutoDefault(False)
        stop.clicked.connect(self.stopped)
        layout = QVBoxLayout(page)
        layout.setSpacing(12)
        layout.addStretch()
        layout.addWidget(words)
        layout.addWidget(bar)
        layout.addWidget(stop, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()
        return page
