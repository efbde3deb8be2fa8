"""Rubrics that change while sheets are scored by them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError

from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey, Rubric, RubricUid
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rubrics import NoSuchRubricError
from danhgia_desktop.storage.store import Store
from tests.storage.builders import (
    ACTOR,
    RUBRIC,
    SHEET,
    contents,
    make_large_rubric,
    make_rubric,
    make_sheet,
    set_points,
)

SECOND = "s2"
PARTS = (CriterionKey("I.1"), CriterionKey("I.2"))


def without(rubric: Rubric, *keys: str) -> Rubric:
    return replace(rubric, criteria=tuple(criterion for criterion in rubric.criteria if criterion.key not in keys))


def edit(store: Store, rubric: Rubric, review: int | None = None) -> None:
    with store.work(ACTOR, Label.EDIT_RUBRIC, name=rubric.name) as work:
        work.rubrics.save(rubric, review=review)


def reviews(store: Store) -> dict[str, int | None]:
    with store.reading() as reading:
        return {sheet.uid: sheet.review for sheet in reading.figures.scoresheets()}


def counted(store: Store) -> dict[str, dict[str, int]]:
    with store.reading() as reading:
        return {
            sheet.uid: {key: total.counted for key, total in sheet.totals.items()}
            for sheet in reading.figures.scoresheets()
        }


@pytest.fixture
def scored(filled) -> Store:
    """Two sheets: one scored in two rounds, one blank."""
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet(SECOND, period=Period.year_of(2025)))
    set_points(filled, "1")
    set_points(filled, "2", criterion="I.2")
    set_points(filled, "4", criterion="II")
    set_points(filled, "3", criterion="II", round_=APPRAISED)
    return filled


def test_a_criterion_that_goes_takes_its_scores_along_and_undo_brings_all_back(scored):
    before = contents(scored.path)

    edit(scored, without(make_rubric(), "II"), review=4)

    with scored.reading() as reading:
        assert set(reading.scoresheets.get(SHEET).scores) == {(key, SELF) for key in PARTS}
    assert counted(scored) == {SHEET: {SELF: 3}, SECOND: {}}
    scored.undo(ACTOR)
    assert contents(scored.path) == before
    scored.redo(ACTOR)
    assert counted(scored) == {SHEET: {SELF: 3}, SECOND: {}}


def test_a_section_goes_with_its_parts_and_one_step_takes_all_of_it_back(scored):
    version, before = scored.version(), contents(scored.path)

    edit(scored, without(make_rubric(), "I", "I.1", "I.2"), review=5)

    assert scored.version() == version + 1
    assert counted(scored)[SHEET] == {SELF: 4, APPRAISED: 3}
    scored.undo(ACTOR)
    assert contents(scored.path) == before


def test_parts_may_move_up_when_their_section_goes(scored):
    rubric = make_rubric()
    moved = tuple(replace(rubric.get(key), parent=rubric.root.key) for key in PARTS)
    before = contents(scored.path)

    edit(scored, replace(rubric, criteria=(rubric.root, *moved, rubric.get(CriterionKey("II")))))

    assert counted(scored)[SHEET] == {SELF: 7, APPRAISED: 3}
    scored.undo(ACTOR)
    assert contents(scored.path) == before


def test_scores_of_other_rubrics_stay(scored):
    other = replace(make_rubric("r2"), name="Bảng khác")
    with scored.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(other)
        said = {(CriterionKey("II"), SELF): Score(points=Decimal(2))}
        work.scoresheets.add(make_sheet("s3", rubric=other, scores=said))

    edit(scored, without(make_rubric(), "II"))

    assert counted(scored)["s3"] == {SELF: 2}


def test_only_sheets_with_scores_are_marked_to_be_looked_through(scored):
    edit(scored, make_rubric(title="BẢNG MỚI"), review=3)

    assert reviews(scored) == {SHEET: 3, SECOND: None}
    scored.undo(ACTOR)
    assert reviews(scored) == {SHEET: None, SECOND: None}


def test_a_sheet_whose_last_scores_went_is_marked_as_well(filled):
    set_points(filled, "4", criterion="II")

    edit(filled, without(make_rubric(), "II"), review=4)

    assert reviews(filled) == {SHEET: 4}


def test_the_gravest_change_counts_until_somebody_has_looked(scored):
    edit(scored, make_rubric(title="A"), review=5)
    edit(scored, make_rubric(title="B"), review=3)
    assert reviews(scored)[SHEET] == 5

    with scored.work(ACTOR, Label.CONFIRM_REVIEW) as work:
        assert work.scoresheets.confirm_review(SHEET) == work.scoresheets.get(SHEET)
    assert reviews(scored)[SHEET] is None

    edit(scored, make_rubric(title="C"), review=3)
    assert reviews(scored)[SHEET] == 3


def test_a_change_that_alters_nothing_marks_nothing(scored):
    version = scored.version()

    edit(scored, make_rubric(), review=5)

    assert reviews(scored)[SHEET] is None
    assert scored.version() == version


@pytest.mark.parametrize("review", [2, 6])
def test_only_the_classes_of_change_that_ask_for_a_look_can_be_kept(scored, review):
    with pytest.raises(IntegrityError, match="ck_scoresheet_review"):
        edit(scored, make_rubric(title="A"), review=review)


def test_the_sheets_of_a_rubric_are_told_whole_the_oldest_first(scored):
    with scored.reading() as reading:
        sheets = reading.rubrics.sheets(RUBRIC)
        assert [sheet.uid for sheet in sheets] == [SHEET, SECOND]
        assert sheets == (reading.scoresheets.get(SHEET), reading.scoresheets.get(SECOND))
        with pytest.raises(NoSuchRubricError):
            reading.rubrics.sheets(RubricUid("none"))


def test_criteria_that_thirty_sheets_scored_go_in_one_step(filled):
    rubric = make_large_rubric(20)
    said = {(leaf.key, round_): Score(points=Decimal(1)) for leaf in rubric.leaves for round_ in (SELF, APPRAISED)}
    with filled.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(rubric)
        for year in range(2001, 2031):
            sheet = make_sheet(f"large{year}", rubric=rubric, period=Period.year_of(year), scores=said)
            work.scoresheets.add(sheet)
    before = contents(filled.path)

    edit(filled, without(rubric, *(leaf.key for leaf in rubric.leaves[:-1])), review=5)

    assert {totals[SELF] for uid, totals in counted(filled).items() if uid != SHEET} == {1}
    filled.undo(ACTOR)
    assert contents(filled.path) == before
