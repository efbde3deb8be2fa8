"""What was concluded stays as it was signed: nothing about it is written until its period is reopened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import period_codes, schema
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection

    from danhgia_desktop.period import Period

LOCKED = "concluded"

_period, _sheet = schema.period, schema.scoresheet
_IS_LOCKED = _period.c.state == LOCKED
OF_LOCKED_PERIOD = sa.exists().where(_period.c.code == _sheet.c.period, _IS_LOCKED).correlate(_sheet)
"""Whether a sheet, of a query that reads sheets, is of a concluded period."""

_BY_CODE = sa.select(_period.c.code).where(_period.c.code == sa.bindparam("code"), _IS_LOCKED)
_BY_CODES = sa.select(_period.c.code).where(_period.c.code.in_(sa.bindparam("codes", expanding=True)), _IS_LOCKED)
_OF_RUBRIC = (
    sa.select(_period.c.code)
    .where(
        _IS_LOCKED,
        sa.exists().where(_sheet.c.period == _period.c.code, _sheet.c.rubric_id == sa.bindparam("rubric_id")),
    )
    .order_by(_period.c.code)
    .limit(1)
)


class PeriodLockedError(ExpectedError):
    """The period was concluded."""

    code = "period_locked"


def require_open(connection: Connection, code: str) -> None:
    """Refuse to change anything that is evaluated in a concluded period.

    Raises:
        PeriodLockedError: it is concluded.
    """
    _refuse(connection.execute(_BY_CODE, {"code": code}).scalar())


def require_open_throughout(connection: Connection, planned: Iterable[Period]) -> None:
    """Refuse to change what is planned for periods that are concluded, or are part of concluded ones.

    Raises:
        PeriodLockedError: one is.
    """
    codes = {code for period in planned for code in period_codes.through(period)}
    _refuse(min(locked_among(connection, codes), default=None))


def locked_among(connection: Connection, codes: Collection[str]) -> frozenset[str]:
    """Return those of the periods, by their codes, that are concluded."""
    return frozenset(connection.execute(_BY_CODES, {"codes": sorted(codes)}).scalars())


def require_open_for_rubric(connection: Connection, rubric_id: int) -> None:
    """Refuse to change a rubric by which anything was evaluated in a concluded period.

    Raises:
        PeriodLockedError: something was.
    """
    _refuse(connection.execute(_OF_RUBRIC, {"rubric_id": rubric_id}).scalar())


@decodes
def _refuse(locked: str | None) -> None:
    if locked is not None:
        raise PeriodLockedError(period=periods.parse(locked))
