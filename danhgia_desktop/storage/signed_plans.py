"""What sheets of concluded periods took from the work plan, as it was signed: nothing that becomes of tasks changes it.

Kept for each sheet while its period is concluded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.scoring.planned import NOTHING_PLANNED
from danhgia_desktop.storage import schema, sheet_rows, signed_plan_codec

if TYPE_CHECKING:
    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.write_path import WritePath

_sheet, _signed = schema.scoresheet, schema.signed_plan
_OF_PERIOD = sa.select(_sheet.c.id).where(_sheet.c.period == sa.bindparam("code")).order_by(_sheet.c.id)
_SIGNED = sa.select(_signed.c.sheet_id).join(_sheet).where(_sheet.c.period == sa.bindparam("code"))


def keep(path: WritePath, period: Period) -> None:
    """Keep what the sheets of a period take from the plan at present."""
    numbers = path.connection.execute(_OF_PERIOD, {"code": period.code}).scalars().all()
    found = {number: sheet_rows.planned_of(path.connection, number) for number in numbers}
    for number, planned in found.items():  # apart: each write forgets what was read
        if planned != NOTHING_PLANNED:
            path.put(_signed, {"sheet_id": number}, {"content": signed_plan_codec.write(planned)})


def give_up(path: WritePath, period: Period) -> None:
    """Let the sheets of a period take what the plan says now."""
    for number in path.connection.execute(_SIGNED, {"code": period.code}).scalars().all():
        path.remove(_signed, {"sheet_id": number})
