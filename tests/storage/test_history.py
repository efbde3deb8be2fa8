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
from tests.storage.builders import ACTOR, SHEET, make_large_rubric, make_sheet, make_unit, set_points

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


def test_a_score_among_many_that_one_paste_changed_tells_what_became_of_itself(store):
    rubric = make_large_rubric(25)
    with store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(rubric)
        work.org_units.save(make_unit())
        work.scoresheets.add(make_sheet(rubric=rubric))
    places = [(line.key, round_) for line in rubric.leaves for round_ in (APPRAISED, SELF)]
    for shift in (0, 1):
        pasted = {place: Score(points=Decimal(number + shift)) for number, place in enumerate(places)}
        with store.work(ACTOR, Label.SCORE_LINES) as work:
            work.scoresheets.set_scores(SHEET, pasted)

    told = [points(history(store, *place)) for place in places]

    assert told == [[(number, number + 1), (None, number)] for number in range(len(places))]


def test_more_changes_than_a_file_can_number_may_be_asked_for(filled):
    assert len(filled.history(limit=10**20)) == 3
