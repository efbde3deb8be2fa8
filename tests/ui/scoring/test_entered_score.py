"""What typed texts mean."""

from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.points import NotPointsError
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.ui.scoring.entered_score import EnteredPoints, read_points, without_agreeing_sums
from tests.rubric_builders import criterion, rubric, sheet

TREE = rubric(criterion("I"), criterion("a", "I", "2"), criterion("b", "I", "3"))


@pytest.mark.parametrize(
    ("text", "entered"),
    [
        ("9,25", EnteredPoints(Decimal("9.25"))),
        ("9.25", EnteredPoints(Decimal("9.25"))),
        ("", EnteredPoints(None)),
        ("kad", EnteredPoints(None, not_applicable=True)),
        (" KAD ", EnteredPoints(None, not_applicable=True)),
    ],
)
def test_points_blank_and_not_applicable_are_three_things(text, entered):
    assert read_points(text) == entered


def test_other_words_are_no_points():
    with pytest.raises(NotPointsError):
        read_points("không")


@pytest.mark.parametrize("text", ["-2", "− 2", "–2", "2"])
def test_what_is_taken_away_may_be_typed_with_its_minus(text):
    assert read_points(text, is_penalty=True) == EnteredPoints(points=Decimal(2))


@pytest.mark.parametrize(("text", "is_penalty"), [("-", True), ("--2", True), ("-2", False)])
def test_a_minus_elsewhere_is_refused(text, is_penalty):
    with pytest.raises(ExpectedError):
        read_points(text, is_penalty=is_penalty)


def test_points_end_not_applicable_and_not_applicable_keeps_points():
    typed = Score(points=Decimal(2), reason="lý do")

    excluded = EnteredPoints(None, not_applicable=True).onto(typed)
    assert (excluded.points, excluded.not_applicable, excluded.reason) == (Decimal(2), True, "lý do")
    assert EnteredPoints(Decimal(1)).onto(excluded) == Score(points=Decimal(1), reason="lý do")


def test_a_pasted_total_that_its_lines_add_up_to_is_not_kept_as_a_statement():
    pasted = {(CriterionKey(key), SELF): Score(points=Decimal(value)) for key, value in (("I", 4), ("a", 1), ("b", 3))}

    kept = without_agreeing_sums(sheet(TREE), pasted)

    assert kept[CriterionKey("I"), SELF].points is None
    assert kept[CriterionKey("a"), SELF].points == 1


def test_a_pasted_total_that_disagrees_stays_as_it_was_stated():
    pasted = {(CriterionKey(key), SELF): Score(points=Decimal(value)) for key, value in (("I", 10), ("a", 1))}

    assert without_agreeing_sums(sheet(TREE), pasted) == pasted
