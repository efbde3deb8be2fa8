"""What the columns of lists of tasks are called, and what is to be looked at in them, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.plan.plan_table import COLUMN_OF, PlanColumn
from danhgia_desktop.wording.errors import say_error
from danhgia_desktop.wording.language import Language, Words
from danhgia_desktop.wording.plan_problems import say_task_problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from enum import StrEnum

    from danhgia_desktop.operations.plan_foreseeing import ForeseenTask

PLAN_COLUMN_NAMES: Mapping[StrEnum, Words] = {
    PlanColumn.TEXT: Words("Nhiệm vụ", "Task"),
    PlanColumn.PRODUCT: Words("Sản phẩm", "Product"),
    PlanColumn.ASSIGNEE_CODE: Words("Mã người thực hiện", "Code of assignee"),
    PlanColumn.ASSIGNEE: Words("Người thực hiện", "Assignee"),
    PlanColumn.LEADER: Words("Lãnh đạo phụ trách", "Supervising leader"),
    PlanColumn.SUPPORTS: Words("Đơn vị phối hợp", "Supporting units"),
    PlanColumn.ORIGIN: Words("Nguồn giao", "Given by"),
    PlanColumn.NUMBER: Words("Số văn bản", "Document number"),
    PlanColumn.SIGNED_ON: Words("Ngày văn bản", "Document date"),
    PlanColumn.ASSIGNED_ON: Words("Ngày giao", "Assigned on"),
    PlanColumn.DUE_ON: Words("Hạn", "Due on"),
    PlanColumn.ASSIGNED: Words("Được giao", "Assigned"),
    PlanColumn.DONE: Words("Đã làm", "Done"),
    PlanColumn.FACTOR: Words("Hệ số", "Factor"),
    PlanColumn.PRODUCT_CODE: Words("Mã sản phẩm", "Product code"),
    PlanColumn.DONE_ON: Words("Ngày xong", "Done on"),
    PlanColumn.QUALITY_FAILURES: Words("Lỗi chất lượng", "Quality failures"),
    PlanColumn.DELAYS: Words("Lần chậm", "Delays"),
    PlanColumn.CAUSE: Words("Nguyên nhân khách quan", "Objective cause"),
    PlanColumn.CONFIRMED_BY: Words("Người xác nhận", "Confirmed by"),
    PlanColumn.RESULT: Words("Kết quả", "Result"),
    PlanColumn.NOTE: Words("Ghi chú", "Note"),
}
"""One name for each column; a test holds the table complete."""


def say_remarks(foreseen: ForeseenTask, language: Language) -> Iterator[tuple[PlanColumn, str]]:
    """Yield what should be looked at in a row that can be imported as it is, and in which columns."""
    for remark in foreseen.remarks:
        yield remark.column, say_error(remark.error, language)
    for fault in foreseen.faults:
        yield COLUMN_OF[fault.field], say_task_problem(fault, language)
