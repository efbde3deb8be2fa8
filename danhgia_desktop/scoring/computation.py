"""What a score sheet adds up to: the one computation behind screen, forms and files."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop.points import exact, exact_sum
from danhgia_desktop.regulation.rubric import TOTAL, Standing
from danhgia_desktop.regulation.rubric_maxima import capped_maximum, stated_maximum
from danhgia_desktop.regulation.rule_points import points_by_rules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, RoundKey
    from danhgia_desktop.scoring.planned import Planned
    from danhgia_desktop.scoring.scoresheet import Scoresheet

_NOTHING = Fraction(0)

VERSION = 4
"""Raised with every change that could alter a number, so that frozen results can name what computed them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineResult:
    """What one criterion comes to in one round.

    Attributes:
        stated: points as typed, None where blank.
        computed: by the plan or the rules of a leaf, or the sum of the parts; None where nothing is known yet.
        counted: what it comes to and what the sum above takes, a penalty's above zero; a blank counts as nothing.
        maximum: the applicable maximum; None where neither it nor its parts state any.
        not_applicable: the criterion, or every part of it, does not apply.
        blanks: how many applicable leaves in it have no points yet; bonus and penalties need none.
        standing: how it stands to the total.
        extra: how much of `counted` bonus outside the total gives.
        penalties: how much penalties have taken off `counted`.
        lost: how many points its scored lines fall short of their maxima, or a penalty takes away; blank lines
            have lost none yet, and what a line has above its maximum makes up for no other. None while nothing
            is scored, or nothing can be lost.
    """

    stated: Decimal | None
    computed: Fraction | None
    counted: Fraction
    maximum: Fraction | None
    not_applicable: bool
    blanks: int
    standing: Standing = Standing.PART
    extra: Fraction = _NOTHING
    penalties: Fraction = _NOTHING
    lost: Fraction | None = None

    @property
    def points(self) -> Fraction | None:
        """The points to show: as stated, else as computed, else None for blank."""
        return self.computed if self.stated is None else exact(self.stated)

    @property
    def shown_points(self) -> Fraction | None:
        """The points to show, below zero where they are taken away; None for blank or not applicable."""
        points = None if self.not_applicable else self.points
        return -points if points is not None and self.standing is Standing.PENALTY else points

    @property
    def remaining(self) -> Fraction | None:
        """The maximum less what counts (below zero when over it); None without a maximum.

        Bonus outside the total makes up for what is lost elsewhere, as the
        total does. What a penalty itself takes away is missing; a bonus never is.
        """
        match self.standing:
            case Standing.PENALTY:
                return self.counted
            case Standing.EXTRA:
                return _NOTHING
            case _:
                return None if self.maximum is None else self.maximum - self.counted


def results(
    sheet: Scoresheet, round_: RoundKey, kept: Mapping[CriterionKey, LineResult] = MappingProxyType({})
) -> Mapping[CriterionKey, LineResult]:
    """Return what every criterion comes to in one round, the root included.

    Leaves count as typed, above the maximum too (bonus and penalty alone count
    up to their maximum, sections of them too); a blank leaf counts by the work
    plan or its rules, or nothing. Parents are summed from their parts, less the penalties,
    whatever a document states for them. A section can come to less than zero,
    so that no penalty in it is lost; the total cannot. That floor is our
    reading, the sources state none. Where a parent does not apply, none of its
    parts does.

    Args:
        sheet: the score sheet.
        round_: the round.
        kept: results of criteria that are known to come to the same as they did.
    """
    found: dict[CriterionKey, LineResult] = {}
    excluded, planned = _excluded(sheet, round_), sheet.planned_in(round_)
    for criterion in reversed(sheet.rubric.criteria):
        key = criterion.key
        if key in kept:
            found[key] = kept[key]
        elif parts := sheet.rubric.children(key):
            found[key] = _parent(sheet, round_, criterion, [found[part.key] for part in parts])
        else:
            found[key] = _leaf(sheet, round_, criterion, planned, is_excluded=key in excluded)
    return found


def _excluded(sheet: Scoresheet, round_: RoundKey) -> set[CriterionKey]:
    """Return the criteria that do not apply, and those that are part of one that does not."""
    found: set[CriterionKey] = set()
    for criterion in sheet.rubric.criteria:
        if criterion.parent in found or sheet.score(criterion.key, round_).not_applicable:
            found.add(criterion.key)
    return found


def _leaf(
    sheet: Scoresheet, round_: RoundKey, criterion: Criterion, planned: Planned, *, is_excluded: bool
) -> LineResult:
    score, standing = sheet.score(criterion.key, round_), sheet.rubric.standing(criterion.key)
    if is_excluded:
        return LineResult(
            stated=score.points,
            computed=None,
            counted=_NOTHING,
            maximum=_NOTHING,
            not_applicable=True,
            blanks=0,
            standing=standing,
        )
    computed = _given(criterion, score.inputs, planned, is_penalty=standing is Standing.PENALTY)
    points = computed if score.points is None else exact(score.points)
    counted, maximum = _capped(criterion, points or _NOTHING), stated_maximum(criterion)
    return LineResult(
        stated=score.points,
        computed=computed,
        counted=counted,
        maximum=maximum,
        not_applicable=False,
        blanks=int(points is None and sheet.rubric.is_expected(criterion.key)),
        standing=standing,
        lost=None if points is None else _most_lost(standing, counted, maximum),
    )


def _given(
    criterion: Criterion, inputs: tuple[RuleInput, ...], planned: Planned, *, is_penalty: bool
) -> Fraction | None:
    """Return what nobody typed: tasks go before the rules of a criterion, also while too little is known of them."""
    if planned.overrules(criterion.key):
        return planned.points.get(criterion.key)
    limit = criterion.max_points
    return (
        None if limit is None else points_by_rules(criterion.rules, inputs, limit, planned.figures, penalty=is_penalty)
    )


def _parent(sheet: Scoresheet, round_: RoundKey, criterion: Criterion, parts: list[LineResult]) -> LineResult:
    standing = sheet.rubric.standing(criterion.key)
    is_known = any(part.points is not None or part.not_applicable for part in parts)
    counted = _capped(criterion, exact_sum(brought(part, standing) for part in parts))
    if criterion.key == TOTAL:
        counted = max(_NOTHING, counted)
    maxima = [part.maximum for part in parts if part.maximum is not None and part.standing is standing]
    maximum = capped_maximum(criterion, exact_sum(maxima) if maxima else None)
    lost = [part.lost for part in parts if part.lost is not None]
    return LineResult(
        stated=sheet.score(criterion.key, round_).points,
        computed=counted if is_known else None,
        counted=counted,
        maximum=maximum,
        not_applicable=all(part.not_applicable for part in parts),
        blanks=sum(part.blanks for part in parts),
        standing=standing,
        extra=exact_sum(_extra_brought(part, standing) for part in parts),
        penalties=exact_sum(_taken_away(part, standing) for part in parts),
        lost=_lost_in_parts(criterion, exact_sum(lost), _most_lost(standing, counted, maximum)) if lost else None,
    )


def _most_lost(standing: Standing, counted: Fraction, maximum: Fraction | None) -> Fraction | None:
    """Return how many points are lost where nothing is blank; None where none can be."""
    match standing:
        case Standing.PENALTY:
            return counted
        case Standing.EXTRA:
            return None
        case _:
            return None if maximum is None else max(_NOTHING, maximum - counted)


def _lost_in_parts(criterion: Criterion, summed: Fraction, most: Fraction | None) -> Fraction:
    """Return what the parts have lost together; where only so much counts, no more than that is lost."""
    return min(summed, most) if criterion.is_capped and most is not None else summed


def _capped(criterion: Criterion, points: Fraction) -> Fraction:
    """Return what counts of the points of a criterion."""
    if criterion.is_capped and criterion.max_points is not None:
        return min(points, exact(criterion.max_points))
    return points


def brought(part: LineResult, above: Standing) -> Fraction:
    """Return what a part brings into the sum of a criterion that stands to the total as said."""
    return -part.counted if _is_taken_away(part, above) else part.counted


def _extra_brought(part: LineResult, above: Standing) -> Fraction:
    is_extra_here = part.standing is Standing.EXTRA and above is Standing.PART
    return part.counted if is_extra_here else part.extra


def _taken_away(part: LineResult, above: Standing) -> Fraction:
    return part.counted if _is_taken_away(part, above) else part.penalties


def _is_taken_away(part: LineResult, above: Standing) -> bool:
    return part.standing is Standing.PENALTY and above is not Standing.PENALTY
