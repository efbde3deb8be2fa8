"""What was found about a leader beyond the tasks: d, đ and e."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.task_rule import LeaderPartKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderAnswer:
    """Whether a leader reaches the full share of one part (NĐ 335/2025, Điều 15).

    Attributes:
        is_full: yes, or no; what nobody answered has no answer at all.
        reason: why.
    """

    staff: StaffUid
    period: Period
    part: LeaderPartKind
    is_full: bool
    reason: str = ""
