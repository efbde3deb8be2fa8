from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.regulation.criterion_rule import RuleInput
from danhgia_desktop.regulation.rubric import (
    APPRAISED,
    SELF,
    CriterionKey,
    NoSuchCriterionError,
    NoSuchRoundError,
    RoundKey,
)
from danhgia_desktop.scoring.scoresheet import BLANK, Score, ScorePlace, SheetUid
from tests.rubric_builders import criterion, rubric, sheet

A, B = CriterionKey("a"), CriterionKey("b")
EMPTY = sheet(rubric(criterion("a", maximum="2"), criterion("b", maximum="3")))


def test_a_new_sheet_is_blank_everywhere():
    assert EMPTY.score(A, SELF) is BLANK
    assert EMPTY.score(A, SELF).is_blank


@pytest.mark.parametrize(
    "score",
    [
        Score(points=Decimal(0)),
        Score(not_applicable=True),
        Score(reason="Chưa có văn bản"),
        Score(inputs=(RuleInput(rule=0, count=0),)),
        Score(evidence="Báo cáo số 12"),
    ],
)
def test_zero_not_applicable_and_words_are_each_different_from_blank(score):
    assert not score.is_blank


def test_points_above_the_maximum_are_kept_as_typed():
    assert EMPTY.with_scores({(A, SELF): Score(points=Decimal(99))}).score(A, SELF).points == 99


def test_a_score_of_one_round_leaves_the_other_rounds_blank():
    scored = EMPTY.with_scores({(A, SELF): Score(points=Decimal(2))})

    assert scored.score(A, APPRAISED).is_blank
    assert scored.score(B, SELF).is_blank


def test_the_sheet_before_a_change_stays_as_it_was():
    EMPTY.with_scores({(A, SELF): Score(points=Decimal(2))})

    assert EMPTY.score(A, SELF).is_blank


def test_several_scores_change_at_once_and_blank_ones_are_dropped():
    scored = sheet(EMPTY.rubric, {"a": "1", "b": "2"})

    changed = scored.with_scores({(A, SELF): BLANK, (B, SELF): Score(points=Decimal(3))})

    assert dict(changed.scores) == {(B, SELF): Score(points=Decimal(3))}


def test_scores_cannot_be_changed_behind_the_sheets_back():
    with pytest.raises(TypeError):
        EMPTY.scores[A, SELF] = BLANK
    with pytest.raises(TypeError):
        EMPTY.with_scores({(A, SELF): Score(points=Decimal(1))}).scores[A, SELF] = BLANK


def test_a_criterion_of_another_rubric_cannot_be_scored():
    with pytest.raises(NoSuchCriterionError):
        EMPTY.with_scores({(CriterionKey("elsewhere"), SELF): BLANK})


def test_a_round_the_rubric_does_not_have_cannot_be_scored():
    with pytest.raises(NoSuchRoundError):
        EMPTY.with_scores({(A, RoundKey("third")): BLANK})


def test_a_place_names_the_key_of_its_score():
    place = ScorePlace(sheet=SheetUid("s1"), criterion=A, round=SELF)

    assert place.key == (A, SELF)
