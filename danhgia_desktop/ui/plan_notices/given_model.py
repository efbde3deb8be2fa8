"""The lines of a conclusion before they become tasks, cell by cell, for a person to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from danhgia_desktop import days
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.typed_values import quantity
from danhgia_desktop.text import fold
from danhgia_desktop.ui.grid.cell import Align, Cell, CellState, Column, Ink, Mark, RowLook
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from danhgia_desktop.ui.plan.task_typing import Typing, new_task, typed_into
from danhgia_desktop.ui.plan_notices.given_row import GivenColumn, GivenRow, owner_of
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject

    from danhgia_desktop.ui.grid.cell import Entry
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.wording import Language

_ROOT = QModelIndex()
_YES, _NO = frozenset({"lay", "co", "x", "take", "yes"}), frozenset({"", "bo", "khong", "skip", "no"})


class GivenModel(GridModel):
    """A row for each line: whether it is taken, its words, whose plan it goes to, who does it, and until when."""

    def __init__(self, office: PlanOffice, language: Language, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._office = office
        self._language = language
        self._columns = self._made_columns()
        self.rows: tuple[GivenRow, ...] = ()

    @property
    def bad_rows(self) -> list[int]:
        """The rows that are taken and must be mended first."""
        return [row for row in range(len(self.rows)) if self.first_problem(row) is not None]

    def first_problem(self, row: int) -> GivenColumn | None:
        """Return the first cell of a row that must be mended."""
        bad = (column for column in (GivenColumn.TEXT, GivenColumn.OWNER, GivenColumn.DUE) if self.fault(row, column))
        return next(bad, None)

    def show(self, rows: Sequence[GivenRow]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def type_in(self, entries: Iterable[Entry]) -> None:
        """Take what a person entered."""
        rows = list(self.rows)
        for entry in entries:
            column = GivenColumn(entry.column)
            if column is GivenColumn.TAKEN:
                rows[entry.row] = rows[entry.row].taken(is_taken=fold(entry.text) in _YES)
            else:
                rows[entry.row] = rows[entry.row].typed(column, entry.text)
        self._change(rows)

    def turn(self, places: Sequence[int]) -> None:
        """Take rows that are not taken; where all of them are, leave them out."""
        wanted = not all(self.rows[row].is_taken for row in places)
        self._change([row.taken(is_taken=wanted) if place in places else row for place, row in enumerate(self.rows)])

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def cell(self, row: int, column: int) -> Cell:
        shown, place = self.rows[row], GivenColumn(column)
        ink = Ink.NORMAL if shown.is_taken else Ink.MUTED
        if place is GivenColumn.NUMBER:
            return Cell(text=shown.listed.number, ink=Ink.MUTED)
        if place is GivenColumn.HINT:
            said = self._hint(shown)
            return Cell(text=said, ink=Ink.MUTED, message=said)
        if place is GivenColumn.TAKEN:
            words = self.tr("Lấy") if shown.is_taken else self.tr("Bỏ")
            return Cell(text=words, typed=words, state=CellState.OPEN, can_type=True, ink=ink)
        fault = self.fault(row, place)
        doubt = self._doubt(shown, place)
        return Cell(
            text=shown.values[place],
            typed=shown.values[place],
            state=CellState.OPEN,
            can_type=True,
            ink=Ink.ITALIC if place in shown.hinted and shown.is_taken else ink,
            mark=Mark.ERROR if fault else Mark.WARNING if doubt else Mark.NONE,
            message=fault or doubt or self._said_of(shown, place),
        )

    def fault(self, row: int, column: GivenColumn) -> str:
        """Return what must be mended in a cell before the row can become a task; "" for nothing."""
        shown = self.rows[row]
        if not shown.is_taken:
            return ""
        if column is GivenColumn.TEXT and not shown.values[column].strip():
            return self.tr("Nhiệm vụ chưa có nội dung; gõ vào, hoặc bỏ dòng này.")
        if column is GivenColumn.OWNER and owner_of(shown.values[column], self._office) is None:
            return self.tr("Không có đơn vị, cá nhân nào tên này; Alt+↓ để chọn kế hoạch nhận nhiệm vụ.")
        due = shown.listed.due
        if column is GivenColumn.DUE and due is not None and due.due_on is None and not shown.values[column].strip():
            return self.tr("Lời kết luận ghi “{words}”, nhưng lịch không có ngày này: gõ hạn đúng.").format(
                words=due.words
            )
        return ""

    def refusal(self, row: int, column: int, text: str) -> str:
        if column == GivenColumn.TAKEN and fold(text) not in _YES | _NO:
            return self.tr("Gõ “Lấy” hoặc “Bỏ”.")
        readers: dict[int, Callable[[str], object]] = {
            GivenColumn.DUE: days.parse,
            GivenColumn.ASSIGNED: quantity,
            GivenColumn.SUPPORTS: self._support,
        }
        if column in readers and text.strip():
            try:
                readers[column](text)
            except ExpectedError as error:
                return say_error(error, self._language)
        return ""

    def _support(self, text: str) -> object:
        typing = Typing(office=self._office, begins_on=self._office.day)
        return typed_into(new_task(), TaskColumn.SUPPORTS, text, typing)

    def row_look(self, row: int) -> RowLook:
        return RowLook.GROUP if self.rows[row].listed.is_heading else RowLook.LINE

    def _change(self, rows: Sequence[GivenRow]) -> None:
        self.rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def _doubt(self, shown: GivenRow, column: GivenColumn) -> str:
        said = shown.values[column]
        if column is GivenColumn.ASSIGNEE and shown.is_taken and said.strip() and self._office.person(said) is None:
            return self.tr("Không có ai tên này (hoặc có nhiều người): tên được giữ như đã gõ.")
        return ""

    def _said_of(self, shown: GivenRow, column: GivenColumn) -> str:
        return self.tr("Chữ nghiêng là gợi ý của chương trình; gõ để đổi.") if column in shown.hinted else ""

    def _hint(self, shown: GivenRow) -> str:
        said = []
        if shown.is_given:
            said.append(self.tr("Đã giao từ thông báo này"))
        elif shown.listed.is_heading:
            said.append(self.tr("Đề mục: việc nằm ở các dòng dưới"))
        if shown.listed.whom:
            said.append(self.tr("giao “{words}”").format(words=shown.listed.whom))
        if shown.listed.due is not None:
            said.append(self.tr("hạn “{words}”").format(words=shown.listed.due.words))
        return "; ".join(said)

    def _made_columns(self) -> tuple[Column, ...]:
        office = self._office
        owners = (office.agency, *office.units_typed, *office.people_typed)
        return (
            Column(key="taken", title=self.tr("Lấy"), characters=6, choices=(self.tr("Lấy"), self.tr("Bỏ"))),
            Column(key="number", title=self.tr("Số"), characters=5, align=Align.CENTRE, locked=True),
            Column(key="text", title=self.tr("Nhiệm vụ"), characters=54, wraps=True, lines=True, shapes_rows=True),
            Column(key="owner", title=self.tr("Vào kế hoạch của"), characters=24, wraps=True, choices=owners),
            Column(key="assignee", title=self.tr("Người thực hiện"), characters=18, choices=office.people_typed),
            Column(key="due", title=self.tr("Hạn"), characters=10, align=Align.CENTRE),
            Column(key="assigned", title=self.tr("Được giao"), characters=7, align=Align.RIGHT, numeric=True),
            Column(
                key="supports", title=self.tr("Đơn vị phối hợp"), characters=16, wraps=True, choices=office.units_typed
            ),
            Column(
                key="hint", title=self.tr("Theo lời kết luận"), characters=24, wraps=True, stretches=True, locked=True
            ),
        )
