"""A page of the catalogue on the screen by itself, over data that was made once and is copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.storage.store import Store


@contextmanager
def opened_copy(original: Path | None, folder: Path) -> Iterator[Store]:
    """Open a copy of a data folder in another one; of None, a new data file."""
    if original is not None:
        shutil.copytree(original, folder)
    with open_data(folder) as store:
        yield store


@contextmanager
def shown(page: QWidget, qtbot) -> Iterator[None]:
    """Show a page in a window with the keyboard; what is still open over it at the end is closed."""
    window = QMainWindow()
    window.setCentralWidget(page)
    window.resize(1190, 640)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)
    window.hide()


def dialog_shown() -> QDialog:
    """Return what is open over the page."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog
