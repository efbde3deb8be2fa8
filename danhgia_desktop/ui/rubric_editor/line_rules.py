"""The rules of one line as the rules pane shows them: those it has, ticked, and those its words propose."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Bonus, CountRate
from danhgia_desktop.regulation.rule_words import in_criterion, in_guidance
from danhgia_desktop.ui.import_rubric.proposals import Proposal, proposal_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric


def proposals_for(rubric: Rubric, key: CriterionKey) -> list[Proposal]:
    """Return the rules of a criterion as accepted, and what its words say beside them as not accepted."""
    criterion = rubric.get(key)
    own = [proposal_of(rubric, key, rule) for rule in criterion.rules]
    if not rubric.is_leaf(key):
        return own
    known = {_bare(rule) for rule in criterion.rules}
    read = (*in_criterion(criterion.text, criterion.max_points), *in_guidance(criterion.guidance, criterion.max_points))
    more = [proposal_of(rubric, key, rule) for rule in read if _bare(rule) not in known]
    return own + [replace(proposal, is_accepted=False) for proposal in more]


def first_rule(rubric: Rubric, key: CriterionKey) -> Proposal:
    """Return the rule a person begins with where they add one: a section can only be bonus or penalty."""
    rule = CountRate(rate=Decimal("0.25")) if rubric.is_leaf(key) else Bonus()
    return proposal_of(rubric, key, rule)


def accepted_rules(proposals: Iterable[Proposal]) -> tuple[Rule, ...]:
    """Return the rules that are ticked."""
    return tuple(proposal.rule for proposal in proposals if proposal.is_accepted)


def _bare(rule: Rule) -> Rule:
    return replace(rule, words="")
