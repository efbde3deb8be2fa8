"""What is seen while the last backup is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARGIN, _GAP = 16, 12
_WIDTH = 400
_WHOLE = 1000


class ExitDialog(QDialog):
    """How far the backup is, and the way to do without it; Esc and closing do without it, too."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("exit_dialog")
        self.setWindowTitle(self.tr("Thoát"))
        words = QLabel(self.tr("Đang sao lưu…"))
        words.setProperty("look", "heading")
        hint = QLabel(self.tr("Cửa sổ đóng ngay khi xong. Bỏ qua cũng không mất gì: dữ liệu đã được lưu."))
        hint.setWordWrap(True)
        self._progress = named(QProgressBar(), "exit_progress")
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        buttons = QDialogButtonBox()
        skip = buttons.addButton(self.tr("&Bỏ qua"), QDialogButtonBox.ButtonRole.RejectRole)
        skip.setObjectName("skip_backup_button")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        for part in (words, hint, self._progress, buttons):
            column.addWidget(part)
        self.setFixedWidth(_WIDTH)

    def show_progress(self, part: float) -> None:
        """Show the part that is done, 0.0 to 1.0."""
        self._progress.setValue(round(part * _WHOLE))
