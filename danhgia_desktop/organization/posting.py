"""Who worked where, as what, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.organization.day_span import DaySpan

if TYPE_CHECKING:
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.organization.subject_kind import EmploymentKind

PostingUid = NewType("PostingUid", str)


class UnitRole(StrEnum):
    """What somebody is to the unit."""

    HEAD = "head"
    """Người đứng đầu, who answers for the unit."""
    DEPUTY = "deputy"
    """Cấp phó của người đứng đầu."""
    MEMBER = "member"


class EndReason(StrEnum):
    """Why somebody left a posting."""

    TRANSFER = "transfer"
    """Điều động, luân chuyển, bổ nhiệm: another posting follows."""
    RETIREMENT = "retirement"
    LEFT = "left"
    """Thôi việc, chuyển ra ngoài cơ quan."""
    DEATH = "death"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting(DaySpan):
    """A posting (quá trình công tác): a person in a unit, as what, and when.

    Attributes:
        post: chức vụ, chức danh, in the office's words.
        is_leader: lãnh đạo, quản lý: scored by the leaders' formula (NĐ 335/2025, Điều 15).
        duty_group: nhóm nhiệm vụ tương đồng, inside which the quota is checked as well (Điều 20); "" for none.
        decision: number and date of the decision, as it is cited.
        end_reason: why it ended; None while it lasts.
    """

    uid: PostingUid
    staff: StaffUid
    unit: UnitUid
    employment_kind: EmploymentKind
    post: str = ""
    role: UnitRole = UnitRole.MEMBER
    is_leader: bool = False
    duty_group: str = ""
    decision: str = ""
    end_reason: EndReason | None = None
