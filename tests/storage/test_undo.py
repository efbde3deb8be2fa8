"""Undo and redo, across restarts and against tampering."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.undo import JournalConflictError, NothingToRedoError, NothingToUndoError
from tests.storage.builders import (
    ACTOR,
    SHEET,
    contents,
    fill,
    make_large_rubric,
    make_rubric,
    make_unit,
    points_of,
    query,
    set_points,
)

COLLEAGUE = Actor(name="Trần Văn Bình", account="binhtv")


def test_undo_takes_back_the_newest_change_and_redo_does_it_again(filled):
    set_points(filled, "1")
    set_points(filled, "2")

    assert filled.undoable().label is Label.SCORE_LINE
    assert filled.undo(ACTOR).details == {"criterion": "I.1"}
    assert points_of(filled) == 1
    filled.undo(ACTOR)
    assert points_of(filled) is None

    filled.redo(ACTOR)
    assert points_of(filled) == 1
    filled.redo(ACTOR)
    assert points_of(filled) == 2


def test_undo_goes_back_to_the_very_beginning_and_redo_to_the_very_end(store):
    empty = contents(store.path)
    fill(store)
    set_points(store, "3.25")
    with store.work(ACTOR, Label.REMOVE_SCORESHEET) as work:
        work.scoresheets.remove(SHEET)
    full = contents(store.path)

    undone = [store.undo(ACTOR).label for _ in range(5)]
    assert contents(store.path) == empty

    redone = [store.redo(ACTOR).label for _ in range(5)]
    assert contents(store.path) == full
    assert redone == undone[::-1]


def test_undo_and_redo_survive_a_restart(path):
    with open_store(path) as store:
        fill(store)
        set_points(store, "1")
        set_points(store, "2")
        store.undo(ACTOR)

    with open_store(path) as store:
        assert store.undoable().label is Label.SCORE_LINE
        assert store.redoable().label is Label.SCORE_LINE
        store.redo(ACTOR)
        assert points_of(store) == 2
        store.undo(ACTOR)
        store.undo(ACTOR)
        assert points_of(store) is None


def test_a_new_change_drops_what_could_be_redone(filled):
    set_points(filled, "1")
    set_points(filled, "2")
    filled.undo(ACTOR)

    set_points(filled, "3")

    assert filled.redoable() is None
    with pytest.raises(NothingToRedoError):
        filled.redo(ACTOR)
    filled.undo(ACTOR)
    assert points_of(filled) == 1


def test_a_change_can_be_undone_and_redone_over_and_over(filled):
    set_points(filled, "1")

    for _ in range(3):
        filled.undo(ACTOR)
        assert points_of(filled) is None
        filled.redo(ACTOR)
        assert points_of(filled) == 1


def test_undo_and_redo_are_changes_of_those_who_make_them(filled):
    set_points(filled, "1")
    filled.undo(COLLEAGUE)
    filled.redo(ACTOR)

    redone, undone, done, *_ = filled.history()
    assert [entry.kind for entry in (done, undone, redone)] == [ChangeKind.NORMAL, ChangeKind.UNDO, ChangeKind.REDO]
    assert [entry.actor for entry in (done, undone, redone)] == [ACTOR, COLLEAGUE, ACTOR]
    assert undone.label is redone.label is done.label
    assert undone.details == redone.details == done.details


def test_a_step_that_another_program_has_written_meanwhile_is_the_one_to_undo(filled):
    set_points(filled, "1")
    columns = "at, actor_id, label, kind, state, details, changes"
    newest = "SELECT at, actor_id, 3, kind, state, details, changes FROM change_set ORDER BY id DESC LIMIT 1"

    query(filled.path, f"INSERT INTO change_set ({columns}) {newest}")

    assert filled.undoable().label is Label.ADD_UNIT
    set_points(filled, "2")
    assert filled.undoable().label is Label.SCORE_LINE


def test_what_can_be_undone_is_told_without_waiting_for_work_that_goes_on(filled):
    set_points(filled, "1")

    with filled.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("u9"))
        assert filled.undoable().label is Label.SCORE_LINE

    assert filled.undoable().label is Label.ADD_UNIT


def test_with_nothing_done_there_is_nothing_to_undo_or_redo(store):
    assert store.undoable() is None
    assert store.redoable() is None
    with pytest.raises(NothingToUndoError):
        store.undo(ACTOR)
    with pytest.raises(NothingToRedoError):
        store.redo(ACTOR)


def test_some_changes_end_undo(store):
    with store.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("u9"))
    with store.work(ACTOR, Label.MAKE_SAMPLE) as work:
        work.org_units.save(make_unit("u8"))
    assert store.undoable() is None

    with store.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("u7"))
    store.undo(ACTOR)

    with pytest.raises(NothingToUndoError):
        store.undo(ACTOR)


def test_ten_thousand_criteria_are_undone_and_redone_in_one_step(store):
    rubric = make_large_rubric(10_000)
    with store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(rubric)
    full = contents(store.path)

    store.undo(ACTOR)
    with store.reading() as reading:
        assert reading.rubrics.find(rubric.uid) is None
    store.redo(ACTOR)

    assert contents(store.path) == full


def test_a_row_changed_twice_in_one_step_comes_back_as_it_was(filled):
    with filled.work(ACTOR, Label.RENAME_UNIT) as work:
        work.org_units.save(make_unit(name="Ban A"))
        work.org_units.save(make_unit(name="Ban B"))
        work.org_units.save(make_unit("u2", name="Ban C"))
        work.org_units.save(make_unit("u2", name="Ban D"))
        work.org_units.remove(make_unit("u2").uid)

    filled.undo(ACTOR)
    with filled.reading() as reading:
        assert [unit.name for unit in reading.org_units.all()] == ["Phòng Tổng hợp"]
    filled.redo(ACTOR)
    with filled.reading() as reading:
        assert [unit.name for unit in reading.org_units.all()] == ["Ban B"]


def test_totals_are_right_after_undo_and_redo(filled):
    totals = "SELECT round, counted_exact, stated FROM scoresheet_total ORDER BY round"
    set_points(filled, "1")
    set_points(filled, "2", criterion="II")
    set_points(filled, "9", criterion="total", round_="appraised")
    before = query(filled.path, totals)

    filled.undo(ACTOR)
    filled.undo(ACTOR)
    assert query(filled.path, totals) == [("self", "1", None)]
    filled.redo(ACTOR)
    filled.redo(ACTOR)

    assert query(filled.path, totals) == before == [("appraised", "0", 900), ("self", "3", None)]


def test_totals_follow_a_rubric_whose_change_is_undone(filled):
    maximum = "SELECT maximum FROM scoresheet_total"
    set_points(filled, "1")
    rubric = make_rubric()
    second = replace(rubric.get(CriterionKey("II")), max_points=Decimal(3))
    with filled.work(ACTOR, Label.RENAME_RUBRIC) as work:
        work.rubrics.save(rubric.with_criterion(second))
    assert query(filled.path, maximum) == [(1300,)]

    filled.undo(ACTOR)
    assert query(filled.path, maximum) == [(1500,)]
    filled.redo(ACTOR)
    assert query(filled.path, maximum) == [(1300,)]


@pytest.mark.parametrize(
    ("last", "tampering"),
    [
        ("2", "UPDATE score SET points = 777"),
        ("2", "DELETE FROM score"),
        (None, "INSERT INTO score VALUES (1, 3, 'self', 777, NULL, 0, '', '')"),
    ],
)
def test_data_that_is_not_as_the_change_left_it_is_not_touched(filled, last, tampering):
    set_points(filled, "1")
    set_points(filled, last)
    query(filled.path, tampering)
    before, version = contents(filled.path), filled.version()

    with pytest.raises(JournalConflictError) as raised:
        filled.undo(ACTOR)

    expected = {"label": Label.SCORE_LINE, "details": {"criterion": "I.1"}, "table": "score"}
    assert raised.value.values == expected
    assert contents(filled.path) == before
    assert filled.version() == version
    assert filled.undoable().label is Label.SCORE_LINE


def test_an_inserted_row_that_is_gone_cannot_be_taken_back(filled):
    set_points(filled, "1")
    query(filled.path, "DELETE FROM score")
    before = filled.version()

    with pytest.raises(JournalConflictError):
        filled.undo(ACTOR)

    assert filled.version() == before
    assert filled.undoable().label is Label.SCORE_LINE


def test_scores_of_several_lines_are_one_step(filled):
    scores = {(CriterionKey(code), SELF): Score(points=Decimal(1)) for code in ("I.1", "I.2", "II")}
    with filled.work(ACTOR, Label.SCORE_LINES, count=3) as work:
        work.scoresheets.set_scores(SHEET, scores)

    assert filled.undo(ACTOR).details == {"count": 3}

    assert [points_of(filled, code) for code in ("I.1", "I.2", "II")] == [None, None, None]
