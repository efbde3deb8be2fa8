"""How much a step is about."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.reach import Reach
from tests.storage.builders import ACTOR, SHEET, make_rubric, make_sheet, make_unit


def reach(store):
    return store.reach(store.undoable())


def test_a_score_is_one_row_and_one_sheet_to_add_up(filled):
    scores = {(CriterionKey("I.1"), round_): Score(points=Decimal(1)) for round_ in (SELF, APPRAISED)}

    with filled.work(ACTOR, Label.SCORE_LINES) as work:
        work.scoresheets.set_scores(SHEET, scores)

    assert reach(filled) == Reach(rows=2, sheets=1)


def test_a_rubric_reaches_every_sheet_under_it(filled):
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.org_units.save(make_unit("u2"))
        work.scoresheets.add(make_sheet("s2", unit=make_unit("u2")))
    assert reach(filled) == Reach(rows=2, sheets=1)

    with filled.work(ACTOR, Label.EDIT_RUBRIC) as work:
        work.rubrics.save(replace(make_rubric(), name="Khác"))

    assert reach(filled) == Reach(rows=1, sheets=2)
    filled.undo(ACTOR)
    assert filled.reach(filled.redoable()) == Reach(rows=1, sheets=2)
