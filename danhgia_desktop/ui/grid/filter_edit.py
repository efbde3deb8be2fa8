"""The field above one column in which people write what they want to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from danhgia_desktop.ui.grid.filter_condition import condition_of
from danhgia_desktop.ui.keys.stated_keys import StatedKey

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.cell import Column
    from danhgia_desktop.ui.grid.filter_condition import Condition

_TO_GRID: set[int] = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FilterEdit(QLineEdit):
    """A plain line; what it does not need itself never reaches the grid below.

    Signals:
        left_down: the person wants to go on in the grid.
        given_up: Esc was pressed while nothing was written.
        stepped: Tab was pressed; carries whether it leads on, not back.
        reached: the field has got the focus.
    """

    left_down = Signal()
    given_up = Signal()
    stepped = Signal(bool)
    reached = Signal()

    def __init__(self, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"filter_{column.key}")
        self.setAccessibleName(self.tr("Lọc cột {column}").format(column=column.title))
        self._numeric = column.numeric
        self.setToolTip(self.tr("Chữ cần có trong ô, hoặc: >5  <=3  =0  <>2  5..8  trống"))
        self.setPlaceholderText(self.tr("Lọc"))
        self.setFrame(False)
        self.setProperty("look", "filter")
        self.textChanged.connect(self._show_whether_it_filters)

    @property
    def condition(self) -> Condition | None:
        """What is asked for; None where nothing is."""
        return condition_of(self.text(), numeric=self._numeric)

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys of the field."""
        return (
            StatedKey(keys="↓ / Enter", words=self.tr("Xuống các dòng đã lọc")),
            StatedKey(keys=">5  <=3  =0  <>2  5..8", words=self.tr("Chỉ các dòng có số như vậy")),
            StatedKey(keys=self.tr("trống"), words=self.tr("Chỉ các dòng mà ô còn trống (cũng gõ: =)")),
            StatedKey(keys="<>", words=self.tr("Chỉ các dòng mà ô đã có nội dung")),
            StatedKey(keys="Esc", words=self.tr("Bỏ điều kiện lọc của cột")),
        )

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's
        self.stepped.emit(is_next)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_GRID:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
        event.accept()

    def _show_whether_it_filters(self) -> None:
        self.setProperty("look", "filtering" if self.condition else "filter")
        self.style().unpolish(self)
        self.style().polish(self)
