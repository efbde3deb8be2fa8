"""Who is evaluated: a unit, or one of the people in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.organization.staff_member import StaffMember

SubjectUid = NewType("SubjectUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The one a score sheet is about (đối tượng đánh giá).

    Attributes:
        unit: the unit itself, or the one by which the person is evaluated.
        staff: the person; None for the unit as a whole.
    """

    unit: OrgUnit
    staff: StaffMember | None = None

    @property
    def is_person(self) -> bool:
        """Whether a person is meant, not the unit."""
        return self.staff is not None

    @property
    def name(self) -> str:
        """The name as lists show it."""
        return self.unit.name if self.staff is None else self.staff.shown_name

    @property
    def uid(self) -> SubjectUid:
        """What stays the same whatever the name becomes, and whichever unit the person goes to."""
        return SubjectUid(self.unit.uid if self.staff is None else self.staff.uid)
