from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import (
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    Part,
    Parts,
    RuleInput,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL, CriterionKey, Rubric
from danhgia_desktop.regulation.rubric_edits import remove
from danhgia_desktop.regulation.rubric_splitting import join, split
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.rubric_change import compare
from danhgia_desktop.scoring.rubric_impact import impact, under
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet
from tests.rubric_builders import criterion, inputs, rubric, rules, sheet, trees

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
    assert found.uncounted == {(A2, SELF): 2}
    assert set(found.sheet.scores) == {(A1, SELF), (B, SELF)}


def test_a_line_that_was_split_keeps_its_points_as_a_stated_sum_and_its_parts_are_blank():
    divided = split(BEFORE, B, 2)
    found = impact(scored(a1="3", b="4"), divided)

    assert found.sheet.score(B, SELF).points == 4
    assert found.blanks == tuple((part.key, SELF) for part in divided.children(B))
    assert (found.rounds[0].before, found.rounds[0].after) == (7, 3)
    assert found.uncounted == {(B, SELF): 4}


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
    both = scored(b="4").with_scores({(B, APPRAISED): Score(points=Decimal(1))})
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


def given_for(*parts: tuple[str, str]) -> tuple[Part, ...]:
    return tuple(Part(name=name, points=Decimal(points)) for name, points in parts)


PAPER_FIRST, MAIL_FIRST = given_for(("giấy", "1"), ("thư", "2")), given_for(("thư", "1"), ("giấy", "2"))
HALF, WELL = (Tier(at_least=Fraction(least, 10), points=Decimal(least)) for least in (5, 9))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Parts(parts=PAPER_FIRST), Parts(parts=MAIL_FIRST), RuleInput(rule=0, ticked=(0,))),
        (Choice(options=PAPER_FIRST), Choice(options=MAIL_FIRST), RuleInput(rule=0, ticked=(0,))),
        (Tiers(tiers=(HALF,)), Tiers(tiers=(HALF, WELL)), RuleInput(rule=0, achieved=Decimal(95), of=Decimal(100))),
    ],
)
def test_a_rule_that_yields_other_points_for_what_was_said_changes_the_sheet(before, after, said):
    own = sheet(rubric(criterion("b", maximum="10", rules=(before,))), {"b": Score(inputs=(said,))})
    found = impact(own, own.rubric.with_criterion(replace(own.rubric.get(B), rules=(after,))))
    assert found.changed == ((B, SELF), (TOTAL, SELF))
    assert found.is_changed


def test_other_points_that_their_section_cuts_off_are_a_change_all_the_same():
    section = criterion("a", maximum="2", rules=(Bonus(),))
    capped = rubric(section, criterion("a1", "a", "50", rules=(PAPERS,)), criterion("b", maximum="5"))
    dearer = capped.with_criterion(replace(capped.get(A1), rules=(replace(PAPERS, rate=Decimal(2)),)))
    found = impact(sheet(capped, {"a1": Score(inputs=(RuleInput(rule=0, count=9),))}), dearer)
    assert (A1, SELF) in found.changed
    assert (TOTAL, SELF) not in found.changed


@settings(max_examples=60)
@given(st.lists(rules, max_size=3), st.lists(rules, max_size=3), st.booleans(), st.data())
def test_an_edit_of_rules_after_which_nothing_is_to_be_reviewed_changes_no_number(drawn, others, keeps, data):
    after = [*drawn, *others] if keeps else others
    said = tuple(data.draw(inputs(place)) for place in range(len(drawn)))
    own = sheet(rubric(criterion("b", maximum="10", rules=tuple(drawn))), {"b": Score(inputs=said)})
    edited = own.rubric.with_criterion(replace(own.rubric.get(B), rules=tuple(after)))
    if impact(own, edited).is_changed or compare(own.rubric, edited).needs_review:
        return
    before, now = results(own, SELF), results(under(own, edited), SELF)
    assert {key: (line.points, line.blanks) for key, line in before.items()} == {
        key: (line.points, line.blanks) for key, line in now.items()
    }
