"""What is seen while the last backup is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QPushButton, QVBoxLayout

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARGIN, _GAP = 16, 12
_WIDTH = 400
_WHOLE = 1000


class ExitDialog(QDialog):
    """How far the backup is, or why there is none, and the ways on.

    Signals:
        skipped: the window shall close without a backup.
        stayed: it shall not, for no backup could be made.
    """

    skipped = Signal()
    stayed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("exit_dialog")
        self.setWindowTitle(self.tr("Thoát"))
        self._has_failed = False
        self._heading = QLabel(self.tr("Đang sao lưu…"))
        self._heading.setProperty("look", "heading")
        self._words = named(QLabel(), "exit_words")
        self._words.setText(self.tr("Cửa sổ đóng ngay khi xong. Bỏ qua cũng không mất gì: dữ liệu đã được lưu."))
        self._words.setWordWrap(True)
        self._progress = named(QProgressBar(), "exit_progress")
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        buttons = QDialogButtonBox()
        self._skip = named(QPushButton(self.tr("&Bỏ qua")), "skip_backup_button")
        self._stay = named(QPushButton(self.tr("Ở &lại")), "stay_button")
        self._stay.hide()
        buttons.addButton(self._skip, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self._stay, QDialogButtonBox.ButtonRole.RejectRole)
        self._skip.clicked.connect(self.skipped)
        self._stay.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        for part in (self._heading, self._words, self._progress, buttons):
            column.addWidget(part)
        self.setFixedWidth(_WIDTH)

    def show_progress(self, part: float) -> None:
        """Show the part that is done, 0.0 to 1.0."""
        self._progress.setValue(round(part * _WHOLE))

    def tell_fault(self, why: str) -> None:
        """Say why no backup could be made; Enter and Esc stay, where it can be mended."""
        self._has_failed = True
        self._heading.setText(self.tr("Chưa sao lưu được"))
        self._words.setText(with_breaks(why))
        self._progress.hide()
        self._skip.setText(self.tr("Đóng &không sao lưu"))
        self._stay.show()
        self._stay.setDefault(True)
        self._stay.setFocus()
        self.adjustSize()

    def reject(self) -> None:
        """Do without a backup that is being made; stay where none can be made."""
        (self.stayed if self._has_failed else self.skipped).emit()
