"""Where a number on a score sheet comes from ("vì sao?"), step by step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
    from danhgia_desktop.scoring.planned import Term


class Figure(StrEnum):
    """The numbers of a line that have a derivation."""

    POINTS = "points"
    MAXIMUM = "maximum"
    LOST = "lost"
    REMAINING = "remaining"


class StepKind(StrEnum):
    """What one step of a derivation says; `wording` has the sentences."""

    TYPED = "typed"
    """Somebody typed the points."""
    RULES_GIVE_WAY = "rules_give_way"
    """The rules give other points than those typed, which count."""
    START = "start"
    """What deductions are taken from."""
    RULE = "rule"
    """A rule and what it yields from what was said."""
    RULE_UNSAID = "rule_unsaid"
    """A rule for which nothing was counted, ticked or measured yet."""
    PLAN_TERM = "plan_term"
    """One of a, b, c, d, đ, e, of which the points for tasks are the mean."""
    PLAN_LACKING = "plan_lacking"
    """The points come from tasks, and too little is known of these."""
    BY_PLAN = "by_plan"
    """The mean of the terms times the full points."""
    PLAN_GIVES_WAY = "plan_gives_way"
    """The plan gives other points than those typed, which count."""
    BY_RULES = "by_rules"
    """What the rules give together."""
    BLANK = "blank"
    """Nobody has given points: nothing is counted."""
    NOT_APPLICABLE = "not_applicable"
    """The line leaves points and maximum."""
    LIMIT = "limit"
    """No more than this counts."""
    FLOOR = "floor"
    """No less than nothing counts."""
    OVER = "over"
    """The points are above the maximum by so many, and count nevertheless."""
    TAKEN_AWAY = "taken_away"
    """The points of a penalty are subtracted above."""
    OUTSIDE = "outside"
    """Bonus outside the total is added above, its maximum is not."""
    PART = "part"
    """A part and what it brings into the sum."""
    BLANK_PART = "blank_part"
    """A part that is blank, and how many points it could bring."""
    PART_NOT_APPLICABLE = "part_not_applicable"
    """A part that does not apply."""
    PART_OUTSIDE = "part_outside"
    """A part whose maximum is no part of the maximum above."""
    SUM = "sum"
    """What the parts come to."""
    STATED = "stated"
    """What a document states instead; it is not counted."""
    MAXIMUM = "maximum"
    """The maximum of the line."""
    NO_MAXIMUM = "no_maximum"
    """The rubric states none."""
    COUNTED = "counted"
    """The points that are counted."""
    REMAINING = "remaining"
    """How many are missing to the maximum."""
    WITH_EXTRA = "with_extra"
    """How many of the points are bonus outside the total."""
    LESS_PENALTIES = "less_penalties"
    """How many points penalties have taken off already."""
    LOST = "lost"
    """How many points are lost for good, bonus outside the total apart."""
    NOTHING_LOST = "nothing_lost"
    """Every line has its maximum or is blank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a derivation.

    Attributes:
        kind: what it says.
        criterion: the line it is about, where people go from it.
        points: its number; None where it has none.
        rule: the place of the rule it is about among the line's rules.
        said: what was counted, ticked or measured for that rule.
        uncapped: what that rule would give without the line's maximum, where that is more; else None.
        blanks: how many lines in it are blank.
        terms: what the points for tasks are the mean of, or the one of these that it is about.
        full: the points for tasks where every share is full.
        figure: the number of the line that derives this one further; None where nothing does.
    """

    kind: StepKind
    criterion: CriterionKey
    points: Fraction | None = None
    rule: int | None = None
    said: RuleInput | None = None
    uncapped: Fraction | None = None
    blanks: int = 0
    terms: tuple[Term, ...] = ()
    full: Decimal | None = None
    figure: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """Why a number is what it is.

    Attributes:
        criterion: the line.
        round: the round; a maximum depends on it, too, since lines may not apply.
        figure: which of the line's numbers.
        points: the number; None for blank.
        steps: what it is made of, in the order in which people would work it out.
    """

    criterion: CriterionKey
    round: RoundKey
    figure: Figure
    points: Fraction | None
    steps: tuple[Step, ...]
