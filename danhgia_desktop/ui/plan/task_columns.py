"""The columns of the table of tasks."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.plan.task_problems import TaskField
from danhgia_desktop.ui.grid.cell import Align, Column
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.wording import Language


class TaskColumn(IntEnum):
    """What stands beside each other."""

    NUMBER = 0
    TEXT = 1
    PRODUCT = 2
    ASSIGNEE = 3
    DUE = 4
    ASSIGNED = 5
    DONE = 6
    FACTOR = 7
    DONE_ON = 8
    FAILURES = 9
    DELAYS = 10
    STATE = 11
    LEADER = 12
    SUPPORTS = 13
    ORIGIN = 14
    SOURCE = 15
    RESULT = 16
    NOTE = 17


FROZEN = TaskColumn.PRODUCT
"""How many columns stay while the others scroll: number and words."""

PROGRESS = frozenset({TaskColumn.DONE, TaskColumn.DONE_ON, TaskColumn.FAILURES, TaskColumn.DELAYS, TaskColumn.RESULT})
"""What tells how far a task has come."""

FIELDS = {
    TaskField.TEXT: TaskColumn.TEXT,
    TaskField.ASSIGNEE: TaskColumn.ASSIGNEE,
    TaskField.SUPERVISING_LEADER: TaskColumn.LEADER,
    TaskField.DUE_ON: TaskColumn.DUE,
    TaskField.ASSIGNED: TaskColumn.ASSIGNED,
    TaskField.DONE: TaskColumn.DONE,
    TaskField.FACTOR: TaskColumn.FACTOR,
    TaskField.DONE_ON: TaskColumn.DONE_ON,
    TaskField.QUALITY_FAILURES: TaskColumn.FAILURES,
    TaskField.DELAYS: TaskColumn.DELAYS,
    TaskField.ASSIGNED_ON: TaskColumn.DUE,
    TaskField.CAUSE: TaskColumn.STATE,
}
"""Where a problem is marked; what has no column of its own is marked beside what it is measured with."""


class TaskHeadings(QObject):
    """Says what the columns are called, and what can be chosen in them."""

    def of(self, office: PlanOffice | None, language: Language, unit: UnitUid | None = None) -> tuple[Column, ...]:
        """Return the columns with what their cells are mostly, as the office knows it, the people of a unit first."""
        people = () if office is None else office.people_beginning_with(unit)
        number: dict[str, object] = {"align": Align.RIGHT, "numeric": True}
        long: dict[str, object] = {"wraps": True, "lines": True}
        said: dict[TaskColumn, tuple[str, int, dict[str, object]]] = {
            TaskColumn.NUMBER: (self.tr("TT"), 6, {"align": Align.RIGHT, "locked": True}),
            TaskColumn.TEXT: (self.tr("Nhiệm vụ"), 38, {**long, "shapes_rows": True}),
            TaskColumn.PRODUCT: (
                self.tr("Sản phẩm"),
                16,
                {"wraps": True, "choices": office.products_typed if office else ()},
            ),
            TaskColumn.ASSIGNEE: (self.tr("Người thực hiện"), 17, {"choices": people}),
            TaskColumn.DUE: (self.tr("Hạn"), 10, {"align": Align.CENTRE}),
            TaskColumn.ASSIGNED: (self.tr("Được giao"), 7, number),
            TaskColumn.DONE: (self.tr("Đã làm"), 7, number),
            TaskColumn.FACTOR: (self.tr("Hệ số"), 6, number),
            TaskColumn.DONE_ON: (self.tr("Ngày xong"), 10, {"align": Align.CENTRE}),
            TaskColumn.FAILURES: (self.tr("Lỗi chất lượng"), 8, number),
            TaskColumn.DELAYS: (self.tr("Lần chậm"), 6, number),
            TaskColumn.STATE: (self.tr("Trạng thái"), 22, {"locked": True}),
            TaskColumn.LEADER: (self.tr("Lãnh đạo phụ trách"), 17, {"choices": people}),
            TaskColumn.SUPPORTS: (
                self.tr("Đơn vị phối hợp"),
                18,
                {"wraps": True, "choices": office.units_typed if office else ()},
            ),
            TaskColumn.ORIGIN: (
                self.tr("Nguồn"),
                18,
                {"choices": tuple(plan_word(one, language) for one in TaskOrigin)},
            ),
            TaskColumn.SOURCE: (self.tr("Số văn bản"), 13, {}),
            TaskColumn.RESULT: (self.tr("Kết quả"), 20, long),
            TaskColumn.NOTE: (self.tr("Ghi chú"), 18, long),
        }
        return tuple(
            Column(key=column.name.lower(), title=title, characters=characters, **more)  # type: ignore[arg-type]
            for column, (title, characters, more) in said.items()
        )
