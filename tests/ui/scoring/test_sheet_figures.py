"""What is worked out, and what is kept between edits."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey
from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.ui.scoring.sheet_figures import work_out
from tests.rubric_builders import criterion, rubric, sheet

TREE = rubric(criterion("I"), criterion("a", "I", "2"), criterion("b", "I", "3"), maximum="6")
PARENT, LEAF = CriterionKey("I"), CriterionKey("a")


def test_results_and_problems_are_found_by_place():
    figures = work_out(sheet(TREE, {"I": "4", "a": "3"}))

    assert figures.result(PARENT, SELF).counted == Fraction(3)
    assert [problem.code for problem in figures.at(LEAF, SELF)] == [ProblemCode.OVER_MAX]
    assert {problem.code for problem in figures.of_line(CriterionKey("total"), SELF)} == {ProblemCode.SUM_MISMATCH}


def test_rounds_that_stay_the_same_are_not_worked_out_again():
    before = work_out(sheet(TREE, {"a": "1"}))

    after = work_out(before.sheet.with_scores(sheet(TREE, {"b": "2"}).scores), before)

    assert after.rounds[APPRAISED] is before.rounds[APPRAISED]
    assert after.rounds[SELF] is not before.rounds[SELF]
    assert after.rubric_problems is before.rubric_problems


def test_what_is_kept_never_differs_from_what_a_fresh_start_gives():
    before = work_out(sheet(TREE, {"a": "1"}))
    changed = before.sheet.with_scores(sheet(TREE, {"a": "2"}, APPRAISED).scores)

    assert work_out(changed, before) == work_out(changed)


def test_another_rubric_keeps_nothing():
    before = work_out(sheet(TREE, {"a": "1"}))
    other = sheet(replace(TREE, name="khác").with_criterion(criterion("a", "I", "1")), {"a": "1"})

    after = work_out(other, before)

    assert after.rounds[APPRAISED] is not before.rounds[APPRAISED]
