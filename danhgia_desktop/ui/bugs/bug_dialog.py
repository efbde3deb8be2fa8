"""A fault of the program, told: what was saved, and how it gets to those who mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.icons import dress, icon
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.support_bundle import SupportBundle
    from danhgia_desktop.ui.bugs.bug import Bug
    from danhgia_desktop.ui.bugs.bundle_saving import BundleSaving
    from danhgia_desktop.wording import Language

_MARGIN = 16
_GAP = 12
_WIDTH = 560
_ICON_SIZE = 32
_TRACE_HEIGHT = 140
_BYTES_A_KILOBYTE = 1024


class BugDialog(QDialog):
    """One fault. Enter saves the support bundle, Esc goes on working; it deletes itself when it is left."""

    def __init__(self, bug: Bug, saved: str, bundle: BundleSaving, language: Language, parent: QWidget) -> None:
        """Make the dialog.

        Args:
            bug: what happened.
            saved: what is saved for certain.
            bundle: saves the support bundle.
            language: what errors are said in.
            parent: the window that the person works in.
        """
        super().__init__(parent)
        self.setObjectName("bug_dialog")
        self.setWindowTitle(self.tr("Lỗi của chương trình"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bundle = bundle
        self._language = language
        self._background = Background(self)
        self._saved_path: Path | None = None
        self._outcome = named(QLabel(), "bundle_outcome_label")
        self._trace = named(QPlainTextEdit(bug.trace), "bug_trace")
        self._save = named(QPushButton(self.tr("&Lưu gói hỗ trợ…")), "save_bundle_button")
        self._open_folder = named(QPushButton(self.tr("Mở &thư mục")), "open_bundle_folder_button")
        self._show_trace = named(QPushButton(self.tr("Xem &chi tiết")), "show_trace_button")
        self._leave = named(QPushButton(self._words_of_leaving(bug)), "leave_bug_button")
        self._column = QVBoxLayout(self)
        self._build(self._headline(bug), saved)
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def done(self, result: int) -> None:
        self._background.finish()
        super().done(result)

    def _headline(self, bug: Bug) -> str:
        if bug.ended_last_run:
            return self.tr("Lần trước, chương trình đã tắt đột ngột do lỗi.")
        return self.tr("Chương trình gặp lỗi khi thực hiện thao tác vừa rồi.")

    def _words_of_leaving(self, bug: Bug) -> str:
        return self.tr("&Đóng") if bug.ended_last_run else self.tr("Làm &việc tiếp")

    def _build(self, headline: str, saved: str) -> None:
        heading = named(QLabel(headline), "bug_headline")
        heading.setProperty("look", "heading")
        about = self.tr(
            "Gói hỗ trợ là một tệp .zip để gửi cho người hỗ trợ: nhật ký lỗi, phiên bản, số dòng dữ liệu. Trong đó "
            "không có điểm, tên người, tên cơ quan hay tên tệp; chương trình không tự gửi đi đâu."
        )
        words = QVBoxLayout()
        words.setSpacing(_GAP)
        for label in (heading, named(QLabel(saved), "last_saved_label"), named(QLabel(about), "bundle_label")):
            label.setWordWrap(True)
            words.addWidget(label)
        self._outcome.setWordWrap(True)
        self._outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._outcome.hide()
        words.addWidget(self._outcome)
        sign = QLabel()
        sign.setPixmap(icon("triangle-alert", "amber").pixmap(_ICON_SIZE, _ICON_SIZE))
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._trace.setReadOnly(True)
        self._trace.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._trace.setFixedHeight(_TRACE_HEIGHT)
        self._trace.setAccessibleName(self.tr("Những gì nhật ký ghi về lỗi này"))
        self._trace.hide()
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_GAP)
        self._column.addLayout(top)
        self._column.addWidget(self._trace)
        self._column.addLayout(self._buttons())
        self._save.setFocus()

    def _buttons(self) -> QHBoxLayout:
        self._show_trace.setCheckable(True)
        self._save.setProperty("look", "main")
        self._open_folder.hide()
        dress(self._open_folder, "folder-open")
        for button in (self._show_trace, self._leave, self._open_folder):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._show_trace)
        row.addStretch()
        for button in (self._open_folder, self._save, self._leave):
            row.addWidget(button)
        self._save.setDefault(True)
        return row

    def _connect(self) -> None:
        self._show_trace.toggled.connect(self._unfold_trace)
        self._save.clicked.connect(self._save_bundle)
        self._open_folder.clicked.connect(self._show_folder)
        self._leave.clicked.connect(self.reject)

    def _save_bundle(self) -> None:
        path = self._bundle.choose_file()
        if path is None:
            return
        self._save.setEnabled(False)
        facts = self._bundle.facts()
        self._background.run(lambda: self._bundle.save(path, facts), self._tell_saved, self._tell_failed)

    def _tell_saved(self, bundle: SupportBundle) -> None:
        self._saved_path = bundle.path
        said = self.tr("Đã lưu {name} ({size} KB). Hãy gửi tệp này cho người hỗ trợ.")
        self._open_folder.show()
        self._save.hide()
        self._say(said.format(name=bundle.path.name, size=-(-bundle.size // _BYTES_A_KILOBYTE)), "done")
        self._leave.setDefault(True)
        self._leave.setFocus()

    def _tell_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self._save.setFocus()
        if not isinstance(error, ExpectedError):
            self._say(self.tr("Không lưu được gói hỗ trợ. Hãy chọn thư mục khác."), "error")
            raise error
        self._say(say_error(error, self._language), "error")

    def _say(self, sentence: str, look: str) -> None:
        self._outcome.setProperty("look", look)
        self._outcome.style().polish(self._outcome)
        self._outcome.setText(sentence)
        self._outcome.show()
        self._fit()

    def _unfold_trace(self, is_shown: bool) -> None:  # noqa: FBT001 - what the signal carries
        self._trace.setVisible(is_shown)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words need at this width, which Qt does not by itself where they are wrapped."""
        self._column.activate()
        self.setFixedSize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))

    def _show_folder(self) -> None:
        if self._saved_path is not None:
            self._bundle.show_folder(self._saved_path)
