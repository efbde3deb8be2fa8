"""What was decided about somebody on the review list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period

ReviewUid = NewType("ReviewUid", str)


class ReviewOutcome(StrEnum):
    """What came of a place on the review list."""

    REVIEWED = "reviewed"
    """Đã kiểm điểm."""
    EXCUSED = "excused"
    """Không kiểm điểm, with the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDecision:
    """What was decided about a person or a unit on the review list (danh sách kiểm điểm); it stays as it was.

    Attributes:
        staff: the person; None for a unit.
        unit: the unit; None for a person.
        months: the months that were the grounds, in order.
        words: the decision and its reason.
        decided_by: who, in the office's words.
    """

    uid: ReviewUid
    staff: StaffUid | None = None
    unit: UnitUid | None = None
    months: tuple[Period, ...]
    outcome: ReviewOutcome
    words: str = ""
    decided_by: str
    decided_on: date
