"""The sample data."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.operations import rubrics, sample, scoring, undoing, units
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.sample import NotSampleDataError
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.regulation.rubric import APPRAISED, SELF
from danhgia_desktop.scoring.problems import ProblemCode, of_round
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.undo import NothingToUndoError
from tests.storage.builders import ACTOR, make_rubric


def test_the_sample_is_the_real_document_with_colleagues_in_every_state(store):
    sample.sample_sheet(store, ACTOR)

    summaries = scoring.sheets(store)
    assert [summary.unit_name for summary in summaries] == [
        "Sở Tài nguyên và Môi trường",
        "Văn phòng Sở",
        "Thanh tra Sở",
        "Phòng Quản lý đất đai",
    ]
    blanks = [{round_: total.blanks for round_, total in summary.totals.items()} for summary in summaries]
    assert blanks == [{SELF: 2, APPRAISED: 0}, {SELF: 0}, {SELF: 31}, {}]
    assert {summary.period for summary in summaries} == {sample.PERIOD}


def test_the_document_s_own_sheet_states_93_and_adds_up_to_90_and_a_half(store):
    uid = sample.sample_sheet(store, ACTOR)

    own = scoring.sheets(store)[0]
    assert own.uid == uid
    assert own.totals[SELF].stated == Decimal(93)
    assert own.totals[SELF].counted == own.totals[APPRAISED].counted == Fraction("90.5")
    mismatched = [
        problem
        for problem in of_round(scoring.get_scoresheet(store, uid), SELF)
        if problem.code is ProblemCode.SUM_MISMATCH
    ]
    assert [(problem.stated, problem.computed) for problem in mismatched] == [
        (10, Fraction("7.5")),
        (93, Fraction("90.5")),
    ]


def test_the_sample_is_the_same_wherever_it_is_made(store, tmp_path):
    sample.sample_sheet(store, ACTOR)
    with open_data(tmp_path / "other") as other:
        sample.sample_sheet(other, ACTOR)
        again = [summary.totals for summary in scoring.sheets(other)]

    assert [summary.totals for summary in scoring.sheets(store)] == again


def test_the_sample_names_its_agency_and_rubric(store):
    sample.sample_sheet(store, ACTOR)

    assert units.get_agency(store).name == "Sở Tài nguyên và Môi trường"
    assert [(rubric.name, rubric.criteria, rubric.sheets) for rubric in rubrics.all_rubrics(store)] == [
        (sample.RUBRIC_NAME, 93, 4)
    ]


def test_asked_for_again_the_sample_stays_as_people_left_it(store):
    uid = sample.sample_sheet(store, ACTOR)
    version = store.version()

    assert sample.sample_sheet(store, ACTOR) == uid
    assert store.version() == version


def test_the_making_of_the_sample_cannot_be_undone(store):
    sample.sample_sheet(store, ACTOR)

    assert undoing.undoable(store) is None
    with pytest.raises(NothingToUndoError):
        undoing.undo(store, ACTOR)


def save_rubric(store) -> None:
    with store.work(ACTOR, Label.IMPORT_RUBRIC, name="Bảng") as work:
        work.rubrics.save(make_rubric())


@pytest.mark.parametrize(
    "fill",
    [
        lambda store: units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ")),
        lambda store: units.add_unit(store, ACTOR, "Văn phòng"),
        save_rubric,
    ],
    ids=["agency", "unit", "rubric"],
)
def test_data_of_one_s_own_is_left_alone(store, fill):
    fill(store)
    version = store.version()

    with pytest.raises(NotSampleDataError):
        sample.sample_sheet(store, ACTOR)

    assert store.version() == version


def test_a_sample_whose_own_sheet_was_removed_counts_as_data_of_one_s_own(store):
    scoring.remove_scoresheet(store, ACTOR, sample.sample_sheet(store, ACTOR))

    with pytest.raises(NotSampleDataError):
        sample.sample_sheet(store, ACTOR)

    assert len(scoring.sheets(store)) == 3
