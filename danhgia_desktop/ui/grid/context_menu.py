"""The context menu of a grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

IN_MENU = "in_menu"
"""The property of an act that says whether the menu shows it; acts without it are shown."""


def context_menu(grid: QWidget) -> QMenu:
    """Return the context menu of a grid: its acts, and those that others have offered to it."""
    menu = QMenu(grid)
    menu.setObjectName("grid_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions([action for action in grid.actions() if action.property(IN_MENU) is not False])
    return menu
