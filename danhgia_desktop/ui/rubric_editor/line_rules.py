"""The rules of one line as the rules pane shows them: those it has, ticked, and those its words propose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rule_words import in_criterion, in_guidance
from danhgia_desktop.ui.import_rubric.proposals import Proposal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric


def proposals_for(rubric: Rubric, key: CriterionKey) -> list[Proposal]:
    """Return the rules of a criterion as accepted, and what its words say beside them as not accepted."""
    criterion = rubric.get(key)
    own = [_proposal(rubric, criterion, rule, is_accepted=True) for rule in criterion.rules]
    known = {_bare(rule) for rule in criterion.rules}
    if not rubric.is_leaf(key):
        return own
    read = (*in_criterion(criterion.text), *in_guidance(criterion.guidance, criterion.max_points))
    return own + [_proposal(rubric, criterion, rule, is_accepted=False) for rule in read if _bare(rule) not in known]


def proposal_of(rubric: Rubric, key: CriterionKey, rule: Rule) -> Proposal:
    """Return a rule that a person adds."""
    return _proposal(rubric, rubric.get(key), rule, is_accepted=True)


def accepted_rules(proposals: Iterable[Proposal]) -> tuple[Rule, ...]:
    """Return the rules that are ticked."""
    return tuple(proposal.rule for proposal in proposals if proposal.is_accepted)


def _proposal(rubric: Rubric, criterion: Criterion, rule: Rule, *, is_accepted: bool) -> Proposal:
    return Proposal(
        criterion=criterion.key,
        path=rubric.path(criterion.key),
        maximum=criterion.max_points,
        rule=rule,
        is_accepted=is_accepted,
    )


def _bare(rule: Rule) -> Rule:
    return replace(rule, words="")
