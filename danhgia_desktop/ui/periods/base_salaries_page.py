"""The base salary over the years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from danhgia_desktop import days, vietnam_time
from danhgia_desktop.operations.base_salaries import all_base_salaries, remove_base_salary
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.regulation.base_salary import in_force
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.periods.salary_dialog import SalaryDialog, shown_amount

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.regulation.base_salary import BaseSalary
    from danhgia_desktop.ui.desk import Desk


class BaseSalariesPage(FreshPage):
    """The latest first; what holds today is black, the others are grey."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("base_salaries_page", desk)
        self._salaries: dict[str, BaseSalary] = {}
        columns = (
            RecordColumn(title=self.tr("Từ ngày"), characters=12),
            RecordColumn(title=self.tr("Mức (đồng/tháng)"), characters=18),
            RecordColumn(title=self.tr("Văn bản")),
        )
        self.table = RecordTable("base_salaries", columns)
        self.table.setAccessibleName(self.tr("Mức lương cơ sở"))
        self._none = EmptyPage(
            "no_base_salaries", self.tr("Thêm các mức có sẵn"), "plus", other_act=self.tr("Thêm một mức…")
        )
        self._stack = ListStack(self.table, self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(ListHead(self.table, ""))
        column.addWidget(self._stack, 1)
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    @property
    def stack(self) -> ListStack:
        return self._stack

    def read_again(self) -> None:
        store = self.desk.edits.store
        salaries = all_base_salaries(store)
        self._salaries = {salary.from_on.isoformat(): salary for salary in salaries}
        now = in_force(salaries, vietnam_time.day_of(store.now()))
        self.table.show_records(
            Record(
                uid=salary.from_on.isoformat(),
                texts=(days.shown(salary.from_on), shown_amount(salary.amount), salary.source),
                is_past=salary != now,
            )
            for salary in reversed(salaries)
        )
        said = self.tr("Chưa có mức lương cơ sở nào. Cần có để tính tiền thưởng theo hệ số.")
        self._none.say(said, can_act=not self.desk.edits.is_read_only)
        self._stack.turn_to(self.table if salaries else self._none)

    def _add(self) -> None:
        open_dialog(SalaryDialog(self.desk.edits, None, self.window()))

    def _edit(self, uid: str) -> None:
        open_dialog(SalaryDialog(self.desk.edits, self._salaries[uid], self.window()))

    def _remove(self) -> None:
        for uid in self.table.chosen():
            self.desk.edits.run(remove_base_salary, self._salaries[uid].from_on)

    def _connect(self) -> None:
        self.table.allow_changes(is_allowed=not self.desk.edits.is_read_only)
        self.table.add_wanted.connect(self._add)
        self.table.edit_wanted.connect(self._edit)
        self.table.removal_wanted.connect(self._remove)
        self._none.acted.connect(lambda: self.desk.edits.run(add_shipped))
        self._none.acted_otherwise.connect(self._add)
