"""What became of a score."""

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
from danhgia_desktop.scoring.scoresheet import BLANK, Score, SheetUid
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.scoresheets import NoSuchScoresheetError
from tests.storage.builders import ACTOR, SHEET, set_points

LINE = CriterionKey("I.1")


def history(store, criterion=LINE, round_=SELF):
    with store.reading() as reading:
        return reading.scoresheets.score_history(SHEET, criterion, round_)


def points(versions) -> list[tuple[Decimal | None, Decimal | None]]:
    return [(version.before.points, version.after.points) for version in versions]


def test_a_score_tells_what_became_of_it_newest_first(filled):
    set_points(filled, "1")
    set_points(filled, "2", criterion="II")
    set_points(filled, "2.5", round_=APPRAISED)
    set_points(filled, "3.25")
    set_points(filled, None)

    versions = history(filled)

    assert points(versions) == [(Decimal("3.25"), None), (1, Decimal("3.25")), (None, 1)]
    assert versions[0].after == BLANK
    assert [version.change_set.number for version in versions] == [8, 7, 4]
    assert {version.change_set.actor for version in versions} == {ACTOR}
    assert versions[0].change_set.label is Label.SCORE_LINE


def test_undo_and_redo_are_part_of_the_history(filled):
    set_points(filled, "1")
    set_points(filled, "2")
    filled.undo(ACTOR)
    filled.undo(ACTOR)
    filled.redo(ACTOR)

    versions = history(filled)

    assert points(versions) == [(None, 1), (1, None), (2, 1), (1, 2), (None, 1)]
    kinds = [version.change_set.kind for version in versions]
    assert kinds == [ChangeKind.REDO, ChangeKind.UNDO, ChangeKind.UNDO, ChangeKind.NORMAL, ChangeKind.NORMAL]


def test_every_version_is_the_whole_score_and_not_only_what_changed(filled):
    counted = Score(inputs=(RuleInput(rule=0, count=3),), reason="vì", evidence="BC 12")
    both = Score(inputs=counted.inputs, points=Decimal("0.5"), not_applicable=True, reason="vì", evidence="BC 12")
    for score in (counted, both):
        with filled.work(ACTOR, Label.SCORE_LINE) as work:
            work.scoresheets.set_scores(SHEET, {(LINE, SELF): score})

    newest, oldest = history(filled)

    assert (oldest.before, oldest.after) == (BLANK, counted)
    assert (newest.before, newest.after) == (counted, both)


def test_an_old_version_can_be_brought_back(filled):
    set_points(filled, "1")
    set_points(filled, "2")
    old = history(filled)[0].before

    with filled.work(ACTOR, Label.RESTORE_SCORE, criterion="I.1") as work:
        work.scoresheets.set_scores(SHEET, {(LINE, SELF): old})

    assert points(history(filled)) == [(2, 1), (1, 2), (None, 1)]


def test_the_history_of_a_line_goes_on_when_its_sheet_comes_back(filled):
    set_points(filled, "1")
    with filled.work(ACTOR, Label.REMOVE_SCORESHEET) as work:
        work.scoresheets.remove(SHEET)
    filled.undo(ACTOR)

    assert points(history(filled)) == [(None, 1), (1, None), (None, 1)]


def test_a_score_nobody_touched_has_no_history(filled):
    set_points(filled, "1")

    assert history(filled, CriterionKey("II")) == ()


def test_what_is_not_there_has_no_history_to_ask_for(filled):
    with filled.reading() as reading:
        with pytest.raises(NoSuchScoresheetError):
            reading.scoresheets.score_history(SheetUid("s9"), LINE, SELF)
        with pytest.raises(NoSuchCriterionError):
            reading.scoresheets.score_history(SHEET, CriterionKey("IX"), SELF)
        with pytest.raises(NoSuchRoundError):
            reading.scoresheets.score_history(SHEET, LINE, RoundKey("final"))
