"""Undo and redo of operations, by name and across restarts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.operations import rubric_editing, rubrics, scoring, undoing, units
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.rubrics import ScoresFor
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.regulation.rubric_edits import remove
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.storage.faults import DataReadOnlyError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.undo import NothingToRedoError, NothingToUndoError
from danhgia_desktop.wording import Language, say_label
from tests import bac_giang
from tests.storage.builders import ACTOR, contents


def line(sheet, path: str) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.find(path).key, round=SELF)


def said(change) -> str | None:
    return None if change is None else say_label(change.label, change.details, Language.VI)


def totals(store) -> list[Fraction]:
    return [summary.totals[SELF].counted for summary in scoring.sheets(store)]


def test_a_new_file_has_nothing_to_undo_or_redo(store):
    assert (undoing.undoable(store), undoing.redoable(store)) == (None, None)

    with pytest.raises(NothingToUndoError):
        undoing.undo(store, ACTOR)
    with pytest.raises(NothingToRedoError):
        undoing.redo(store, ACTOR)


def test_steps_are_taken_back_the_last_first_and_done_again_in_their_order(store, sheet):
    scoring.set_points(store, ACTOR, line(sheet, "VI/5"), Decimal(1))
    scoring.set_reason(store, ACTOR, line(sheet, "VI/5"), "Đã liên thông")

    undone = [said(undoing.undo(store, ACTOR)), said(undoing.undo(store, ACTOR))]

    assert undone == ["Sửa lý do VI/5", "Sửa điểm VI/5"]
    assert said(undoing.undoable(store)) == "Nhập bộ tiêu chí Bắc Giang 2020"
    assert said(undoing.redoable(store)) == "Sửa điểm VI/5"
    assert [said(undoing.redo(store, ACTOR)), said(undoing.redo(store, ACTOR))] == undone[::-1]


def test_totals_are_right_at_once_after_undo_and_redo(store, sheet):
    scoring.set_points(store, ACTOR, line(sheet, "VI/5"), Decimal(2))
    assert totals(store) == [Fraction("92.5")]

    undoing.undo(store, ACTOR)
    assert totals(store) == [Fraction("90.5")]

    undoing.redo(store, ACTOR)
    assert totals(store) == [Fraction("92.5")]


def test_a_step_tells_which_scores_it_changed(store, sheet):
    changed = (line(sheet, "VI/4"), line(sheet, "VI/5"))
    scoring.set_many_points(store, ACTOR, sheet.uid, {place.key: Decimal(1) for place in changed})

    undone = undoing.undo(store, ACTOR)

    assert undoing.changed_scores(store, undone) == changed
    assert undoing.changed_scores(store, undoing.redo(store, ACTOR)) == changed


def test_a_step_tells_nothing_of_sheets_and_criteria_that_are_gone(store, sheet):
    scoring.set_points(store, ACTOR, line(sheet, "VI/5"), Decimal(1))
    scored = undoing.undoable(store)
    smaller = remove(sheet.rubric, line(sheet, "VI/5").criterion)
    rubric_editing.save_rubric(store, ACTOR, smaller, base=sheet.rubric)
    assert undoing.changed_scores(store, scored) == ()

    undoing.undo(store, ACTOR)
    scoring.remove_scoresheet(store, ACTOR, sheet.uid)

    assert undoing.changed_scores(store, scored) == ()


def test_a_change_after_an_undo_ends_what_could_be_redone(store, sheet):
    scoring.set_points(store, ACTOR, line(sheet, "VI/5"), Decimal(2))
    undoing.undo(store, ACTOR)

    scoring.set_points(store, ACTOR, line(sheet, "VI/4"), Decimal(2))

    assert undoing.redoable(store) is None


def test_steps_can_be_taken_back_after_a_restart(tmp_path):
    scores_for = ScoresFor(subject=UnitNamed(name="Sở"), period=Period.year_of(2020))
    with open_data(tmp_path) as store:
        imported = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang", scores_for=scores_for)
        scoring.set_points(store, ACTOR, line(imported.sheet, "VI/5"), Decimal(2))

    with open_data(tmp_path) as store:
        assert said(undoing.undo(store, ACTOR)) == "Sửa điểm VI/5"
        assert totals(store) == [Fraction("90.5")]

    with open_data(tmp_path) as store:
        assert said(undoing.redo(store, ACTOR)) == "Sửa điểm VI/5"
        assert totals(store) == [Fraction("92.5")]


def test_undoing_everything_leaves_the_data_as_it_began(store, tmp_path):
    path = tmp_path / "danhgia.sqlite3"
    units.set_agency(store, ACTOR, Agency(name="Sở"))  # which is where undo ends
    before = contents(path)
    units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
    unit = units.add_unit(store, ACTOR, "Văn phòng")
    units.rename_unit(store, ACTOR, unit.uid, "Văn phòng Sở")
    scores_for = ScoresFor(subject=UnitNamed(name="Thanh tra"), period=Period.year_of(2020))
    imported = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang", scores_for=scores_for)
    scoring.set_points(store, ACTOR, line(imported.sheet, "VI"), None)
    scoring.remove_scoresheet(store, ACTOR, imported.sheet.uid)
    rubrics.remove_rubric(store, ACTOR, imported.rubric.uid)
    after = contents(path)

    while undoing.undoable(store):
        undoing.undo(store, ACTOR)
    assert contents(path) == before

    while undoing.redoable(store):
        undoing.redo(store, ACTOR)
    assert contents(path) == after


def test_history_lists_what_was_done_taken_back_and_done_again(store):
    units.add_unit(store, ACTOR, "Văn phòng")
    undoing.undo(store, ACTOR)
    undoing.redo(store, ACTOR)

    history = undoing.history(store)

    assert [change.kind for change in history] == [ChangeKind.REDO, ChangeKind.UNDO, ChangeKind.NORMAL]
    assert {said(change) for change in history} == {"Thêm đơn vị Văn phòng"}
    assert [change.number for change in undoing.history(store, limit=2)] == [3, 2]


@pytest.mark.parametrize(
    "operation",
    [
        lambda store, sheet: units.set_agency(store, ACTOR, Agency(name="Sở")),
        lambda store, sheet: units.add_unit(store, ACTOR, "Văn phòng"),
        lambda store, sheet: units.rename_unit(store, ACTOR, sheet.subject.unit.uid, "Sở"),
        lambda store, sheet: units.remove_unit(store, ACTOR, sheet.subject.unit.uid),
        lambda store, sheet: rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Mới"),
        lambda store, sheet: rubric_editing.save_rubric(store, ACTOR, sheet.rubric, base=sheet.rubric),
        lambda store, sheet: rubrics.remove_rubric(store, ACTOR, sheet.rubric.uid),
        lambda store, sheet: scoring.remove_scoresheet(store, ACTOR, sheet.uid),
        lambda store, sheet: scoring.set_points(store, ACTOR, line(sheet, "VI"), Decimal(1)),
        lambda store, sheet: scoring.set_many_points(store, ACTOR, sheet.uid, {line(sheet, "VI").key: None}),
        lambda store, sheet: undoing.undo(store, ACTOR),
        lambda store, sheet: undoing.redo(store, ACTOR),
    ],
)
def test_data_that_is_only_looked_at_is_never_changed(tmp_path, operation):
    scores_for = ScoresFor(subject=UnitNamed(name="Sở TNMT"), period=Period.year_of(2020))
    with open_data(tmp_path) as writer:
        sheet = rubrics.import_rubric(writer, ACTOR, bac_giang.draft(), name="BG", scores_for=scores_for).sheet

    with open_data(tmp_path, read_only=True) as reader, pytest.raises(DataReadOnlyError):
        operation(reader, sheet)

    with open_data(tmp_path, read_only=True) as reader:
        assert [change.label for change in undoing.history(reader)] == [Label.IMPORT_RUBRIC]


def test_a_step_over_many_sheets_takes_long_and_one_over_a_line_does_not(store, sheet):
    with store.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        for year in range(2021, 2026):
            work.scoresheets.add(replace(sheet, uid=SheetUid(str(year)), period=Period.year_of(year), scores={}))
    assert not undoing.takes_long(store, undoing.undoable(store))

    rubric_editing.save_rubric(store, ACTOR, replace(sheet.rubric, name="Mới"), base=sheet.rubric)
    assert undoing.takes_long(store, undoing.undoable(store))

    scoring.set_points(store, ACTOR, line(sheet, "VI"), Decimal(1))
    assert not undoing.takes_long(store, undoing.undoable(store))
