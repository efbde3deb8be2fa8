"""The units of the sample office with the people who were there from the beginning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations import staff, units
from danhgia_desktop.operations.sample_office import roster
from danhgia_desktop.operations.sample_office.made_up_names import MadeUpNames
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import Posting, PostingUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.operations.sample_office.dice import Dice
    from danhgia_desktop.operations.sample_office.plan import SamplePlan
    from danhgia_desktop.operations.sample_office.roster import Place
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.storage.store import Store

_EARLIEST, _DAYS_TO_BEGIN = date(2016, 3, 1), 3400
"""They all began before the first month that is evaluated."""
_FRIDAY = 5
_FIRST_MEMBER = 2
_WOMEN, _IN_THE_PARTY = 45, 65
"""Of a hundred."""
_CODES = {
    EmploymentKind.OFFICIAL: "CB",
    EmploymentKind.CIVIL_SERVANT: "CC",
    EmploymentKind.PUBLIC_EMPLOYEE: "VC",
    EmploymentKind.WORKER: "LĐ",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Employee:
    """Somebody with the first posting."""

    member: StaffMember
    posting: Posting


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffed:
    """A unit with its people: the head, the deputy, the members."""

    unit: OrgUnit
    people: tuple[Employee, ...]

    @property
    def head(self) -> Employee:
        """Who headed it at the beginning."""
        return self.people[0]

    @property
    def deputy(self) -> Employee:
        """The head's deputy at the beginning."""
        return self.people[1]

    @property
    def members(self) -> tuple[Employee, ...]:
        """The others."""
        return self.people[2:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The agency itself, where its leaders are posted, and its units."""

    agency: Staffed
    units: tuple[Staffed, ...]


def make_people(store: Store, actor: Actor, plan: SamplePlan, name: str, dice: Dice) -> Office:
    """Enter the units and everybody who works there.

    Args:
        store: the data.
        actor: who does it.
        plan: how many there are.
        name: of the agency.
        dice: draw their names.
    """
    hiring = _Hiring(store, actor, dice)
    agency = units.add_unit(store, actor, name, kind=UnitKind.AGENCY)
    return Office(
        agency=hiring.staffed(agency, roster.DIRECTORS),
        units=tuple(
            hiring.staffed(
                units.add_unit(store, actor, unit.name, kind=unit.kind, symbol=unit.symbol), unit.up_to(plan.members)
            )
            for unit in roster.UNITS[: plan.units]
        ),
    )


class _Hiring:
    """Enters one person after the other, each with a code and a name of their own."""

    def __init__(self, store: Store, actor: Actor, dice: Dice) -> None:
        self._store = store
        self._actor = actor
        self._dice = dice
        self._names = MadeUpNames(dice)
        self._count = 0

    def staffed(self, unit: OrgUnit, places: Sequence[Place]) -> Staffed:
        """Fill the places of a unit; the third, who is its first member, is a woman."""
        people = (self._hired(unit, place, number) for number, place in enumerate(places))
        return Staffed(unit=unit, people=tuple(people))

    def _hired(self, unit: OrgUnit, place: Place, number: int) -> Employee:
        self._count += 1
        code = f"{_CODES[place.kind]}{self._count:03}"
        dice = self._dice.about(code)
        of_woman = number == _FIRST_MEMBER or dice.happens(_WOMEN, "woman")
        member = StaffMember(
            uid=StaffUid(uuid4().hex),
            code=code,
            name=self._names.new(of_woman=of_woman),
            party_member=place.is_leader or dice.happens(_IN_THE_PARTY, "party"),
        )
        posting = Posting(
            uid=PostingUid(uuid4().hex),
            staff=member.uid,
            unit=unit.uid,
            employment_kind=place.kind,
            from_on=_weekday(_EARLIEST + timedelta(days=dice.below(_DAYS_TO_BEGIN, "began"))),
            post=place.post,
            role=place.role,
            is_leader=place.is_leader,
            duty_group=place.duty_group,
        )
        staff.add_staff(self._store, self._actor, member, posting)
        return Employee(member=member, posting=posting)


def _weekday(day: date) -> date:
    """Return the day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.isoweekday() - _FRIDAY))
