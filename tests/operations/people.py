"""An office of a few people to work with."""

from __future__ import annotations

from datetime import date

from danhgia_desktop.operations import postings, staff, undoing, units
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.posting import Posting, PostingUid, UnitRole
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.storage.store import Store
from danhgia_desktop.wording import Language, say_error, say_label
from tests.storage.builders import ACTOR, make_member, make_posting

SINCE = date(2024, 1, 1)
OFFICE, INSPECTORS, BRANCH = "Văn phòng", "Thanh tra", "Chi cục Văn thư"
NAMES = {"CC1": "Trần Thị Ánh", "CC2": "Lê Văn Bình", "CC3": "Nguyễn Chi", "CC4": "Phạm Thị Dung"}


def fill_office(store: Store) -> None:
    """Put three units into a data file; CC1 heads the office with CC2, and CC3 the inspectors with CC4."""
    for name in (OFFICE, INSPECTORS, BRANCH):
        units.add_unit(store, ACTOR, name)
    for number, (code, name) in enumerate(NAMES.items()):
        unit = unit_of(store, OFFICE if number < 2 else INSPECTORS)
        role = UnitRole.MEMBER if number % 2 else UnitRole.HEAD
        first = make_posting(code.lower(), unit=unit.uid, role=role, is_leader=role is UnitRole.HEAD, post="Công tác")
        staff.add_staff(store, ACTOR, make_member(code.lower(), code=code, name=name), first)


def unit_of(store: Store, name: str) -> OrgUnit:
    return next(unit for unit in units.all_units(store) if unit.name == name)


def uid_of(store: Store, name: str) -> UnitUid:
    return unit_of(store, name).uid


def person_of(code: str) -> StaffUid:
    return StaffUid(code.lower())


def member_of(store: Store, code: str) -> StaffMember:
    return next(member for member in staff.all_staff(store) if member.code == code)


def first_posting(store: Store, code: str) -> Posting:
    return postings.career_of(store, person_of(code)).postings[0]


def next_posting(store: Store, code: str, unit: str, **attributes) -> Posting:
    """Return another posting of somebody, to be added."""
    fitting = {"staff": person_of(code), "unit": uid_of(store, unit), "from_on": date(2026, 1, 1)}
    return make_posting(PostingUid(f"{code}-next"), **{**fitting, **attributes})


def places(store: Store, day: date) -> dict[str, str]:
    """Return the unit of everybody on a day, by staff code."""
    return {one.member.code: one.unit.name for one in staff.staff_on(store, day)}


def last_step(store: Store) -> str:
    step = undoing.undoable(store)
    return say_label(step.label, step.details, Language.VI) if step else ""


def told(refusal) -> str:
    """Return what a person reads of a refusal that pytest caught."""
    return say_error(refusal.value, Language.VI)
