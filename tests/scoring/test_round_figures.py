"""Figures kept from edit to edit are those of a fresh start."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey, RoundKey
from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.scoring.round_figures import figures_of
from danhgia_desktop.scoring.scoresheet import Score, SheetUid
from tests.rubric_builders import criterion, hundredths, inputs, rubric, sheet, trees

TREE = rubric(criterion("I"), criterion("a", "I", "2"), criterion("b", "I", "3"), criterion("II", maximum="1"))


TREES = trees(with_rules=True)
SCORES = st.builds(
    Score,
    points=st.none() | hundredths,
    inputs=st.lists(inputs(0) | inputs(1), max_size=2).map(tuple),
    not_applicable=st.booleans(),
    reason=st.sampled_from(["", "vì"]),
    evidence=st.sampled_from(["", "văn bản"]),
)


@st.composite
def sessions(draw: st.DrawFn):
    """Draw a rubric and what is entered under it, one act after the other."""
    scored = draw(TREES)
    keys = st.sampled_from([one.key for one in scored.criteria])
    return scored, draw(st.lists(st.dictionaries(keys, SCORES, max_size=3), max_size=4))


def fresh(scored):
    """Return the same sheet, of which nothing is known yet."""
    return replace(scored, uid=SheetUid(uuid4().hex))


@given(sessions())
def test_whatever_is_entered_the_kept_figures_are_those_of_a_fresh_start(session):
    scored, acts = session
    sheets = [sheet(scored)]

    for act in acts:
        now = sheets[-1].with_scores({(key, SELF): score for key, score in act.items()})
        sheets.append(now)

        figures = figures_of(now, SELF)
        assert figures == figures_of(fresh(now), SELF)
        assert figures.results == results(now, SELF)
        assert figures.problems == problems.of_round(now, SELF)
    for earlier in sheets:
        assert figures_of(earlier, SELF) == figures_of(fresh(earlier), SELF)


@given(sessions(), sessions())
def test_figures_of_another_rubric_are_of_no_use_and_do_no_harm(one, other):
    (first, _), (second, acts) = one, other
    scored = sheet(second).with_scores({(key, SELF): score for act in acts for key, score in act.items()})

    assert figures_of(fresh(scored), SELF, figures_of(sheet(first), SELF)) == figures_of(fresh(scored), SELF)


def test_only_the_line_and_what_is_above_it_are_worked_out_again():
    scored = sheet(TREE, {"a": "1", "b": "4", "II": "1"})
    before = figures_of(scored, SELF)

    after = figures_of(scored.with_scores(sheet(TREE, {"a": "2"}).scores), SELF)

    kept = {key for key in before.results if after.results[key] is before.results[key]}
    assert kept == {"b", "II"}
    assert after.results[CriterionKey("I")].counted == Fraction(6)


def test_the_same_scores_are_not_worked_out_again():
    before = figures_of(sheet(TREE, {"a": "1"}), SELF)

    assert figures_of(sheet(replace(TREE), {"a": "1"}), SELF) is before
    assert figures_of(fresh(sheet(TREE, {"a": "1"})), SELF, before) is before


def test_a_stated_sum_leaves_the_lines_below_as_they_are():
    before = figures_of(sheet(TREE, {"a": "1", "b": "4"}), SELF)

    after = figures_of(sheet(TREE, {"a": "1", "b": "4", "I": "6"}), SELF)

    assert after.results[CriterionKey("a")] is before.results[CriterionKey("a")]
    assert [problem.code for problem in after.found[CriterionKey("I")]] == [ProblemCode.SUM_MISMATCH]


def test_each_round_is_worked_out_from_its_own_scores():
    both = sheet(TREE, {"a": "1"}).with_scores(sheet(TREE, {"a": "9"}, APPRAISED).scores)

    assert figures_of(both, SELF).errors == 0
    assert figures_of(both, APPRAISED).errors == 1
    assert [problem.code for problem in figures_of(both, APPRAISED).found[CriterionKey("a")]] == [ProblemCode.OVER_MAX]


def test_who_looks_at_other_scores_of_the_sheet_meanwhile_changes_nothing():
    """As an undo does beside the window."""
    before, after = (sheet(TREE, {"a": points}) for points in ("1", "2"))

    class Interrupted(str):
        """A round that somebody else looks at, as it was before, whenever something is looked up for it."""

        __slots__ = ()

        def __hash__(self) -> int:
            figures_of(before, SELF)
            return hash(SELF)

    assert figures_of(after, RoundKey(Interrupted(SELF))).scores == figures_of(fresh(after), SELF).scores
