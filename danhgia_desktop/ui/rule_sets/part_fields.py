"""Which fields and parts a rule set has, for its editor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING, Any

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.deadline import Deadline, DeadlineStep
from danhgia_desktop.regulation.explanation_round import ExplanationRound, RecoveryBase
from danhgia_desktop.regulation.presence_rule import PresenceRule
from danhgia_desktop.regulation.quota import Quota, QuotaBase, QuotaGroup, QuotaRounding
from danhgia_desktop.regulation.rating_condition import Condition, ConditionEffect, ConditionSubjects
from danhgia_desktop.regulation.rating_level import RatingLevel, RatingRole
from danhgia_desktop.regulation.rating_rule import Band, RatingMeasure, RatingRule
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, Purpose, Regulation
from danhgia_desktop.regulation.reward_rule import CouncilRule, RewardDegree, RewardRule, SalaryDay, VoteBase
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.subject_rules import AuthorityRule, RatedGroup, RoundRule, SubjectRules
from danhgia_desktop.regulation.task_consequences import Answerable, ExplanationNeed, ReviewRule, TaskCap
from danhgia_desktop.regulation.task_rule import FailureReading, LeaderPart, LeaderPartKind, LeaderTasks, TaskRule

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldKind(Enum):
    """How a field is filled in."""

    LINE = auto()
    TEXT = auto()
    """Several lines."""
    LINES = auto()
    """Several values, one a line."""
    DAY = auto()
    MONTH = auto()
    NUMBER = auto()
    SHARE = auto()
    """0 to 1, written as percent."""
    WHOLE = auto()
    FLAG = auto()
    ONE = auto()
    MANY = auto()
    RUBRIC = auto()
    ROUND = auto()
    CRITERION = auto()
    REGULATION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field.

    Attributes:
        name: as files and problems name it; `wording` has its words.
        of: the values to choose from.
        may_be_blank: whether it may say nothing.
    """

    name: str
    kind: FieldKind
    of: type[StrEnum] | None = None
    may_be_blank: bool = False


class Count(Enum):
    """How often a part is there."""

    ONCE = auto()
    AT_MOST_ONCE = auto()
    MANY = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part with fields of its own."""

    name: str
    made: type[Any]
    count: Count = Count.MANY


def _one(name: str, of: type[StrEnum], *, may_be_blank: bool = False) -> Field:
    return Field(name=name, kind=FieldKind.ONE, of=of, may_be_blank=may_be_blank)


def _many(name: str, of: type[StrEnum]) -> Field:
    return Field(name=name, kind=FieldKind.MANY, of=of)


def _of(kind: FieldKind, *names: str, may_be_blank: bool = False) -> tuple[Field, ...]:
    return tuple(Field(name=name, kind=kind, may_be_blank=may_be_blank) for name in names)


_CLAUSE = _of(FieldKind.TEXT, "clause")

FIELDS_OF: Mapping[type[Any], tuple[Field, ...]] = {
    Regulation: (
        *_of(FieldKind.LINE, "number", "title", "issuer"),
        *_of(FieldKind.DAY, "issued_on", may_be_blank=True),
        *_of(FieldKind.DAY, "effective_from"),
        *_of(FieldKind.DAY, "effective_until", may_be_blank=True),
        _one("purpose", Purpose),
        *_of(FieldKind.FLAG, "is_sample"),
        *_of(FieldKind.LINES, "bases"),
        *_of(FieldKind.TEXT, "source"),
    ),
    Amendment: (*_of(FieldKind.REGULATION, "regulation"), _one("kind", AmendmentKind)),
    SubjectRules: (
        _many("kinds", SubjectKind),
        *_of(FieldKind.RUBRIC, "rubric", "leader_rubric", may_be_blank=True),
        _many("periods", PeriodKind),
    ),
    RoundRule: (*_of(FieldKind.ROUND, "round"), _one("filled_by", RatingRole)),
    RollUp: (
        _one("period", PeriodKind),
        _one("formula", RollUpFormula),
        _one("given", RollUpFormula, may_be_blank=True),
    ),
    TaskRule: (
        *_of(FieldKind.CRITERION, "criterion"),
        *_of(FieldKind.NUMBER, "points"),
        *_of(FieldKind.SHARE, "failure_cost"),
        _one("reading", FailureReading),
        _one("leader_tasks", LeaderTasks),
        _many("leader_parts_in", PeriodKind),
    ),
    LeaderPart: (
        _one("kind", LeaderPartKind),
        *_of(FieldKind.TEXT, "full"),
        *_of(FieldKind.SHARE, "otherwise"),
    ),
    ExplanationRound: (
        *_of(FieldKind.ROUND, "round"),
        *_of(FieldKind.NUMBER, "factor"),
        _one("base", RecoveryBase),
    ),
    RatingRule: (_one("measure", RatingMeasure), *_of(FieldKind.FLAG, "head_not_above_unit")),
    Band: (_one("level", RatingLevel), *_of(FieldKind.NUMBER, "at_least"), *_of(FieldKind.LINE, "name")),
    Condition: (
        _one("effect", ConditionEffect),
        _one("level", RatingLevel),
        *_CLAUSE,
        _one("subjects", ConditionSubjects),
        _one("confirmed_by", RatingRole),
    ),
    Quota: (
        *_of(FieldKind.NUMBER, "percent"),
        *_of(FieldKind.NUMBER, "outstanding_percent", may_be_blank=True),
        _one("base", QuotaBase),
        _many("groups", QuotaGroup),
        _many("periods", PeriodKind),
        _one("rounding", QuotaRounding),
        *_CLAUSE,
    ),
    TaskCap: (
        _one("level", RatingLevel),
        _one("explanation", ExplanationNeed),
        _many("binds", Answerable),
        *_of(FieldKind.FLAG, "late_counts"),
        *_CLAUSE,
    ),
    ReviewRule: (
        *_of(FieldKind.MONTH, "from_month"),
        *_of(FieldKind.WHOLE, "months"),
        *_of(FieldKind.FLAG, "consecutive"),
        _one("explanation", ExplanationNeed),
        *_CLAUSE,
    ),
    PresenceRule: (
        _one("period", PeriodKind),
        *_of(FieldKind.NUMBER, "below_months"),
        *_of(FieldKind.FLAG, "or_equal"),
        _one("level", RatingLevel),
        *_of(FieldKind.FLAG, "maternity_exempt"),
        *_CLAUSE,
    ),
    RewardRule: (
        _one("salary_day", SalaryDay),
        *_of(FieldKind.NUMBER, "most_points", "most_coefficient", may_be_blank=True),
        *_of(FieldKind.FLAG, "may_pass_maximum"),
        *_CLAUSE,
    ),
    RewardDegree: (*_of(FieldKind.LINE, "name"), *_of(FieldKind.NUMBER, "coefficient", "points")),
    CouncilRule: (
        *_of(FieldKind.SHARE, "quorum", "threshold"),
        *_of(FieldKind.FLAG, "more_than"),
        _one("of", VoteBase),
        *_of(FieldKind.FLAG, "secret"),
    ),
    Deadline: (
        _one("step", DeadlineStep),
        _one("period", PeriodKind),
        *_of(FieldKind.WHOLE, "month", "day"),
        *_of(FieldKind.FLAG, "before"),
    ),
    AuthorityRule: (
        _one("whom", RatedGroup),
        _one("proposes", RatingRole, may_be_blank=True),
        _one("concludes", RatingRole),
    ),
}
"""Keys, by which parts are known again in a later version, are nothing for people to fill in."""

PARTS_OF: Mapping[type[Any], tuple[Part, ...]] = {
    Regulation: (
        Part(name="amends", made=Amendment, count=Count.AT_MOST_ONCE),
        Part(name="rules", made=SubjectRules),
    ),
    SubjectRules: (
        Part(name="rounds", made=RoundRule),
        Part(name="rating", made=RatingRule, count=Count.ONCE),
        Part(name="tasks", made=TaskRule, count=Count.AT_MOST_ONCE),
        Part(name="explanation", made=ExplanationRound, count=Count.AT_MOST_ONCE),
        Part(name="roll_ups", made=RollUp),
        Part(name="rewards", made=RewardRule, count=Count.AT_MOST_ONCE),
        Part(name="deadlines", made=Deadline),
        Part(name="authority", made=AuthorityRule),
    ),
    RatingRule: (
        Part(name="bands", made=Band),
        Part(name="conditions", made=Condition),
        Part(name="quota", made=Quota, count=Count.AT_MOST_ONCE),
        Part(name="task_cap", made=TaskCap, count=Count.AT_MOST_ONCE),
        Part(name="review", made=ReviewRule, count=Count.AT_MOST_ONCE),
        Part(name="presence", made=PresenceRule),
    ),
    TaskRule: (Part(name="leader_parts", made=LeaderPart),),
    RewardRule: (
        Part(name="degrees", made=RewardDegree),
        Part(name="council", made=CouncilRule, count=Count.AT_MOST_ONCE),
    ),
}
"""In the order in which people think of them."""


def is_table(made: type[Any]) -> bool:
    """Tell whether several of a part stand below each other as rows of a table: none of their fields is long."""
    return all(field.kind not in {FieldKind.TEXT, FieldKind.LINES, FieldKind.MANY} for field in FIELDS_OF[made])
