"""Scores for many sheets at once."""

from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.operations import scoring, undoing
from danhgia_desktop.operations.sheet_batch import score_sheets
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import APPRAISED
from danhgia_desktop.scoring.scoresheet import Score, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.scoresheets import NoSuchScoresheetError
from tests.storage.builders import ACTOR


def test_many_sheets_are_scored_in_one_step_that_is_undone_as_a_whole(store, sheet):
    other = scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Thanh tra"), period=Period.year_of(2021)
    )
    place, given = (sheet.rubric.leaves[0].key, APPRAISED), Score(points=Decimal(1))

    score_sheets(store, ACTOR, {sheet.uid: {place: given}, other.uid: {place: given}})

    scored = [scoring.get_scoresheet(store, uid).score(*place) for uid in (sheet.uid, other.uid)]
    assert scored == [given, given]
    step = undoing.undoable(store)
    assert (step.label, step.details) == (Label.SCORE_LINES, {"count": 2})
    undoing.undo(store, ACTOR)
    assert scoring.get_scoresheet(store, sheet.uid).score(*place).is_blank


def test_where_one_sheet_is_not_there_none_is_scored(store, sheet):
    place, given = (sheet.rubric.leaves[0].key, APPRAISED), Score(points=Decimal(1))

    with pytest.raises(NoSuchScoresheetError):
        score_sheets(store, ACTOR, {sheet.uid: {place: given}, SheetUid("gone"): {place: given}})

    assert scoring.get_scoresheet(store, sheet.uid).score(*place).is_blank
