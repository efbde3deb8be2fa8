from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings

from danhgia_desktop.regulation.criterion_rule import CountRate, DeductOnce, RuleInput
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey, Rubric
from danhgia_desktop.regulation.rubric_edits import remove
from danhgia_desktop.regulation.rubric_splitting import join, split
from danhgia_desktop.scoring.rubric_impact import impact, under
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet
from tests.rubric_builders import criterion, rubric, sheet, trees

PAPERS = CountRate(rate=Decimal(1), unit="văn bản")
LATE = DeductOnce(points=Decimal(1), condition="chậm")
BEFORE = rubric(
    criterion("a", maximum="6"),
    criterion("a1", "a", "4", rules=(PAPERS,)),
    criterion("a2", "a", "2"),
    criterion("b", maximum="4"),
)
A1, A2, B = CriterionKey("a1"), CriterionKey("a2"), CriterionKey("b")


def scored(**scores: Score | str) -> Scoresheet:
    return sheet(BEFORE, scores)


def with_line(key: CriterionKey, **changes) -> Rubric:
    return BEFORE.with_criterion(replace(BEFORE.get(key), **changes))


def test_a_higher_maximum_changes_what_is_to_be_had():
    found = impact(scored(a1="3", b="4"), with_line(B, max_points=Decimal(5)))

    (own,) = found.rounds
    assert (own.round, own.before, own.after, own.maximum_before, own.maximum_after) == (SELF, 7, 7, 10, 11)
    assert found.is_changed
    assert (found.dropped, found.blanks, found.over, found.inputs_lost) == ((), (), (), ())


def test_points_above_the_new_maximum_are_named():
    found = impact(scored(a1="3", b="4"), with_line(B, max_points=Decimal(3)))
    assert found.over == ((B, SELF),)
    assert impact(found.sheet, with_line(B, max_points=Decimal(2))).over == ()  # they were above before


def test_scores_of_lines_that_go_are_named_and_leave_the_total():
    found = impact(scored(a1="3", a2="2", b="4"), remove(BEFORE, A2))

    assert found.dropped == ((A2, SELF),)
    assert (found.rounds[0].before, found.rounds[0].after) == (9, 7)
    assert set(found.sheet.scores) == {(A1, SELF), (B, SELF)}


def test_a_line_that_was_split_keeps_its_points_as_a_stated_sum_and_its_parts_are_blank():
    divided = split(BEFORE, B, 2)
    found = impact(scored(a1="3", b="4"), divided)

    assert found.sheet.score(B, SELF).points == 4
    assert found.blanks == tuple((part.key, SELF) for part in divided.children(B))
    assert (found.rounds[0].before, found.rounds[0].after) == (7, 3)


def test_parts_that_are_joined_leave_the_line_blank_where_it_states_no_sum():
    joined = join(BEFORE, CriterionKey("a"))
    assert impact(scored(a1="3"), joined).blanks == ((CriterionKey("a"), SELF),)
    assert impact(scored(a="3", a1="3"), joined).blanks == ()


def test_what_was_counted_follows_its_rule():
    said = Score(inputs=(RuleInput(rule=0, count=3),), reason="đủ")
    found = impact(scored(a1=said), with_line(A1, rules=(LATE, PAPERS)))

    assert found.sheet.score(A1, SELF) == replace(said, inputs=(RuleInput(rule=1, count=3),))
    assert found.inputs_lost == ()


def test_what_was_counted_for_a_rule_that_is_gone_is_named_and_the_rest_of_the_score_stays():
    said = Score(points=Decimal(3), inputs=(RuleInput(rule=0, count=3),))
    found = impact(scored(a1=said), with_line(A1, rules=()))

    assert found.inputs_lost == ((A1, SELF),)
    assert found.sheet.score(A1, SELF) == Score(points=Decimal(3))


def test_a_score_that_was_nothing_but_a_count_goes_with_its_rule():
    found = impact(scored(a1=Score(inputs=(RuleInput(rule=0, count=3),))), with_line(A1, rules=()))
    assert found.sheet.scores == {}
    assert found.blanks == ((A1, SELF),)


def test_each_round_with_scores_has_its_figures():
    both = scored(b="4").with_score(B, APPRAISED, Score(points=Decimal(1)))
    assert [(found.round, found.after) for found in impact(both, remove(BEFORE, A2)).rounds] == [
        (SELF, 4),
        (APPRAISED, 1),
    ]


def test_a_sheet_without_scores_is_not_touched():
    found = impact(scored(), split(BEFORE, B, 2))
    assert found.rounds == ()
    assert not found.is_changed


@settings(max_examples=30)
@given(trees(with_rules=True))
def test_the_same_rubric_does_nothing(tree):
    given_scores = {leaf.key: Score(points=Decimal(1)) for leaf in tree.leaves}
    full = sheet(tree, given_scores)
    assert under(full, tree) == full
    assert not impact(full, tree).is_changed
