"""Lists of tasks, as offices draw them up."""

from __future__ import annotations

import pytest

from danhgia_desktop.imports.plan_headings import PLAN_HEADINGS
from danhgia_desktop.imports.plan_rows import origin_said, plan_row, read_plan
from danhgia_desktop.imports.record_reader import NoRecordTableError
from danhgia_desktop.plan.plan_table import ORIGINS, PlanColumn
from danhgia_desktop.plan.task import TaskOrigin
from tests.imports.office_lists import listed
from tests.storage.plan_builders import SEPTEMBER


@pytest.mark.parametrize("column", PlanColumn)
def test_every_heading_of_the_template_is_known(column):
    assert PLAN_HEADINGS.column_of(column) is column


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("NỘI DUNG CÔNG VIỆC", PlanColumn.TEXT),
        ("Đầu việc", PlanColumn.TEXT),
        ("Sản phẩm đầu ra", PlanColumn.PRODUCT),
        ("Cán bộ thực hiện", PlanColumn.ASSIGNEE),
        ("Người chủ trì", PlanColumn.ASSIGNEE),
        ("Chuyên viên thụ lý", PlanColumn.ASSIGNEE),
        ("Mã CB", PlanColumn.ASSIGNEE_CODE),
        ("Lãnh đạo chỉ đạo", PlanColumn.LEADER),
        ("Phòng phối hợp", PlanColumn.SUPPORTS),
        ("Thời hạn hoàn thành", PlanColumn.DUE_ON),
        ("Thời gian hoàn thành", PlanColumn.DUE_ON),
        ("Ngày hoàn thành thực tế", PlanColumn.DONE_ON),
        ("Số lượng được giao", PlanColumn.ASSIGNED),
        ("Số lượng hoàn thành", PlanColumn.DONE),
        ("Hoàn thành", PlanColumn.DONE),
        ("Hệ số quy đổi", PlanColumn.FACTOR),
        ("Số lần không đạt chất lượng", PlanColumn.QUALITY_FAILURES),
        ("Số lần chậm tiến độ", PlanColumn.DELAYS),
        ("Số, ký hiệu văn bản", PlanColumn.NUMBER),
        ("Ngày ban hành", PlanColumn.SIGNED_ON),
        ("Kết quả thực hiện", PlanColumn.RESULT),
        ("Đơn vị chủ trì", None),
    ],
)
def test_the_wording_of_headings_is_forgiven(heading, column):
    assert PLAN_HEADINGS.column_of(heading) is column


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        *((name, origin) for origin, name in ORIGINS.items()),
        ("đột xuất", TaskOrigin.AD_HOC),
        ("Kế hoạch năm", TaskOrigin.PLANNED),
        ("Kết luận giao ban", TaskOrigin.MEETING_CONCLUSION),
        ("Kết luận thanh tra", TaskOrigin.INSPECTION_FINDING),
        ("Chủ tịch UBND tỉnh", None),
        ("", None),
    ],
)
def test_where_a_task_comes_from_is_told_from_who_gave_it(text, origin):
    assert origin_said(text) is origin


def test_columns_come_in_any_order_and_headings_between_the_rows_are_left_out():
    table = read_plan(
        listed(
            ("KẾ HOẠCH THÁNG 9",),
            ("TT", "Hạn", "Nội dung công việc", "Nguồn giao", "Ghi chú", "Kinh phí"),
            ("I", "", "Công tác tổ chức"),
            ("1", "20/9", "Tổ chức hội nghị", "Giám đốc Sở", "Ví dụ: như năm 2025"),
            ("", "", "B. Công tác khác"),
            ("2", "", "Tổ chức tập huấn"),
            ("", "", "Người lập"),
        )
    )

    rows = [plan_row(record, SEPTEMBER.starts_on) for record in table.records]

    assert [(row.text, row.issuer, row.note) for row in rows] == [
        ("Tổ chức hội nghị", "Giám đốc Sở", "Ví dụ: như năm 2025"),
        ("Tổ chức tập huấn", None, None),
    ]
    assert table.unused == ("Kinh phí",)
    assert set(table.left_out) >= {"Sheet1!C3", "Sheet1!C5"}


def test_a_table_without_tasks_is_no_plan():
    with pytest.raises(NoRecordTableError):
        read_plan(listed(("Họ và tên", "Hạn"), ("Lê A", "20/9")))
