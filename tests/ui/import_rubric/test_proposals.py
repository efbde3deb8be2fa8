from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danhgia_desktop.imports.rubric_reader import read_rubric
from danhgia_desktop.regulation.criterion_rule import AwardOnce, Bonus, Choice, DeductPer, Penalty
from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.ui.import_rubric.draft_mending import with_parts, with_rule
from danhgia_desktop.ui.import_rubric.proposals import proposal_of, proposals_of, with_accepted
from tests import bac_giang
from tests.imports.rubric_sources import HEADER, lines
from tests.rubric_builders import criterion, rubric


def test_every_rule_that_was_read_is_proposed_and_accepted_at_first():
    proposals = proposals_of(bac_giang.draft())

    assert len(proposals) == 29
    assert all(proposal.is_accepted for proposal in proposals)
    assert proposals[0].path == "I.1.2/1"
    assert proposals[0].maximum == 3


def test_accepting_everything_changes_nothing():
    draft = bac_giang.draft()

    assert with_accepted(draft, proposals_of(draft)) == draft


def test_a_dropped_rule_leaves_the_others_of_its_criterion():
    draft = bac_giang.draft()
    proposals = proposals_of(draft)
    shared = next(proposal for proposal in proposals if len(draft.rubric.get(proposal.criterion).rules) > 1)
    before = draft.rubric.get(shared.criterion).rules

    kept = [replace(proposal, is_accepted=proposal is not shared) for proposal in proposals]
    after = with_accepted(draft, kept).rubric.get(shared.criterion).rules

    assert after == before[1:]


def test_without_any_rule_the_criteria_and_the_scores_stay():
    draft = bac_giang.draft()

    bare = with_accepted(draft, [])

    assert bare.proposals == ()
    assert [criterion.text for criterion in bare.rubric.criteria] == [
        criterion.text for criterion in draft.rubric.criteria
    ]
    assert bare.scores == draft.scores


def test_a_rule_below_a_penalty_takes_away():
    rule = DeductPer(points=Decimal("0.5"))
    taken = rubric(
        criterion("p", maximum="5", rules=(Penalty(),)), criterion("p1", "p", maximum="2"), criterion("a", maximum="2")
    )

    assert proposal_of(taken, CriterionKey("p1"), rule).is_penalty
    assert not proposal_of(taken, CriterionKey("a"), rule).is_penalty


def test_rules_of_the_parts_take_the_place_of_a_choice_that_is_taken_apart():
    draft = read_rubric(
        lines(f"{HEADER}1\tKế hoạch\t8\n1.1\tBan hành\t5\n\tQuý I\t5\n\tQuý II\t3\n\tKhông\t0\n1.2\tGửi\t3")
    )
    whole, last = draft.rubric.find("1.1").key, draft.rubric.find("1.2").key
    proposals = proposals_of(draft)
    for key, rule in ((whole, Bonus()), (last, AwardOnce(points=Decimal(3)))):
        proposals = with_rule(proposals, draft.rubric, key, rule)
    apart = draft.taken_apart(whole)
    first = replace(apart.rubric.children(whole)[0], rules=(DeductPer(points=Decimal(1)),))

    mended = with_parts(proposals, replace(apart, rubric=apart.rubric.with_criterion(first)), whole)

    assert [type(proposal.rule) for proposal in proposals] == [Choice, Bonus, AwardOnce]
    assert [(proposal.path, type(proposal.rule)) for proposal in mended] == [
        ("1.1", Bonus),
        ("1.1/1", DeductPer),
        ("1.2", AwardOnce),
    ]
    assert mended[0].is_section
