"""Showing a folder in the system's own window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.ui.prompts import Prompts


def open_folder(folder: Path, prompts: Prompts) -> None:
    """Show a folder; where the system has nothing that shows one, say where it lies."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        said = QCoreApplication.translate("FolderOpening", "Máy này không mở được cửa sổ thư mục. Thư mục: {path}")
        prompts.warn(said.format(path=folder))
