"""The rules proposed for a draft, as a person accepts, changes or drops them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rubric import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric

OF_SECTIONS: tuple[type[Rule], ...] = (Bonus, Penalty)
"""The rules that a criterion with parts can have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One proposed rule.

    Attributes:
        criterion: the criterion it belongs to.
        path: how people name the criterion.
        maximum: the criterion's maximum, which some rules earn.
        rule: the rule as read, or as the person changed it.
        is_accepted: whether it will be stored.
        is_section: the criterion has parts, so that a rule can only say how it stands to the total.
        is_penalty: what the rule gives is taken away.
    """

    criterion: CriterionKey
    path: str
    maximum: Decimal | None
    rule: Rule
    is_accepted: bool = True
    is_section: bool = False
    is_penalty: bool = False


def proposals_of(draft: RubricDraft) -> list[Proposal]:
    """Return every rule of a draft in reading order, accepted until a person says otherwise."""
    return [proposal_of(draft.rubric, key, rule) for key, _, rule in draft.proposals]


def proposal_of(rubric: Rubric, key: CriterionKey, rule: Rule) -> Proposal:
    """Return a rule of a criterion, accepted."""
    return Proposal(
        criterion=key,
        path=rubric.path(key),
        maximum=rubric.get(key).max_points,
        rule=rule,
        is_section=not rubric.is_leaf(key),
        is_penalty=rubric.standing(key) is Standing.PENALTY,
    )


def with_accepted(draft: RubricDraft, proposals: Iterable[Proposal]) -> RubricDraft:
    """Return the draft with the accepted rules and no others."""
    accepted: dict[CriterionKey, list[Rule]] = {}
    for proposal in proposals:
        if proposal.is_accepted:
            accepted.setdefault(proposal.criterion, []).append(proposal.rule)
    criteria = tuple(
        replace(criterion, rules=tuple(accepted.get(criterion.key, ()))) for criterion in draft.rubric.criteria
    )
    return replace(draft, rubric=replace(draft.rubric, criteria=criteria))
