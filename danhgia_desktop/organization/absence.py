"""When people were away from their posts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.organization.posting import EndsBeforeItBeginsError

if TYPE_CHECKING:
    from datetime import date

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
class Absence:
    """An absence, from one day to another, both included; it lasts where no last day is known."""

    uid: AbsenceUid
    staff: StaffUid
    kind: AbsenceKind
    from_on: date
    until_on: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse an absence that ends before it begins."""
        if self.until_on is not None and self.until_on < self.from_on:
            raise EndsBeforeItBeginsError(from_on=self.from_on, until_on=self.until_on)

    def holds_on(self, day: date) -> bool:
        """Tell whether the person was away on a day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)
