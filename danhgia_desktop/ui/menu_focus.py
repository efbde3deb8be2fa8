"""Where the keyboard goes when somebody is done with the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar, QWidget

_TURNS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.FocusIn}
"""After any of these nothing in the menu bar may be chosen any more."""


class MenuFocus(QObject):
    """Gives the keyboard back to what had it before the menu bar.

    Qt does so by itself, but after a second menu was opened from the menu bar it takes the bar for the place where
    the person had been, and keys end there.
    """

    def __init__(self, bar: QMenuBar) -> None:
        """Watch a menu bar that has its menus."""
        super().__init__(bar)
        self._bar = bar
        self._before: list[QWidget] = []
        """What had the keyboard, and what it stands in, the nearest first."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._give_back)
        QApplication.instance().focusChanged.connect(self._remember)  # type: ignore[union-attr]  # there is one
        bar.installEventFilter(self)
        for act in bar.actions():
            menu = act.menu()
            if isinstance(menu, QMenu):
                menu.aboutToHide.connect(self._soon.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the menu bar was used."""
        if event.type() in _TURNS:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _remember(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not self._bar or before is None or before.window() is not self._bar.window():
            return
        self._before = []
        while before is not None and not before.isWindow():
            self._before.append(before)
            before = before.parentWidget()

    def _give_back(self) -> None:
        is_used = self._bar.activeAction() is not None or QApplication.activePopupWidget() is not None
        if is_used or not self._bar.hasFocus():
            return
        left = (widget for widget in self._before if shiboken6.isValid(widget) and widget.isVisible())
        target = next((widget for widget in left if widget.focusPolicy() != Qt.FocusPolicy.NoFocus), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.MenuBarFocusReason)
