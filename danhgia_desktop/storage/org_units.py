"""The units of the agency in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.storage import schema
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_unit = schema.org_unit
_SELECT = sa.select(_unit.c.uid, _unit.c.name, _unit.c.ordinal)
_BY_UID = _SELECT.where(_unit.c.uid == sa.bindparam("uid"))
_BY_NAME = _SELECT.where(_unit.c.folded == sa.bindparam("folded")).order_by(_unit.c.ordinal, _unit.c.id)
_ALL = _SELECT.order_by(_unit.c.ordinal, _unit.c.id)
_ID = sa.select(_unit.c.id).where(_unit.c.uid == sa.bindparam("uid"))
_SHEETS = sa.select(sa.func.count()).where(schema.scoresheet.c.unit_id == sa.bindparam("unit_id"))


class NoSuchUnitError(ExpectedError):
    """The data file has no such unit (any more)."""

    code = "no_such_unit"


class UnitInUseError(ExpectedError):
    """A unit that has score sheets cannot be removed."""

    code = "unit_in_use"


class OrgUnits:
    """The units, in the order people put them in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, uid: UnitUid) -> OrgUnit:
        """Return the unit.

        Raises:
            NoSuchUnitError: there is none.
        """
        found = self.find(uid)
        if found is None:
            raise NoSuchUnitError(unit=uid)
        return found

    def find(self, uid: UnitUid) -> OrgUnit | None:
        """Return the unit, or None."""
        row = self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()
        return None if row is None else _unit_of(row)

    def named(self, name: str) -> tuple[OrgUnit, ...]:
        """Return the units of that name, diacritics and case apart."""
        return tuple(_unit_of(row) for row in self._connection.execute(_BY_NAME, {"folded": fold(name)}).mappings())

    def all(self) -> tuple[OrgUnit, ...]:
        """Return all units."""
        return tuple(_unit_of(row) for row in self._connection.execute(_ALL).mappings())


class WritableOrgUnits(OrgUnits):
    """The units in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, unit: OrgUnit) -> None:
        """Add the unit, or change the one of its uid."""
        number = self._id(unit.uid) or self._path.next_id(_unit)
        values = {"uid": unit.uid, "name": unit.name, "folded": fold(unit.name), "ordinal": unit.ordinal}
        self._path.put(_unit, {"id": number}, values)

    def remove(self, uid: UnitUid) -> None:
        """Remove the unit.

        Raises:
            NoSuchUnitError: there is none.
            UnitInUseError: it has score sheets.
        """
        unit = self.get(uid)
        number = self._id(uid)
        sheets = self._connection.execute(_SHEETS, {"unit_id": number}).scalar_one()
        if sheets:
            raise UnitInUseError(unit=unit.name, sheets=sheets)
        self._path.remove(_unit, {"id": number})

    def _id(self, uid: UnitUid) -> int | None:
        return self._connection.execute(_ID, {"uid": uid}).scalar()


def _unit_of(row: RowMapping) -> OrgUnit:
    return OrgUnit(uid=UnitUid(row["uid"]), name=row["name"], ordinal=row["ordinal"])
