"""What a score sheet adds up to: the one computation behind screen, forms and files."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rule_points import points_by_rules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.scoresheet import Scoresheet

VERSION = 1
"""Raised with every change that could alter a number, so that frozen results can name what computed them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineResult:
    """What one criterion comes to in one round.

    Attributes:
        stated: points as typed, None where blank.
        computed: by the rules of a leaf, or the sum of the parts; None where nothing is known yet.
        counted: what goes into the sum above; a blank counts as nothing.
        maximum: the applicable maximum; None where neither it nor its parts state any.
        not_applicable: the criterion, or every part of it, does not apply.
        blanks: how many applicable leaves in it have no points yet.
    """

    stated: Decimal | None
    computed: Fraction | None
    counted: Fraction
    maximum: Fraction | None
    not_applicable: bool
    blanks: int

    @property
    def points(self) -> Fraction | None:
        """The points to show: as stated, else as computed, else None for blank."""
        return self.computed if self.stated is None else Fraction(self.stated)

    @property
    def remaining(self) -> Fraction | None:
        """How many points are missing to the maximum (below zero when over it); None without a maximum."""
        return None if self.maximum is None else self.maximum - self.counted


def results(sheet: Scoresheet, round_: RoundKey) -> Mapping[CriterionKey, LineResult]:
    """Return what every criterion comes to in one round, the root included.

    Leaves count as typed, above the maximum too (bonus alone counts up to its
    maximum); a blank leaf counts by its rules, or nothing. Parents are summed
    from their parts whatever a document states for them. Where a parent does
    not apply, none of its parts does.
    """
    excluded = _not_applicable(sheet, round_)
    found: dict[CriterionKey, LineResult] = {}
    for criterion in reversed(sheet.rubric.criteria):
        parts = sheet.rubric.children(criterion.key)
        if parts:
            found[criterion.key] = _parent(sheet, round_, criterion, [found[part.key] for part in parts])
        else:
            found[criterion.key] = _leaf(sheet, round_, criterion, not_applicable=criterion.key in excluded)
    return found


def summed_maximum(rubric: Rubric, key: CriterionKey) -> Fraction | None:
    """Return what the maxima of the leaves below a criterion add up to; None where no leaf states any."""
    parts = rubric.children(key)
    if not parts:
        own = rubric.get(key).max_points
        return None if own is None else Fraction(own)
    known = [maximum for part in parts if (maximum := summed_maximum(rubric, part.key)) is not None]
    return sum(known, Fraction(0)) if known else None


def _not_applicable(sheet: Scoresheet, round_: RoundKey) -> set[CriterionKey]:
    excluded: set[CriterionKey] = set()
    for criterion in sheet.rubric.criteria:
        if criterion.parent in excluded or sheet.score(criterion.key, round_).not_applicable:
            excluded.add(criterion.key)
    return excluded


def _leaf(sheet: Scoresheet, round_: RoundKey, criterion: Criterion, *, not_applicable: bool) -> LineResult:
    score = sheet.score(criterion.key, round_)
    if not_applicable:
        return LineResult(
            stated=score.points, computed=None, counted=Fraction(0), maximum=Fraction(0), not_applicable=True, blanks=0
        )
    limit = criterion.max_points
    computed = None if limit is None else points_by_rules(criterion.rules, score.inputs, limit)
    points = computed if score.points is None else Fraction(score.points)
    counted = points or Fraction(0)
    if criterion.is_bonus and limit is not None:
        counted = min(counted, Fraction(limit))
    return LineResult(
        stated=score.points,
        computed=computed,
        counted=counted,
        maximum=None if limit is None else Fraction(limit),
        not_applicable=False,
        blanks=int(points is None),
    )


def _parent(sheet: Scoresheet, round_: RoundKey, criterion: Criterion, parts: list[LineResult]) -> LineResult:
    known = [part for part in parts if part.points is not None or part.not_applicable]
    counted = sum((part.counted for part in parts), Fraction(0))
    maxima = [part.maximum for part in parts if part.maximum is not None]
    return LineResult(
        stated=sheet.score(criterion.key, round_).points,
        computed=counted if known else None,
        counted=counted,
        maximum=sum(maxima, Fraction(0)) if maxima else None,
        not_applicable=all(part.not_applicable for part in parts),
        blanks=sum(part.blanks for part in parts),
    )
