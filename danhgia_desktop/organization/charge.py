"""Which leader of the agency is in charge of which unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.organization.day_span import DaySpan

if TYPE_CHECKING:
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid

ChargeUid = NewType("ChargeUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge(DaySpan):
    """A leader of the agency in charge of a unit (lãnh đạo phụ trách)."""

    uid: ChargeUid
    unit: UnitUid
    staff: StaffUid
