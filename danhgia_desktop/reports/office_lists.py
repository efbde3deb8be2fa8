"""What the empty lists of people and units look like, and what they say about their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.office_tables import (
    EMPLOYMENT_KINDS,
    END_REASONS,
    NO_TICK,
    SAMPLE_MARK,
    TICK,
    UNIT_KINDS,
    UNIT_ROLES,
    StaffColumn,
    UnitColumn,
)
from danhgia_desktop.reports.list_template import C, ListColumn, ListTemplate

if TYPE_CHECKING:
    from collections.abc import Sequence

_OFFICE = "Văn phòng"
_IMPORTING = (
    "Xem trước: Mọi dòng mới, dòng thay đổi và từng ô sai được cho xem trước; còn ô sai thì chưa có gì được nhập.",
    "Nhập lại: Nhập cùng một tệp lần nữa không làm thay đổi gì. Ô để trống thì giữ như đang có trong chương trình.",
    "Các cột: Được đổi chỗ, bớt cột, thêm cột khác; cột không dùng đến được nêu tên khi xem trước.",
)


def people_template(units: Sequence[str]) -> ListTemplate[StaffColumn]:
    """Return an empty list of people, for whom these units can be chosen."""
    return ListTemplate(
        sheet="Danh sách cán bộ",
        title="Danh sách cán bộ, công chức, viên chức, người lao động",
        columns=(
            _code(),
            _column(StaffColumn.NAME, 150, "Nguyễn Văn A", "Như trong hồ sơ, bắt buộc."),
            _column(StaffColumn.SUFFIX, 60, "", "Để phân biệt người trùng tên, ví dụ A, (VP)."),
            _column(StaffColumn.KIND, 96, "Công chức", "Bắt buộc với người mới.", *EMPLOYMENT_KINDS.values()),
            _column(StaffColumn.UNIT, 168, next(iter(units), _OFFICE), "Đơn vị đã có trong chương trình.", *units),
            _column(StaffColumn.POST, 132, "Phó Chánh Văn phòng", "Chức vụ, chức danh, vị trí việc làm."),
            _column(
                StaffColumn.ROLE,
                66,
                "Phó",
                "Trưởng là người đứng đầu, Phó là cấp phó, – là không; để trống thì suy từ chức vụ.",
                *UNIT_ROLES.values(),
            ),
            _column(
                StaffColumn.LEADER,
                66,
                TICK,
                "x nếu giữ chức vụ lãnh đạo, quản lý, không nếu không; để trống thì suy từ vai trò.",
                TICK,
                NO_TICK,
            ),
            _column(StaffColumn.PARTY_MEMBER, 66, TICK, "x nếu là đảng viên, không nếu không.", TICK, NO_TICK),
            _column(StaffColumn.DUTY_GROUP, 96, "", "Nhóm nhiệm vụ tương đồng, nếu chia nhóm để xếp loại."),
            _column(
                StaffColumn.FROM_ON,
                84,
                "01/03/2026",
                "Ngày bắt đầu ở vị trí này (ngày/tháng/năm). Ngày sau mốc đang có là điều động.",
            ),
            _column(StaffColumn.UNTIL_ON, 84, "", "Ngày công tác cuối cùng; chỉ ghi với người thôi, nghỉ."),
            _column(StaffColumn.END_REASON, 84, "", "Vì sao thôi; bắt buộc khi có “Đến ngày”.", *END_REASONS.values()),
            _column(StaffColumn.DECISION, 132, "12/QĐ-SNV", "Số, ngày quyết định, nếu có."),
        ),
        importing=_IMPORTING,
    )


def units_template(units: Sequence[str]) -> ListTemplate[UnitColumn]:
    """Return an empty list of units, which can be parts of these."""
    return ListTemplate(
        sheet="Danh sách đơn vị",
        title="Danh sách đơn vị",
        columns=(
            _column(UnitColumn.NAME, 240, f"{SAMPLE_MARK}: Phòng Kế hoạch", "Tên đầy đủ, bắt buộc."),
            _column(UnitColumn.SYMBOL, 84, "KH", "Tên viết tắt, như trong ký hiệu văn bản."),
            _column(
                UnitColumn.KIND, 132, "Phòng, ban", "Để trống với đơn vị mới thì suy từ tên.", *UNIT_KINDS.values()
            ),
            _column(
                UnitColumn.PARENT,
                240,
                next(iter(units), ""),
                "Đơn vị cấp trên, đã có hoặc có trong tệp này; để trống nếu thuộc thẳng cơ quan.",
                *units,
            ),
            _column(UnitColumn.ORDINAL, 66, "1", "Thứ tự trong danh sách."),
        ),
        importing=_IMPORTING,
    )


def _code() -> ListColumn[StaffColumn]:
    about = "Mã trong hồ sơ, mỗi người một mã, bắt buộc; chương trình nhận ra từng người theo mã."
    return _column(StaffColumn.CODE, 96, f"{SAMPLE_MARK}: CC001", about)


def _column(heading: C, width: float, sample: str, about: str, *choices: str) -> ListColumn[C]:
    return ListColumn(heading=heading, width=width, sample=sample, about=about, choices=choices)
