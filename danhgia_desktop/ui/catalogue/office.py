"""What the catalogue shows: the office as it was on a day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from danhgia_desktop.operations.charges import all_charges
from danhgia_desktop.operations.signers import all_signers
from danhgia_desktop.operations.staff import all_staff, staff_on
from danhgia_desktop.operations.units import get_agency, unit_tree
from danhgia_desktop.organization.posting import UnitRole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.organization.charge import Charge
    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
    from danhgia_desktop.organization.signer import Signer
    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, kw_only=True)  # no slots: what is asked for again and again is worked out once
class Office:
    """The office on a day.

    Attributes:
        members: everybody by given name, those who have left as well.
        people: those who were posted on the day.
        charges: of any day.
    """

    day: date
    agency: Agency
    signers: tuple[Signer, ...]
    tree: UnitTree
    members: tuple[StaffMember, ...]
    people: tuple[StaffOn, ...]
    charges: tuple[Charge, ...]

    @cached_property
    def units(self) -> Mapping[UnitUid, OrgUnit]:
        """The units in the order of their tree."""
        return {unit.uid: unit for unit in self.tree}

    @cached_property
    def posted(self) -> Mapping[StaffUid, StaffOn]:
        """Those who were posted on the day."""
        return {one.member.uid: one for one in self.people}

    @cached_property
    def names(self) -> Mapping[StaffUid, str]:
        """What everybody is called."""
        return {member.uid: member.shown_name for member in self.members}

    def count_in(self, unit: UnitUid) -> int:
        """Return how many people were posted in a unit itself."""
        return len(self._in_unit.get(unit, ()))

    def head_of(self, unit: UnitUid) -> str:
        """Return the name of who headed a unit, "" where nobody did."""
        heads = (one for one in self._in_unit.get(unit, ()) if one.posting.role is UnitRole.HEAD)
        return next((one.member.shown_name for one in heads), "")

    def in_charge_of(self, unit: UnitUid) -> str:
        """Return the names of the leaders in charge of a unit."""
        charges = (charge for charge in self.charges if charge.unit == unit and charge.holds_on(self.day))
        return ", ".join(self.names[charge.staff] for charge in charges)

    def leaders(self) -> tuple[StaffMember, ...]:
        """Return those who could be in charge of units: the leaders of the day."""
        leading = {one.member.uid for one in self.people if one.posting.is_leader}
        return tuple(member for member in self.members if member.uid in leading)

    @cached_property
    def _in_unit(self) -> Mapping[UnitUid, list[StaffOn]]:
        grouped: dict[UnitUid, list[StaffOn]] = {}
        for one in self.people:
            grouped.setdefault(one.unit.uid, []).append(one)
        return grouped


def office_on(store: Store, day: date) -> Office:
    """Return the office as it was on a day; with thousands of people it takes longer than a key should wait."""
    return Office(
        day=day,
        agency=get_agency(store),
        signers=all_signers(store),
        tree=unit_tree(store),
        members=all_staff(store),
        people=staff_on(store, day),
        charges=all_charges(store),
    )
