"""Which periods are evaluated by a rule set: while there is one, nothing that the rule set says can change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_pin, _period, _regulation = schema.period_rule_set, schema.period, schema.regulation
_PERIODS = sa.select(_period.c.code).distinct().join(_pin).where(_pin.c.regulation_id == sa.bindparam("number"))
_TITLE = sa.select(_regulation.c.title).where(_regulation.c.id == sa.bindparam("number"))
_OF_RUBRIC = sa.select(schema.rubric.c.regulation_id).where(schema.rubric.c.id == sa.bindparam("rubric_id"))


class RegulationPinnedError(ExpectedError):
    """A rule set by which a period is evaluated can be neither changed nor removed, and neither can its rubrics."""

    code = "regulation_pinned"


def periods_of(connection: Connection, number: int) -> Sequence[str]:
    """Return the codes of the periods that are evaluated by the rule set of that number in the file."""
    return connection.execute(_PERIODS, {"number": number}).scalars().all()


def require_none(connection: Connection, number: int) -> None:
    """Refuse to change a rule set by which any period is evaluated.

    Raises:
        RegulationPinnedError: one is.
    """
    if codes := periods_of(connection, number):
        title = connection.execute(_TITLE, {"number": number}).scalar_one()
        first = min(periods.parse(code) for code in codes)
        raise RegulationPinnedError(regulation=title, count=len(codes), period=first)


def require_none_by_rubric(connection: Connection, rubric_id: int) -> None:
    """Refuse to change a rubric of a rule set by which any period is evaluated.

    Raises:
        RegulationPinnedError: one is.
    """
    number = connection.execute(_OF_RUBRIC, {"rubric_id": rubric_id}).scalar()
    if number is not None:
        require_none(connection, number)
