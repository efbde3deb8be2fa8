"""The people of the agency in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.storage import schema, uses
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.uses import Use
from danhgia_desktop.text import fold, folded_code

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_staff = schema.staff_member
_SELECT = sa.select(_staff)
_BY_UID = _SELECT.where(_staff.c.uid == sa.bindparam("uid"))
_BY_CODE = _SELECT.where(_staff.c.folded_code == sa.bindparam("folded_code"))
_BY_NAME = _SELECT.where(_staff.c.folded == sa.bindparam("folded")).order_by(_staff.c.id)
_ALL = _SELECT.order_by(_staff.c.id)
_BY_NUMBER = _SELECT.where(_staff.c.id == sa.bindparam("number"))
_ID = sa.select(_staff.c.id).where(_staff.c.uid == sa.bindparam("uid"))
_NUMBER: sa.BindParameter[int] = sa.bindparam("number")
_NEEDING = {
    use: sa.select(sa.func.count()).where(needed)
    for use, needed in {
        Use.SHEETS: schema.scoresheet.c.staff_id == _NUMBER,
        Use.CHARGES: schema.unit_charge.c.staff_id == _NUMBER,
        Use.PLANS: schema.work_plan.c.staff_id == _NUMBER,
        Use.TASKS: sa.or_(schema.task.c.assignee_id == _NUMBER, schema.task.c.leader_id == _NUMBER),
        Use.PETITIONS: schema.petition.c.owner_id == _NUMBER,
        Use.REVIEWS: schema.review_decision.c.staff_id == _NUMBER,
    }.items()
}


class NoSuchStaffMemberError(ExpectedError):
    """The data file has no such person (any more)."""

    code = "no_such_staff_member"


class StaffCodeTakenError(ExpectedError):
    """Somebody else has the staff code."""

    code = "staff_code_taken"


class StaffMemberInUseError(ExpectedError):
    """A person who has score sheets, plans or tasks, or is in charge of a unit, cannot be removed."""

    code = "staff_member_in_use"


class Staff:
    """The people, in the order in which they came into the file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, uid: StaffUid) -> StaffMember:
        """Return the person.

        Raises:
            NoSuchStaffMemberError: there is none.
        """
        found = self.find(uid)
        if found is None:
            raise NoSuchStaffMemberError(staff=uid)
        return found

    def require_unused(self, uid: StaffUid) -> int:
        """Refuse a person who is needed; return the number of one who is not.

        Raises:
            NoSuchStaffMemberError: there is none.
            StaffMemberInUseError: sheets, plans or tasks are the person's, or units in the person's charge.
        """
        number = known_number_of(self._connection, uid)
        if needing := uses.counted(self._connection, _NEEDING, number):
            raise StaffMemberInUseError(name=self.get(uid).shown_name, uses=needing)
        return number

    @decodes
    def find(self, uid: StaffUid) -> StaffMember | None:
        """Return the person, or None."""
        row = self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()
        return None if row is None else _member_of(row)

    @decodes
    def with_code(self, code: str) -> StaffMember | None:
        """Return the person whose staff code it is, case, marks and blanks apart, or None."""
        row = self._connection.execute(_BY_CODE, {"folded_code": folded_code(code)}).mappings().one_or_none()
        return None if row is None else _member_of(row)

    @decodes
    def named(self, name: str) -> tuple[StaffMember, ...]:
        """Return the people of that name, with the suffix where they have one, diacritics and case apart."""
        rows = self._connection.execute(_BY_NAME, {"folded": fold(name)}).mappings()
        return tuple(_member_of(row) for row in rows)

    @decodes
    def all(self) -> tuple[StaffMember, ...]:
        """Return everybody, those who have left as well."""
        return tuple(_member_of(row) for row in self._connection.execute(_ALL).mappings())


class WritableStaff(Staff):
    """The people in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, member: StaffMember) -> None:
        """Add the person, or change the one of the uid.

        Raises:
            StaffCodeTakenError: somebody else has the staff code.
        """
        owner = self.with_code(member.code)
        if owner is not None and owner.uid != member.uid:
            raise StaffCodeTakenError(code=member.code, name=owner.shown_name)
        values = {
            "uid": member.uid,
            "code": member.code,
            "folded_code": folded_code(member.code),
            "name": member.name,
            "suffix": member.suffix,
            "folded": fold(member.shown_name),
            "party_member": member.party_member,
            "note": member.note,
        }
        number = number_of(self._connection, member.uid) or self._path.next_id(_staff)
        self._path.put(_staff, {"id": number}, values)

    def remove(self, uid: StaffUid) -> None:
        """Remove the person with all postings, absences and answers, as if entered by mistake.

        Raises:
            NoSuchStaffMemberError: there is none.
            StaffMemberInUseError: sheets, plans or tasks are the person's, or units in the person's charge.
        """
        number = self.require_unused(uid)
        self._path.remove_all(schema.posting, number)
        self._path.remove_all(schema.absence, number)
        self._path.remove_all(schema.leader_answer, number)
        self._path.remove(_staff, {"id": number})


def number_of(connection: Connection, uid: StaffUid) -> int | None:
    """Return the person's number in this file, or None."""
    return connection.execute(_ID, {"uid": uid}).scalar()


def known_number_of(connection: Connection, uid: StaffUid) -> int:
    """Return the person's number in this file.

    Raises:
        NoSuchStaffMemberError: there is none.
    """
    number = number_of(connection, uid)
    if number is None:
        raise NoSuchStaffMemberError(staff=uid)
    return number


def with_number(connection: Connection, number: int) -> StaffMember:
    """Return the person who has that number in this file, who must be there."""
    return _member_of(connection.execute(_BY_NUMBER, {"number": number}).mappings().one())


def _member_of(row: RowMapping) -> StaffMember:
    return StaffMember(
        uid=StaffUid(row["uid"]),
        code=row["code"],
        name=row["name"],
        suffix=row["suffix"],
        party_member=row["party_member"],
        note=row["note"],
    )
