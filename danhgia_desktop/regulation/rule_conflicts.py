"""Contradictions inside a rule: its words against its own arithmetic, and against the criterion's maximum."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import AwardOnce, Choice, CountRate, Parts, Threshold, Tiers
from danhgia_desktop.regulation.points_in_words import FORMULA, POINTS, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion

_SAID = re.compile(POINTS, re.IGNORECASE)


class ConflictKind(StrEnum):
    """What disagrees with what."""

    RATE = "rate"
    """The points of one, in words, against the rate in the formula."""
    PRODUCT = "product"
    """The result the formula states, against count × rate."""
    MAXIMUM = "maximum"
    """What the rule can earn, against the criterion's maximum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One contradiction: what the words state and what the arithmetic gives."""

    rule: int
    kind: ConflictKind
    stated: Fraction
    computed: Fraction


def conflicts(criterion: Criterion) -> tuple[Conflict, ...]:
    """Return the contradictions in a criterion's rules, in reading order.

    A count with a formula, parts or alternatives that stand alone must come to
    the maximum; one of several rules may come to less, since others add to it.
    """
    return tuple(_conflicts(criterion))


def _conflicts(criterion: Criterion) -> Iterator[Conflict]:
    for place, rule in enumerate(criterion.rules):
        if isinstance(rule, CountRate):
            yield from _formula_conflicts(place, rule)
        most = _most(rule)
        if criterion.max_points is None or most is None:
            continue
        limit = Fraction(criterion.max_points)
        if most > limit or (
            most < limit and isinstance(rule, CountRate | Parts | Choice) and len(criterion.rules) == 1
        ):
            yield Conflict(rule=place, kind=ConflictKind.MAXIMUM, stated=limit, computed=most)


def _formula_conflicts(place: int, rule: CountRate) -> Iterator[Conflict]:
    formula = FORMULA.search(rule.words)
    if formula is None:
        return
    said = _SAID.search(rule.words[: formula.start()])
    rate = Fraction(number(formula["rate"]))
    if said is not None and Fraction(number(said["points"])) != rate:
        yield Conflict(rule=place, kind=ConflictKind.RATE, stated=Fraction(number(said["points"])), computed=rate)
    stated, product = Fraction(number(formula["product"])), int(formula["count"]) * rate
    if stated != product:
        yield Conflict(rule=place, kind=ConflictKind.PRODUCT, stated=stated, computed=product)


def _most(rule: Rule) -> Fraction | None:
    """Return what the rule can earn by its own figures; None where it names none, or only costs points."""
    match rule:
        case CountRate():
            formula = FORMULA.search(rule.words)
            return None if formula is None else int(formula["count"]) * Fraction(number(formula["rate"]))
        case Parts():
            return sum((Fraction(part.points) for part in rule.parts), Fraction(0))
        case Choice():
            return max((Fraction(option.points) for option in rule.options), default=None)
        case Tiers():
            return max((Fraction(tier.points) for tier in rule.tiers), default=None)
        case AwardOnce(points=points) | Threshold(points=points) if points is not None:
            return Fraction(points)
        case _:
            return None
