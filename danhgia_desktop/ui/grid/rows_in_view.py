"""Which rows of a table can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView


def rows_in_view(view: QTableView) -> range:
    """Return the rows of which something can be seen; none of a table without rows."""
    rows = view.model().rowCount()
    last = view.rowAt(view.viewport().height() - 1)
    return range(max(view.rowAt(0), 0), rows if last < 0 else last + 1)
