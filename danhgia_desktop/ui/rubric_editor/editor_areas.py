"""Going round the parts of the editor by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Area = tuple[QWidget, "Callable[[], None]"]
"""A part of the window, and what puts the keyboard into it."""


class EditorAreas(QObject):
    """F6 leads to the next part, Shift+F6 to the one before, as in the scoring tab."""

    def __init__(self, window: QWidget, areas: Sequence[Area]) -> None:
        super().__init__(window)
        self._areas = areas
        for name, text, key, step in (
            ("next_area", self.tr("Sang khung kế tiếp"), "F6", 1),
            ("previous_area", self.tr("Về khung trước"), "Shift+F6", -1),
        ):
            action = named(QAction(text, self), name)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, step=step: self._go(step))
            window.addAction(action)

    def _go(self, step: int) -> None:
        focused = QApplication.focusWidget()
        shown = [area for area in self._areas if area[0].isVisible()]
        here = next(
            (
                place
                for place, (part, _) in enumerate(shown)
                if focused is part or (focused and part.isAncestorOf(focused))
            ),
            -step,
        )
        shown[(here + step) % len(shown)][1]()
