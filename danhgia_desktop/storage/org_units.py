"""The units of the agency in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.org_unit import OrgUnit, UnitKind, UnitUid
from danhgia_desktop.storage import schema, uses
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.uses import Use
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_unit = schema.org_unit
_parent = _unit.alias("parent")
COLUMNS = (
    *(_unit.c.uid, _unit.c.name, _unit.c.ordinal, _unit.c.kind, _unit.c.symbol, _unit.c.closed_on),
    _parent.c.uid.label("parent"),
)
"""Of which `unit_of` makes a unit."""

WITH_PARENT = _unit.outerjoin(_parent, _parent.c.id == _unit.c.parent_id)
_SELECT = sa.select(*COLUMNS).select_from(WITH_PARENT)
_BY_UID = _SELECT.where(_unit.c.uid == sa.bindparam("uid"))
_BY_NAME = _SELECT.where(_unit.c.folded == sa.bindparam("folded")).order_by(_unit.c.ordinal, _unit.c.id)
_ALL = _SELECT.order_by(_unit.c.ordinal, _unit.c.id)
_ID = sa.select(_unit.c.id).where(_unit.c.uid == sa.bindparam("uid"))
_NEEDING = {
    use: sa.select(sa.func.count()).where(column == sa.bindparam("number"))
    for use, column in {
        Use.SHEETS: schema.scoresheet.c.unit_id,
        Use.UNITS: _unit.c.parent_id,
        Use.POSTINGS: schema.posting.c.unit_id,
        Use.CHARGES: schema.unit_charge.c.unit_id,
        Use.PLANS: schema.work_plan.c.unit_id,
        Use.TASKS: schema.task_support.c.unit_id,
        Use.PETITIONS: schema.petition.c.unit_id,
        Use.REVIEWS: schema.review_decision.c.unit_id,
    }.items()
}


class NoSuchUnitError(ExpectedError):
    """The data file has no such unit (any more)."""

    code = "no_such_unit"


class UnitInUseError(ExpectedError):
    """A unit that score sheets, people, plans or other units belong to cannot be removed."""

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

    @decodes
    def find(self, uid: UnitUid) -> OrgUnit | None:
        """Return the unit, or None."""
        row = self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()
        return None if row is None else unit_of(row)

    @decodes
    def named(self, name: str) -> tuple[OrgUnit, ...]:
        """Return the units of that name, diacritics and case apart."""
        return tuple(unit_of(row) for row in self._connection.execute(_BY_NAME, {"folded": fold(name)}).mappings())

    @decodes
    def all(self) -> tuple[OrgUnit, ...]:
        """Return all units."""
        return tuple(unit_of(row) for row in self._connection.execute(_ALL).mappings())


class WritableOrgUnits(OrgUnits):
    """The units in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, unit: OrgUnit) -> None:
        """Add the unit, or change the one of its uid.

        Raises:
            NoSuchUnitError: the unit that it is a part of is not there.
        """
        number = number_of(self._connection, unit.uid) or self._path.next_id(_unit)
        values = {
            "uid": unit.uid,
            "name": unit.name,
            "folded": fold(unit.name),
            "ordinal": unit.ordinal,
            "kind": unit.kind.value,
            "parent_id": None if unit.parent is None else known_number_of(self._connection, unit.parent),
            "symbol": unit.symbol,
            "closed_on": unit.closed_on,
        }
        self._path.put(_unit, {"id": number}, values)

    def remove(self, uid: UnitUid) -> None:
        """Remove the unit.

        Raises:
            NoSuchUnitError: there is none.
            UnitInUseError: score sheets, postings, charges, plans or other units belong to it.
        """
        number = known_number_of(self._connection, uid)
        needing = uses.counted(self._connection, _NEEDING, number)
        if needing:
            raise UnitInUseError(unit=self.get(uid).name, uses=needing)
        self._path.remove(_unit, {"id": number})


def number_of(connection: Connection, uid: UnitUid) -> int | None:
    """Return the unit's number in this file, or None."""
    return connection.execute(_ID, {"uid": uid}).scalar()


def known_number_of(connection: Connection, uid: UnitUid) -> int:
    """Return the unit's number in this file.

    Raises:
        NoSuchUnitError: there is none.
    """
    number = number_of(connection, uid)
    if number is None:
        raise NoSuchUnitError(unit=uid)
    return number


def unit_of(row: RowMapping) -> OrgUnit:
    """Return the unit that the values of a row say."""
    return OrgUnit(
        uid=UnitUid(row["uid"]),
        name=row["name"],
        ordinal=row["ordinal"],
        kind=UnitKind(row["kind"]),
        parent=row["parent"],
        symbol=row["symbol"],
        closed_on=row["closed_on"],
    )
