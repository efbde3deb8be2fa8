"""The units of the agency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

UnitUid = NewType("UnitUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrgUnit:
    """A unit (đơn vị: phòng, ban, trung tâm, chi cục) under the agency, or the agency itself."""

    uid: UnitUid
    name: str
    ordinal: int = 0
