"""What people were to their units in a period, for lists that put heads first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.organization.day_span import DaySpan
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from danhgia_desktop.period import Period

_posting, _staff, _unit = schema.posting, schema.staff_member, schema.org_unit
_EVER_MORE = sa.select(_posting.c.staff_id).where(_posting.c.role != UnitRole.MEMBER.value)
_ROLES = (
    sa.select(_staff.c.uid, _unit.c.uid, _posting.c.role, _posting.c.from_on, _posting.c.until_on)
    .select_from(_posting)
    .join(_staff)
    .join(_unit)
    .where(_posting.c.staff_id.in_(_EVER_MORE))
    .order_by(_posting.c.from_on, _posting.c.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held(DaySpan):
    role: UnitRole


class UnitRoles:
    """The roles of those who ever were more than members; of all others nothing is read."""

    def __init__(self, connection: Connection) -> None:
        self._held: defaultdict[tuple[str, str], list[_Held]] = defaultdict(list)
        for staff, unit, role, from_on, until_on in connection.execute(_ROLES):
            self._held[staff, unit].append(_Held(role=UnitRole(role), from_on=from_on, until_on=until_on))

    def last_in(self, period: Period, staff: str, unit: str) -> UnitRole:
        """Return what a person last was to a unit in a period; a member where nothing else is known."""
        whole = DaySpan(from_on=period.starts_on, until_on=period.ends_on)
        held = [one.role for one in self._held.get((staff, unit), ()) if one.overlaps(whole)]
        return held[-1] if held else UnitRole.MEMBER
