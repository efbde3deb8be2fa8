"""Opening dialogs over the window that wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable

Dialog = TypeVar("Dialog", bound=QDialog)


def open_dialog(dialog: Dialog, then: Callable[[], object] | None = None) -> Dialog:
    """Open a dialog over its window, and let it go once it is closed.

    Args:
        dialog: not shown yet.
        then: done once it was accepted.
    """
    dialog.finished.connect(dialog.deleteLater)
    if then is not None:
        dialog.accepted.connect(then)
    dialog.open()
    return dialog
