"""What was found, one kind after the other, each under its heading."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from danhgia_desktop.operations.searching import Found, FoundKind
from danhgia_desktop.ui.search.matched_parts import Part, around_match, matched_parts
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.wording import Language

ROW = Qt.ItemDataRole.UserRole
"""The role under which a delegate gets the `ResultRow`."""

_ROOT = QModelIndex()
_ORDER = list(FoundKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One row of the results.

    Attributes:
        text: what stands in it.
        parts: which parts of the text were asked for.
        context: where that stands in the data.
        context_parts: which parts of the context were asked for.
        found: where it leads; None in a heading.
    """

    text: str
    parts: tuple[Part, ...] = ()
    context: str = ""
    context_parts: tuple[Part, ...] = ()
    found: Found | None = None


class ResultsModel(QAbstractListModel):
    """The rows; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = {
            FoundKind.UNIT: self.tr("Đơn vị"),
            FoundKind.STAFF: self.tr("Nhân sự"),
            FoundKind.RUBRIC: self.tr("Bộ tiêu chí"),
            FoundKind.CRITERION: self.tr("Tiêu chí"),
            FoundKind.SHEET: self.tr("Phiếu chấm"),
            FoundKind.PLAN: self.tr("Kế hoạch"),
            FoundKind.TASK: self.tr("Nhiệm vụ"),
            FoundKind.NOTICE: self.tr("Thông báo kết luận"),
            FoundKind.PETITION: self.tr("Kiến nghị, vướng mắc"),
            FoundKind.DOCUMENT: self.tr("Văn bản minh chứng"),
            FoundKind.REASON: self.tr("Lý do, ghi chú"),
            FoundKind.EVIDENCE: self.tr("Minh chứng"),
        }
        self._rows: list[ResultRow] = []

    def show(self, words: str, found: Iterable[Found], language: Language) -> None:
        """Show what was found, in the order of kinds and the best of each kind first."""
        self.beginResetModel()
        self._rows = []
        ranked = sorted(found, key=lambda each: _ORDER.index(each.kind))
        for kind, of_kind in groupby(ranked, key=lambda each: each.kind):
            self._rows.append(ResultRow(text=self._headings[kind]))
            self._rows += [_row(words, each, language) for each in of_kind]
        self.endResetModel()

    def row(self, place: int) -> ResultRow:
        """Return one row."""
        return self._rows[place]

    def result_after(self, place: int, step: int) -> int:
        """Return the row of the result so many rows on, over headings; the last or the first where there are less.

        Args:
            place: a row of a result, or -1 to begin before the first.
            step: how many results on, or back when negative.
        """
        results = [row for row, each in enumerate(self._rows) if each.found is not None]
        if not results:
            return -1
        present = results.index(place) if place in results else -1 if step > 0 else len(results)
        return results[min(max(present + step, 0), len(results) - 1)]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.text, row.context)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].found is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


def _row(words: str, found: Found, language: Language) -> ResultRow:
    text = around_match(words, found.text)
    period = "" if found.period is None else period_name(found.period, language)
    context = " · ".join(filter(None, (period, found.context)))  # long names are cut off at the end
    return ResultRow(
        text=text,
        parts=matched_parts(words, text),
        context=context,
        context_parts=matched_parts(words, context),
        found=found,
    )
