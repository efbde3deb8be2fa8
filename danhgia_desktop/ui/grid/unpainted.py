"""Keeping Qt from repainting what has not changed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractScrollArea


@contextmanager
def unpainted(view: QAbstractScrollArea) -> Iterator[None]:
    """Let updates of a view that come up inside be forgotten.

    Item views repaint all they show whenever the focus comes or goes, that is
    twice for every cell somebody types into, though our cells look the same
    with and without it. `setUpdatesEnabled(True)` would itself repaint all.

    What somebody above keeps from being painted stays so: a stack of pages disables everything in it
    while it changes pages, which moves the focus, and enables again only below what it finds disabled.
    """
    widgets = [widget for widget in (view, view.viewport()) if widget.updatesEnabled()]
    for widget in widgets:
        widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
    try:
        yield
    finally:
        for widget in widgets:
            widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
