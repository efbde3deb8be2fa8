"""What a part of a rule set says when it is added."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.deadline import Deadline, DeadlineStep
from danhgia_desktop.regulation.explanation_round import ExplanationRound
from danhgia_desktop.regulation.presence_rule import PresenceRule
from danhgia_desktop.regulation.quota import Quota, QuotaBase, QuotaGroup
from danhgia_desktop.regulation.rating_condition import Condition, ConditionEffect
from danhgia_desktop.regulation.rating_level import RATED_LEVELS, RatingLevel, RatingRole
from danhgia_desktop.regulation.rating_rule import Band
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, RegulationUid
from danhgia_desktop.regulation.reward_rule import CouncilRule, RewardDegree, RewardRule
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
from danhgia_desktop.regulation.subject_rules import AuthorityRule, RatedGroup, RoundRule, SubjectRules
from danhgia_desktop.regulation.task_consequences import Answerable, ExplanationNeed, ReviewRule, TaskCap
from danhgia_desktop.regulation.task_rule import LeaderPart, LeaderPartKind, TaskRule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from enum import StrEnum

_HALF = Fraction(1, 2)


def new_part(made: type[Any], siblings: Sequence[Any], day: date) -> Any:
    """Return a part as it is first shown; what its siblings say already is not said again.

    Args:
        made: what kind of part.
        siblings: those of its kind that are there.
        day: the first day on which the rule set holds.
    """
    return _MADE[made](siblings, day)


def _first_free(values: type[StrEnum] | Sequence[StrEnum], siblings: Sequence[Any], name: str) -> Any:
    """Return the first value that no sibling has, or the last one where all have one."""
    taken = {getattr(sibling, name) for sibling in siblings}
    return next((value for value in values if value not in taken), list(values)[-1])


def _band(siblings: Sequence[Any], _day: date) -> Band:
    return Band(level=_first_free(RATED_LEVELS, siblings, "level"), at_least=Decimal(0))


def _condition(_siblings: Sequence[Any], _day: date) -> Condition:
    return Condition(
        key=uuid4().hex,
        effect=ConditionEffect.CAP,
        level=RatingLevel.COMPLETED,
        clause="",
        confirmed_by=RatingRole.UNIT_HEAD,
    )


def _quota(_siblings: Sequence[Any], _day: date) -> Quota:
    return Quota(
        percent=Decimal(20), base=QuotaBase.ONLY_GOOD, groups=(QuotaGroup.PER_UNIT,), periods=(PeriodKind.YEAR,)
    )


def _rewards(siblings: Sequence[Any], day: date) -> RewardRule:
    return RewardRule(degrees=(_degree(siblings, day),))


def _degree(_siblings: Sequence[Any], _day: date) -> RewardDegree:
    return RewardDegree(key=uuid4().hex, name="", coefficient=Decimal(0), points=Decimal(1))


def _deadline(siblings: Sequence[Any], _day: date) -> Deadline:
    step = _first_free(DeadlineStep, siblings, "step")
    return Deadline(step=step, period=PeriodKind.MONTH, month=1, day=31)


def _roll_up(siblings: Sequence[Any], _day: date) -> RollUp:
    longer = [kind for kind in PeriodKind if kind not in {PeriodKind.WEEK, PeriodKind.MONTH}]
    return RollUp(period=_first_free(longer, siblings, "period"), formula=RollUpFormula.MEAN_OF_MONTHS_WORKED)


def _authority(siblings: Sequence[Any], _day: date) -> AuthorityRule:
    return AuthorityRule(whom=_first_free(RatedGroup, siblings, "whom"), concludes=RatingRole.AGENCY_HEAD)


def _leader_part(siblings: Sequence[Any], _day: date) -> LeaderPart:
    return LeaderPart(kind=_first_free(LeaderPartKind, siblings, "kind"), full="", otherwise=_HALF)


def _task_cap(_siblings: Sequence[Any], _day: date) -> TaskCap:
    return TaskCap(level=RatingLevel.COMPLETED, explanation=ExplanationNeed.APPROVED, binds=(Answerable.ASSIGNEE,))


_MADE: dict[type[Any], Callable[[Sequence[Any], date], Any]] = {
    Amendment: lambda _siblings, _day: Amendment(regulation=RegulationUid(""), kind=AmendmentKind.REPLACES),
    SubjectRules: lambda _siblings, _day: SubjectRules(kinds=(), periods=(PeriodKind.MONTH,)),
    RoundRule: lambda _siblings, _day: RoundRule(round=RoundKey(""), filled_by=RatingRole.SUBJECT),
    RollUp: _roll_up,
    TaskRule: lambda _siblings, _day: TaskRule(
        criterion=CriterionKey(""), points=Decimal(70), failure_cost=Fraction(1, 4)
    ),
    LeaderPart: _leader_part,
    ExplanationRound: lambda _siblings, _day: ExplanationRound(round=RoundKey(""), factor=Decimal("0.5")),
    Band: _band,
    Condition: _condition,
    Quota: _quota,
    TaskCap: _task_cap,
    ReviewRule: lambda _siblings, day: ReviewRule(from_month=Period.month_of(day), months=3),
    PresenceRule: lambda _siblings, _day: PresenceRule(
        period=PeriodKind.YEAR, below_months=Decimal(6), level=RatingLevel.NOT_RATED
    ),
    RewardRule: _rewards,
    RewardDegree: _degree,
    CouncilRule: lambda _siblings, _day: CouncilRule(quorum=Fraction(2, 3), threshold=_HALF, more_than=True),
    Deadline: _deadline,
    AuthorityRule: _authority,
}
