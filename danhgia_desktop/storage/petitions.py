"""Petitions and obstacles, and who answers them, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.petition import Petition, PetitionKind, PetitionUid
from danhgia_desktop.storage import org_units, schema, staff
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_petition, _unit, _staff = schema.petition, schema.org_unit, schema.staff_member
_ALL = (
    sa.select(_petition, _unit.c.uid.label("unit"), _staff.c.uid.label("owner"))
    .select_from(_petition)
    .outerjoin(_unit)
    .outerjoin(_staff)
    .order_by(_petition.c.received_on, _petition.c.id)
)
_BY_UID = _ALL.where(_petition.c.uid == sa.bindparam("uid"))


class NoSuchPetitionError(ExpectedError):
    """The data file has no such petition (any more)."""

    code = "no_such_petition"


class Petitions:
    """The petitions and obstacles, those received first at the beginning."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: PetitionUid) -> Petition:
        """Return the petition.

        Raises:
            NoSuchPetitionError: there is none.
        """
        return _petition_of(self._row(uid))

    @decodes
    def all(self) -> tuple[Petition, ...]:
        """Return all of them."""
        return tuple(_petition_of(row) for row in self._connection.execute(_ALL).mappings())

    def _row(self, uid: PetitionUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchPetitionError(petition=uid)
        return row

    def _find(self, uid: PetitionUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritablePetitions(Petitions):
    """The petitions and obstacles in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, petition: Petition) -> None:
        """Add the petition, or change the one of its uid.

        Raises:
            NoSuchUnitError, NoSuchStaffMemberError: who owes the answer is not in the file.
        """
        row = self._find(petition.uid)
        unit, owner = petition.unit, petition.owner
        values = {
            "uid": petition.uid,
            "kind": petition.kind.value,
            "received_on": petition.received_on,
            "sender": petition.sender,
            "text": petition.text,
            "unit_id": None if unit is None else org_units.known_number_of(self._connection, unit),
            "owner_id": None if owner is None else staff.known_number_of(self._connection, owner),
            "due_on": petition.due_on,
            "answered_on": petition.answered_on,
            "answer": petition.answer,
        }
        self._path.put(_petition, {"id": self._path.next_id(_petition) if row is None else row["id"]}, values)

    def remove(self, uid: PetitionUid) -> None:
        """Remove the petition.

        Raises:
            NoSuchPetitionError: there is none.
        """
        self._path.remove(_petition, {"id": self._row(uid)["id"]})


def _petition_of(row: RowMapping) -> Petition:
    return Petition(
        uid=PetitionUid(row["uid"]),
        kind=PetitionKind(row["kind"]),
        received_on=row["received_on"],
        sender=row["sender"],
        text=row["text"],
        unit=row["unit"],
        owner=row["owner"],
        due_on=row["due_on"],
        answered_on=row["answered_on"],
        answer=row["answer"],
    )
