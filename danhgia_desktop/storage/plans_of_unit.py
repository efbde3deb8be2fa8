"""In which plans the tasks of a unit stand: its own, those of the units below it, and those of their people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.storage import org_units, period_codes, schema
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from sqlalchemy import Connection

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.period import Period

_plan, _unit, _posting = schema.work_plan, schema.org_unit, schema.posting
_CANDIDATES = (
    sa.select(_plan.c.id, _plan.c.period, _plan.c.unit_id, _plan.c.staff_id)
    .where(_plan.c.period.in_(sa.bindparam("codes", expanding=True)))
    .order_by(_plan.c.id)
)
_UNITS = sa.select(_unit.c.id, _unit.c.parent_id)
_POSTINGS = sa.select(_posting.c.staff_id, _posting.c.from_on, _posting.c.until_on).where(
    _posting.c.unit_id.in_(sa.bindparam("units", expanding=True))
)

_Days = list[tuple["date", "date | None"]]


@decodes
def numbers(connection: Connection, unit: UnitUid, period: Period) -> tuple[int, ...]:
    """Return the numbers of the plans of a unit for a period and the shorter ones that it is made of.

    People count where they are posted on the last day of their plan's period.

    Raises:
        NoSuchUnitError: the unit is not in the file.
    """
    units = _subtree(connection, org_units.known_number_of(connection, unit))
    postings = _postings(connection, units)
    codes = period_codes.within(period)
    ends = {code: periods.parse(code).ends_on for code in codes}
    return tuple(
        number
        for number, code, unit_id, staff_id in connection.execute(_CANDIDATES, {"codes": codes})
        if unit_id in units or _works_there(postings, staff_id, ends[code])
    )


def _subtree(connection: Connection, top: int) -> set[int]:
    below: dict[int | None, list[int]] = {}
    for number, parent in connection.execute(_UNITS):
        below.setdefault(parent, []).append(number)
    found: set[int] = set()
    waiting = [top]
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting += below.get(number, ())
    return found


def _postings(connection: Connection, units: Collection[int]) -> dict[int, _Days]:
    found: dict[int, _Days] = {}
    for staff_id, first, last in connection.execute(_POSTINGS, {"units": sorted(units)}):
        found.setdefault(staff_id, []).append((first, last))
    return found


def _works_there(postings: Mapping[int, _Days], staff_id: int | None, day: date) -> bool:
    days = () if staff_id is None else postings.get(staff_id, ())
    return any(first <= day and (last is None or day <= last) for first, last in days)
