"""Figures kept from edit to edit are those of a fresh start."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey
from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.scoring.round_figures import work_out
from danhgia_desktop.scoring.scoresheet import Score
from tests.rubric_builders import criterion, hundredths, inputs, rubric, sheet, trees

TREE = rubric(criterion("I"), criterion("a", "I", "2"), criterion("b", "I", "3"), criterion("II", maximum="1"))


@st.composite
def sessions(draw: st.DrawFn):
    """Draw a rubric and what is entered under it, one act after the other."""
    scored = draw(trees(with_rules=True))
    score = st.builds(
        Score,
        points=st.none() | hundredths,
        inputs=st.lists(inputs(0) | inputs(1), max_size=2).map(tuple),
        not_applicable=st.booleans(),
        reason=st.sampled_from(["", "vì"]),
        evidence=st.sampled_from(["", "văn bản"]),
    )
    keys = st.sampled_from([one.key for one in scored.criteria])
    return scored, draw(st.lists(st.dictionaries(keys, score, max_size=3), max_size=6))


@given(sessions())
def test_whatever_is_entered_the_kept_figures_are_those_of_a_fresh_start(session):
    scored, acts = session
    now, figures = sheet(scored), None

    for act in acts:
        now = now.with_scores({(key, SELF): score for key, score in act.items()})
        figures = work_out(now, SELF, figures)

        assert figures == work_out(now, SELF)
        assert figures.results == results(now, SELF)
        assert figures.problems == problems.of_round(now, SELF)


@given(sessions(), sessions())
def test_figures_of_another_rubric_are_of_no_use_and_do_no_harm(one, other):
    (first, _), (second, acts) = one, other
    scored = sheet(second).with_scores({(key, SELF): score for act in acts for key, score in act.items()})

    assert work_out(scored, SELF, work_out(sheet(first), SELF)) == work_out(scored, SELF)


def test_only_the_line_and_what_is_above_it_are_worked_out_again():
    before = work_out(sheet(TREE, {"a": "1", "b": "4", "II": "1"}), SELF)

    after = work_out(sheet(TREE, {"a": "2", "b": "4", "II": "1"}), SELF, before)

    kept = {key for key in before.results if after.results[key] is before.results[key]}
    assert kept == {"b", "II"}
    assert after.results[CriterionKey("I")].counted == Fraction(6)


def test_the_same_scores_are_not_worked_out_again():
    before = work_out(sheet(TREE, {"a": "1"}), SELF)

    assert work_out(sheet(replace(TREE), {"a": "1"}), SELF, before) is before


def test_each_round_is_worked_out_from_its_own_scores():
    both = sheet(TREE, {"a": "1"}).with_scores(sheet(TREE, {"a": "9"}, APPRAISED).scores)

    assert work_out(both, SELF).errors == 0
    assert work_out(both, APPRAISED).errors == 1
    assert [problem.code for problem in work_out(both, APPRAISED).found[CriterionKey("a")]] == [ProblemCode.OVER_MAX]
