"""The things of a list in the catalogue as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon

from danhgia_desktop.text import fold
from danhgia_desktop.ui.grid.quick_text import quick_order
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.lists.record import Record, RecordColumn

_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
_STEP = "\u2003"
"""An em space: how far a part stands to the right of what it is a part of."""


class RecordModel(QAbstractTableModel):
    """Shows the records in which every word of what is searched for occurs, in the order of a column.

    The records come in the order of one column, such as people by given name; that one is left as it is.
    """

    def __init__(
        self, columns: Sequence[RecordColumn], *, ordered_by: int | None = None, parent: QObject | None = None
    ) -> None:
        """Make a model without records.

        Args:
            columns: from left to right.
            ordered_by: the column in whose order records come; None where they are never sorted.
            parent: its owner.
        """
        super().__init__(parent)
        self._columns = tuple(columns)
        self._ordered_by = ordered_by
        self._records: tuple[Record, ...] = ()
        self._shown: list[Record] = []
        self._rows: dict[str, int] = {}
        self._query = ""
        self._order: tuple[int | None, bool] = (ordered_by, False)

    @property
    def total(self) -> int:
        """How many records there are, those included that are not searched for."""
        return len(self._records)

    def show(self, records: Iterable[Record]) -> None:
        """Show other records, searched and sorted as those before."""
        self._records = tuple(records)
        self._arrange()

    def search(self, query: str) -> None:
        """Show only records in which every word occurs, diacritics and case apart."""
        self._query = query
        self._arrange()

    def record_at(self, row: int) -> Record:
        """Return the record of a row."""
        return self._shown[row]

    def row_of(self, uid: str) -> int | None:
        """Return the row of a record, None where it is not shown."""
        return self._rows.get(uid)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record, column = self._shown[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            return record.texts[column] if column else _STEP * record.indent + record.texts[column]
        if role == _ROLE.ToolTipRole:
            return record.texts[column] or None
        if role == _ROLE.AccessibleTextRole:
            return f"{self._columns[column].title}: {record.texts[column]}"
        return _look(record, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == _ROLE.DisplayRole:
            return self._columns[section].title
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _arrange(self) -> None:
        words = fold(self._query).split()
        found = [record for record in self._records if record.has(words)]
        self.beginResetModel()
        self._shown = self._sorted(found)
        self._rows = {record.uid: row for row, record in enumerate(self._shown)}
        self.endResetModel()

    def _sorted(self, records: list[Record]) -> list[Record]:
        column, is_descending = self._order
        if column is None or column == self._ordered_by:
            return records[::-1] if is_descending else records
        written = [record for record in records if record.texts[column]]
        places = quick_order([record.texts[column] for record in written], descending=is_descending)
        blanks = [record for record in records if not record.texts[column]]
        return [*(written[place] for place in places), *blanks]


def _look(record: Record, column: int, role: int) -> QColor | QIcon | None:
    if role == _ROLE.ForegroundRole and record.is_past:
        return QColor(colours_of(QGuiApplication.palette()).muted)
    if role == _ROLE.DecorationRole and (sign := record.signs.get(column)) is not None:
        return icon(sign.icon, sign.tint)
    return None
