"""From points to a level: bands suggest, conditions cap or force, a quota limits the best level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.regulation.presence_rule import PresenceRule
    from danhgia_desktop.regulation.quota import Quota
    from danhgia_desktop.regulation.rating_condition import Condition
    from danhgia_desktop.regulation.rating_level import RatingLevel
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
