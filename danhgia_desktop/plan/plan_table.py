"""The table in which offices keep a plan of work: which columns it has, and the words of its cells.

The program writes such tables as templates and reads them; like every document they are Vietnamese.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.plan.task_problems import TaskField

if TYPE_CHECKING:
    from collections.abc import Mapping


class PlanColumn(StrEnum):
    """A column of a list of tasks, by its heading."""

    TEXT = "Nhiệm vụ"
    PRODUCT = "Sản phẩm"
    ASSIGNEE_CODE = "Mã người thực hiện"
    ASSIGNEE = "Người thực hiện"
    LEADER = "Lãnh đạo phụ trách"
    SUPPORTS = "Đơn vị phối hợp"
    ORIGIN = "Nguồn giao"
    NUMBER = "Số văn bản"
    SIGNED_ON = "Ngày văn bản"
    ASSIGNED_ON = "Ngày giao"
    DUE_ON = "Hạn"
    ASSIGNED = "Được giao"
    DONE = "Đã làm"
    FACTOR = "Hệ số"
    PRODUCT_CODE = "Mã sản phẩm"
    DONE_ON = "Ngày xong"
    QUALITY_FAILURES = "Lỗi chất lượng"
    DELAYS = "Lần chậm"
    CAUSE = "Nguyên nhân khách quan"
    CONFIRMED_BY = "Người xác nhận"
    RESULT = "Kết quả"
    NOTE = "Ghi chú"


ORIGINS: Mapping[TaskOrigin, str] = MappingProxyType(
    {
        TaskOrigin.PLANNED: "Theo kế hoạch",
        TaskOrigin.AD_HOC: "Phát sinh, đột xuất",
        TaskOrigin.MEETING_CONCLUSION: "Từ thông báo kết luận",
        TaskOrigin.REMEDY_PLAN: "Từ kế hoạch khắc phục",
        TaskOrigin.INSPECTION_FINDING: "Từ kết luận kiểm tra",
    }
)
"""What a cell says for where a task comes from; anything else there is who gave it."""

COLUMN_OF: Mapping[TaskField, PlanColumn] = MappingProxyType(
    {
        TaskField.TEXT: PlanColumn.TEXT,
        TaskField.ASSIGNEE: PlanColumn.ASSIGNEE,
        TaskField.SUPERVISING_LEADER: PlanColumn.LEADER,
        TaskField.ASSIGNED_ON: PlanColumn.ASSIGNED_ON,
        TaskField.DUE_ON: PlanColumn.DUE_ON,
        TaskField.ASSIGNED: PlanColumn.ASSIGNED,
        TaskField.DONE: PlanColumn.DONE,
        TaskField.FACTOR: PlanColumn.FACTOR,
        TaskField.DONE_ON: PlanColumn.DONE_ON,
        TaskField.QUALITY_FAILURES: PlanColumn.QUALITY_FAILURES,
        TaskField.DELAYS: PlanColumn.DELAYS,
        TaskField.CAUSE: PlanColumn.CAUSE,
    }
)
"""Where in the table a field of a task stands."""
