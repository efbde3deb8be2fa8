from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from danhgia_desktop.operations import rubric_editing, rubrics, scoring, undoing
from danhgia_desktop.operations.names import NameMissingError, NameTakenError
from danhgia_desktop.operations.rubric_editing import RubricChangedError
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.regulation.criterion_rule import AwardOnce, RuleInput
from danhgia_desktop.regulation.rubric import SELF, TOTAL, RubricUid
from danhgia_desktop.regulation.rubric_edits import remove
from danhgia_desktop.regulation.rubric_splitting import split
from danhgia_desktop.scoring.rubric_change import ChangeClass
from danhgia_desktop.scoring.scoresheet import Score, ScorePlace
from danhgia_desktop.storage.rubrics import NoSuchRubricError
from tests.storage.builders import ACTOR, contents


def total(store, round_=SELF):
    """Return the stored total of the one sheet, and what its review mark says."""
    (summary,) = scoring.sheets(store)
    return summary.totals[round_].counted, summary.review


def save(store, edited):
    """Save an edit of the rubric as it is now."""
    return rubric_editing.save_rubric(store, ACTOR, edited, base=rubrics.get_rubric(store, edited.uid))


def with_maximum(sheet, path: str, maximum: str):
    line = sheet.rubric.find(path)
    return sheet.rubric.with_criterion(replace(line, max_points=Decimal(maximum)))


def test_what_an_edit_would_do_is_told_before_anything_is_changed(store, sheet):
    before = contents(store.path)
    found = rubric_editing.rubric_impact(store, remove(sheet.rubric, sheet.rubric.find("II").key))

    assert found.before == sheet.rubric
    assert found.kind is found.change.kind is ChangeClass.POINTS
    (affected,) = found.sheets
    assert affected.summary.unit_name == "Sở Tài nguyên và Môi trường"
    assert affected.impact.rounds[0].before == Decimal("90.5")
    assert affected.impact.rounds[0].after < 90
    assert len(affected.impact.dropped) > 10
    assert contents(store.path) == before


def test_words_alone_affect_no_sheet(store, sheet):
    worded = sheet.rubric.with_criterion(replace(sheet.rubric.find("I"), text="Thông tin"))
    found = rubric_editing.rubric_impact(store, worded)
    assert found.kind is found.change.kind is ChangeClass.WORDS
    assert found.sheets == ()

    assert save(store, worded) == worded
    assert total(store) == (Decimal("90.5"), None)


def test_a_sheet_whose_figures_stay_is_listed_where_it_must_be_looked_through(store, sheet):
    found = rubric_editing.rubric_impact(store, with_maximum(sheet, "I", "45"))
    assert [affected.impact.is_changed for affected in found.sheets] == [False]


def test_a_blank_sheet_is_not_affected(store, sheet):
    scoring.remove_scoresheet(store, ACTOR, sheet.uid)
    scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Thanh tra"), period=sheet.period
    )
    assert rubric_editing.rubric_impact(store, with_maximum(sheet, "I", "45")).sheets == ()


def test_saving_brings_every_sheet_up_to_date_in_one_step_that_undo_takes_back(store, sheet):
    before = contents(store.path)
    edited = remove(split(sheet.rubric, sheet.rubric.find("II.1").key, 2), sheet.rubric.find("III").key)
    expected = rubric_editing.rubric_impact(store, edited).sheets[0].impact.rounds[0].after

    save(store, edited)

    assert rubrics.get_rubric(store, edited.uid) == edited
    assert total(store) == (expected, 5)
    undone = undoing.undo(store, ACTOR)
    assert undone.details == {"name": "Bắc Giang 2020"}
    assert total(store) == (Decimal("90.5"), None)
    assert contents(store.path) == before


def test_what_was_counted_follows_its_rule_or_goes_with_it_and_undo_brings_it_back(store, sheet):
    line = sheet.rubric.find("I.1.2/1")
    place = ScorePlace(sheet=sheet.uid, criterion=line.key, round=SELF)
    scoring.set_inputs(store, ACTOR, place, (RuleInput(rule=0, count=7),))
    deduction = sheet.rubric.find("I.1.3/1").rules[0]

    def said():
        return scoring.get_scoresheet(store, sheet.uid).score(line.key, SELF).inputs

    moved = sheet.rubric.with_criterion(replace(line, rules=(deduction, *line.rules)))
    save(store, moved)
    assert said() == (RuleInput(rule=1, count=7),)

    bare = sheet.rubric.with_criterion(replace(line, rules=()))
    assert rubric_editing.rubric_impact(store, bare).sheets[0].impact.inputs_lost == (place.key,)
    save(store, bare)
    assert said() == ()
    undoing.undo(store, ACTOR)
    undoing.undo(store, ACTOR)
    assert said() == (RuleInput(rule=0, count=7),)


def test_a_rule_that_is_added_marks_the_sheets_whose_points_it_changes(store, sheet):
    line = sheet.rubric.find("I.1.2/1")
    place = ScorePlace(sheet=sheet.uid, criterion=line.key, round=SELF)
    scoring.set_score(store, ACTOR, place, Score(inputs=(RuleInput(rule=0, count=2),)))
    more = replace(line, rules=(*line.rules, AwardOnce(points=Decimal(1), condition="đúng hạn")))
    added = sheet.rubric.with_criterion(more)

    found = rubric_editing.rubric_impact(store, added)
    assert found.change.kind is ChangeClass.RULES_ADDED
    assert [affected.impact.blanks for affected in found.sheets] == [(place.key,)]
    save(store, added)
    assert total(store)[1] == ChangeClass.POINTS


def test_a_rubric_is_saved_under_a_name_of_its_own(store, sheet):
    rubric_editing.new_rubric(store, ACTOR, "Công chức")
    with pytest.raises(NameTakenError):
        save(store, replace(sheet.rubric, name="cong chuc"))
    with pytest.raises(NameMissingError):
        save(store, replace(sheet.rubric, name=" "))
    assert save(store, replace(sheet.rubric, name=" Bắc  Giang ")).name == "Bắc Giang"
    assert save(store, replace(sheet.rubric, name="BAC GIANG")).name == "BAC GIANG"  # its own, but for the marks


def test_a_rubric_that_is_not_in_the_file_is_not_saved(store, sheet):
    with pytest.raises(NoSuchRubricError):
        rubric_editing.save_rubric(store, ACTOR, replace(sheet.rubric, uid=RubricUid("x")), base=sheet.rubric)


def test_a_new_rubric_has_nothing_but_its_total_and_the_usual_rounds(store):
    rubric = rubric_editing.new_rubric(store, ACTOR, " Công  chức ")
    assert rubrics.get_rubric(store, rubric.uid) == rubric
    assert rubric.name == "Công chức"
    assert [criterion.key for criterion in rubric.criteria] == [TOTAL]
    assert [round_.key for round_ in rubric.rounds] == ["self", "appraised", "concluded"]
    with pytest.raises(NameTakenError):
        rubric_editing.new_rubric(store, ACTOR, "CÔNG CHỨC")


def test_a_copy_has_the_same_criteria_under_another_name(store, sheet):
    copy = rubric_editing.copy_rubric(store, ACTOR, sheet.rubric.uid, "Bắc Giang 2021")
    assert copy.criteria == sheet.rubric.criteria
    assert copy.uid != sheet.rubric.uid
    assert {rubric.name for rubric in rubrics.all_rubrics(store)} == {"Bắc Giang 2020", "Bắc Giang 2021"}


def test_an_unfinished_edit_is_kept_until_it_is_saved_or_dropped(store, sheet):
    uid = sheet.rubric.uid
    assert rubric_editing.kept_draft(store, uid) is None
    edited = with_maximum(sheet, "I", "45")
    step = undoing.undoable(store)

    rubric_editing.keep_draft(store, ACTOR, edited, base=sheet.rubric)

    kept = rubric_editing.kept_draft(store, uid)
    assert kept.rubric == edited
    assert kept.base == sheet.rubric
    assert isinstance(kept.kept_at, datetime)
    assert kept.kept_at.tzinfo == UTC
    assert undoing.undoable(store) == step
    assert rubrics.get_rubric(store, uid) == sheet.rubric

    rubric_editing.drop_draft(store, ACTOR, uid)
    assert rubric_editing.kept_draft(store, uid) is None
    rubric_editing.keep_draft(store, ACTOR, edited, base=sheet.rubric)
    save(store, edited)
    assert rubric_editing.kept_draft(store, uid) is None


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda store, rubric: save(store, replace(rubric, name="Bộ mới")),
        lambda store, rubric: save(store, remove(rubric, rubric.find("III").key)),
        lambda store, _: undoing.undo(store, ACTOR),
    ],
)
def test_an_edit_that_began_before_another_change_does_not_take_it_back_unseen(store, sheet, meanwhile):
    begun = save(store, replace(sheet.rubric, title="PHỤ LỤC I"))
    edited = with_maximum(replace(sheet, rubric=begun), "I", "45")
    meanwhile(store, begun)
    before = contents(store.path)

    with pytest.raises(RubricChangedError) as refused:
        rubric_editing.save_rubric(store, ACTOR, edited, base=begun)

    now = rubrics.get_rubric(store, begun.uid)
    assert refused.value.values == {"rubric": now.name}
    assert contents(store.path) == before
    assert rubric_editing.save_rubric(store, ACTOR, edited, base=now) == edited


def test_a_rubric_that_is_removed_and_added_again_has_no_unfinished_edit(store):
    rubric = rubric_editing.new_rubric(store, ACTOR, "Công chức")
    rubric_editing.keep_draft(store, ACTOR, replace(rubric, title="cũ"), base=rubric)
    rubrics.remove_rubric(store, ACTOR, rubric.uid)
    undoing.undo(store, ACTOR)
    assert rubric_editing.kept_draft(store, rubric.uid) is None
