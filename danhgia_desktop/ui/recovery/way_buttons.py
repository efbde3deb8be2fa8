"""The row of buttons with the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.recovery.way import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_LEFT = (Way.SHOW_FOLDER, Way.SAVE_BUNDLE, Way.BEGIN_ANEW, Way.USE_ANYWAY)
"""What hardly anybody should choose stands apart from the others."""


class WayButtons(QWidget):
    """A button for each way and one that leaves; Enter presses the best one, unless another has the focus.

    Signals:
        chosen: carries the Way.
        left: the program shall end, or, while something is being done, that shall.
    """

    chosen = Signal(Way)
    left = Signal()

    def __init__(self, ways: Sequence[Way], keep_here_words: str, *, is_restored_here: bool) -> None:
        """Make the row.

        Args:
            ways: the best one first.
            keep_here_words: what is on the button of `Way.KEEP_HERE`, which does different things.
            is_restored_here: a backup is restored to this PC rather than to the folder that is in trouble.
        """
        super().__init__()
        self._words = {
            Way.LOOK: self.tr("Mở &chỉ đọc"),
            Way.LOOK_AT_BACKUP: self.tr("&Xem bản sao lưu mới nhất"),
            Way.KEEP_HERE: keep_here_words,
            Way.USE_ANYWAY: self.tr("&Vẫn dùng thư mục này"),
            Way.RESTORE: self.tr("&Khôi phục về máy này…") if is_restored_here else self.tr("&Khôi phục bản đã chọn…"),
            Way.BEGIN_ANEW: self.tr("&Bắt đầu dữ liệu mới…"),
            Way.RETRY: self.tr("&Thử lại"),
            Way.SAVE_BUNDLE: self.tr("&Lưu gói hỗ trợ…"),
            Way.SHOW_FOLDER: self.tr("Mở thư &mục"),
        }
        self._buttons = {way: self._button(way) for way in ways}
        self._best = self._buttons[ways[0]]
        self._leave = named(QPushButton(), "leave_button")
        self._leave.clicked.connect(self.left)
        self._lay_out(ways)
        self.allow(set(ways), is_busy=False)

    def allow(self, ways: set[Way], *, is_busy: bool) -> None:
        """Let these ways be gone; while something is being done, none, and that can be given up."""
        for way, button in self._buttons.items():
            button.setEnabled(way in ways and not is_busy)
        self._leave.setText(self.tr("&Hủy") if is_busy else self.tr("T&hoát"))

    def make_default(self) -> None:
        """Let Enter press the best way; call it once the row is in its dialog, which keeps track of that."""
        self._best.setDefault(True)

    def offer_opening(self) -> None:
        """Offer nothing but to open the data, which is mended."""
        for way in self._buttons:
            self._buttons[way].setVisible(way is Way.RETRY)
        self._best = self._buttons[Way.RETRY]
        self._best.setText(self.tr("Mở &dữ liệu"))
        self._best.setProperty("look", "main")
        self._best.style().polish(self._best)
        self.make_default()
        self._best.setFocus()

    def take_focus(self) -> None:
        """Put the focus on the best way that is allowed."""
        allowed = [button for button in self._buttons.values() if button.isEnabled()]
        (allowed[0] if allowed else self._leave).setFocus()

    def _button(self, way: Way) -> QPushButton:
        button = named(QPushButton(self._words[way]), way.value)
        button.clicked.connect(lambda: self.chosen.emit(way))
        return button

    def _lay_out(self, ways: Sequence[Way]) -> None:
        self._best.setProperty("look", "main")
        if Way.SHOW_FOLDER in self._buttons:
            dress(self._buttons[Way.SHOW_FOLDER], "folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for way in reversed(ways):
            if way in _AT_LEFT:
                row.addWidget(self._buttons[way])
        row.addStretch()
        for way in ways:
            if way not in _AT_LEFT:
                row.addWidget(self._buttons[way])
        row.addWidget(self._leave)
