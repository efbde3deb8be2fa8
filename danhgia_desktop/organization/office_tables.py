"""The tables in which offices keep their people and units: which columns they have, and the words of their cells.

The program writes such tables as templates and reads them; like every document they are Vietnamese.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind

if TYPE_CHECKING:
    from collections.abc import Mapping

SAMPLE_MARK = "Ví dụ"
"""How the first cell of a template's sample row begins, by which the row is known and left out."""

CHOICES_SHEET = "Danh mục chọn"
"""The page of a template that holds the words its cells are chosen from: they are no list, whatever they look like."""

TICK = "x"
"""Stands in the columns that are ticked."""

NO_TICK = "không"
"""Says no there; a blank cell leaves what is known as it is."""


class StaffColumn(StrEnum):
    """A column of a list of people, by its heading."""

    CODE = "Mã cán bộ"
    NAME = "Họ và tên"
    SUFFIX = "Hậu tố"
    """What tells namesakes apart."""
    KIND = "Loại"
    UNIT = "Đơn vị"
    POST = "Chức vụ"
    ROLE = "Vai trò"
    LEADER = "Lãnh đạo"
    PARTY_MEMBER = "Đảng viên"
    DUTY_GROUP = "Nhóm nhiệm vụ"
    FROM_ON = "Từ ngày"
    UNTIL_ON = "Đến ngày"
    """The last day, of people who leave."""
    END_REASON = "Lý do thôi"
    DECISION = "Quyết định"


class UnitColumn(StrEnum):
    """A column of a list of units, by its heading."""

    NAME = "Tên đơn vị"
    SYMBOL = "Ký hiệu"
    KIND = "Loại"
    PARENT = "Thuộc đơn vị"
    ORDINAL = "Thứ tự"


EMPLOYMENT_KINDS: Mapping[EmploymentKind, str] = MappingProxyType(
    {
        EmploymentKind.OFFICIAL: "Cán bộ",
        EmploymentKind.CIVIL_SERVANT: "Công chức",
        EmploymentKind.PUBLIC_EMPLOYEE: "Viên chức",
        EmploymentKind.WORKER: "Người lao động",
    }
)
UNIT_KINDS: Mapping[UnitKind, str] = MappingProxyType(
    {
        UnitKind.AGENCY: "Cơ quan",
        UnitKind.LEADERSHIP: "Ban lãnh đạo",
        UnitKind.OFFICE: "Văn phòng",
        UnitKind.INSPECTORATE: "Thanh tra",
        UnitKind.DIVISION: "Phòng, ban",
        UnitKind.SUB_DEPARTMENT: "Chi cục",
        UnitKind.PUBLIC_SERVICE: "Đơn vị sự nghiệp",
        UnitKind.OTHER: "Khác",
    }
)
UNIT_ROLES: Mapping[UnitRole, str] = MappingProxyType(
    {UnitRole.HEAD: "Trưởng", UnitRole.DEPUTY: "Phó", UnitRole.MEMBER: "–"}
)
END_REASONS: Mapping[EndReason, str] = MappingProxyType(
    {
        EndReason.TRANSFER: "Điều động",
        EndReason.RETIREMENT: "Nghỉ hưu",
        EndReason.LEFT: "Thôi việc",
        EndReason.DEATH: "Từ trần",
    }
)


def cell_words(value: object) -> str:
    """Return what a cell says for a value: a kind, a role, a tick, or a text as it is."""
    match value:
        case bool():
            return TICK if value else NO_TICK
        case EmploymentKind():
            return EMPLOYMENT_KINDS[value]
        case UnitRole():
            return UNIT_ROLES[value]
        case _:
            return str(value)
