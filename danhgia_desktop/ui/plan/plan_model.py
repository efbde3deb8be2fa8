"""The model of the table of tasks."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.grid.cell import Cell, Column, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.plan.plan_view import Grouping
from danhgia_desktop.ui.plan.task_cells import blank_cells, cells_of, heading_cells, shape_of
from danhgia_desktop.ui.plan.task_columns import TaskColumn, TaskHeadings
from danhgia_desktop.ui.plan.task_rows import rows_of
from danhgia_desktop.ui.plan.task_typing import new_task, typed_into
from danhgia_desktop.wording import Language, say_error

if TYPE_CHECKING:
    from collections.abc import Hashable

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task, TaskUid
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.plan.plan_view import PlanView
    from danhgia_desktop.ui.plan.task_rows import TaskRow

_ROOT = QModelIndex()


class PlanModel(GridModel):
    """The tasks of the plan that is shown; none while there is none.

    Rows come and go one by one, so that whoever types keeps their place.
    """

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headings = TaskHeadings(self)
        self._columns = self._headings.of(None, language)
        self._view: PlanView | None = None
        self._rows: tuple[TaskRow, ...] = ()
        self._cells: list[tuple[Cell, ...] | None] = []

    @property
    def view(self) -> PlanView | None:
        """What is shown."""
        return self._view

    def show(self, view: PlanView) -> None:
        """Show a plan; where it is the one that was shown, rows that stay keep their selection."""
        before, rows = self._view, rows_of(view)
        self.show_columns(self._columns_of(view))
        if before is None or not before.is_same_plan(view) or before.grouping is not view.grouping:
            self.beginResetModel()
            self._take(view, rows, [None] * len(rows))
            self.endResetModel()
            return
        old, cells = self._rows, self._cells
        keys, old_keys = [row.key for row in rows], [row.key for row in old]
        if keys == old_keys:
            self._take(view, rows, cells)
        elif None in old_keys and keys[: len(old) - 1] == old_keys[:-1] and view.grouping is Grouping.NONE:
            # The blank row itself becomes the task that was typed there; another one comes below it.
            self.beginInsertRows(_ROOT, len(old), len(rows) - 1)
            cells = [*cells[:-1], *[None] * (len(rows) - len(old) + 1)]
            self._take(view, rows, cells)
            self.endInsertRows()
        else:
            self.layoutAboutToBeChanged.emit()
            self._take(view, rows, [None] * len(rows))
            self.layoutChanged.emit()
            self._tell(range(len(rows)))
            return
        if self._view is view:  # else what was still being typed was entered, and all is told
            self._forget_changed(before, view, old)

    def task_at(self, row: int) -> FollowedTask | None:
        """Return the task of a row; None for headings and the blank one."""
        return self._rows[row].followed if row < len(self._rows) else None

    def tasks_by_row(self) -> dict[int, Task]:
        """Return the task of each row that has one."""
        return {place: row.followed.task for place, row in enumerate(self._rows) if row.followed is not None}

    def row_of(self, uid: TaskUid) -> int | None:
        """Return the row of a task."""
        return next((place for place, row in enumerate(self._rows) if row.key == uid), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def cell(self, row: int, column: int) -> Cell:
        return (self._cells[row] or self._made(row))[column]

    def shape(self, row: int, column: int) -> Cell:
        followed = self._rows[row].followed
        return self.cell(row, column) if followed is None else shape_of(followed)

    def row_look(self, row: int) -> RowLook:
        return RowLook.GROUP if self._rows[row].heading else RowLook.LINE

    def row_name(self, row: int) -> str:
        shown = self._rows[row]
        if shown.is_blank:
            return self.tr("mới")
        return shown.heading or str(shown.number)

    def row_key(self, row: int) -> Hashable:
        return self._rows[row].key

    def parent_row(self, row: int) -> int | None:
        return self._rows[row].parent

    def blank_row(self) -> int | None:
        last = len(self._rows) - 1
        return last if last >= 0 and self._rows[last].is_blank else None

    def refusal(self, row: int, column: int, text: str) -> str:
        if self._view is None:
            return ""
        followed = self.task_at(row)
        try:
            typed_into(new_task() if followed is None else followed.task, column, text, self._view.typing)
        except ExpectedError as error:
            return say_error(error, self._view.language)
        return ""

    def why_closed(self, row: int, column: int) -> str:
        followed = self.task_at(row)
        if self._view is not None and self._view.is_concluded:
            if followed is not None and self._view.can_progress(followed):
                return self.tr("Kỳ đã chốt, nhiệm vụ được gia hạn: chỉ ghi được kết quả thực hiện và giải trình.")
            return self.tr("Kỳ đã chốt: nhiệm vụ chỉ xem được. Giải trình vẫn ghi được ở khung bên phải.")
        if self._view is not None and self._view.read_only:
            return self.tr("Dữ liệu đang mở chỉ đọc: không sửa được.")
        if column == TaskColumn.STATE:
            return self.tr("Trạng thái tự tính từ hạn, số lượng và ngày xong.")
        if column == TaskColumn.NUMBER:
            return self.tr("Số thứ tự tự đánh; Alt+Shift+↑, Alt+Shift+↓ đổi chỗ nhiệm vụ.")
        return super().why_closed(row, column)

    def _columns_of(self, view: PlanView) -> tuple[Column, ...]:
        columns = self._headings.of(view.office, view.language, view.unit)
        if view.grouping is Grouping.NONE:
            return columns
        return tuple(
            replace(column, folds=True) if place == TaskColumn.TEXT else column for place, column in enumerate(columns)
        )

    def _take(self, view: PlanView, rows: tuple[TaskRow, ...], cells: list[tuple[Cell, ...] | None]) -> None:
        self._view, self._rows, self._cells = view, rows, cells

    def _made(self, row: int) -> tuple[Cell, ...]:
        if self._view is None:
            raise IndexError(row)
        shown = self._rows[row]
        if shown.followed is not None:
            cells = cells_of(shown.followed, shown.number, self._view)
        elif shown.heading:
            cells = heading_cells(shown.heading, shown.count)
        else:
            cells = blank_cells(self._view, self.tr("Gõ hoặc dán từ Excel vào đây để thêm nhiệm vụ"))
        self._cells[row] = cells
        return cells

    def _forget_changed(self, before: PlanView, view: PlanView, old: tuple[TaskRow, ...]) -> None:
        """Make the cells of rows that may look different anew."""
        same_looks = before.has_same_looks(view) and bool(before.tasks) == bool(view.tasks)
        places = range(len(self._rows))
        changed = [row for row in places if not same_looks or row >= len(old) or old[row] != self._rows[row]]
        for row in changed:
            self._cells[row] = None
        for _, run in groupby(enumerate(changed), key=lambda numbered: numbered[1] - numbered[0]):
            rows = [row for _, row in run]
            self._tell(range(rows[0], rows[-1] + 1))

    def _tell(self, rows: range) -> None:
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], len(self._columns) - 1))
