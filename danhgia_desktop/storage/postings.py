"""Who worked where, as what and when, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import EndReason, Posting, PostingUid, UnitRole
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.storage import org_units, schema, staff
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection, RowMapping, Select

    from danhgia_desktop.storage.write_path import WritePath

_posting, _staff, _unit = schema.posting, schema.staff_member, schema.org_unit
_ALL = (
    sa.select(_posting, _staff.c.uid.label("staff"), _unit.c.uid.label("unit"))
    .select_from(_posting)
    .join(_staff)
    .join(_unit)
    .order_by(_posting.c.from_on, _posting.c.id)
)
_BY_UID = _ALL.where(_posting.c.uid == sa.bindparam("uid"))
_OF_STAFF = _ALL.where(_staff.c.uid == sa.bindparam("staff"))
_IN_UNIT = _ALL.where(_unit.c.uid == sa.bindparam("unit"))
_BETWEEN = _ALL.where(
    _posting.c.from_on <= sa.bindparam("last"),
    sa.or_(_posting.c.until_on.is_(None), _posting.c.until_on >= sa.bindparam("first")),
)


class NoSuchPostingError(ExpectedError):
    """The data file has no such posting (any more)."""

    code = "no_such_posting"


class Postings:
    """The postings, the earliest first; whether two of one person may overlap is the caller's to say."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: PostingUid) -> Posting:
        """Return the posting.

        Raises:
            NoSuchPostingError: there is none.
        """
        return _posting_of(self._row(uid))

    def all(self) -> tuple[Posting, ...]:
        """Return all postings of everybody."""
        return self._asked(_ALL)

    def of(self, person: StaffUid) -> tuple[Posting, ...]:
        """Return the postings of a person."""
        return self._asked(_OF_STAFF, staff=person)

    def in_unit(self, unit: UnitUid) -> tuple[Posting, ...]:
        """Return the postings that anybody ever had in a unit, apart from the units below it."""
        return self._asked(_IN_UNIT, unit=unit)

    def on(self, day: date) -> tuple[Posting, ...]:
        """Return the postings of everybody that hold on a day."""
        return self.between(day, day)

    def between(self, first: date, last: date) -> tuple[Posting, ...]:
        """Return the postings of everybody that hold on any of the days, both ends included."""
        return self._asked(_BETWEEN, first=first, last=last)

    @decodes
    def _asked(self, query: Select[Any], **asked: object) -> tuple[Posting, ...]:
        return tuple(_posting_of(row) for row in self._connection.execute(query, asked).mappings())

    def _row(self, uid: PostingUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchPostingError(posting=uid)
        return row

    def _find(self, uid: PostingUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritablePostings(Postings):
    """The postings in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, posting: Posting) -> None:
        """Add the posting, or change the one of its uid.

        Raises:
            NoSuchStaffMemberError, NoSuchUnitError: the person or the unit is not in the file.
        """
        row = self._find(posting.uid)
        values = {
            "uid": posting.uid,
            "staff_id": staff.known_number_of(self._connection, posting.staff),
            "unit_id": org_units.known_number_of(self._connection, posting.unit),
            "employment_kind": posting.employment_kind.value,
            "post": posting.post,
            "role": posting.role.value,
            "is_leader": posting.is_leader,
            "duty_group": posting.duty_group,
            "from_on": posting.from_on,
            "until_on": posting.until_on,
            "decision": posting.decision,
            "end_reason": posting.end_reason and posting.end_reason.value,
        }
        self._path.put(_posting, {"id": self._path.next_id(_posting) if row is None else row["id"]}, values)

    def remove(self, uid: PostingUid) -> None:
        """Remove the posting.

        Raises:
            NoSuchPostingError: there is none.
        """
        self._path.remove(_posting, {"id": self._row(uid)["id"]})


def _posting_of(row: RowMapping) -> Posting:
    return Posting(
        uid=PostingUid(row["uid"]),
        staff=StaffUid(row["staff"]),
        unit=UnitUid(row["unit"]),
        employment_kind=EmploymentKind(row["employment_kind"]),
        post=row["post"],
        role=UnitRole(row["role"]),
        is_leader=row["is_leader"],
        duty_group=row["duty_group"],
        from_on=row["from_on"],
        until_on=row["until_on"],
        decision=row["decision"],
        end_reason=row["end_reason"] and EndReason(row["end_reason"]),
    )
