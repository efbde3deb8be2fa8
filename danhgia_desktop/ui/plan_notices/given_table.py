"""The grid of the lines of a conclusion, worked with the keys alone as a spreadsheet is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.ui.grid.block_editing import BlockEditing
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.grid.value_choice import ValueChoice
from danhgia_desktop.ui.plan_notices.given_model import GivenModel
from danhgia_desktop.ui.plan_notices.given_row import GivenColumn

if TYPE_CHECKING:
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.wording import Language


class GivenTable(GridView):
    """Typing mends a cell; Ctrl+- takes rows or leaves them out, F8 goes to what must be mended."""

    def __init__(self, office: PlanOffice, language: Language) -> None:
        self.lines = GivenModel(office, language)
        super().__init__(self.lines, frozen=GivenColumn.TEXT)
        self.lines.setParent(self)
        self.setObjectName("given_table")
        self.setAccessibleName(self.tr("Các dòng của kết luận"))
        self.blocks = BlockEditing(self)
        ValueChoice(self)
        acts = GridActs(self, self)
        acts.separate()
        acts.add("next_problem", self.tr("Lỗi tiếp theo"), "F8", self.go_to_problem)
        self.turn = acts.add("turn_rows", self.tr("Lấy hoặc bỏ các dòng đang chọn"), "Ctrl+-", self.turn_rows)
        self.lines.entered.connect(self.lines.type_in)

    def go_to_problem(self) -> None:
        """Make the next cell that must be mended the current one."""
        bad, row = self.lines.bad_rows, self.currentIndex().row()
        if bad:
            wanted = next((number for number in bad if number > row), bad[0])
            self.go_to((wanted, self.lines.first_problem(wanted) or GivenColumn.TEXT))

    def turn_rows(self) -> None:
        """Take the selected rows, or leave them out."""
        rows = sorted({row for row, _ in self.selected_places()})
        if rows:
            self.lines.turn(rows)
