"""The model of the rubric editor's grid."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.ui.grid.cell import EMPTY, Align, Cell, Column, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.rubric_editor.editor_cells import EditorView, LineColumn, cells_of, look_of
from danhgia_desktop.ui.rubric_editor.line_entry import check
from danhgia_desktop.wording import say_error, say_place

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.ui.grid.grid_model import Index

_ROOT = QModelIndex()
_NEW_ROW = (EMPTY,) * len(LineColumn)


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

    @property
    def keys(self) -> tuple[CriterionKey | None, ...]:
        """The criterion of each row; None for the blank line."""
        return tuple(self._keys)

    def show(self, view: EditorView) -> None:
        """Show a rubric; rows that stay keep their selection."""
        is_first = self._view is None
        keys: list[CriterionKey | None] = [line.key for line in view.rubric.lines]
        keys += [TOTAL] if view.read_only else [None, TOTAL]
        cells = [cells_of(view, key) for key in keys]
        looks = [look_of(view.rubric, key) for key in keys]
        self._view = view
        if is_first:
            self.beginResetModel()
            self._keys, self._cells, self._looks = keys, cells, looks
            self.endResetModel()
            return
        self._resize(keys)
        before = list(zip(self._cells, self._looks, strict=True))
        self._keys, self._cells, self._looks = keys, cells, looks
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

    def refusal(self, row: int, column: int, text: str) -> str:
        try:
            check(column, text)
        except ExpectedError as error:
            return say_error(error, self._view.language) if self._view else str(error)
        return ""

    def why_closed(self, row: int, column: int) -> str:
        if self._view is not None and self._view.read_only:
            return self.tr("Dữ liệu đang mở chỉ đọc: không sửa được.")
        if column == LineColumn.SUM:
            return self.tr("Ô này do phần mềm cộng từ các dòng con.")
        return super().why_closed(row, column)

    def _resize(self, keys: list[CriterionKey | None]) -> None:
        """Insert or remove rows where the first one differs, until there are as many as wanted."""
        old = self._keys
        same = (place for place, (one, other) in enumerate(zip(old, keys, strict=False)) if one != other)
        first = next(same, min(len(old), len(keys)))
        more = len(keys) - len(old)
        # The blank line itself becomes the line that was typed there; another one comes below it.
        place = first + 1 if first < len(old) and old[first] is None else first
        if more > 0:
            self.beginInsertRows(_ROOT, place, place + more - 1)
            self._keys[place:place] = [None] * more
            self._cells[place:place] = [_NEW_ROW] * more
            self._looks[place:place] = [RowLook.LINE] * more
            self.endInsertRows()
        elif more < 0:
            self.beginRemoveRows(_ROOT, first, first - more - 1)
            for rows in (self._keys, self._cells, self._looks):
                del rows[first : first - more]
            self.endRemoveRows()

    def _tell_changed(self, before: list[tuple[tuple[Cell, ...], RowLook]]) -> None:
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
            Column(key="text", title=self.tr("Tiêu chí"), characters=44, wraps=True, shapes_rows=True, stretches=True),
            Column(key="maximum", title=self.tr("Điểm chuẩn"), characters=8, align=Align.RIGHT, numeric=True),
            Column(key="sum", title=self.tr("Cộng dòng con"), characters=8, align=Align.RIGHT, locked=True),
            Column(key="rules", title=self.tr("Cách tính"), characters=34, wraps=True, shapes_rows=True),
            Column(key="evidence", title=self.tr("Tài liệu kiểm chứng"), characters=18, wraps=True),
        )
