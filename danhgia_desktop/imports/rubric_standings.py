"""Which criteria of a rubric stand outside its total: bonus beyond it, and points that are taken away."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rule_words import is_bonus_title, is_penalty_title
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey


def with_standings(criteria: Sequence[Criterion], taken_away: Collection[CriterionKey]) -> tuple[Criterion, ...]:
    """Return the criteria with the rules that say how they stand to the total.

    A title alone does not make a penalty or a bonus beyond the total where the
    stated sum above counts its maximum in.

    Args:
        criteria: the tree, parents before their parts.
        taken_away: the criteria whose maximum the source states with a minus.
    """
    families = _families(criteria, taken_away)
    penalties: set[CriterionKey | None] = set()
    found: list[Criterion] = []
    for criterion in criteria:
        is_below_penalty = criterion.parent in penalties
        above = None if criterion.parent is None or is_below_penalty else families[criterion.parent]
        rule = None if above is None else above.rule_of(criterion)
        if is_below_penalty or isinstance(rule, Penalty):
            penalties.add(criterion.key)
        found.append(criterion if rule is None else _with_rule(criterion, rule))
    return tuple(found)


def _with_rule(criterion: Criterion, rule: Rule) -> Criterion:
    others = tuple(other for other in criterion.rules if not isinstance(other, Bonus | Penalty))
    return replace(criterion, rules=(rule, *others))


class _Family:
    """A criterion and its parts: which of them its stated maximum counts in. Each sum is made once."""

    def __init__(
        self,
        parent: Criterion,
        parts: Sequence[Criterion],
        maxima: Mapping[CriterionKey, Decimal],
        taken_away: Collection[CriterionKey],
    ) -> None:
        self._stated = parent.max_points
        self._maxima = maxima
        self._taken_away = taken_away
        self._all = [part.key for part in parts]
        self._penalties = {part.key for part in parts if is_penalty_title(tidy(part.text))}
        self._bonuses = {part.key for part in parts if is_bonus_title(tidy(part.text))}

    def rule_of(self, part: Criterion) -> Rule | None:
        """Return the rule that says how one of the parts stands to the total; None for an ordinary one."""
        words = tidy(part.text)
        if part.key in self._taken_away or (part.key in self._penalties and not self._counts_penalties_in):
            return Penalty(words=words)
        return Bonus(words=words, extra=self._leaves_bonus_out) if part.key in self._bonuses else None

    @cached_property
    def _counts_penalties_in(self) -> bool:
        return self._stated == self._sum(self._all)

    @cached_property
    def _leaves_bonus_out(self) -> bool:
        counting = [key for key in self._all if key not in self._penalties and key not in self._taken_away]
        plain = [key for key in counting if key not in self._bonuses]
        return len(plain) < len(counting) and self._stated == self._sum(plain) != self._sum(counting)

    def _sum(self, keys: Sequence[CriterionKey]) -> Decimal:
        return sum((self._maxima[key] for key in keys), Decimal(0))


def _families(criteria: Sequence[Criterion], taken_away: Collection[CriterionKey]) -> Mapping[CriterionKey, _Family]:
    parts: dict[CriterionKey | None, list[Criterion]] = {}
    for criterion in criteria:
        parts.setdefault(criterion.parent, []).append(criterion)
    maxima: dict[CriterionKey, Decimal] = {}
    for criterion in reversed(criteria):  # what a criterion states, else what its parts add up to
        below = sum((maxima[part.key] for part in parts.get(criterion.key, ())), Decimal(0))
        maxima[criterion.key] = below if criterion.max_points is None else criterion.max_points
    return {
        criterion.key: _Family(criterion, parts[criterion.key], maxima, taken_away)
        for criterion in criteria
        if criterion.key in parts
    }
