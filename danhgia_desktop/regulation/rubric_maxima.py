"""What the maxima (điểm chuẩn) of a rubric add up to, whoever is scored by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.points import exact, exact_sum

if TYPE_CHECKING:
    from fractions import Fraction

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric


def summed_maximum(rubric: Rubric, key: CriterionKey) -> Fraction | None:
    """Return what the maxima of the leaves below a criterion add up to; None where no leaf states any.

    Penalties and bonus outside the total are not in the sums above them; a
    section of bonus counts at most the maximum it states.
    """
    parts = rubric.children(key)
    if not parts:
        return stated_maximum(rubric.get(key))
    known = [
        maximum
        for part in parts
        if rubric.standing(part.key) is rubric.standing(key)
        and (maximum := capped_maximum(part, summed_maximum(rubric, part.key))) is not None
    ]
    return exact_sum(known) if known else None


def stated_maximum(criterion: Criterion) -> Fraction | None:
    """Return the maximum that a criterion states, exact."""
    return None if criterion.max_points is None else exact(criterion.max_points)


def capped_maximum(criterion: Criterion, summed: Fraction | None) -> Fraction | None:
    """Return the maximum that a criterion with the summed maximum brings into the sum above."""
    stated = stated_maximum(criterion) if criterion.is_capped else None
    return min((limit for limit in (stated, summed) if limit is not None), default=None)
