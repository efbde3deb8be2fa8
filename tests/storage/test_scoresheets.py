"""Score sheets in the data file."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.criterion_rule import RuleInput
from danhgia_desktop.regulation.rubric import (
    APPRAISED,
    CONCLUDED,
    SELF,
    CriterionKey,
    NoSuchCriterionError,
    NoSuchRoundError,
    RoundKey,
    RubricUid,
)
from danhgia_desktop.scoring.scoresheet import BLANK, Score, SheetUid
from danhgia_desktop.storage.change import Operation
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.storage.rubrics import NoSuchRubricError
from danhgia_desktop.storage.scoresheets import NoSuchScoresheetError, ScoresheetExistsError
from tests.regulation.test_rubric_codec import inputs
from tests.storage.builders import (
    ACTOR,
    RUBRIC,
    SHEET,
    make_rubric,
    make_sheet,
    make_unit,
    query,
    set_points,
)
from tests.storage.journal_rows import kept_changes

COUNTED, PARTS, SECOND = CriterionKey("I.1"), CriterionKey("I.2"), CriterionKey("II")
NEWEST = "id = (SELECT max(id) FROM change_set)"

words = st.text(max_size=12)
scores = st.builds(
    Score,
    points=st.none() | st.decimals(0, 99999, places=2),
    inputs=st.lists(inputs, max_size=2).map(tuple),
    not_applicable=st.booleans(),
    reason=words,
    evidence=words,
)
keys = st.tuples(
    st.sampled_from([criterion.key for criterion in make_rubric().criteria]),
    st.sampled_from([SELF, APPRAISED, CONCLUDED]),
)
many_scores = st.dictionaries(keys, scores, max_size=5)


def change(store, changed) -> None:
    with store.work(ACTOR, Label.SCORE_LINES) as work:
        work.scoresheets.set_scores(SHEET, changed)


def stored(store, uid: str = SHEET):
    with store.reading() as reading:
        return reading.scoresheets.get(SheetUid(uid))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(many_scores, many_scores)
def test_any_scores_come_back_and_changes_touch_nothing_else(filled, first, second):
    change(filled, dict.fromkeys(stored(filled).scores, BLANK))
    before = make_sheet()

    change(filled, first)
    assert stored(filled) == before.with_scores(first)

    change(filled, second)
    assert stored(filled) == before.with_scores(first).with_scores(second)


def test_changing_scores_returns_the_sheet_as_it_is_stored(filled):
    with filled.work(ACTOR, Label.SCORE_LINE) as work:
        returned = work.scoresheets.set_scores(SHEET, {(COUNTED, SELF): Score(points=Decimal("3.25"))})

    assert returned == stored(filled)


def test_a_new_sheet_is_stored_with_the_scores_it_has(filled):
    given_scores = {(COUNTED, SELF): Score(inputs=(RuleInput(rule=0, count=3),)), (PARTS, APPRAISED): Score(reason="x")}
    sheet = make_sheet("s2", period=Period(year=2026, kind=PeriodKind.QUARTER, number=4), scores=given_scores)

    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(sheet)

    assert stored(filled, "s2") == sheet
    assert stored(filled) == make_sheet()


def test_only_changed_lines_are_written(filled):
    change(filled, {(COUNTED, SELF): Score(points=Decimal(1)), (SECOND, SELF): Score(points=Decimal(2))})

    change(filled, {(COUNTED, SELF): Score(points=Decimal(1)), (SECOND, SELF): Score(points=Decimal(3))})

    (kept,) = kept_changes(filled.path, NEWEST)
    assert (kept.operation, kept.keys) == (Operation.UPDATE, ((1, 5, "self"),))


def test_a_score_without_anything_in_it_has_no_row(filled):
    change(filled, {(COUNTED, SELF): Score(points=Decimal(1)), (SECOND, SELF): Score(reason="vì")})
    change(filled, {(COUNTED, SELF): BLANK})

    assert query(filled.path, "SELECT criterion_id, reason FROM score") == [(5, "vì")]


def test_the_sheet_of_a_unit_in_a_period_is_found(filled):
    with filled.reading() as reading:
        sheets = reading.scoresheets
        assert sheets.find(RUBRIC, make_sheet().subject, Period.year_of(2026)) == make_sheet()
        assert sheets.find(RUBRIC, make_sheet().subject, Period.year_of(2027)) is None


def test_a_unit_has_one_sheet_under_a_rubric_in_a_period(filled):
    with pytest.raises(ScoresheetExistsError) as raised, filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet("s2"))

    assert raised.value.values == {
        "rubric": "Bảng chấm điểm",
        "name": "Phòng Tổng hợp",
        "period": Period.year_of(2026),
    }


def test_a_sheet_needs_its_rubric_and_its_unit_in_the_file(filled):
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        with pytest.raises(NoSuchRubricError):
            work.scoresheets.add(make_sheet("s2", rubric=make_rubric("r2")))
        with pytest.raises(NoSuchUnitError):
            work.scoresheets.add(make_sheet("s2", unit=make_unit("u2")))


def test_a_removed_sheet_is_gone_with_its_scores_and_totals_until_that_is_undone(filled):
    set_points(filled, "3.25")
    before = stored(filled)

    with filled.work(ACTOR, Label.REMOVE_SCORESHEET) as work:
        work.scoresheets.remove(SHEET)
    with pytest.raises(NoSuchScoresheetError) as raised:
        stored(filled)
    assert raised.value.values == {"sheet": SHEET}
    for table in ("scoresheet", "score", "scoresheet_total"):
        assert query(filled.path, f"SELECT * FROM {table}") == []  # noqa: S608

    filled.undo(ACTOR)
    assert stored(filled) == before
    assert query(filled.path, "SELECT counted FROM scoresheet_total") == [(325,)]


def test_scores_of_criteria_and_rounds_that_are_not_there_are_refused(filled):
    with filled.work(ACTOR, Label.SCORE_LINE) as work:
        with pytest.raises(NoSuchCriterionError):
            work.scoresheets.set_scores(SHEET, {(CriterionKey("IX"), SELF): BLANK})
        with pytest.raises(NoSuchRoundError):
            work.scoresheets.set_scores(SHEET, {(COUNTED, RoundKey("final")): BLANK})
        with pytest.raises(NoSuchScoresheetError):
            work.scoresheets.set_scores(SheetUid("s9"), {})


def test_sheets_under_two_rubrics_keep_their_scores_apart(filled):
    other = make_rubric("r2", name="Bảng khác")
    with filled.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(other)
        work.scoresheets.add(make_sheet("s2", rubric=other, scores={(COUNTED, SELF): Score(points=Decimal(4))}))
    set_points(filled, "1")

    assert stored(filled).rubric.uid == RUBRIC
    assert stored(filled, "s2").rubric.uid == RubricUid("r2")
    assert stored(filled).score(COUNTED, SELF).points == 1
    assert stored(filled, "s2").score(COUNTED, SELF).points == 4
