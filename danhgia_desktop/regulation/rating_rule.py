"""From points to a level: bands suggest, conditions cap or force, a quota limits the best level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.period import PeriodKind
    from danhgia_desktop.regulation.presence_rule import PresenceRule
    from danhgia_desktop.regulation.rating_level import RatingLevel, RatingRole
    from danhgia_desktop.regulation.task_consequences import ReviewRule, TaskCap


class RatingMeasure(StrEnum):
    """What bands are compared with."""

    POINTS = "points"
    """The total, exact."""
    PERCENT = "percent"
    """The total as percent of the maximum that applies, as for the index of administrative reform."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A band of totals (khung điểm) and the level it suggests; it reaches up to the band above.

    Attributes:
        level: the level.
        at_least: the lowest total in the band, 0 to 100.
        name: what the rule set calls the level, "Khá"; "" for its usual name.
    """

    level: RatingLevel
    at_least: Decimal
    name: str = ""


class ConditionEffect(StrEnum):
    """What a condition that holds does to the level."""

    CAP = "cap"
    """The level is this one at most."""
    FORCE = "force"
    """The level is this one."""


class ConditionSubjects(StrEnum):
    """Whom a condition is about, among those under the same rules."""

    ALL = "all"
    LEADERS = "leaders"
    NOT_LEADERS = "not_leaders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A fact, confirmed by somebody, that caps or forces the level (điều kiện).

    Attributes:
        key: by which it is known again in a later version.
        effect: what it does.
        level: the level it caps at or forces.
        clause: the words of the rule, with its article where it has one.
        subjects: whom it is about.
        confirmed_by: who says that it holds.
    """

    key: str
    effect: ConditionEffect
    level: RatingLevel
    clause: str
    subjects: ConditionSubjects = ConditionSubjects.ALL
    confirmed_by: RatingRole


class QuotaBase(StrEnum):
    """Of whom the quota is a share; sources read the same sentence in several ways."""

    ONLY_GOOD = "only_good"
    GOOD_AND_ABOVE = "good_and_above"
    ALL_RATED = "all_rated"


class QuotaGroup(StrEnum):
    """Within whom the quota must hold."""

    PER_UNIT = "per_unit"
    PER_DUTY_GROUP = "per_duty_group"


class QuotaRounding(StrEnum):
    """How the largest number of people comes from a share that is no whole number."""

    FLOOR = "floor"
    HALF_UP = "half_up"
    CEILING = "ceiling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """How many may be rated best (tỷ lệ xuất sắc).

    Attributes:
        percent: the share, 0 to 100.
        base: of whom it is a share.
        groups: within whom it must hold; each is counted apart.
        periods: in which kinds of period it is looked at.
        rounding: how a share becomes a number of people.
        outstanding_percent: the share of organizations with outstanding results; None where there is no such.
        clause: the words of the rule.
    """

    percent: Decimal
    base: QuotaBase
    groups: tuple[QuotaGroup, ...]
    periods: tuple[PeriodKind, ...]
    rounding: QuotaRounding = QuotaRounding.FLOOR
    outstanding_percent: Decimal | None = None
    clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingRule:
    """How subjects are rated (xếp loại).

    Attributes:
        bands: from the best level down; none where the source states none, and nothing is suggested then.
        measure: what bands are compared with.
        conditions: what caps or forces a level.
        quota: how many may be rated best; None for no limit.
        task_cap: what tasks that were not done do to the level; None for nothing.
        review: who must be reviewed for tasks that were not done; None for nobody.
        head_not_above_unit: a head is not rated above the unit.
        presence: what few months of work do to the level.
    """

    bands: tuple[Band, ...] = ()
    measure: RatingMeasure = RatingMeasure.POINTS
    conditions: tuple[Condition, ...] = ()
    quota: Quota | None = None
    task_cap: TaskCap | None = None
    review: ReviewRule | None = None
    head_not_above_unit: bool = False
    presence: tuple[PresenceRule, ...] = ()
