"""When people were away, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage import schema, staff
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection, RowMapping, Select

    from danhgia_desktop.storage.write_path import WritePath

_absence, _staff = schema.absence, schema.staff_member
_ALL = (
    sa.select(_absence, _staff.c.uid.label("staff"))
    .select_from(_absence)
    .join(_staff)
    .order_by(_absence.c.from_on, _absence.c.id)
)
_BY_UID = _ALL.where(_absence.c.uid == sa.bindparam("uid"))
_OF_STAFF = _ALL.where(_staff.c.uid == sa.bindparam("staff"))
_BETWEEN = _ALL.where(
    _absence.c.from_on <= sa.bindparam("last"),
    sa.or_(_absence.c.until_on.is_(None), _absence.c.until_on >= sa.bindparam("first")),
)


class NoSuchAbsenceError(ExpectedError):
    """The data file has no such absence (any more)."""

    code = "no_such_absence"


class Absences:
    """The absences, the earliest first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: AbsenceUid) -> Absence:
        """Return the absence.

        Raises:
            NoSuchAbsenceError: there is none.
        """
        return _absence_of(self._row(uid))

    def of(self, person: StaffUid) -> tuple[Absence, ...]:
        """Return the absences of a person."""
        return self._asked(_OF_STAFF, staff=person)

    def between(self, first: date, last: date) -> tuple[Absence, ...]:
        """Return the absences of everybody that hold on any of the days, both ends included."""
        return self._asked(_BETWEEN, first=first, last=last)

    def all(self) -> tuple[Absence, ...]:
        """Return all absences of everybody."""
        return self._asked(_ALL)

    @decodes
    def _asked(self, query: Select[Any], **asked: object) -> tuple[Absence, ...]:
        return tuple(_absence_of(row) for row in self._connection.execute(query, asked).mappings())

    def _row(self, uid: AbsenceUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchAbsenceError(absence=uid)
        return row

    def _find(self, uid: AbsenceUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableAbsences(Absences):
    """The absences in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, absence: Absence) -> None:
        """Add the absence, or change the one of its uid.

        Raises:
            NoSuchStaffMemberError: the person is not in the file.
        """
        row = self._find(absence.uid)
        values = {
            "uid": absence.uid,
            "staff_id": staff.known_number_of(self._connection, absence.staff),
            "kind": absence.kind.value,
            "from_on": absence.from_on,
            "until_on": absence.until_on,
            "note": absence.note,
        }
        self._path.put(_absence, {"id": self._path.next_id(_absence) if row is None else row["id"]}, values)

    def remove(self, uid: AbsenceUid) -> None:
        """Remove the absence.

        Raises:
            NoSuchAbsenceError: there is none.
        """
        self._path.remove(_absence, {"id": self._row(uid)["id"]})


def _absence_of(row: RowMapping) -> Absence:
    return Absence(
        uid=AbsenceUid(row["uid"]),
        staff=StaffUid(row["staff"]),
        kind=AbsenceKind(row["kind"]),
        from_on=row["from_on"],
        until_on=row["until_on"],
        note=row["note"],
    )
