"""Who worked where, as what, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.organization.subject_kind import EmploymentKind

PostingUid = NewType("PostingUid", str)


class EndsBeforeItBeginsError(ExpectedError):
    """The last day lies before the first."""

    code = "ends_before_it_begins"


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
class Posting:
    """A posting (quá trình công tác): a person in a unit, as what, from one day to another, both included.

    Attributes:
        post: chức vụ, chức danh, in the office's words.
        is_leader: lãnh đạo, quản lý: scored by the leaders' formula (NĐ 335/2025, Điều 15).
        duty_group: nhóm nhiệm vụ tương đồng, inside which the quota is checked as well (Điều 20); "" for none.
        until_on: the last day; None while it lasts.
        decision: number and date of the decision, as it is cited.
        end_reason: why it ended; None while it lasts.
    """

    uid: PostingUid
    staff: StaffUid
    unit: UnitUid
    employment_kind: EmploymentKind
    from_on: date
    until_on: date | None = None
    post: str = ""
    role: UnitRole = UnitRole.MEMBER
    is_leader: bool = False
    duty_group: str = ""
    decision: str = ""
    end_reason: EndReason | None = None

    def __post_init__(self) -> None:
        """Refuse a posting that ends before it begins."""
        if self.until_on is not None and self.until_on < self.from_on:
            raise EndsBeforeItBeginsError(from_on=self.from_on, until_on=self.until_on)

    def holds_on(self, day: date) -> bool:
        """Tell whether the person was there on a day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)

    def overlaps(self, other: Posting) -> bool:
        """Tell whether some day belongs to both."""
        ends_before = self.until_on is not None and self.until_on < other.from_on
        begins_after = other.until_on is not None and other.until_on < self.from_on
        return not (ends_before or begins_after)
