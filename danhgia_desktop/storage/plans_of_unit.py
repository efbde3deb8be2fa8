"""In which plans the tasks of a unit stand: its own, those of the units below it, and those of their people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.storage import org_units, period_codes, schema
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
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
_there = _posting.alias("there")
_POSTINGS = (
    sa.select(_posting.c.staff_id, _posting.c.unit_id, _posting.c.from_on, _posting.c.until_on)
    .where(
        _posting.c.staff_id.in_(
            sa.select(_there.c.staff_id).where(_there.c.unit_id.in_(sa.bindparam("units", expanding=True)))
        )
    )
    .order_by(_posting.c.from_on, _posting.c.id)
)

_Stay = tuple[int, "date", "date | None"]
"""In which unit somebody was posted, and the first and the last day."""


@decodes
def numbers(connection: Connection, unit: UnitUid, period: Period) -> tuple[int, ...]:
    """Return the numbers of the plans of a unit for a period and the shorter ones that it is made of.

    People count where they were last posted within their plan's period, as `organization.career.Career` says.

    Raises:
        NoSuchUnitError: the unit is not in the file.
    """
    units = _subtree(connection, org_units.known_number_of(connection, unit))
    postings = _postings(connection, units)
    codes = period_codes.within(period)
    spans = {code: periods.parse(code) for code in codes}
    return tuple(
        number
        for number, code, unit_id, staff_id in connection.execute(_CANDIDATES, {"codes": codes})
        if unit_id in units or (staff_id is not None and _last_unit(postings.get(staff_id, ()), spans[code]) in units)
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


def _postings(connection: Connection, units: Collection[int]) -> dict[int, list[_Stay]]:
    """Return where those who ever worked in some units worked, there and elsewhere, the earliest first."""
    found: dict[int, list[_Stay]] = {}
    for staff_id, unit_id, first, last in connection.execute(_POSTINGS, {"units": sorted(units)}):
        found.setdefault(staff_id, []).append((unit_id, first, last))
    return found


def _last_unit(stays: Iterable[_Stay], period: Period) -> int | None:
    within = [
        unit for unit, first, last in stays if first <= period.ends_on and (last is None or last >= period.starts_on)
    ]
    return within[-1] if within else None
