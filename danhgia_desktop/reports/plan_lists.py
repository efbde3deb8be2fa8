"""What the empty list of tasks looks like, and what it says about its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.organization.office_tables import SAMPLE_MARK
from danhgia_desktop.plan.plan_table import ORIGINS, PlanColumn
from danhgia_desktop.reports.list_template import ListColumn, ListTemplate

if TYPE_CHECKING:
    from collections.abc import Sequence

_IMPORTING = (
    "Xem trước: Nhiệm vụ mới, nhiệm vụ thay đổi và từng ô sai được cho xem trước; còn ô sai thì chưa có gì được nhập.",
    "Nhập lại: Nhận ra nhiệm vụ theo nội dung, người thực hiện, hạn; nhập lại cùng một tệp không làm thay đổi gì.",
    "Ô để trống: Giữ như đang có trong chương trình.",
    "Người chưa có trong danh mục: Vẫn được nhập, giữ nguyên như đã ghi để sửa sau.",
    "Các cột: Được đổi chỗ, bớt cột, thêm cột khác; cột không dùng đến được nêu tên khi xem trước.",
)
_ABOUT_LEADER = "Tên hoặc mã; để trống là lãnh đạo phụ trách đơn vị."
_ABOUT_SUPPORTS = "Nhiều đơn vị cách nhau bằng dấu chấm phẩy (;). Đơn vị ngoài cơ quan được giữ ở ghi chú."
_ABOUT_DUE = "Ngày cuối cùng, hoặc tháng, quý; để trống là ngày cuối của kỳ kế hoạch."


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChoices:
    """What cells of a list of tasks are chosen from: codes and names of people, units, codes of standard products."""

    codes: Sequence[str] = ()
    names: Sequence[str] = ()
    units: Sequence[str] = ()
    products: Sequence[str] = ()


def plan_template(choices: PlanChoices) -> ListTemplate[PlanColumn]:
    """Return an empty list of tasks."""
    return ListTemplate(
        sheet="Kế hoạch công tác",
        title="Kế hoạch công tác: danh sách nhiệm vụ",
        columns=(*_asked(choices), *_measured(choices), *_told()),
        importing=_IMPORTING,
    )


def _asked(choices: PlanChoices) -> tuple[ListColumn[PlanColumn], ...]:
    """Return the columns of what is asked of whom."""
    sample = f"{SAMPLE_MARK}: Lập báo cáo quý III"
    return (
        _column(PlanColumn.TEXT, 260, sample, "Việc phải làm, bắt buộc."),
        _column(PlanColumn.PRODUCT, 120, "Báo cáo", "Kết quả đầu ra."),
        _column(PlanColumn.ASSIGNEE_CODE, 96, "CC001", "Mã cán bộ; cần khi có người trùng tên.", *choices.codes),
        _column(PlanColumn.ASSIGNEE, 132, "Nguyễn Văn A", "Họ và tên, hoặc mã cán bộ.", *choices.names),
        _column(PlanColumn.LEADER, 132, "", _ABOUT_LEADER, *choices.names),
        _column(PlanColumn.SUPPORTS, 132, "", _ABOUT_SUPPORTS, *choices.units),
        _column(
            PlanColumn.ORIGIN, 120, "Theo kế hoạch", "Chọn nguồn, hoặc ghi người, cơ quan giao.", *ORIGINS.values()
        ),
        _column(PlanColumn.NUMBER, 96, "19/KH-SNV", "Số, ký hiệu văn bản giao."),
        _column(PlanColumn.SIGNED_ON, 84, "31/08/2026", "Ngày của văn bản ấy (ngày/tháng/năm)."),
        _column(PlanColumn.ASSIGNED_ON, 84, "01/09/2026", "Ngày giao nhiệm vụ."),
        _column(PlanColumn.DUE_ON, 84, "20/09/2026", _ABOUT_DUE),
    )


def _measured(choices: PlanChoices) -> tuple[ListColumn[PlanColumn], ...]:
    """Return the columns of which points are made."""
    return (
        _column(PlanColumn.ASSIGNED, 60, "1", "Số lượng sản phẩm được giao; để trống thì chưa được tính điểm."),
        _column(PlanColumn.DONE, 60, "1", "Số lượng đã hoàn thành; để trống là chưa có."),
        _column(PlanColumn.FACTOR, 60, "1", "Hệ số quy đổi, như 1,25 hoặc 100/300; để trống là 1."),
        _column(
            PlanColumn.PRODUCT_CODE, 84, "", "Mã trong danh mục sản phẩm chuẩn, cho hệ số của nó.", *choices.products
        ),
        _column(PlanColumn.DONE_ON, 84, "18/09/2026", "Ngày hoàn thành tất cả."),
        _column(PlanColumn.QUALITY_FAILURES, 66, "", "Số lần không đạt chất lượng."),
        _column(PlanColumn.DELAYS, 66, "", "Số lần chậm; để trống thì tính theo ngày xong."),
    )


def _told() -> tuple[ListColumn[PlanColumn], ...]:
    """Return the columns of words."""
    return (
        _column(PlanColumn.CAUSE, 132, "", "Vì sao chậm, lỗi không do người thực hiện."),
        _column(PlanColumn.CONFIRMED_BY, 120, "", "Ai xác nhận nguyên nhân ấy; chưa có thì chưa được miễn trừ."),
        _column(PlanColumn.RESULT, 150, "", "Kết quả bằng lời."),
        _column(PlanColumn.NOTE, 120, "", "Điều cần ghi thêm."),
    )


def _column(heading: PlanColumn, width: float, sample: str, about: str, *choices: str) -> ListColumn[PlanColumn]:
    return ListColumn(heading=heading, width=width, sample=sample, about=about, choices=choices)
