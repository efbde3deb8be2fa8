"""Acts of a grid as actions: with keys, and in its context menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from danhgia_desktop.ui.grid.context_menu import IN_MENU

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from danhgia_desktop.ui.grid.grid_view import GridView

Keys = QKeySequence.StandardKey | str | tuple[str, ...]
"""A key that every platform has its own for, or one or several keys that do the same."""


class GridActs:
    """Makes the acts of one grid; they work while it has the focus, over its frozen columns too.

    What no text field has its own keys for may work wherever the keys work in the window.
    """

    def __init__(self, grid: GridView, owner: QObject) -> None:
        """Make acts.

        Args:
            grid: the grid they are for.
            owner: what carries them out.
        """
        self._grid = grid
        self._owner = owner

    def add(self, name: str, text: str, keys: Keys, act: Callable[[], object], *, in_menu: bool = True) -> QAction:
        """Add an act, at the end of the context menu unless it is one that only keys are used for.

        It is carried out once what is being typed has been entered, and not at all where that cannot stand.
        """
        action = QAction(text, self._owner)
        action.setObjectName(name)
        action.setShortcuts(_sequences(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setProperty(IN_MENU, in_menu)
        action.triggered.connect(lambda: self._grid.finish_typing() and act())
        self._add(action)
        return action

    def add_everywhere(self, name: str, text: str, keys: Keys, act: Callable[[], object], **more: bool) -> QAction:
        """Add an act as `add` does; its keys work in the whole window while the grid is shown."""
        action = self.add(name, text, keys, act, **more)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def separate(self) -> None:
        """Add a line to the menu."""
        separator = QAction(self._owner)
        separator.setSeparator(True)
        self._add(separator)

    def _add(self, action: QAction) -> None:
        self._grid.addAction(action)
        self._grid.frozen.addAction(action)


def _sequences(keys: Keys) -> list[QKeySequence]:
    if isinstance(keys, QKeySequence.StandardKey):
        return QKeySequence.keyBindings(keys)
    return [QKeySequence(key) for key in ((keys,) if isinstance(keys, str) else keys)]
