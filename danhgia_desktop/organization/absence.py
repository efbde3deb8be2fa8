"""When people were away from their posts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.organization.day_span import DaySpan

if TYPE_CHECKING:
    from danhgia_desktop.organization.staff_member import StaffUid

AbsenceUid = NewType("AbsenceUid", str)


class AbsenceKind(StrEnum):
    """Why somebody was away; rule sets say what becomes of the months."""

    MATERNITY = "maternity"
    """Nghỉ thai sản."""
    SICKNESS = "sickness"
    """Nghỉ ốm, điều trị."""
    STUDY = "study"
    """Đi học, bồi dưỡng dài ngày."""
    SECONDMENT = "secondment"
    """Biệt phái."""
    UNPAID = "unpaid"
    """Nghỉ không hưởng lương."""
    SUSPENSION = "suspension"
    """Tạm đình chỉ công tác."""
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(DaySpan):
    """An absence; it lasts where no last day is known."""

    uid: AbsenceUid
    staff: StaffUid
    kind: AbsenceKind
    note: str = ""
