"""The score sheets of a period as a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from danhgia_desktop import points
from danhgia_desktop.scoring.rubric_change import ChangeClass
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.figures import RoundTotal, SheetSummary
    from danhgia_desktop.ui.grid.grid_model import Index

_ROOT = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole
"""The role of the `SheetEntry` itself, for painting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetEntry:
    """A sheet as the list shows it.

    Attributes:
        uid: the sheet.
        name: whose it is.
        rubric: under which rubric.
        total: "90,5/100", "" while nothing is scored.
        state: in a word or two.
        icon, tint: the state's icon, and the colour of both.
        note: why it must be looked through since its rubric changed, "" where it need not be.
    """

    uid: SheetUid
    name: str
    rubric: str
    total: str
    state: str
    icon: str
    tint: str
    note: str = ""


class SheetListModel(QAbstractListModel):
    """The sheets whose unit or rubric matches what is searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[str, SheetEntry]] = []
        self._shown: list[SheetEntry] = []
        self._query = ""

    def show(self, sheets: Sequence[SheetSummary], round_: RoundKey) -> None:
        """Show sheets with what they come to in a round."""
        made = [self._entry(sheet, sheet.totals.get(round_)) for sheet in sheets]
        self._entries = [(fold(f"{entry.name} {entry.rubric}"), entry) for entry in made]
        self._filter()

    def search(self, query: str) -> None:
        """Show only sheets in which every word occurs, diacritics and case apart."""
        self._query = query
        self._filter()

    def row_of(self, uid: SheetUid | None) -> int | None:
        """Return the row of a sheet, None where it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.uid == uid), None)

    def entry(self, row: int) -> SheetEntry:
        """Return the sheet in a row."""
        return self._shown[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return "\n".join(part for part in (entry.name, entry.rubric, entry.total, entry.state, entry.note) if part)
        return None

    def _filter(self) -> None:
        words = fold(self._query).split()
        shown = [entry for folded, entry in self._entries if all(word in folded for word in words)]
        if [entry.uid for entry in shown] == [entry.uid for entry in self._shown]:
            changed = [row for row, entry in enumerate(shown) if entry != self._shown[row]]
            self._shown = shown
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _entry(self, sheet: SheetSummary, total: RoundTotal | None) -> SheetEntry:
        needs_review = sheet.review is not None
        state, icon, tint = (self.tr("cần rà soát"), "history", "amber") if needs_review else self._state(total)
        maximum = "" if total is None or total.maximum is None else f"/{points.shown(total.maximum)}"
        return SheetEntry(
            uid=sheet.uid,
            name=sheet.unit_name,
            rubric=sheet.rubric_name,
            total="" if total is None else f"{points.shown(total.counted)}{maximum}",
            state=state,
            icon=icon,
            tint=tint,
            note="" if sheet.review is None else self._note(ChangeClass(sheet.review)),
        )

    def _state(self, total: RoundTotal | None) -> tuple[str, str, str]:
        if total is None:
            return self.tr("chưa chấm"), "pencil", "muted"
        if total.errors:
            return self.tr("%n lỗi", "", total.errors), "triangle-alert", "red"
        if total.blanks:
            return self.tr("còn %n ô trống", "", total.blanks), "pencil", "amber"
        return self.tr("đủ"), "circle-check", "green"

    def _note(self, change: ChangeClass) -> str:
        """Return why a sheet must be looked through, after the gravest change of its rubric."""
        if change is ChangeClass.CRITERIA_ADDED:
            return self.tr("Bộ tiêu chí có dòng mới cần chấm bổ sung")
        if change is ChangeClass.RULES_REMOVED:
            return self.tr("Bộ tiêu chí đã bỏ cách tính có số liệu")
        return self.tr("Bộ tiêu chí đã đổi điểm")
