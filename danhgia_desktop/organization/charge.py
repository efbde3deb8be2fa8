"""Which leader of the agency is in charge of which unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.organization.posting import EndsBeforeItBeginsError

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid

ChargeUid = NewType("ChargeUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """A leader of the agency in charge of a unit (lãnh đạo phụ trách), from one day to another, both included."""

    uid: ChargeUid
    unit: UnitUid
    staff: StaffUid
    from_on: date
    until_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a charge that ends before it begins."""
        if self.until_on is not None and self.until_on < self.from_on:
            raise EndsBeforeItBeginsError(from_on=self.from_on, until_on=self.until_on)

    def holds_on(self, day: date) -> bool:
        """Tell whether the leader was in charge on a day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)
