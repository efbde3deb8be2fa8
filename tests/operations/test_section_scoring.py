"""Filling and recomputing sections of seed 003 in a real data file."""

from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.operations import scoring, section_scoring, undoing
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL, CriterionKey, NoSuchRoundError, RoundKey
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.wording import Language, say_label
from tests.storage.builders import ACTOR


def place(sheet, path: str, round_: RoundKey = SELF) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.find(path).key, round=round_)


def last_step(store) -> str:
    step = undoing.undoable(store)
    return say_label(step.label, step.details, Language.VI) if step else ""


def test_a_section_is_filled_in_one_step_and_undone_in_one(store, sheet):
    filled = section_scoring.fill_to_maximum(store, ACTOR, place(sheet, "VI", APPRAISED))

    section = results(filled, APPRAISED)[sheet.rubric.find("VI").key]
    assert (section.counted, section.blanks) == (section.maximum, 0)
    assert last_step(store) == f"Điền điểm tối đa, {len(sheet.rubric.children(place(sheet, 'VI').criterion))} ô"
    undoing.undo(store, ACTOR)
    assert scoring.get_scoresheet(store, sheet.uid).scores == sheet.scores


def test_filling_what_has_no_blank_is_no_step(store, sheet):
    section_scoring.fill_to_maximum(store, ACTOR, place(sheet, "total"))
    step = last_step(store)

    section_scoring.fill_to_maximum(store, ACTOR, place(sheet, "total"))

    assert step == last_step(store) == "Điền điểm tối đa, 2 ô"


def test_stated_sums_give_way_to_what_the_lines_add_up_to(store, sheet):
    assert results(sheet, SELF)[TOTAL].stated == 93

    recomputed = section_scoring.drop_stated_sums(store, ACTOR, place(sheet, "total"))

    assert results(recomputed, SELF)[TOTAL].points == Decimal("90.5")
    assert all(sheet.rubric.is_leaf(key) or score.points is None for (key, _), score in recomputed.scores.items())
    assert last_step(store).startswith("Tính lại ")


def test_a_round_that_is_not_there_is_refused(store, sheet):
    with pytest.raises(NoSuchRoundError):
        section_scoring.fill_to_maximum(
            store, ACTOR, ScorePlace(sheet=sheet.uid, criterion=CriterionKey(TOTAL), round=RoundKey("x"))
        )
