"""Which criteria of a rubric stand outside its total: bonus beyond it, and points that are taken away."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rule_words import is_bonus_title, is_penalty_title
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey

_Parts = dict["CriterionKey | None", list["Criterion"]]


def with_standings(criteria: Sequence[Criterion], taken_away: Collection[CriterionKey]) -> tuple[Criterion, ...]:
    """Return the criteria with the rules that say how they stand to the total.

    A title alone does not make a penalty or a bonus beyond the total where the
    stated sum above counts its maximum in.

    Args:
        criteria: the tree, parents before their parts.
        taken_away: the criteria whose maximum the source states with a minus.
    """
    parts: _Parts = {}
    for criterion in criteria:
        parts.setdefault(criterion.parent, []).append(criterion)
    by_key = {criterion.key: criterion for criterion in criteria}
    penalties: set[CriterionKey] = set()
    found: list[Criterion] = []
    for criterion in criteria:
        above = None if criterion.parent is None else by_key[criterion.parent]
        if above is None or above.key in penalties:
            if above is not None:
                penalties.add(criterion.key)
            found.append(criterion)
            continue
        rule = _standing_of(criterion, above, parts, taken_away)
        if isinstance(rule, Penalty):
            penalties.add(criterion.key)
        found.append(criterion if rule is None else _with_rule(criterion, rule))
    return tuple(found)


def _standing_of(
    criterion: Criterion, above: Criterion, parts: _Parts, taken_away: Collection[CriterionKey]
) -> Rule | None:
    words = tidy(criterion.text)
    if criterion.key in taken_away or (is_penalty_title(words) and not _is_counted_in(above, parts)):
        return Penalty(words=words)
    if is_bonus_title(words):
        return Bonus(words=words, extra=_is_beyond(above, parts, taken_away))
    return None


def _with_rule(criterion: Criterion, rule: Rule) -> Criterion:
    others = tuple(other for other in criterion.rules if not isinstance(other, Bonus | Penalty))
    return replace(criterion, rules=(rule, *others))


def _is_counted_in(above: Criterion, parts: _Parts) -> bool:
    """Tell whether the stated maximum is the sum of all parts, those with a title of a penalty too."""
    return above.max_points == sum((_maximum(part, parts) for part in parts[above.key]), Decimal(0))


def _is_beyond(above: Criterion, parts: _Parts, taken_away: Collection[CriterionKey]) -> bool:
    """Tell whether the stated maximum is the sum of the parts without their bonus."""
    counting = [part for part in parts[above.key] if part.key not in taken_away and not is_penalty_title(part.text)]
    bonus = sum((_maximum(part, parts) for part in counting if is_bonus_title(part.text)), Decimal(0))
    plain = sum((_maximum(part, parts) for part in counting if not is_bonus_title(part.text)), Decimal(0))
    return bool(bonus) and above.max_points == plain


def _maximum(criterion: Criterion, parts: Mapping[CriterionKey | None, Sequence[Criterion]]) -> Decimal:
    """Return what a criterion states, else what its parts add up to."""
    if criterion.max_points is not None:
        return criterion.max_points
    return sum((_maximum(part, parts) for part in parts.get(criterion.key, ())), Decimal(0))
