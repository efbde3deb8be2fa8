"""How many documents prove a line, in the cell with the words that name some."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.ui.grid.cell import Sign

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.cell import Cell

_DOCUMENTS = Sign(icon="file-text", tint="accent")
"""Tells documents that are attached apart from words that name some."""


def with_documents(cell: Cell, count: int) -> Cell:
    """Return the cell with how many documents are attached; what people typed stays what they typed."""
    if not count:
        return cell
    said = QCoreApplication.translate("DocumentCells", "{count} tài liệu").format(count=count)
    return replace(cell, text="; ".join(filter(None, (said, cell.text))), sign=_DOCUMENTS)
