"""Facts that cap or force a level, whatever the points say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rating_level import RatingLevel, RatingRole


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
