"""A regulation as a list of clauses, each of which says one thing: what viewers show and comparisons compare."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.deadline import Deadline
from danhgia_desktop.regulation.explanation_round import ExplanationRound
from danhgia_desktop.regulation.presence_rule import PresenceRule
from danhgia_desktop.regulation.quota import Quota
from danhgia_desktop.regulation.rating_condition import Condition
from danhgia_desktop.regulation.rating_rule import Band, RatingMeasure
from danhgia_desktop.regulation.regulation import Amendment, Purpose, Regulation
from danhgia_desktop.regulation.regulation_end import RegulationEnd
from danhgia_desktop.regulation.reward_rule import CouncilRule, RewardDegree, RewardRule
from danhgia_desktop.regulation.roll_up import RollUp
from danhgia_desktop.regulation.subject_rules import AuthorityRule, RoundRule, SubjectRules
from danhgia_desktop.regulation.task_consequences import ReviewRule, TaskCap
from danhgia_desktop.regulation.task_rule import TaskRule

if TYPE_CHECKING:
    from collections.abc import Iterator

ClauseValue = (
    str
    | bool
    | date
    | tuple[str, ...]
    | tuple[PeriodKind, ...]
    | Amendment
    | RegulationEnd
    | Purpose
    | SubjectKind
    | RoundRule
    | RollUp
    | RatingMeasure
    | Band
    | Condition
    | Quota
    | TaskCap
    | ReviewRule
    | PresenceRule
    | TaskRule
    | ExplanationRound
    | RewardRule
    | RewardDegree
    | CouncilRule
    | Deadline
    | AuthorityRule
)


class ClauseKind(StrEnum):
    """What a clause is about, in the order in which clauses are listed."""

    NUMBER = "number"
    TITLE = "title"
    ISSUER = "issuer"
    ISSUED = "issued"
    EFFECTIVE_FROM = "effective_from"
    EFFECTIVE_UNTIL = "effective_until"
    AMENDS = "amends"
    PURPOSE = "purpose"
    SAMPLE = "sample"
    SOURCE = "source"
    BASES = "bases"
    COVERED = "covered"
    PERIODS = "periods"
    ROUND = "round"
    ROLL_UP = "roll_up"
    TASKS = "tasks"
    EXPLANATION = "explanation"
    MEASURE = "measure"
    BAND = "band"
    CONDITION = "condition"
    QUOTA = "quota"
    TASK_CAP = "task_cap"
    REVIEW = "review"
    HEAD_NOT_ABOVE_UNIT = "head_not_above_unit"
    PRESENCE = "presence"
    REWARDS = "rewards"
    REWARD_DEGREE = "reward_degree"
    COUNCIL = "council"
    DEADLINE = "deadline"
    AUTHORITY = "authority"

    @property
    def place(self) -> int:
        """Where clauses of the kind are listed, from 0."""
        return tuple(ClauseKind).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One thing that a regulation says.

    Attributes:
        kind: what it is about.
        value: what it says.
        name: which of several of the kind it is, the same in every version.
        kinds: for whom it holds; nobody where the document speaks of itself.
    """

    kind: ClauseKind
    value: ClauseValue
    name: str = ""
    kinds: tuple[SubjectKind, ...] = ()


def clauses(regulation: Regulation, end: RegulationEnd | None = None) -> tuple[Clause, ...]:
    """Return everything a regulation says but its rubrics: of itself first, then the rules for each group of kinds.

    Args:
        regulation: what is read.
        end: when it ends, where another one took its place; else its own words hold.
    """
    return (
        *of_document(regulation, end),
        *(replace(clause, kinds=rules.kinds) for rules in regulation.rules for clause in of_rules(rules)),
    )


def of_document(regulation: Regulation, end: RegulationEnd | None = None) -> tuple[Clause, ...]:
    """Return what a regulation says of itself, and by what it was ended; what it leaves out is no clause."""
    said = {
        ClauseKind.NUMBER: regulation.number,
        ClauseKind.TITLE: regulation.title,
        ClauseKind.ISSUER: regulation.issuer,
        ClauseKind.ISSUED: regulation.issued_on,
        ClauseKind.EFFECTIVE_FROM: regulation.effective_from,
        ClauseKind.EFFECTIVE_UNTIL: end or regulation.effective_until,
        ClauseKind.AMENDS: regulation.amends,
        ClauseKind.PURPOSE: regulation.purpose,
        ClauseKind.SAMPLE: regulation.is_sample,
        ClauseKind.SOURCE: regulation.source,
        ClauseKind.BASES: regulation.bases,
    }
    return tuple(Clause(kind=kind, value=value) for kind, value in said.items() if value)


def of_rules(rules: SubjectRules) -> tuple[Clause, ...]:
    """Return what the rules for some kinds of subject say, without the kinds."""
    return tuple(Clause(kind=kind, name=name, value=value) for kind, name, value in _said(rules) if value)


def _said(rules: SubjectRules) -> Iterator[tuple[ClauseKind, str, ClauseValue | None]]:
    yield ClauseKind.PERIODS, "", rules.periods
    yield from ((ClauseKind.ROUND, str(rule.round), rule) for rule in rules.rounds)
    yield from ((ClauseKind.ROLL_UP, rule.period, rule) for rule in rules.roll_ups)
    yield ClauseKind.TASKS, "", rules.tasks
    yield ClauseKind.EXPLANATION, "", rules.explanation
    yield from _said_of_rating(rules)
    if rules.rewards is not None:
        yield ClauseKind.REWARDS, "", replace(rules.rewards, degrees=(), council=None)
        yield from ((ClauseKind.REWARD_DEGREE, degree.key, degree) for degree in rules.rewards.degrees)
        yield ClauseKind.COUNCIL, "", rules.rewards.council
    for deadline in rules.deadlines:
        yield ClauseKind.DEADLINE, f"{deadline.period} {deadline.step}", deadline
    yield from ((ClauseKind.AUTHORITY, rule.whom, rule) for rule in rules.authority)


def _said_of_rating(rules: SubjectRules) -> Iterator[tuple[ClauseKind, str, ClauseValue | None]]:
    rating = rules.rating
    yield ClauseKind.MEASURE, "", rating.measure if rating.bands else None
    yield from ((ClauseKind.BAND, band.level, band) for band in rating.bands)
    yield from ((ClauseKind.CONDITION, condition.key, condition) for condition in rating.conditions)
    yield ClauseKind.QUOTA, "", rating.quota
    yield ClauseKind.TASK_CAP, "", rating.task_cap
    yield ClauseKind.REVIEW, "", rating.review
    yield ClauseKind.HEAD_NOT_ABOVE_UNIT, "", rating.head_not_above_unit
    yield from ((ClauseKind.PRESENCE, f"{rule.period} {rule.level}", rule) for rule in rating.presence)
