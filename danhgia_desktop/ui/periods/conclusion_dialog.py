"""What is seen while the backup before a conclusion is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARGIN, _WIDTH, _WHOLE = 16, 380, 1000


class ConclusionDialog(QDialog):
    """How far the backup is; Esc stops, and the period stays as it was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conclusion_dialog")
        self.setWindowTitle(self.tr("Chốt kỳ"))
        heading = QLabel(self.tr("Đang sao lưu trước khi chốt…"))
        heading.setProperty("look", "heading")
        self._progress = named(QProgressBar(), "conclusion_progress")
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Thôi, chưa chốt"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        for part in (heading, self._progress, buttons):
            column.addWidget(part)
        self.setFixedWidth(_WIDTH)

    def show_progress(self, part: float) -> None:
        """Show the part that is done, 0.0 to 1.0."""
        self._progress.setValue(round(part * _WHOLE))
