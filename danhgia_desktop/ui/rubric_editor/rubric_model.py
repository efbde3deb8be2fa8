"""The model of the rubric editor's grid."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.ui.grid.cell import Align, Cell, Column, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.rubric_editor.editor_cells import EditorView, LineColumn, cells_of, look_of
from danhgia_desktop.ui.rubric_editor.line_entry import check
from danhgia_desktop.wording import say_error, say_place

if TYPE_CHECKING:
    from collections.abc import Hashable

    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.ui.grid.grid_model import Index

_ROOT = QModelIndex()
_Shown = tuple[tuple[Cell, ...], RowLook]


class RubricModel(GridModel):
    """The lines of a rubric, a blank line for the next one, and the total.

    Rows come and go one by one, so that whoever types keeps their place.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._columns = self._headings()
        self._view: EditorView | None = None
        self._keys: list[CriterionKey | None] = []
        self._cells: list[tuple[Cell, ...]] = []
        self._looks: list[RowLook] = []
        self._parents: list[int | None] = []

    @property
    def keys(self) -> tuple[CriterionKey | None, ...]:
        """The criterion of each row; None for the blank line."""
        return tuple(self._keys)

    def show(self, view: EditorView) -> None:
        """Show a rubric; rows that stay keep their selection."""
        keys: list[CriterionKey | None] = [line.key for line in view.rubric.lines]
        keys += [TOTAL] if view.read_only else [None, TOTAL]
        if self._view is None:
            self.beginResetModel()
            self._take(view, keys)
            self.endResetModel()
            return
        before: list[_Shown | None] = list(zip(self._cells, self._looks, strict=True))
        if len(keys) != len(self._keys):
            self._resize(view, keys, before)
        elif (keys, _parents_of(view, keys)) != (self._keys, self._parents):
            self.layoutAboutToBeChanged.emit()
            self._take(view, keys)
            self.layoutChanged.emit()
        else:
            self._take(view, keys)
        if self._view is view:  # else what was still being typed was entered, and all is told
            self._tell_changed(before)

    def row_of(self, key: CriterionKey) -> int:
        """Return the row of a criterion."""
        return self._keys.index(key)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def cell(self, row: int, column: int) -> Cell:
        return self._cells[row][column]

    def row_look(self, row: int) -> RowLook:
        return self._looks[row]

    def row_name(self, row: int) -> str:
        key = self._keys[row]
        if key is None or self._view is None:
            return self.tr("Dòng mới")
        return say_place(key, self._view.rubric, self._view.language)

    def row_key(self, row: int) -> Hashable:
        return self._keys[row]

    def parent_row(self, row: int) -> int | None:
        return self._parents[row]

    def blank_row(self) -> int | None:
        return self._keys.index(None) if None in self._keys else None

    def refusal(self, row: int, column: int, text: str) -> str:
        key = self._keys[row] if row < len(self._keys) else None
        line = None if key is None or self._view is None else self._view.rubric.get(key)
        try:
            check(line, column, text)
        except ExpectedError as error:
            return say_error(error, self._view.language) if self._view else str(error)
        return ""

    def why_closed(self, row: int, column: int) -> str:
        if self._view is not None and self._view.read_only:
            return self.tr("Dữ liệu đang mở chỉ đọc: không sửa được.")
        if column == LineColumn.SUM:
            return self.tr("Ô này do chương trình cộng từ các dòng con.")
        return super().why_closed(row, column)

    def _take(self, view: EditorView, keys: list[CriterionKey | None]) -> None:
        self._view, self._keys = view, keys
        self._cells = [cells_of(view, key) for key in keys]
        self._looks = [look_of(view.rubric, key) for key in keys]
        self._parents = _parents_of(view, keys)

    def _resize(self, view: EditorView, keys: list[CriterionKey | None], before: list[_Shown | None]) -> None:
        """Insert or remove rows where the first one differs, until there are as many as wanted."""
        old = self._keys
        same = (place for place, (one, other) in enumerate(zip(old, keys, strict=False)) if one != other)
        first = next(same, min(len(old), len(keys)))
        more = len(keys) - len(old)
        if more > 0:
            # The blank line itself becomes the line that was typed there; another one comes below it.
            place = first + 1 if first < len(old) and old[first] is None else first
            self.beginInsertRows(_ROOT, place, place + more - 1)
            before[place:place] = [None] * more
            self._take(view, keys)
            self.endInsertRows()
        else:
            self.beginRemoveRows(_ROOT, first, first - more - 1)
            del before[first : first - more]
            self._take(view, keys)
            self.endRemoveRows()

    def _tell_changed(self, before: list[_Shown | None]) -> None:
        """Have every run of rows that look different painted and measured again."""
        last = len(LineColumn) - 1
        after = zip(self._cells, self._looks, strict=True)
        changed = [row for row, shown in enumerate(after) if before[row] != shown]
        for _, run in groupby(enumerate(changed), key=lambda numbered: numbered[1] - numbered[0]):
            rows = [row for _, row in run]
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], last))

    def _headings(self) -> tuple[Column, ...]:
        return (
            Column(key="number", title=self.tr("Số TT"), characters=7, align=Align.CENTRE),
            Column(
                key="text",
                title=self.tr("Tiêu chí"),
                characters=44,
                wraps=True,
                shapes_rows=True,
                folds=True,
                stretches=True,
            ),
            Column(key="maximum", title=self.tr("Điểm chuẩn"), characters=8, align=Align.RIGHT, numeric=True),
            Column(key="sum", title=self.tr("Cộng dòng con"), characters=8, align=Align.RIGHT, locked=True),
            Column(key="rules", title=self.tr("Cách tính"), characters=34, wraps=True, shapes_rows=True),
            Column(key="evidence", title=self.tr("Tài liệu kiểm chứng"), characters=18, wraps=True),
        )


def _parents_of(view: EditorView, keys: list[CriterionKey | None]) -> list[int | None]:
    """Return the row that each row is a part of; the total stands below what it adds up."""
    places = {key: row for row, key in enumerate(keys)}
    above = [None if key is None else view.rubric.get(key).parent for key in keys]
    return [None if parent is None or parent == TOTAL else places[parent] for parent in above]
