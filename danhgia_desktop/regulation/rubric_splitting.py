"""Splitting a criterion into parts that are scored one by one, and joining parts back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danhgia_desktop.points import PLACES, places_of, rounded_half_up
from danhgia_desktop.regulation.criterion_rule import Parts
from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric
from danhgia_desktop.regulation.rubric_edits import add_inside, branch, fresh_key, remove
from danhgia_desktop.regulation.rubric_maxima import summed_maximum

_STEPS = (Decimal(1), Decimal("0.5"), Decimal("0.25"), Decimal("0.1"), Decimal("0.01"))
"""What rubrics give points in, the plainest first."""


def split(rubric: Rubric, key: CriterionKey, count: int) -> Rubric:
    """Make a scored criterion the sum of parts.

    It keeps its key, its maximum and its rules: points given to it stay as its
    stated sum, and `join` brings back what was. Parts that its rule names get
    their names and points; others share the maximum in the plainest steps.
    Each part asks for the same evidence.

    Args:
        rubric: the rubric.
        key: a criterion without parts, not the root.
        count: how many parts, 2 or more.

    Raises:
        NoSuchCriterionError: there is none of that key.
        ValueError: the criterion has parts, or fewer than two are asked for.
    """
    whole = rubric.get(key)
    if not rubric.is_leaf(key) or whole.parent is None or count < 2:  # noqa: PLR2004 - one part is no split
        raise ValueError(f"{key} cannot be split into {count}")
    named = next((rule.parts for rule in whole.rules if isinstance(rule, Parts) and len(rule.parts) == count), ())
    maxima = [part.points for part in named] or shares(whole.max_points, count)
    texts = [part.name for part in named] or [""] * count
    parts = [
        Criterion(
            key=fresh_key(),
            parent=key,
            text=text,
            max_points=maximum,
            places=max(whole.places, 0 if maximum is None else places_of(maximum.normalize())),
            evidence=whole.evidence,
        )
        for text, maximum in zip(texts, maxima, strict=True)
    ]
    return add_inside(rubric, key, *parts)


def join(rubric: Rubric, key: CriterionKey) -> Rubric:
    """Make a criterion with parts one that is scored itself; everything below it goes.

    Where it states no maximum, it gets what its parts' add up to: without
    penalties and bonus outside the total, a section of bonus up to its limit.

    Raises:
        NoSuchCriterionError: there is none of that key.
    """
    below = branch(rubric, key)[1:]
    whole, summed = rubric.get(key), summed_maximum(rubric, key)
    if whole.max_points is None and summed is not None:
        rubric = rubric.with_criterion(replace(whole, max_points=rounded_half_up(summed).normalize() + 0))
    return remove(rubric, *(line.key for line in below))


def shares(maximum: Decimal | None, count: int) -> list[Decimal | None]:
    """Share out points in the plainest steps that go round, the first parts getting what is left over.

    Returns:
        As many maxima as parts, which add up to the whole; None for each where the whole has none.
    """
    if maximum is None:
        return [None] * count
    step = next((step for step in _STEPS if maximum % step == 0 and maximum >= step * count), _STEPS[-1])
    each, left = divmod(int(maximum / step), count)
    return [round((each + (place < left)) * step, PLACES).normalize() + 0 for place in range(count)]
