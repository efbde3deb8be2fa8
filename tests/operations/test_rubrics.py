"""Rubrics: read, checked, stored, renamed, removed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.rubric_reader import NoRubricError
from danhgia_desktop.operations import rubrics, scoring, undoing, units
from danhgia_desktop.operations.names import NameMissingError, NameTakenError
from danhgia_desktop.operations.rubrics import ScoresFor, Sums
from danhgia_desktop.operations.subjects import NotPostedInPeriodError, PersonCoded, UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF, TOTAL, RubricUid
from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage.rubrics import NoSuchRubricError, RubricInUseError
from danhgia_desktop.storage.uses import Use
from danhgia_desktop.wording import Language, say_label
from tests import bac_giang
from tests.imports.builders import old
from tests.operations.people import OFFICE, fill_office
from tests.storage.builders import ACTOR

IN_2020 = Period.year_of(2020)
TABLE = "STT\tTiêu chí\tĐiểm chuẩn\tĐiểm tự chấm\tĐiểm thẩm định\n1\tVăn thư\t6\t5\t4\n2\tLưu trữ\t4\t\t\n"


@pytest.fixture
def read(tmp_path):
    """Read a rubric from lines of text."""

    def read_lines(text: str):
        path = tmp_path / "bảng.txt"
        path.write_text(text, encoding="utf-8")
        return rubrics.read_rubric(read_file(path))

    return read_lines


def names(store) -> list[str]:
    return [rubric.name for rubric in rubrics.all_rubrics(store)]


def last_step(store) -> str:
    step = undoing.undoable(store)
    return say_label(step.label, step.details, Language.VI) if step else ""


# reading and checking


def test_the_real_rubric_adds_up_as_its_facts_say():
    found = rubrics.check(bac_giang.draft())

    assert found.maximum == Sums(stated=Fraction(100), summed=Fraction(100))
    assert found.rounds == {SELF: Sums(stated=Fraction(93), summed=Fraction(181, 2))}
    assert [problem.code for problem in found.problems] == [
        ProblemCode.RULE_CONFLICT,
        ProblemCode.BLANK,
        ProblemCode.BLANK,
        ProblemCode.SUM_MISMATCH,
        ProblemCode.SUM_MISMATCH,
    ]


def test_a_table_with_two_rounds_is_added_up_for_each(read):
    found = rubrics.check(read(TABLE))

    assert found.maximum == Sums(stated=None, summed=Fraction(10))
    assert found.rounds == {
        SELF: Sums(stated=None, summed=Fraction(5)),
        APPRAISED: Sums(stated=None, summed=Fraction(4)),
    }
    assert [(problem.code, problem.field) for problem in found.problems] == [
        (ProblemCode.BLANK, SELF),
        (ProblemCode.BLANK, APPRAISED),
    ]


def test_a_table_without_scores_states_and_sums_nothing(read):
    found = rubrics.check(read("Tiêu chí\tĐiểm\nVăn thư\t6\n"))

    assert found.rounds == {SELF: Sums(stated=None, summed=None)}
    assert found.problems == ()


def test_a_stated_total_that_is_not_the_sum_is_named(read):
    found = rubrics.check(read("TT\tTiêu chí\tĐiểm\n1\tVăn thư\t6\n\tTổng cộng\t10\n"))

    assert found.maximum == Sums(stated=Fraction(10), summed=Fraction(6))
    assert [(problem.code, problem.criterion) for problem in found.problems] == [(ProblemCode.SUM_MISMATCH, TOTAL)]


def test_the_sheet_of_a_draft_belongs_to_nobody():
    sheet = rubrics.draft_sheet(bac_giang.draft())

    assert sheet.subject.name == ""
    assert sheet.scores == bac_giang.draft().scores


def test_old_text_is_converted_only_when_a_person_says_so(tmp_path):
    path = tmp_path / "cũ.txt"
    path.write_text(old(TABLE, LegacyEncoding.TCVN3), encoding="utf-8")
    source = read_file(path)

    converted = rubrics.read_rubric(source, LegacyEncoding.TCVN3)

    assert source.legacy is LegacyEncoding.TCVN3
    assert [criterion.text for criterion in converted.rubric.lines] == ["Văn thư", "Lưu trữ"]
    with pytest.raises(NoRubricError):
        rubrics.read_rubric(source)


# storing


def test_a_rubric_is_stored_with_its_rules_in_one_step(store):
    draft = bac_giang.draft()

    imported = rubrics.import_rubric(store, ACTOR, draft, name="Bắc Giang 2020")

    assert imported.sheet is None
    assert rubrics.get_rubric(store, imported.rubric.uid) == imported.rubric
    assert imported.rubric.criteria == draft.rubric.criteria
    assert scoring.sheets(store) == ()
    assert last_step(store) == "Nhập bộ tiêu chí Bắc Giang 2020"


def test_a_rubric_is_stored_with_the_scores_of_its_table(store):
    draft = bac_giang.draft()

    imported = rubrics.import_rubric(
        store,
        ACTOR,
        draft,
        name="Bắc Giang 2020",
        scores_for=ScoresFor(subject=UnitNamed(name="Sở TNMT"), period=IN_2020),
    )

    assert imported.sheet
    stored = scoring.get_scoresheet(store, imported.sheet.uid)
    assert stored == imported.sheet
    assert stored.scores == draft.scores
    assert (stored.subject.name, stored.period) == ("Sở TNMT", IN_2020)
    assert [unit.name for unit in units.all_units(store)] == ["Sở TNMT"]


def test_one_undo_takes_rubric_sheet_and_unit_back_and_one_redo_brings_them_again(store):
    wanted = ScoresFor(subject=UnitNamed(name="Sở TNMT"), period=IN_2020)
    imported = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang", scores_for=wanted)

    undoing.undo(store, ACTOR)
    assert (names(store), units.all_units(store), scoring.sheets(store)) == ([], (), ())

    undoing.redo(store, ACTOR)
    assert imported.sheet
    assert scoring.get_scoresheet(store, imported.sheet.uid) == imported.sheet


def test_scores_go_to_the_unit_that_is_known_already(store):
    unit = units.add_unit(store, ACTOR, "Văn phòng Sở")

    imported = rubrics.import_rubric(
        store,
        ACTOR,
        bac_giang.draft(),
        name="Bắc Giang",
        scores_for=ScoresFor(subject=UnitNamed(name="VAN PHONG SO"), period=IN_2020),
    )

    assert imported.sheet
    assert imported.sheet.subject.unit == unit


def test_scores_go_to_a_person_where_he_or_she_worked_in_the_period(store):
    fill_office(store)
    wanted = ScoresFor(subject=PersonCoded(code="cc2"), period=Period.year_of(2026))

    imported = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang", scores_for=wanted)

    assert imported.sheet
    assert (imported.sheet.subject.name, imported.sheet.subject.unit.name) == ("Lê Văn Bình", OFFICE)
    before = ScoresFor(subject=PersonCoded(code="CC2"), period=IN_2020)
    with pytest.raises(NotPostedInPeriodError):
        rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Lần nữa", scores_for=before)
    assert names(store) == ["Bắc Giang"]


@pytest.mark.parametrize("name", ["", "  ", "\u00a0"])
def test_a_rubric_needs_a_name(store, name):
    with pytest.raises(NameMissingError):
        rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name=name)

    assert names(store) == []


@pytest.mark.parametrize("name", ["Bắc Giang", "BẮC GIANG", "bac  giang"])
def test_two_rubrics_never_share_a_name(store, name):
    rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang")
    version = store.version()

    with pytest.raises(NameTakenError):
        rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name=name)

    assert names(store) == ["Bắc Giang"]
    assert store.version() == version


def test_the_same_draft_under_two_names_makes_two_rubrics(store):
    first = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Năm 2020").rubric
    second = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Năm 2021").rubric

    assert names(store) == ["Năm 2020", "Năm 2021"]
    assert first.uid != second.uid
    assert [rubric.criteria for rubric in rubrics.all_rubrics(store)] == [93, 93]


def test_nothing_is_half_stored_when_the_sheet_cannot_be(store):
    wanted = ScoresFor(subject=UnitNamed(name="  "), period=IN_2020)

    with pytest.raises(NameMissingError):
        rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang", scores_for=wanted)

    assert names(store) == []
    assert units.all_units(store) == ()
    assert undoing.history(store) == ()


def test_scores_of_every_round_are_stored(store, read):
    wanted = ScoresFor(subject=UnitNamed(name="Văn phòng"), period=IN_2020)

    imported = rubrics.import_rubric(store, ACTOR, read(TABLE), name="Văn phòng", scores_for=wanted)

    (summary,) = scoring.sheets(store)
    assert {round_: total.counted for round_, total in summary.totals.items()} == {SELF: 5, APPRAISED: 4}
    assert imported.sheet
    first = imported.rubric.lines[0].key
    assert imported.sheet.score(first, APPRAISED) == Score(points=Decimal(4))
    assert imported.sheet.score(first, CONCLUDED).is_blank


# names and removing


def test_lists_show_size_and_sheets_of_each_rubric(store, sheet):
    (summary,) = rubrics.all_rubrics(store)

    assert (summary.uid, summary.name) == (sheet.rubric.uid, "Bắc Giang 2020")
    assert (summary.criteria, summary.sheets) == (93, 1)


def test_a_rubric_that_no_sheet_uses_is_removed_and_comes_back(store):
    rubric = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang").rubric

    rubrics.remove_rubric(store, ACTOR, rubric.uid)

    assert names(store) == []
    assert last_step(store) == "Xóa bộ tiêu chí Bắc Giang"
    undoing.undo(store, ACTOR)
    assert rubrics.get_rubric(store, rubric.uid) == rubric


def test_a_rubric_in_use_stays(store, sheet):
    with pytest.raises(RubricInUseError) as refused:
        rubrics.remove_rubric(store, ACTOR, sheet.rubric.uid)

    assert refused.value.values == {"rubric": "Bắc Giang 2020", "uses": {Use.SHEETS: 1}}
    assert names(store) == ["Bắc Giang 2020"]


def test_a_rubric_that_is_gone_is_not_found(store):
    gone = RubricUid("gone")

    for operation in (
        lambda: rubrics.get_rubric(store, gone),
        lambda: rubrics.remove_rubric(store, ACTOR, gone),
    ):
        with pytest.raises(NoSuchRubricError):
            operation()
