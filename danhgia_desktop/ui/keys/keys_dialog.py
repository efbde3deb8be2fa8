"""The keys of a view, group by group, with a field to find one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.text import matches
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from danhgia_desktop.ui.keys.stated_keys import KeyGroup

_MARGIN = 16
_GAP = 6
_WIDTH, _HEIGHT = 560, 600
_Action = QAbstractSlider.SliderAction
_SCROLLS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
}


class KeysDialog(QDialog):
    """What can be pressed and what it does; Enter and Esc put it away."""

    def __init__(self, groups: Iterable[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Phím tắt"))
        self._groups: list[tuple[QLabel, list[tuple[QLabel, QLabel]]]] = []
        self._find = named(QLineEdit(), "keys_search")
        self._find.setPlaceholderText(self.tr("Tìm phím hoặc việc, không cần dấu"))
        self._find.setAccessibleName(self.tr("Tìm phím tắt"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._show_matching)
        self._scroll = named(QScrollArea(), "keys_area")
        self._none = named(QLabel(self.tr("Không có phím nào như vậy.")), "no_keys")
        self._none.setProperty("look", "caption")
        self._none.hide()
        self._build(groups)
        self.resize(_WIDTH, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys that the field does not need."""
        if event.key() in _SCROLLS:
            self._scroll.verticalScrollBar().triggerAction(_SCROLLS[event.key()])
        else:
            super().keyPressEvent(event)

    def _build(self, groups: Iterable[KeyGroup]) -> None:
        scroll = self._scroll
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys work from everywhere
        scroll.verticalScrollBar().setSingleStep(self.fontMetrics().lineSpacing() + _GAP)
        scroll.setWidget(self._page(groups))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN // 2)
        for part in (self._find, self._none):
            layout.addWidget(part)
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(buttons)

    def _page(self, groups: Iterable[KeyGroup]) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, _MARGIN // 2, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(_GAP)
        for group in groups:
            heading = QLabel(group.title)
            heading.setProperty("look", "group")
            heading.setIndent(0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            rows = []
            for key in group.keys:
                pressed, words = QLabel(key.keys), QLabel(key.words)
                pressed.setProperty("look", "heading")
                words.setWordWrap(True)
                row = grid.rowCount()
                grid.addWidget(pressed, row, 0)
                grid.addWidget(words, row, 1)
                rows.append((pressed, words))
            self._groups.append((heading, rows))
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _show_matching(self, wanted: str) -> None:
        for heading, rows in self._groups:
            for pressed, words in rows:
                is_wanted = matches(wanted, f"{pressed.text()} {words.text()} {heading.text()}")
                pressed.setVisible(is_wanted)
                words.setVisible(is_wanted)
            heading.setVisible(any(pressed.isVisibleTo(self) for pressed, _ in rows))
        self._none.setVisible(not any(heading.isVisibleTo(self) for heading, _ in self._groups))
