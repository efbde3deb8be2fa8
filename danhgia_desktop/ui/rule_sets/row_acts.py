"""What can be done with one of several parts: move it among the others, remove it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named


class RowActs(QWidget):
    """Buttons beside a row of a table, or below a part with fields of its own.

    Signals:
        move_wanted: carries the place of the part and where it shall stand.
        removal_wanted: carries the place of the part.
    """

    move_wanted = Signal(int, int)
    removal_wanted = Signal(int)

    def __init__(self, place: int, count: int) -> None:
        """Make the buttons of the part at a place, of as many as there are."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name, arrow, words, to in (
            ("up", Qt.ArrowType.UpArrow, self.tr("Chuyển lên (Alt+↑)"), place - 1),
            ("down", Qt.ArrowType.DownArrow, self.tr("Chuyển xuống (Alt+↓)"), place + 1),
        ):
            button = named(QToolButton(), f"move_{name}_{place}")
            button.setArrowType(arrow)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setEnabled(0 <= to < count)
            button.clicked.connect(lambda _checked=False, to=to: self.move_wanted.emit(place, to))
            row.addWidget(button)
        remover = named(QPushButton(self.tr("Xóa")), f"remove_part_{place}")
        remover.setAutoDefault(False)
        dress(remover, "trash-2")
        remover.clicked.connect(lambda: self.removal_wanted.emit(place))
        row.addWidget(remover)
        row.addStretch()
