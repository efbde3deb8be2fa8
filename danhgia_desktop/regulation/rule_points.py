"""What the rules of a criterion yield from what was counted, ticked or measured."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
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
    TaskFigure,
    Threshold,
    Tier,
    Tiers,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

NO_FIGURES: Mapping[TaskFigure, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleYield:
    """What one rule gives (above zero) or costs (below zero); None while its input is blank."""

    rule: Rule
    points: Fraction | None


def yields(
    rules: Sequence[Rule],
    inputs: Sequence[RuleInput],
    maximum: Decimal,
    figures: Mapping[TaskFigure, int] = NO_FIGURES,
) -> tuple[RuleYield, ...]:
    """Return what each rule yields.

    Args:
        rules: the criterion's rules.
        inputs: what people said, at most one per rule; missing is blank.
        maximum: the criterion's maximum, which thresholds and ratios earn.
        figures: numbers of the work plan, for rules that count from it.
    """
    by_rule = {entry.rule: entry for entry in inputs}
    return tuple(
        RuleYield(rule=rule, points=_yield_of(rule, by_rule.get(place, RuleInput(rule=place)), maximum, figures))
        for place, rule in enumerate(rules)
    )


def points_by_rules(
    rules: Sequence[Rule],
    inputs: Sequence[RuleInput],
    maximum: Decimal,
    figures: Mapping[TaskFigure, int] = NO_FIGURES,
    *,
    penalty: bool = False,
) -> Fraction | None:
    """Return the points that all rules together give, from 0 to the maximum.

    Deductions start from the maximum less what the awarding rules of the same
    criterion can earn: rules that only deduct start from the full maximum,
    rules that only award from zero. The floor of 0 is our reading; the source
    rubrics state none. For a penalty everything starts from zero, and what its
    rules award or deduct is what it takes away above.

    Args:
        rules: the criterion's rules.
        inputs: what people said, at most one per rule; missing is blank.
        maximum: the criterion's maximum.
        figures: numbers of the work plan, for rules that count from it.
        penalty: the criterion is, or is part of, a penalty.

    Returns:
        Exact points, or None while any input is blank or a person gives the points (no rule, bonus, penalty).
    """
    if all(is_given_by_person(rule) for rule in rules):
        return None
    given = [entry for entry in yields(rules, inputs, maximum, figures) if not is_given_by_person(entry.rule)]
    known = [entry.points for entry in given if entry.points is not None]
    if len(known) < len(given):
        return None
    if penalty or any(isinstance(rule, Penalty) for rule in rules):
        return min(Fraction(maximum), sum(map(abs, known), Fraction(0)))
    total = starting_points([entry.rule for entry in given], maximum) + sum(known, Fraction(0))
    return max(Fraction(0), min(Fraction(maximum), total))


def starting_points(rules: Sequence[Rule], maximum: Decimal) -> Fraction:
    """Return the points a criterion has before anything is counted: what deductions are taken from."""
    if not any(is_deduction(rule) for rule in rules):
        return Fraction(0)
    earnable = sum((most_of(rule, maximum) for rule in rules if not is_deduction(rule)), Fraction(0))
    return max(Fraction(0), Fraction(maximum) - earnable)


def levels(rules: Sequence[Rule], maximum: Decimal) -> frozenset[Fraction] | None:
    """Return the only points there are where one rule lists them (alternatives, bands); None where any can be given."""
    listing = [rule for rule in rules if not is_given_by_person(rule)]
    match listing:
        case [Choice(options=listed)]:
            given = {Fraction(option.points) for option in listed}
        case [Tiers(tiers=bands)]:
            given = {Fraction(0), *(Fraction(band.points) for band in bands)}
        case _:
            return None
    return frozenset(min(points, Fraction(maximum)) for points in given)


def only_level(rules: Sequence[Rule], points: Decimal) -> str | None:
    """Return the words of the alternative that gives such points; None where none does, or several do."""
    listing = [rule for rule in rules if not is_given_by_person(rule)]
    match listing:
        case [Choice(options=options)]:
            matching = [option.name for option in options if option.points == points]
            return matching[0] if len(matching) == 1 else None
        case _:
            return None


def is_given_by_person(rule: Rule) -> bool:
    """Tell whether a rule leaves the points to a person, and says only how they count above."""
    return isinstance(rule, Bonus | Penalty)


def is_deduction(rule: Rule) -> bool:
    """Tell whether the rule takes points away."""
    return isinstance(rule, DeductPer | DeductOnce)


def most_of(rule: Rule, maximum: Decimal) -> Fraction:
    """Return the most a rule can earn, at most the criterion's maximum; 0 for deductions."""
    match rule:
        case DeductPer() | DeductOnce():
            most = Fraction(0)
        case AwardOnce():
            most = Fraction(rule.points)
        case Parts():
            most = sum((Fraction(part.points) for part in rule.parts), Fraction(0))
        case Choice():
            most = max((Fraction(option.points) for option in rule.options), default=Fraction(0))
        case CountRate(expected=int() as expected):
            most = Fraction(rule.rate) * (expected // rule.per)
        case Threshold(points=points) if points is not None:
            most = Fraction(points)
        case Tiers():
            most = max((Fraction(tier.points) for tier in rule.tiers), default=Fraction(0))
        case _:
            most = Fraction(maximum)
    return min(most, Fraction(maximum))


def _yield_of(rule: Rule, said: RuleInput, maximum: Decimal, figures: Mapping[TaskFigure, int]) -> Fraction | None:
    match rule:
        case CountRate() | DeductPer():
            count = figures.get(rule.figure) if rule.figure else said.count
            return None if count is None else _counted_points(rule, count, maximum)
        case DeductOnce() | AwardOnce() | Parts():
            return None if said.ticked is None else _ticked_points(rule, said.ticked)
        case Choice():
            return None if said.ticked is None else _chosen_points(rule, said.ticked, maximum)
        case Threshold() | Tiers() | Ratio():
            return _ratio_points(rule, said, maximum)
        case _:  # bonus and penalty are given by a person
            return None


def _counted_points(rule: CountRate | DeductPer, count: int, maximum: Decimal) -> Fraction:
    if isinstance(rule, DeductPer):
        return -Fraction(rule.points) * (count // rule.per)
    return min(Fraction(maximum), Fraction(rule.rate) * (count // rule.per))


def _ticked_points(rule: DeductOnce | AwardOnce | Parts, ticked: tuple[int, ...]) -> Fraction:
    match rule:
        case DeductOnce():
            return -Fraction(rule.points) * bool(ticked)
        case AwardOnce():
            return Fraction(rule.points) * bool(ticked)
        case _:
            return sum((Fraction(part.points) for place, part in enumerate(rule.parts) if place in ticked), Fraction(0))


def _chosen_points(rule: Choice, ticked: tuple[int, ...], maximum: Decimal) -> Fraction | None:
    """Return the points of the one option that is ticked; None where it is not exactly one."""
    chosen = [option for place, option in enumerate(rule.options) if place in ticked]
    return min(Fraction(maximum), Fraction(chosen[0].points)) if len(chosen) == 1 else None


def _ratio_points(rule: Threshold | Tiers | Ratio, said: RuleInput, maximum: Decimal) -> Fraction | None:
    if said.achieved is None or not said.of:
        return None
    ratio = Fraction(said.achieved) / Fraction(said.of)
    match rule:
        case Threshold():
            return Fraction(maximum if rule.points is None else rule.points) * _reaches(ratio, rule)
        case Tiers():
            reached = [tier for tier in rule.tiers if _reaches(ratio, tier)]
            best = max(reached, key=lambda tier: (tier.at_least, tier.strict), default=None)
            return Fraction(best.points) if best else Fraction(0)
        case _:
            below = rule.floor is not None and ratio < rule.floor
            return Fraction(0) if below else min(Fraction(1), ratio) * Fraction(maximum)


def _reaches(ratio: Fraction, mark: Threshold | Tier) -> bool:
    return ratio > mark.at_least if mark.strict else ratio >= mark.at_least
