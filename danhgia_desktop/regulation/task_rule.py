"""How the points for tasks come from the plan: a, b, c of everybody, d, đ, e of leaders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from danhgia_desktop.period import PeriodKind
    from danhgia_desktop.regulation.rubric import CriterionKey


class FailureReading(StrEnum):
    """From what a quality failure or a delay takes its share; programs in use differ."""

    PER_PRODUCT = "per_product"
    """From the one product that failed or was late."""
    WHOLE_LINE = "whole_line"
    """From all products of the line."""


class LeaderTasks(StrEnum):
    """Whose tasks give a leader's a, b and c."""

    OWN = "own"
    UNIT = "unit"


class LeaderPartKind(StrEnum):
    """What leaders are asked beyond their tasks."""

    STAFF_RESULTS = "staff_results"
    """d: what level the staff they manage reach."""
    UNIT_RESULTS = "unit_results"
    """đ: whether what is planned for the unit is done, on time and well."""
    UNITY = "unity"
    """e: whether they bring people together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderPart:
    """One of d, đ, e: a full share, or a lower one.

    Attributes:
        kind: what is asked.
        full: when the share is 100 %, in the words of the rule.
        otherwise: the share in all other cases, 0 to 1.
    """

    kind: LeaderPartKind
    full: str
    otherwise: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRule:
    """How the points of one criterion come from tasks: the mean of the shares, times the maximum.

    Staff have the shares a (quantity), b (quality), c (progress); leaders the
    same and their parts. Nothing assigned gives no points at all, never full ones.

    Attributes:
        criterion: the criterion whose points they are, in the rubrics of staff and leaders.
        points: what a full share gives.
        failure_cost: the share of a product's points that each failure or delay takes, 0 to 1.
        reading: from what it is taken.
        leader_tasks: whose tasks give a leader's a, b, c.
        leader_parts: what leaders are asked as well; none where they are scored like everybody.
        leader_parts_in: in which kinds of period they are asked.
    """

    criterion: CriterionKey
    points: Decimal
    failure_cost: Fraction
    reading: FailureReading = FailureReading.PER_PRODUCT
    leader_tasks: LeaderTasks = LeaderTasks.OWN
    leader_parts: tuple[LeaderPart, ...] = ()
    leader_parts_in: tuple[PeriodKind, ...] = ()
