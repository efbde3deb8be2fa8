"""What a person mends in a draft before it is stored: maxima, and rules that no words state."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.regulation.criterion_rule import AwardOnce, Bonus, Penalty, Rule
from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.import_rubric.proposals import OF_SECTIONS, Proposal, proposal_of, with_accepted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric

_MINUS = ("-", "−", "–")


def with_maximum(draft: RubricDraft, key: CriterionKey, text: str) -> RubricDraft:
    """Return the draft with another maximum of a criterion; a minus before it is not part of it.

    Raises:
        NotPointsError, AmbiguousPointsError, TooPrecisePointsError, TooManyPointsError: it is no number of points.
    """
    maximum = points.parse(tidy(text).removeprefix("(").removesuffix(")").lstrip("".join(_MINUS)))
    mended = replace(
        draft.rubric.get(key),
        max_points=maximum,
        places=0 if maximum is None else points.places_of(maximum),
    )
    return replace(draft, rubric=draft.rubric.with_criterion(mended))


def takes_away(text: str) -> bool:
    """Tell whether a maximum is typed as that of a penalty: "-5"."""
    return tidy(text).removeprefix("(").startswith(_MINUS)


def with_maxima_of(proposals: Sequence[Proposal], rubric: Rubric) -> list[Proposal]:
    """Return the proposals with the maxima their criteria have now."""
    return [replace(proposal, maximum=rubric.get(proposal.criterion).max_points) for proposal in proposals]


def with_penalty(proposals: Sequence[Proposal], rubric: Rubric, key: CriterionKey) -> list[Proposal]:
    """Return the proposals with a penalty for a criterion that is none yet, nor part of one.

    Args:
        proposals: those so far.
        rubric: the rubric with the rules that are accepted.
        key: the criterion.
    """
    if rubric.standing(key) is Standing.PENALTY:
        return list(proposals)
    return with_rule(proposals, rubric, key, Penalty())


def with_parts(proposals: Sequence[Proposal], draft: RubricDraft, key: CriterionKey) -> list[Proposal]:
    """Return the proposals with those of a criterion's parts in the place of the choice between them.

    Args:
        proposals: those so far.
        draft: the draft in which the criterion is taken apart.
        key: the criterion; of its own rules only those stay that a section can have.
    """
    kept = [
        replace(proposal, is_section=True) if proposal.criterion == key else proposal
        for proposal in proposals
        if proposal.criterion != key or isinstance(proposal.rule, OF_SECTIONS)
    ]
    rubric = with_accepted(draft, kept).rubric
    for part in draft.rubric.children(key):
        for rule in part.rules:
            kept = with_rule(kept, rubric, part.key, rule)
    return kept


def with_rule(proposals: Sequence[Proposal], rubric: Rubric, key: CriterionKey, rule: Rule) -> list[Proposal]:
    """Return the proposals with one more, behind those of its criterion and of the criteria before it."""
    order = {criterion.key: place for place, criterion in enumerate(rubric.criteria)}
    place = sum(order[proposal.criterion] <= order[key] for proposal in proposals)
    return [*proposals[:place], proposal_of(rubric, key, rule), *proposals[place:]]


def place_of(proposals: Sequence[Proposal], key: CriterionKey, otherwise: int) -> int:
    """Return the place of the last proposal for a criterion."""
    places = [place for place, proposal in enumerate(proposals) if proposal.criterion == key]
    return places[-1] if places else otherwise


def usual_rule(rubric: Rubric, key: CriterionKey) -> Rule:
    """Return the rule with which a person begins: a merit, or for a section, whose points are summed, a bonus."""
    maximum = rubric.get(key).max_points
    return AwardOnce(points=maximum or Decimal(1)) if rubric.is_leaf(key) else Bonus()
