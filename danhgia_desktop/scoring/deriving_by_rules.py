"""Deriving what the rules of a line give."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.points import MOST
from danhgia_desktop.regulation.criterion_rule import CountRate, RuleInput
from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.regulation.rule_points import is_given_by_person, starting_points, yields
from danhgia_desktop.scoring.derivation import Step, StepKind
from danhgia_desktop.scoring.planned import NOTHING_PLANNED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.regulation.rubric import Criterion
    from danhgia_desktop.regulation.rule_points import RuleYield
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.planned import Planned


def steps_of_rules(
    criterion: Criterion, typed: tuple[RuleInput, ...], result: LineResult, planned: Planned = NOTHING_PLANNED
) -> Iterator[Step]:
    """Yield what each rule of a line gives and what they come to; nothing where nothing was said for any of them."""
    maximum, inputs = criterion.max_points, planned.counted(criterion.rules, typed)
    if maximum is None or not inputs:
        return
    is_penalty = result.standing is Standing.PENALTY
    said = {each.rule: each for each in inputs}
    rules = [each for each in criterion.rules if not is_given_by_person(each)]
    start = Fraction(0) if is_penalty else starting_points(rules, maximum)
    if start:
        yield Step(kind=StepKind.START, criterion=criterion.key, points=start)
    total = start
    for place, given in enumerate(yields(criterion.rules, inputs, maximum, planned.figures)):
        if is_given_by_person(given.rule):
            continue
        points = abs(given.points) if is_penalty and given.points is not None else given.points
        total += points or 0
        yield Step(
            kind=StepKind.RULE_UNSAID if points is None else StepKind.RULE,
            criterion=criterion.key,
            points=points,
            rule=place,
            said=said.get(place, RuleInput(rule=place)),
            uncapped=_uncapped(given, said.get(place)),
        )
    yield from _outcome(criterion, total, result.computed)


def _uncapped(given: RuleYield, said: RuleInput | None) -> Fraction | None:
    if not isinstance(given.rule, CountRate) or said is None or given.points is None:
        return None
    counted = replace(given.rule, figure=None)
    free = yields((counted,), (replace(said, rule=0),), MOST)[0].points
    return None if free == given.points else free


def _outcome(criterion: Criterion, total: Fraction, computed: Fraction | None) -> Iterator[Step]:
    if computed is None:
        return
    if computed < total:
        yield Step(kind=StepKind.LIMIT, criterion=criterion.key, points=computed)
    elif computed > total:
        yield Step(kind=StepKind.FLOOR, criterion=criterion.key, points=computed)
    yield Step(kind=StepKind.BY_RULES, criterion=criterion.key, points=computed)
