"""Saving what was entered in a data file that has vanished while it was open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.rescue import write_back, write_elsewhere
from danhgia_desktop.storage.presence import DataVanishedError
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.recovery import say_heading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.wording import Language

_MARGIN, _GAP = 16, 12
_WIDTH = 620
_WHOLE = 1000


class RescueDialog(QDialog):
    """Offers to write everything to where it was or to another folder; it stays until that is done or given up."""

    def __init__(
        self, store: Store, background: Background, prompts: Prompts, language: Language, parent: QWidget
    ) -> None:
        """Make the dialog.

        Args:
            store: the data, open as long as the dialog is.
            background: writes.
            prompts: asks for a folder, and before everything is given up.
            language: in which faults are described.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("rescue_dialog")
        self.setWindowTitle(parent.windowTitle())
        self._store = store
        self._background = background
        self._prompts = prompts
        self._language = language
        self._is_busy = self._is_saved = False
        error = DataVanishedError(path=store.path)
        self._heading = named(QLabel(say_heading(error, language)), "rescue_heading")
        self._sentence = named(QLabel(with_breaks(say_error(error, language))), "rescue_sentence")
        self._outcome = named(QLabel(), "rescue_outcome_label")
        self._progress = named(QProgressBar(), "rescue_progress")
        self._back = self._button(self.tr("&Ghi lại vào chỗ cũ"), "write_back_button", self._write_back)
        self._elsewhere = self._button(self.tr("Ghi vào &nơi khác…"), "write_elsewhere_button", self._write_elsewhere)
        self._leave = self._button(self.tr("&Bỏ, không ghi…"), "give_up_button", self.reject)
        self._lay_out()

    def reject(self) -> None:
        """Give everything up, if the person means it; what is being written is waited for."""
        if self._is_busy:
            return
        question = self.tr("Bỏ mọi điều đã nhập mà tệp dữ liệu không còn giữ?")
        if self._is_saved or self._prompts.confirm(question, act=self.tr("Bỏ, không ghi"), is_grave=True):
            super().reject()

    def _write_back(self) -> None:
        self._run(lambda report: write_back(self._store, report), lambda _path: self.accept())

    def _write_elsewhere(self) -> None:
        folder = self._prompts.choose_folder(self.tr("Chọn nơi ghi dữ liệu"))
        if folder is not None:
            self._run(lambda report: write_elsewhere(self._store, folder, report), self._tell_written)

    def _run(self, work: Callable[[Callable[[float], None]], Path], end: Callable[[Path], object]) -> None:
        def end_well(written: Path) -> None:
            self._be_busy(is_busy=False)
            end(written)

        self._be_busy(is_busy=True)
        self._background.run_in_steps(
            work, end_well, self._fail, lambda part: self._progress.setValue(round(part * _WHOLE))
        )

    def _fail(self, error: Exception) -> None:
        self._be_busy(is_busy=False)
        if not isinstance(error, ExpectedError):
            raise error
        self._outcome.setText(with_breaks(say_error(error, self._language)))
        self._outcome.show()
        self._elsewhere.setFocus()
        self.adjustSize()

    def _tell_written(self, written: Path) -> None:
        self._is_saved = True
        self._heading.setText(self.tr("Đã ghi dữ liệu vào nơi khác"))
        said = self.tr("Mọi điều đã nhập nằm trong {path}. Hãy chọn tệp đó khi được hỏi về bản sao lưu.")
        self._sentence.setText(with_breaks(said.format(path=written)))
        self._back.hide()
        self._elsewhere.hide()
        self._leave.setText(self.tr("&Tiếp tục"))
        self._leave.setDefault(True)
        self._leave.setFocus()
        self.adjustSize()

    def _be_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._outcome.hide()
        self._progress.setValue(0)
        self._progress.setVisible(is_busy)
        for button in (self._back, self._elsewhere, self._leave):
            button.setEnabled(not is_busy)
        self.adjustSize()

    def _button(self, words: str, name: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(words), name)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        self._heading.setProperty("look", "heading")
        self._outcome.setProperty("look", "error")
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        for label in (self._heading, self._sentence, self._outcome):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._progress)
        for hidden in (self._outcome, self._progress):
            hidden.hide()
        self._back.setProperty("look", "main")
        self._back.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._leave)
        row.addStretch()
        row.addWidget(self._back)
        row.addWidget(self._elsewhere)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self._back.setFocus()
