"""The people of the agency, and who is where on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.names import given_name
from danhgia_desktop.operations.posting_faults import require_sound
from danhgia_desktop.operations.postings import tidied
from danhgia_desktop.organization.people_order import order_of
from danhgia_desktop.organization.unit_tree import UnitTree
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import folded_code, nfc, tidy

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.absence import Absence
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
    from danhgia_desktop.storage.store import Store


class StaffCodeMissingError(ExpectedError):
    """A person must have a staff code."""

    code = "staff_code_missing"


class NoSuchStaffCodeError(ExpectedError):
    """Nobody has the staff code."""

    code = "no_such_staff_code"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffOn:
    """A person on a day.

    Attributes:
        absence: why the person was away that day, if so.
    """

    member: StaffMember
    posting: Posting
    unit: OrgUnit
    absence: Absence | None = None


def all_staff(store: Store) -> tuple[StaffMember, ...]:
    """Return everybody, those who have left as well, by given name."""
    with store.reading() as reading:
        return tuple(sorted(reading.staff.all(), key=order_of))


def staff_on(store: Store, day: date) -> tuple[StaffOn, ...]:
    """Return everybody who was posted on a day: the units in the order of their tree, each with its head first."""
    with store.reading() as reading:
        postings = reading.postings.on(day)
        members = {member.uid: member for member in reading.staff.all()}
        units = {unit.uid: unit for unit in UnitTree(reading.org_units.all())}
        absences = {absence.staff: absence for absence in reading.absences.between(day, day)}
    places = {uid: place for place, uid in enumerate(units)}
    found = (
        StaffOn(
            member=members[posting.staff],
            posting=posting,
            unit=units[posting.unit],
            absence=absences.get(posting.staff),
        )
        for posting in postings
    )
    return tuple(sorted(found, key=lambda one: (places[one.unit.uid], order_of(one.member, one.posting.role))))


def add_staff(store: Store, actor: Actor, member: StaffMember, posting: Posting | None = None) -> StaffMember:
    """Add a person, who has a uid of their own, with the first posting.

    Raises:
        StaffCodeMissingError, NameMissingError: the person has no code, or no name.
        StaffCodeTakenError: it is somebody else's.
        NoSuchUnitError, TwoHeadsError, UnitClosedError: nobody can be posted so.
    """
    added = tidied_member(member)
    with store.work(actor, Label.ADD_STAFF, name=added.shown_name) as work:
        work.staff.save(added)
        if posting is not None:
            first = replace(tidied(posting), staff=added.uid)
            require_sound(work, [first])
            work.postings.save(first)
    return added


def edit_staff(store: Store, actor: Actor, member: StaffMember) -> StaffMember:
    """Change what is kept of a person, known by the uid: also the staff code.

    Raises:
        NoSuchStaffMemberError: there is none.
        StaffCodeMissingError, NameMissingError: the person would have no code, or no name.
        StaffCodeTakenError: it is somebody else's.
    """
    edited = tidied_member(member)
    with store.work(actor, Label.EDIT_STAFF, name=edited.shown_name) as work:
        work.staff.get(edited.uid)
        work.staff.save(edited)
    return edited


def require_removable(store: Store, uid: StaffUid) -> None:
    """Refuse what `remove_staff` refuses, before anybody is asked whether to remove the person.

    Raises:
        NoSuchStaffMemberError: there is none.
        StaffMemberInUseError: score sheets are about the person, or units in the person's charge.
    """
    with store.reading() as reading:
        reading.staff.require_unused(uid)


def remove_staff(store: Store, actor: Actor, uid: StaffUid) -> None:
    """Remove a person, with postings and absences, who was entered by mistake; whoever left has an end instead.

    Raises:
        NoSuchStaffMemberError: there is none.
        StaffMemberInUseError: score sheets are about the person, or units in the person's charge.
    """
    with store.work(actor, Label.REMOVE_STAFF) as work:
        work.describe(name=work.staff.get(uid).shown_name)
        work.staff.remove(uid)


def tidied_member(member: StaffMember) -> StaffMember:
    """Return what is kept of a person: texts tidy, with a code and a name.

    Raises:
        StaffCodeMissingError, NameMissingError: the person has none.
    """
    code = tidy(member.code)
    if not folded_code(code):
        raise StaffCodeMissingError(name=tidy(member.name))
    return replace(
        member, code=code, name=given_name(member.name), suffix=tidy(member.suffix), note=nfc(member.note).strip()
    )
