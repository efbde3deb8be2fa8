"""A regulation as canonical JSON: the same content is always the same text, and has the same SHA-256.

Names are sorted, numbers are text since JSON's are not exact, and what is
absent is left out. The names here stand in data files for ever, whatever the
domain calls its attributes later; every released form keeps its reader.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation import value_forms as forms
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
from danhgia_desktop.regulation.strict_json import JsonFault, RuleSetTooNewError, damaged, packed, parsed
from danhgia_desktop.regulation.subject_rules import AuthorityRule, RatedGroup, RoundRule, SubjectRules
from danhgia_desktop.regulation.task_consequences import Answerable, ExplanationNeed, ReviewRule, TaskCap
from danhgia_desktop.regulation.task_rule import FailureReading, LeaderPart, LeaderPartKind, LeaderTasks, TaskRule

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = 1
"""The form described here; a later form gets a reader of its own beside this one."""

_LEVEL = forms.choice(RatingLevel)
_ROLE = forms.choice(RatingRole)
_PERIOD_KINDS = forms.many(forms.PERIOD_KIND)

_BAND = forms.record(Band, {"level": _LEVEL, "at_least": forms.DECIMAL, "name": forms.TEXT})
_CONDITION = forms.record(
    Condition,
    {
        "key": forms.NAME,
        "effect": forms.choice(ConditionEffect),
        "level": _LEVEL,
        "clause": forms.TEXT,
        "subjects": forms.choice(ConditionSubjects),
        "confirmed_by": _ROLE,
    },
)
_QUOTA = forms.record(
    Quota,
    {
        "percent": forms.DECIMAL,
        "base": forms.choice(QuotaBase),
        "groups": forms.many(forms.choice(QuotaGroup)),
        "periods": _PERIOD_KINDS,
        "rounding": forms.choice(QuotaRounding),
        "outstanding_percent": forms.optional(forms.DECIMAL),
        "clause": forms.TEXT,
    },
)
_TASK_CAP = forms.record(
    TaskCap,
    {
        "level": _LEVEL,
        "explanation": forms.choice(ExplanationNeed),
        "binds": forms.many(forms.choice(Answerable)),
        "late_counts": forms.FLAG,
        "clause": forms.TEXT,
    },
)
_REVIEW = forms.record(
    ReviewRule,
    {
        "from_month": forms.PERIOD,
        "months": forms.WHOLE,
        "consecutive": forms.FLAG,
        "explanation": forms.choice(ExplanationNeed),
        "clause": forms.TEXT,
    },
)
_PRESENCE = forms.record(
    PresenceRule,
    {
        "period": forms.PERIOD_KIND,
        "below_months": forms.DECIMAL,
        "level": _LEVEL,
        "or_equal": forms.RARE_FLAG,
        "maternity_exempt": forms.FLAG,
        "clause": forms.TEXT,
    },
)
_RATING = forms.record(
    RatingRule,
    {
        "bands": forms.many(_BAND),
        "measure": forms.choice(RatingMeasure),
        "conditions": forms.many(_CONDITION),
        "quota": forms.optional(_QUOTA),
        "task_cap": forms.optional(_TASK_CAP),
        "review": forms.optional(_REVIEW),
        "head_not_above_unit": forms.FLAG,
        "presence": forms.many(_PRESENCE),
    },
)
_LEADER_PART = forms.record(
    LeaderPart, {"kind": forms.choice(LeaderPartKind), "full": forms.TEXT, "otherwise": forms.RATIO}
)
_TASKS = forms.record(
    TaskRule,
    {
        "criterion": forms.NAME,
        "points": forms.DECIMAL,
        "failure_cost": forms.RATIO,
        "reading": forms.choice(FailureReading),
        "leader_tasks": forms.choice(LeaderTasks),
        "leader_parts": forms.many(_LEADER_PART),
        "leader_parts_in": _PERIOD_KINDS,
    },
)
_EXPLANATION = forms.record(
    ExplanationRound, {"round": forms.NAME, "factor": forms.DECIMAL, "base": forms.choice(RecoveryBase)}
)
_COUNCIL = forms.record(
    CouncilRule,
    {
        "quorum": forms.RATIO,
        "threshold": forms.RATIO,
        "more_than": forms.FLAG,
        "of": forms.choice(VoteBase),
        "secret": forms.FLAG,
    },
)
_DEGREE = forms.record(
    RewardDegree,
    {"key": forms.NAME, "name": forms.TEXT, "coefficient": forms.DECIMAL, "points": forms.DECIMAL},
)
_REWARDS = forms.record(
    RewardRule,
    {
        "degrees": forms.many(_DEGREE),
        "salary_day": forms.choice(SalaryDay),
        "most_points": forms.optional(forms.DECIMAL),
        "most_coefficient": forms.optional(forms.DECIMAL),
        "may_pass_maximum": forms.FLAG,
        "council": forms.optional(_COUNCIL),
        "clause": forms.TEXT,
    },
)
_DEADLINE = forms.record(
    Deadline,
    {
        "step": forms.choice(DeadlineStep),
        "period": forms.PERIOD_KIND,
        "month": forms.WHOLE,
        "day": forms.WHOLE,
        "before": forms.FLAG,
    },
)
_ROLL_UP = forms.record(
    RollUp,
    {
        "period": forms.PERIOD_KIND,
        "formula": forms.choice(RollUpFormula),
        "given": forms.optional(forms.choice(RollUpFormula)),
    },
)
_AUTHORITY = forms.record(
    AuthorityRule, {"whom": forms.choice(RatedGroup), "concludes": _ROLE, "proposes": forms.optional(_ROLE)}
)
_RULES = forms.record(
    SubjectRules,
    {
        "kinds": forms.many(forms.choice(SubjectKind)),
        "rubric": forms.optional(forms.NAME),
        "leader_rubric": forms.optional(forms.NAME),
        "periods": _PERIOD_KINDS,
        "rounds": forms.many(forms.record(RoundRule, {"round": forms.NAME, "filled_by": _ROLE})),
        "roll_ups": forms.many(_ROLL_UP),
        "rating": _RATING,
        "tasks": forms.optional(_TASKS),
        "explanation": forms.optional(_EXPLANATION),
        "rewards": forms.optional(_REWARDS),
        "deadlines": forms.many(_DEADLINE),
        "authority": forms.many(_AUTHORITY),
    },
)
_REGULATION = forms.record(
    Regulation,
    {
        "uid": forms.NAME,
        "number": forms.TEXT,
        "title": forms.TEXT,
        "issuer": forms.TEXT,
        "issued_on": forms.optional(forms.DAY),
        "effective_from": forms.DAY,
        "effective_until": forms.optional(forms.DAY),
        "amends": forms.optional(
            forms.record(Amendment, {"regulation": forms.NAME, "kind": forms.choice(AmendmentKind)})
        ),
        "purpose": forms.choice(Purpose),
        "source": forms.TEXT,
        "is_sample": forms.FLAG,
        "bases": forms.many(forms.TEXT),
        "rules": forms.many(_RULES),
    },
)
_READERS: Mapping[int, forms.Form] = {1: _REGULATION}
"""By format; the last one writes as well."""


def write(regulation: Regulation) -> str:
    """Return a regulation as its canonical text."""
    return packed(told(regulation))


def read(text: str) -> Regulation:
    """Return the regulation that `write` wrote, or anybody else in the same form.

    Raises:
        NotARuleSetError, RuleSetTooLargeError, RuleSetTooNewError: it is no regulation that could be read here.
        RuleSetDamagedError: something in it is missing, unknown or of another kind; the error says where.
    """
    return read_told(parsed(text))


def digest(regulation: Regulation) -> str:
    """Return the SHA-256 of the canonical text, in hexadecimal digits."""
    return sha256(write(regulation).encode()).hexdigest()


def told(regulation: Regulation) -> dict[str, Any]:
    """Return a regulation as an object of JSON that says its format."""
    return {"format": FORMAT, "regulation": _REGULATION.write(regulation)}


def read_told(structure: Mapping[str, Any]) -> Regulation:
    """Return the regulation in an object as `told` makes it; errors are those of `read`."""
    number = require_format(structure, FORMAT)
    for name in structure:
        if name not in {"format", "regulation"}:
            raise damaged(name, JsonFault.UNKNOWN)
    content = structure.get("regulation")
    if not isinstance(content, dict):
        raise damaged("regulation", JsonFault.MISSING if content is None else JsonFault.WRONG_KIND)
    regulation: Regulation = _READERS[number].read(content, "")
    return regulation


def require_format(structure: Mapping[str, Any], known: int) -> int:
    """Return the format that an object says.

    Raises:
        RuleSetDamagedError: it says none.
        RuleSetTooNewError: it is above the highest that is known.
    """
    number = structure.get("format")
    if type(number) is not int or number < 1:
        raise damaged("format", JsonFault.MISSING if number is None else JsonFault.WRONG_KIND)
    if number > known:
        raise RuleSetTooNewError(format=number, known=known)
    return number
