"""Whose plan was looked at last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.work_plan import AGENCY, PlanLevel, PlanOwner

if TYPE_CHECKING:
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.ui.settings import Settings

_OWNER = "plan/owner"


class OwnerMemory:
    """Remembers the owner over the end of the program."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._is_read = False

    def keep(self, owner: PlanOwner) -> None:
        """Remember an owner."""
        self._is_read = True
        self._settings.keep(_OWNER, f"{owner.level}:{owner.staff or owner.unit or ''}")

    def owner_in(self, office: PlanOffice, present: PlanOwner) -> PlanOwner:
        """Return whose plan is shown: the present owner, at first the remembered one; the agency's where it is gone."""
        owner = present if self._is_read else self._remembered()
        self._is_read = True
        is_there = owner.unit in office.units if owner.unit else owner.staff in office.names if owner.staff else True
        return owner if is_there else AGENCY

    def _remembered(self) -> PlanOwner:
        level, _, uid = self._settings.text(_OWNER).partition(":")
        if level == PlanLevel.UNIT:
            return PlanOwner(unit=UnitUid(uid))
        return PlanOwner(staff=StaffUid(uid)) if level == PlanLevel.PERSON else AGENCY
