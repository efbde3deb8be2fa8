"""What a rule gives in a few plain cases, so that a person sees at once whether it was understood."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Parts,
    Penalty,
    Ratio,
    Rule,
    RuleInput,
    Threshold,
    Tiers,
)
from danhgia_desktop.regulation.rule_points import points_by_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN_COUNT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One case: what a person says, and the points that come out, or are taken away."""

    said: RuleInput
    points: Fraction
    is_taken_away: bool = False


def examples(rule: Rule, maximum: Decimal | None, *, penalty: bool = False) -> tuple[Example, ...]:
    """Return a few cases of a rule that stands alone; none for bonus and penalty, and none without a maximum.

    Args:
        rule: the rule.
        maximum: the criterion's points.
        penalty: the criterion is a penalty or part of one.
    """
    if maximum is None:
        return ()
    cases = []
    for said in _cases(rule):
        points = points_by_rules((rule,), (said,), maximum, penalty=penalty)
        if points is not None:
            cases.append(Example(said=said, points=points, is_taken_away=penalty))
    return tuple(cases)


def _cases(rule: Rule) -> Iterator[RuleInput]:  # noqa: C901, PLR0912 - one case for each kind
    match rule:
        case CountRate():
            full = rule.expected or _PLAIN_COUNT * rule.per
            for count in (0, max(1, full - 2), full):
                yield RuleInput(rule=0, count=count)
        case DeductPer():
            for count in (0, rule.per, 3 * rule.per):
                yield RuleInput(rule=0, count=count)
        case DeductOnce() | AwardOnce():
            yield RuleInput(rule=0, ticked=())
            yield RuleInput(rule=0, ticked=(0,))
        case Parts():
            yield RuleInput(rule=0, ticked=(0,))
            yield RuleInput(rule=0, ticked=tuple(range(len(rule.parts))))
        case Choice():
            for place in range(len(rule.options)):
                yield RuleInput(rule=0, ticked=(place,))
        case Threshold():
            yield _reached(rule.at_least)
            yield _reached(rule.at_least * 9 / 10)
        case Tiers():
            for tier in rule.tiers:
                yield _reached(tier.at_least)
        case Ratio():
            yield _reached(rule.floor * 9 / 10 if rule.floor else Fraction(1, 2))
            yield RuleInput(rule=0, achieved=Decimal(95), of=Decimal(100))
        case Bonus() | Penalty():
            return


def _reached(ratio: Fraction) -> RuleInput:
    return RuleInput(rule=0, achieved=Decimal(ratio.numerator), of=Decimal(ratio.denominator))
