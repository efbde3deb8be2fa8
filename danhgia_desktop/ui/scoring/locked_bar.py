"""What stands above the sheets of a period that is concluded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named


class LockedBar(QWidget):
    """Says that points can only be looked at, and the way to change that.

    Signals:
        reopening_wanted: the period shall be opened again.
    """

    reopening_wanted = Signal()

    def __init__(self, *, can_reopen: bool) -> None:
        super().__init__()
        self.setObjectName("locked_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = QLabel(self.tr("Kỳ đã chốt: điểm chỉ xem được. Muốn sửa, hãy mở lại kỳ và ghi lý do."))
        words.setWordWrap(True)
        button = named(QPushButton(self.tr("Mở lại kỳ…")), "reopen_locked_button")
        dress(button, "lock")
        button.clicked.connect(self.reopening_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(words, 1)
        row.addWidget(button)
        button.setVisible(can_reopen)  # once it is in here: alone it would be a window
