"""The units of the agency."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

UnitUid = NewType("UnitUid", str)


class UnitKind(StrEnum):
    """What a unit is, which rules and forms ask for."""

    AGENCY = "agency"
    """The agency as a whole (cơ quan), where it is scored itself."""
    LEADERSHIP = "leadership"
    """Its director and deputy directors (Ban Giám đốc)."""
    OFFICE = "office"
    """Văn phòng."""
    INSPECTORATE = "inspectorate"
    """Thanh tra."""
    DIVISION = "division"
    """Phòng, ban."""
    SUB_DEPARTMENT = "sub_department"
    """Chi cục, which has divisions of its own."""
    PUBLIC_SERVICE = "public_service"
    """Đơn vị sự nghiệp công lập: trung tâm, trường, ban quản lý."""
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrgUnit:
    """A unit (đơn vị: phòng, ban, trung tâm, chi cục) under the agency, or the agency itself.

    Attributes:
        parent: the unit it is part of; None directly under the agency.
        symbol: its short name in document symbols and lists ("VP", "TTr").
        closed_on: the first day it was no more; None while it works.
    """

    uid: UnitUid
    name: str
    ordinal: int = 0
    kind: UnitKind = UnitKind.DIVISION
    parent: UnitUid | None = None
    symbol: str = ""
    closed_on: date | None = None

    def works_on(self, day: date) -> bool:
        """Tell whether the unit was not dissolved yet on a day."""
        return self.closed_on is None or day < self.closed_on
