"""The rules by which a criterion gets its points.

A rule says what is counted, ticked or measured, and what that yields. A
criterion has none (points are typed) or several that add up (seed rubrics put
"trừ 0,5 điểm" lines under one criterion).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction


class TaskFigure(StrEnum):
    """A number that the work plan can give a counting rule instead of a typed one."""

    ASSIGNED = "assigned"
    ON_TIME = "on_time"
    LATE = "late"
    OVERDUE = "overdue"
    UNDONE_UNEXPLAINED = "undone_unexplained"


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionRule:
    """What all rules share.

    Attributes:
        words: the words of the rubric the rule was made from, "" for one a person set.
        kind: the rule's name in files and figures.
    """

    kind: ClassVar[str]
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRate(CriterionRule):
    """Each full group counted earns points (mỗi … được 0,25 điểm), together never above the maximum.

    Attributes:
        rate: points of one group, above 0.
        per: how many make a group, 1 or more; an incomplete group earns nothing.
        unit: what is counted, "chương trình công tác".
        expected: how many a full score takes, as "12" in "12 x 0,25 = 3,0"; None where not said.
        figure: the number of the work plan that is the count; None where a person counts.
    """

    kind: ClassVar[str] = "count_rate"
    rate: Decimal
    per: int = 1
    unit: str = ""
    expected: int | None = None
    figure: TaskFigure | None = None

    def __post_init__(self) -> None:
        """Refuse groups of none, by which no count can be divided."""
        _refuse_empty_group(self.per)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductPer(CriterionRule):
    """Each full group counted costs points (trừ 0,5 điểm/02 văn bản), never below zero.

    Attributes:
        points: what one group costs, above 0.
        per: how many make a group, 1 or more; an incomplete group costs nothing.
        unit: what is counted.
        exclusion: what is not counted, in the rubric's words.
        figure: the number of the work plan that is the count; None where a person counts.
    """

    kind: ClassVar[str] = "deduct_per"
    points: Decimal
    per: int = 1
    unit: str = ""
    exclusion: str = ""
    figure: TaskFigure | None = None

    def __post_init__(self) -> None:
        """Refuse groups of none, by which no count can be divided."""
        _refuse_empty_group(self.per)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductOnce(CriterionRule):
    """A fault that costs points once (Không áp dụng: trừ 1,0 điểm)."""

    kind: ClassVar[str] = "deduct_once"
    points: Decimal
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardOnce(CriterionRule):
    """A merit that earns points once (Chấp hành đúng thời gian: 0,5 điểm)."""

    kind: ClassVar[str] = "award_once"
    points: Decimal
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of the things a criterion is made of, and its points."""

    name: str
    points: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts(CriterionRule):
    """Parts that each earn their points (văn bản giấy: 01 điểm; văn bản điện tử: 01 điểm)."""

    kind: ClassVar[str] = "parts"
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(CriterionRule):
    """Alternatives of which exactly one is the case (trong quý I: 5 điểm; sau quý I: 3; không ban hành: 0).

    Attributes:
        options: the alternatives in the rubric's order, each with its points, 0 or more.
    """

    kind: ClassVar[str] = "choice"
    options: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold(CriterionRule):
    """Points for a ratio that is reached (tỷ lệ đạt từ 90% trở lên), none below.

    Attributes:
        at_least: the ratio, above 0 (90 % is 9/10).
        points: what reaching it earns; None means the criterion's maximum.
        strict: "trên 90%": the ratio itself does not reach.
    """

    kind: ClassVar[str] = "threshold"
    at_least: Fraction
    points: Decimal | None = None
    strict: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """One band of a ratio and its points.

    Attributes:
        at_least: the band's lower end, 0 or above.
        points: what a ratio in the band earns.
        strict: "trên 90%": the lower end itself is not in the band.
    """

    at_least: Fraction
    points: Decimal
    strict: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiers(CriterionRule):
    """Bands of a ratio, each with its points; below the lowest band nothing."""

    kind: ClassVar[str] = "tiers"
    tiers: tuple[Tier, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio(CriterionRule):
    """The ratio times the maximum (tỷ lệ × điểm chuẩn), nothing below an optional floor ratio."""

    kind: ClassVar[str] = "ratio"
    floor: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonus(CriterionRule):
    """Bonus points (điểm thưởng): given by a person, counted up to the maximum.

    Attributes:
        extra: the points stand outside the total: they are added above, their maximum is not.
    """

    kind: ClassVar[str] = "bonus"
    extra: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty(CriterionRule):
    """Penalty points (điểm trừ), on a criterion or a whole section.

    What is given there and below is above zero; it is subtracted above, up to
    the maximum, and that maximum is no part of the total.
    """

    kind: ClassVar[str] = "penalty"


Rule = CountRate | DeductPer | DeductOnce | AwardOnce | Parts | Choice | Threshold | Tiers | Ratio | Bonus | Penalty

RULE_TYPES: tuple[type[Rule], ...] = (
    CountRate,
    DeductPer,
    DeductOnce,
    AwardOnce,
    Parts,
    Choice,
    Threshold,
    Tiers,
    Ratio,
    Bonus,
    Penalty,
)
"""Every kind of rule, in the order in which people are offered them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInput:
    """What a person counted, ticked or measured for one rule of a criterion.

    Attributes:
        rule: the place of the rule among the criterion's rules, from 0.
        count: how many, for counting rules; 0 or more.
        ticked: the numbers of the ticked parts for `Parts`, the number of the one option for `Choice`; (0,) for a
            single tick, () for none.
        achieved, of: numerator and denominator for ratio rules.
    """

    rule: int
    count: int | None = None
    ticked: tuple[int, ...] | None = None
    achieved: Decimal | None = None
    of: Decimal | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nobody has said anything yet, which is not the same as none."""
        return self.count is None and self.ticked is None and self.achieved is None and self.of is None


def _refuse_empty_group(per: int) -> None:
    if per < 1:
        raise ValueError(f"a group of {per}")
