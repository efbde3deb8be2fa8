"""Finding things in seed 003."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from danhgia_desktop.operations import rubric_editing, scoring, staff, undoing, units
from danhgia_desktop.operations.searching import Found, FoundKind, search
from danhgia_desktop.operations.subjects import PersonCoded, UnitNamed
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.period import Period, parse
from danhgia_desktop.regulation.rubric import APPRAISED, SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR, make_member, make_posting

OFFICE = "Sở Tài nguyên và Môi trường"


def kinds(found: tuple[Found, ...]) -> list[FoundKind]:
    return [one.kind for one in found]


def texts(store, words: str, kind: FoundKind) -> list[str]:
    return [one.text for one in search(store, words) if one.kind is kind]


def place(sheet, path: str, round_=SELF) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.find(path).key, round=round_)


def note(store, sheet, path: str, reason: str) -> ScorePlace:
    scoring.set_reason(store, ACTOR, place(sheet, path), reason)
    return place(sheet, path)


def test_a_unit_is_found_without_marks_and_its_sheet_after_it(store, sheet):
    unit, of_unit = search(store, "tai NGUYEN môi")

    assert unit == Found(kind=FoundKind.UNIT, text=OFFICE, unit=sheet.subject.unit.uid)
    assert of_unit == Found(
        kind=FoundKind.SHEET,
        text=OFFICE,
        context="Bắc Giang 2020",
        unit=sheet.subject.unit.uid,
        rubric=sheet.rubric.uid,
        period=Period.year_of(2020),
        sheet=sheet.uid,
    )


def test_namesakes_are_told_apart_by_code_and_unit_wherever_they_are_found(store, sheet):
    unit = sheet.subject.unit.uid
    for code in ("CC1", "CC2"):
        posting = make_posting(code, staff=StaffUid(code), unit=unit)
        staff.add_staff(store, ACTOR, make_member(code, code=code, name="Nguyễn Văn Bình"), posting)
        opened = scoring.open_scoresheet(
            store, ACTOR, rubric=sheet.rubric.uid, subject=PersonCoded(code=code), period=parse("2026")
        )
        note(store, opened, "I.1.1", "Bình nộp chậm")

    found = search(store, "van binh") + search(store, "nop cham")

    assert {(one.kind, one.text, one.context) for one in found} == {
        said
        for code in ("CC1", "CC2")
        for said in (
            (FoundKind.STAFF, "Nguyễn Văn Bình", f"{code} · {OFFICE}"),
            (FoundKind.SHEET, "Nguyễn Văn Bình", f"{code} · {OFFICE} · Bắc Giang 2020"),
            (FoundKind.REASON, "Bình nộp chậm", f"I.1.1 · Nguyễn Văn Bình · {code} · {OFFICE}"),
        )
    }


def test_a_rubric_is_found_by_its_name_and_by_its_heading(store, sheet):
    by_name, by_heading = search(store, "bac giang 2020")[0], search(store, "bang cham diem")[0]

    assert (by_name.kind, by_name.text, by_name.rubric) == (FoundKind.RUBRIC, "Bắc Giang 2020", sheet.rubric.uid)
    assert by_heading == by_name
    assert by_heading.context == sheet.rubric.title


@pytest.mark.parametrize("path", ["I.1.2", "VI", "I.1.2/1"])
def test_a_criterion_is_found_by_its_number(store, sheet, path):
    criterion = sheet.rubric.find(path)

    first = search(store, path)[0]

    assert first == Found(
        kind=FoundKind.CRITERION,
        text=criterion.text,
        context=f"{path} · Bắc Giang 2020",
        rubric=sheet.rubric.uid,
        criterion=criterion.key,
    )


def test_a_criterion_without_a_text_is_shown_by_its_number(store, sheet):
    silent = replace(sheet.rubric.find("VI"), text="")
    with store.work(ACTOR, Label.EDIT_RUBRIC, name="") as work:
        work.rubrics.save(sheet.rubric.with_criterion(silent))

    first = search(store, "vi")[0]

    assert (first.text, first.criterion) == ("VI", silent.key)


def test_a_criterion_is_found_by_its_words_in_any_order_and_with_its_number(store, sheet):
    criterion = sheet.rubric.find("I.1.2")
    one, *_, other = criterion.text.split()

    assert criterion.text in texts(store, f"{other} {one} i.1", FoundKind.CRITERION)
    assert search(store, f"{one} qqq") == ()


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2026-Q4", "van phong quy iv"),
        ("2026-Q4", "phong q4 2026"),
        ("2026-Q4", "iv/2026"),
        ("2026-03", "van phong 3/2026"),
        ("2026-03", "03/2026"),
        ("2026-03", "thang 3"),
        ("2026-H1", "6 thang dau"),
        ("2026-W47", "tuan 47/2026"),
        ("2026", "nam 2026"),
    ],
)
def test_a_sheet_is_found_by_its_unit_and_its_period_as_people_say_them(store, sheet, period, words):
    scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=parse(period)
    )

    sheets = [found for found in search(store, words) if found.kind is FoundKind.SHEET]

    assert [(found.text, found.period) for found in sheets] == [("Văn phòng", parse(period))]


def test_what_was_said_of_a_score_is_found_where_it_was_said(store, sheet):
    reason, evidence = place(sheet, "I.1.2", APPRAISED), place(sheet, "VI")
    scoring.set_reason(store, ACTOR, reason, "Nộp chậm hai ngày\nđã giải trình")
    scoring.set_evidence(store, ACTOR, evidence, "Công văn 12/BC-STNMT")

    (said,) = search(store, "giai trinh cham")
    (proof,) = search(store, "12/bc")

    assert (said.kind, said.text) == (FoundKind.REASON, "Nộp chậm hai ngày\nđã giải trình")
    assert (said.sheet, said.criterion, said.round) == (sheet.uid, reason.criterion, APPRAISED)
    assert (said.context, said.period) == (f"I.1.2 · {OFFICE}", Period.year_of(2020))
    assert (proof.kind, proof.text, proof.criterion) == (FoundKind.EVIDENCE, "Công văn 12/BC-STNMT", evidence.criterion)


def test_what_is_said_of_the_total_has_no_number(store, sheet):
    note(store, sheet, "total", "cộng lại")

    (said,) = search(store, "cong lai")

    assert said.context == OFFICE


def test_whole_words_and_beginnings_come_before_middles_and_criteria_before_notes(store, sheet):
    for name in ("Ban Phongban", "Ban Lạ", "Thanh tra Ban", "Sở Bankhác", "Ubanx", "Bankhác"):
        units.add_unit(store, ACTOR, name)
    note(store, sheet, "VI", "ban lạ")

    names = texts(store, "ban", FoundKind.UNIT)

    assert names[:2] == ["Ban Lạ", "Ban Phongban"]
    assert names[2:] == ["Bankhác", "Thanh tra Ban", "Sở Bankhác", "Ubanx"]
    found = kinds(search(store, "ban", limit=500))
    assert FoundKind.CRITERION in found
    assert found[-1] is FoundKind.REASON
    assert FoundKind.REASON not in found[:-1]


def test_the_newest_sheet_comes_first(store, sheet):
    for year in (2021, 2023, 2022):
        scoring.open_scoresheet(
            store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=Period.year_of(year)
        )

    found = [one.period.year for one in search(store, "van phong") if one.kind is FoundKind.SHEET]

    assert found == [2022, 2023, 2021]


@pytest.mark.parametrize("words", ["", "  ", "\u0301"])
def test_nothing_is_found_where_nothing_is_asked(store, sheet, words):
    assert search(store, words) == ()


@pytest.mark.parametrize("words", ["_", "%_", "100%", "'", '"', "a OR b", "*", "[", "\\", "x" * 10_000, "z\0z", "😀"])
def test_signs_mean_nothing_but_themselves(store, sheet, words):
    assert search(store, words) == ()


def test_signs_are_found_like_letters(store, sheet):
    note(store, sheet, "VI", "đạt 99,5% (làm tròn)")

    assert kinds(search(store, "99,5% (lam")) == [FoundKind.REASON]


def test_there_are_never_more_than_wanted(store, sheet):
    note(store, sheet, "VI", "a")

    assert len(search(store, "a", limit=5)) == 5
    assert len(search(store, "a")) == 60


def test_no_kind_crowds_the_others_out(store, sheet):
    note(store, sheet, "VI", "báo cáo tháng")
    for year in range(2021, 2031):
        scoring.open_scoresheet(
            store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Ban Báo cáo"), period=Period.year_of(year)
        )

    few, many = kinds(search(store, "bao cao", limit=15)), kinds(search(store, "bao cao", limit=100))

    assert Counter(few)[FoundKind.SHEET] < 10
    assert set(few) == {FoundKind.UNIT, FoundKind.CRITERION, FoundKind.SHEET, FoundKind.REASON}
    assert Counter(many)[FoundKind.SHEET] == 10
    assert few[-1] is many[-1] is FoundKind.REASON
    assert len(few) == 15


def test_what_is_found_follows_every_change_and_its_undo(store, sheet):
    said = note(store, sheet, "VI", "nộp chậm")

    scoring.set_reason(store, ACTOR, said, "")
    assert search(store, "nop cham") == ()
    undoing.undo(store, ACTOR)
    assert kinds(search(store, "nop cham")) == [FoundKind.REASON]

    units.rename_unit(store, ACTOR, sheet.subject.unit.uid, "Sở Quýt")
    assert kinds(search(store, "quyt")) == [FoundKind.UNIT, FoundKind.SHEET]
    rubric_editing.save_rubric(store, ACTOR, replace(sheet.rubric, name="Bảng Ổi"), base=sheet.rubric)
    assert kinds(search(store, "bang oi"))[:2] == [FoundKind.RUBRIC, FoundKind.SHEET]

    scoring.remove_scoresheet(store, ACTOR, sheet.uid)
    assert search(store, "nop cham") == ()
    assert kinds(search(store, "quyt")) == [FoundKind.UNIT]
