"""Which leader of the agency was in charge of which unit, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage import org_units, schema, staff
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Select

    from danhgia_desktop.storage.write_path import WritePath

_charge, _staff, _unit = schema.unit_charge, schema.staff_member, schema.org_unit
_ALL = (
    sa.select(_charge, _staff.c.uid.label("staff"), _unit.c.uid.label("unit"))
    .select_from(_charge)
    .join(_staff)
    .join(_unit)
    .order_by(_charge.c.from_on, _charge.c.id)
)
_BY_UID = _ALL.where(_charge.c.uid == sa.bindparam("uid"))
_OF_STAFF = _ALL.where(_staff.c.uid == sa.bindparam("staff"))
_OF_UNIT = _ALL.where(_unit.c.uid == sa.bindparam("unit"))


class NoSuchChargeError(ExpectedError):
    """The data file has no such charge (any more)."""

    code = "no_such_charge"


class Charges:
    """The charges of leaders, the earliest first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: ChargeUid) -> Charge:
        """Return the charge.

        Raises:
            NoSuchChargeError: there is none.
        """
        return _charge_of(self._row(uid))

    def of(self, person: StaffUid) -> tuple[Charge, ...]:
        """Return the charges of a leader."""
        return self._asked(_OF_STAFF, staff=person)

    def over(self, unit: UnitUid) -> tuple[Charge, ...]:
        """Return who was ever in charge of a unit."""
        return self._asked(_OF_UNIT, unit=unit)

    def all(self) -> tuple[Charge, ...]:
        """Return all charges."""
        return self._asked(_ALL)

    @decodes
    def _asked(self, query: Select[Any], **asked: object) -> tuple[Charge, ...]:
        return tuple(_charge_of(row) for row in self._connection.execute(query, asked).mappings())

    def _row(self, uid: ChargeUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchChargeError(charge=uid)
        return row

    def _find(self, uid: ChargeUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableCharges(Charges):
    """The charges in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, charge: Charge) -> None:
        """Add the charge, or change the one of its uid.

        Raises:
            NoSuchStaffMemberError, NoSuchUnitError: the leader or the unit is not in the file.
        """
        row = self._find(charge.uid)
        values = {
            "uid": charge.uid,
            "unit_id": org_units.known_number_of(self._connection, charge.unit),
            "staff_id": staff.known_number_of(self._connection, charge.staff),
            "from_on": charge.from_on,
            "until_on": charge.until_on,
        }
        self._path.put(_charge, {"id": self._path.next_id(_charge) if row is None else row["id"]}, values)

    def remove(self, uid: ChargeUid) -> None:
        """Remove the charge.

        Raises:
            NoSuchChargeError: there is none.
        """
        self._path.remove(_charge, {"id": self._row(uid)["id"]})


def _charge_of(row: RowMapping) -> Charge:
    return Charge(
        uid=ChargeUid(row["uid"]),
        unit=UnitUid(row["unit"]),
        staff=StaffUid(row["staff"]),
        from_on=row["from_on"],
        until_on=row["until_on"],
    )
