"""The plan of work of the agency, of a unit or of a person, for a period."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period

PlanUid = NewType("PlanUid", str)


class PlanLevel(StrEnum):
    """Whose plan it is; a task descends from one of the level above."""

    AGENCY = "agency"
    UNIT = "unit"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOwner:
    """Whose plan it is: a unit's or a person's, or the agency's where neither is named."""

    unit: UnitUid | None = None
    staff: StaffUid | None = None

    def __post_init__(self) -> None:
        """Refuse a plan of two owners."""
        if self.unit is not None and self.staff is not None:
            message = "a plan belongs to a unit or to a person"
            raise ValueError(message)

    @property
    def level(self) -> PlanLevel:
        """The level of the plan."""
        if self.staff is not None:
            return PlanLevel.PERSON
        return PlanLevel.AGENCY if self.unit is None else PlanLevel.UNIT


AGENCY = PlanOwner()
"""The owner of the agency's own plans (kế hoạch của Sở)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPlan:
    """A plan of work (kế hoạch công tác); an owner has one for a period.

    Attributes:
        number: of the document that issued it, as it is cited ("19/KH-SCT ngày 31/3/2022"); "" for none.
        title: what it is called beyond its owner and period; "" for nothing more.
    """

    uid: PlanUid
    owner: PlanOwner
    period: Period
    number: str = ""
    title: str = ""
