"""Which rule set says how the tasks of somebody give points in a period, and in the shorter ones that it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.plan.period_points import shorter_periods
from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.regulation.regulation import Purpose, RegulationUid
from danhgia_desktop.regulation.roll_up import RollUpFormula
from danhgia_desktop.regulation.rules_in_force import RulesInForce
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.postings import Postings

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.roll_up import RollUp
    from danhgia_desktop.regulation.task_rule import TaskRule

_pin, _regulation = schema.period_rule_set, schema.regulation
_ALL = sa.select(_regulation.c.content).order_by(_regulation.c.effective_from, _regulation.c.id)
_PINS = (
    sa.select(_pin.c.subject_kind, _regulation.c.uid)
    .join(schema.period, schema.period.c.id == _pin.c.period_id)
    .join(_regulation, _regulation.c.id == _pin.c.regulation_id)
    .where(schema.period.c.code == sa.bindparam("code"), _pin.c.purpose == Purpose.RATING.value)
)
_PEOPLE = (SubjectKind.CIVIL_SERVANT, SubjectKind.PUBLIC_EMPLOYEE, SubjectKind.OFFICIAL, SubjectKind.WORKER)
"""Whose rules tell how tasks count where those for units or the agency do not say it, the most usual first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesForTasks:
    """What the rule set of a period says about the tasks of somebody.

    Attributes:
        regulation: the rule set: the period's, or the one in force on its last day.
        tasks: how points come from tasks.
        roll_ups: what points of longer periods are made of.
        posting: the person's last one within the period; None for a unit and the agency.
    """

    regulation: Regulation
    tasks: TaskRule
    roll_ups: tuple[RollUp, ...]
    posting: Posting | None

    def formula(self, period: Period) -> RollUpFormula | None:
        """Return how the points of a period come from shorter ones; None where they come from its tasks."""
        return next((rule.formula for rule in self.roll_ups if rule.period is period.kind), None)


class TaskRules:
    """The one place that chooses the rules by which tasks count, for sheets as for all else that shows their points."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._postings = Postings(connection)

    def posting(self, owner: PlanOwner, period: Period) -> Posting | None:
        """Return where a person was last within a period; None where nowhere, for a unit and the agency."""
        if owner.staff is None:
            return None
        return Career.of(self._postings.of(owner.staff)).last_within(period.starts_on, period.ends_on)

    @decodes
    def of(self, owner: PlanOwner, period: Period) -> RulesForTasks | None:
        """Return the rules; None where no single rule set says how tasks give points, or the person worked nowhere."""
        posting = self.posting(owner, period)
        regulations = tuple(map(regulation_of, self._connection.execute(_ALL).scalars()))
        pins = self._connection.execute(_PINS, {"code": period.code})
        pinned = {SubjectKind(kind): RegulationUid(uid) for kind, uid in pins}
        in_force = RulesInForce(regulations, period, pinned.get)
        for regulation, rules in in_force.first_of(_kinds(owner, posting)):
            if rules.tasks is not None:
                return RulesForTasks(regulation=regulation, tasks=rules.tasks, roll_ups=rules.roll_ups, posting=posting)
        return None

    def crosses(self, owner: PlanOwner, period: Period, regulation: RegulationUid) -> bool:
        """Tell whether another rule set than that of a period is for one of its months: sums are never made of both."""
        months = shorter_periods(period, RollUpFormula.SUM_OF_SUMS)
        found = (self.of(owner, month) for month in months)
        return any(one is not None and one.regulation.uid != regulation for one in found)


@lru_cache(maxsize=64)
def regulation_of(content: str) -> Regulation:
    """Return the rule set that the content of its row says."""
    return regulation_codec.read(content)


def _kinds(owner: PlanOwner, posting: Posting | None) -> tuple[SubjectKind, ...]:
    if owner.staff is not None:
        return () if posting is None else (posting.employment_kind.subject_kind,)
    return (SubjectKind.UNIT, *_PEOPLE) if owner.unit is not None else (SubjectKind.AGENCY, SubjectKind.UNIT, *_PEOPLE)
