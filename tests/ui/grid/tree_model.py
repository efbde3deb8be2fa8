"""A table whose rows are parts of other rows, as a rubric's are."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
from danhgia_desktop.ui.grid.cell import Cell, CellState, RowLook
from tests.ui.grid.small_model import NUMBER, TEXT, SmallModel

LINES = (
    ("I", None, "Công tác chỉ đạo"),
    ("I.1", 0, "Ban hành kế hoạch"),
    ("I.2", 0, "Báo cáo định kỳ"),
    ("I.2.1", 2, "Báo cáo quý"),
    ("I.2.2", 2, "Báo cáo năm"),
    ("II", None, "Chuyển đổi số"),
    ("II.1", 5, "Văn bản điện tử"),
    ("II.2", 5, "Đào tạo cán bộ"),
    ("", None, "Tổng cộng"),
)
Line = tuple[str, int | None, str]
"""Its number, the row it is part of, its words."""

SECTION_1, PLAN, REPORTS, QUARTER, YEARLY, SECTION_2, PAPERS, COURSES, TOTAL = range(len(LINES))


class TreeModel(SmallModel):
    """Two sections, one with a group in it, and a total below them."""

    def __init__(self) -> None:
        super().__init__(rows=len(LINES))
        self._lines = LINES

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._lines, self._count = lines, len(lines)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        if column == 0:
            return Cell(text=self._lines[row][0])
        if column == TEXT:
            return Cell(text=self._lines[row][2])
        cell = super().cell(row, column)
        is_leaf = self.row_look(row) is RowLook.LINE
        return replace(cell, state=CellState.OPEN if is_leaf else CellState.COMPUTED) if cell.can_type else cell

    def row_look(self, row: int) -> RowLook:
        if self._lines[row][1] is None:
            return RowLook.SECTION
        return RowLook.GROUP if row == REPORTS else RowLook.LINE

    def row_key(self, row: int) -> Hashable:
        return self._lines[row][0]

    def row_name(self, row: int) -> str:
        return self._lines[row][0]

    def parent_row(self, row: int) -> int | None:
        return self._lines[row][1]


def numbers(shown: ArrangedModel) -> list[str]:
    """Return the numbers of the lines that are shown, from above."""
    return [shown.cell(row, NUMBER).text for row in range(shown.rowCount())]
