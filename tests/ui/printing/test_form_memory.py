from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.operations import sample, scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import APPRAISED, SELF
from danhgia_desktop.reports.rubric_sheet import SheetForm
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
from danhgia_desktop.ui.printing.file_export import file_stem
from danhgia_desktop.ui.printing.form_memory import FormMemory
from danhgia_desktop.ui.printing.sheet_export import sheet_name
from tests.ui.conftest import ACTOR


@pytest.fixture
def sheet(tmp_path) -> Scoresheet:
    with open_data(tmp_path / "sample") as store:
        return scoring.get_scoresheet(store, sample.sample_sheet(store, ACTOR))


@pytest.fixture
def memory(settings) -> FormMemory:
    return FormMemory(settings)


USUAL = SheetForm(title=("BẢNG CHẤM ĐIỂM", "VĂN PHÒNG NĂM 2020"), caption="(Kèm theo …)", signer_titles=("GIÁM ĐỐC",))
CHOSEN = replace(
    USUAL,
    rounds=(SELF, APPRAISED),
    evidence=True,
    reasons=True,
    words_of=APPRAISED,
    landscape=True,
    title=("BẢNG ĐIỂM",),
    caption="(Kèm theo Báo cáo số 12)",
    letterhead=True,
    notes=False,
    signer_titles=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer_name="Nguyễn Văn Ệ",
)


def test_at_first_the_usual_form_is_proposed(memory, sheet):
    assert memory.recall(sheet, USUAL) == USUAL


def test_what_was_chosen_comes_back(memory, sheet):
    memory.remember(sheet, CHOSEN, USUAL)

    assert memory.recall(sheet, USUAL) == CHOSEN


def test_another_unit_has_the_caption_and_the_signature_but_its_own_heading(memory, sheet):
    memory.remember(sheet, CHOSEN, USUAL)

    recalled = memory.recall(replace(sheet, uid=SheetUid("other")), USUAL)

    assert recalled == replace(CHOSEN, title=USUAL.title)


def test_another_period_has_the_signature_alone(memory, sheet):
    memory.remember(sheet, CHOSEN, USUAL)
    next_year = replace(sheet, uid=SheetUid("other"), period=Period.year_of(2021))

    assert memory.recall(next_year, USUAL) == replace(CHOSEN, title=USUAL.title, caption=USUAL.caption)


def test_what_was_left_as_proposed_follows_the_next_proposal(memory, sheet):
    memory.remember(sheet, replace(USUAL, signer_name="Hoa"), USUAL)
    renamed = replace(USUAL, caption="(Kèm theo Báo cáo của Sở mới)")

    assert memory.recall(sheet, renamed) == replace(renamed, signer_name="Hoa")


@pytest.mark.parametrize("scribble", ["[", "[1]", '"text"'])
def test_scribbles_in_the_file_are_passed_over(memory, settings, sheet, scribble):
    settings.keep(f"print/rubric_{sheet.rubric.uid}", scribble)

    assert memory.recall(sheet, USUAL) == USUAL


def test_columns_are_remembered_for_the_round_at_work(memory, settings, sheet):
    memory.remember(sheet, CHOSEN, USUAL)
    settings.keep("scoring/round", APPRAISED)

    assert memory.round_at_work() == APPRAISED
    assert memory.recall(sheet, USUAL) == replace(CHOSEN, rounds=USUAL.rounds)


def test_a_round_that_is_no_more_is_left_out(memory, sheet):
    memory.remember(sheet, CHOSEN, USUAL)
    fewer = replace(sheet, rubric=replace(sheet.rubric, rounds=sheet.rubric.rounds[:1]))

    assert memory.recall(fewer, USUAL).rounds == (SELF,)
    assert memory.recall(fewer, USUAL).words_of == SELF


def named(unit: str) -> Subject:
    return Subject(unit=OrgUnit(uid=UnitUid("u"), name=unit))


def test_a_file_is_named_after_unit_and_period_without_what_disks_refuse(sheet):
    odd = replace(sheet, subject=named('Phòng "A/B": TC?'), period=Period.year_of(2026))

    assert file_stem(sheet_name(odd)) == "Bảng chấm điểm – Phòng A B TC – năm 2026"


def test_a_very_long_name_is_cut(sheet):
    long = replace(sheet, subject=named("Phòng " * 60))

    assert len(file_stem(sheet_name(long))) <= 120
