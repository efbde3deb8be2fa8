"""Templates of rubrics: written, edited in a spreadsheet, read back."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.rubric_template import is_template, read_template
from danhgia_desktop.imports.template_reading import TemplateCode, TemplateReading
from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    TaskFigure,
    Threshold,
)
from danhgia_desktop.regulation.rubric import TOTAL, CriterionKey, Rubric
from danhgia_desktop.reports.rubric_template import compose
from tests import rubric_builders
from tests.imports.builders import document, parts_of, sheet_of, with_part
from tests.rubric_builders import criterion
from tests.template_builders import edited, percent, rubrics

TABLE = "Bộ tiêu chí"
FIRST = 4
"""The first row of criteria."""

RULES = (
    CountRate(words="mỗi báo cáo được 0,25 điểm", rate=Decimal("0.25"), unit="báo cáo", expected=10),
    DeductOnce(points=Decimal(1), condition="nộp chậm"),
)


def sections() -> Rubric:
    """Rows 4 to 10: I, 1, 1.1, 1.2, 2, II, the total."""
    return rubric_builders.rubric(
        criterion("I", maximum="10", text="Thông tin"),
        criterion("1", "I", maximum="6", text="Chương trình"),
        criterion("1.1", "1", maximum="4", places=1, rules=RULES, guidance=("- Đủ: 4", "- Thiếu: 0"), evidence="Sổ"),
        criterion("1.2", "1", maximum="2"),
        criterion("2", "I", maximum="4", text="  Báo cáo\ntháng"),
        criterion("II", maximum="5"),
        maximum="15",
    )


WRITTEN = compose(sections())
PARTS = ("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml")


def read(content: bytes) -> TemplateReading:
    numbers = count(1)
    return read_template(content, new_key=lambda: f"new{next(numbers)}")


def changed(change) -> Rubric:
    """Return the sections as read after a change, which must be readable."""
    reading = read(edited(sections(), change))
    assert reading.problems == ()
    assert reading.exported == sections()
    assert reading.rubric is not None
    return reading.rubric


def problems(change) -> list[tuple[TemplateCode, str, str]]:
    """Return what is to be mended after a change."""
    reading = read(edited(sections(), change))
    assert reading.rubric is None
    return [(problem.code, problem.address, problem.text) for problem in reading.problems]


def keys(rubric: Rubric) -> list[tuple[str, str]]:
    return [(line.key, line.parent) for line in rubric.lines]


def put(cell: str, value: object):
    def change(sheet: Worksheet) -> None:
        sheet[cell] = value

    return change


def move(sheet: Worksheet, row: int, to: int) -> None:
    """Move a whole row, as cutting and inserting does."""
    values = [cell.value for cell in sheet[row]]
    sheet.delete_rows(row)
    sheet.insert_rows(to)
    for place, value in enumerate(values, start=1):
        sheet.cell(to, place).value = value


@given(rubric=rubrics())
@settings(max_examples=settings.default.max_examples // 3)
def test_every_rubric_comes_back_to_the_letter(rubric):
    reading = read(compose(rubric))

    assert reading.problems == ()
    assert reading.rubric == rubric
    assert reading.exported == rubric


def test_a_file_saved_by_another_program_comes_back_to_the_letter():
    assert changed(lambda sheet: None) == sections()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_file_saved_by_libreoffice_comes_back_to_the_letter(tmp_path: Path):
    path = tmp_path / "mẫu.xlsx"
    path.write_bytes(compose(sections()))
    profile = (tmp_path / "profile").as_uri()

    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx"),
            *("--outdir", str(tmp_path / "saved"), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )

    content = (tmp_path / "saved" / "mẫu.xlsx").read_bytes()
    assert content != path.read_bytes()
    assert is_template(content)
    assert read(content).rubric == sections()


@given(place=st.integers(0, 10**6), put=st.binary(max_size=6), cut=st.integers(0, 30), part=st.sampled_from(PARTS))
def test_whatever_happens_to_a_file_nothing_worse_than_a_refusal_comes_of_it(place, put, cut, part):
    content = parts_of(WRITTEN)[part]
    start = place % len(content)

    damaged = with_part(WRITTEN, part, content[:start] + put + content[start + cut :])

    try:
        reading = read_template(damaged) if is_template(damaged) else None
    except ExpectedError:
        return
    assert reading is None or (reading.rubric is None) == bool(reading.problems)


def test_only_workbooks_with_the_hidden_records_are_templates():
    assert is_template(compose(sections()))
    assert not is_template(sheet_of([["Số TT", "Tiêu chí"]]))
    assert not is_template(document(lambda made: made.add_paragraph("x")))
    assert not is_template(b"Tieu chi;Diem")


def test_changed_words_are_taken_and_all_else_stays():
    read_back = changed(put("B6", "Chương trình công tác năm"))

    assert read_back == sections().with_criterion(
        replace(sections().get(CriterionKey("1.1")), text="Chương trình công tác năm")
    )


def test_words_of_every_column_may_be_changed():
    def change(sheet: Worksheet) -> None:
        sheet["A6"], sheet["D6"], sheet["E6"] = "1.1.", None, "- Đủ: 4\n\n  - Một nửa: 2"

    line = changed(change).get(CriterionKey("1.1"))

    assert (line.code, line.evidence, line.guidance) == ("1.1.", "", ("- Đủ: 4", "- Một nửa: 2"))


@pytest.mark.parametrize(
    ("typed", "points", "places"),
    [(3.5, "3.5", 1), ("3,5", "3.5", 1), ("4,25 điểm", "4.25", 2), (None, None, 1), (4, "4", 1), ("4", "4", 1)],
)
def test_a_maximum_may_be_a_number_or_words(typed, points, places):
    line = changed(put("C6", typed)).get(CriterionKey("1.1"))

    assert (line.max_points, line.places) == (points and Decimal(points), places)


def test_points_that_are_none_are_named_with_their_cell():
    assert problems(put("C6", "nhiều")) == [(TemplateCode.UNREADABLE_POINTS, f"{TABLE}!C6", "nhiều")]
    assert problems(put("C6", -1))[0][:2] == (TemplateCode.UNREADABLE_POINTS, f"{TABLE}!C6")


def test_rules_that_stay_keep_all_they_say_while_others_are_changed_or_added():
    words = "Mỗi báo cáo được 0,25 điểm (đủ 10)\nTrừ 1,5 điểm nếu: nộp chậm\nĐạt từ 90% trở lên: 2 điểm"

    rules = changed(put("F6", words)).get(CriterionKey("1.1")).rules

    assert rules == (
        RULES[0],
        DeductOnce(words="Trừ 1,5 điểm nếu: nộp chậm", points=Decimal("1.5"), condition="nộp chậm"),
        Threshold(words="Đạt từ 90% trở lên: 2 điểm", at_least=percent(90), points=Decimal(2)),
    )


def test_rules_may_be_put_in_another_order_and_removed():
    assert changed(put("F6", "Trừ 1 điểm nếu: nộp chậm")).get(CriterionKey("1.1")).rules == RULES[1:]
    assert changed(put("F6", None)).get(CriterionKey("1.1")).rules == ()
    swapped = "Trừ 1 điểm nếu: nộp chậm\nMỗi báo cáo được 0,25 điểm (đủ 10)"
    assert changed(put("F6", swapped)).get(CriterionKey("1.1")).rules == RULES[::-1]


def test_rules_in_the_words_of_rubrics_are_read_as_well():
    rules = changed(
        put("F7", "Chậm 01 báo cáo trừ 0,5 điểm\nBan hành kịp thời: 0,5\nChọn một: có: 2 điểm; không: 0 điểm")
    )

    per, once, choice = rules.get(CriterionKey("1.2")).rules
    assert isinstance(per, DeductPer | DeductOnce)
    assert isinstance(once, AwardOnce)
    assert isinstance(choice, Choice)
    assert choice.options == (Part(name="có", points=Decimal(2)), Part(name="không", points=Decimal(0)))


def test_a_line_that_says_no_rule_is_named_with_its_cell():
    words = "Mỗi báo cáo được 0,25 điểm (đủ 10)\ntùy lãnh đạo"

    assert problems(put("F6", words)) == [(TemplateCode.UNREADABLE_RULE, f"{TABLE}!F6", "tùy lãnh đạo")]


def test_a_limit_that_no_rule_would_keep_is_named():
    words = "Mỗi văn bản trừ 0,5 điểm, tối đa 1 điểm"

    assert problems(put("F7", words)) == [(TemplateCode.UNREADABLE_RULE, f"{TABLE}!F7", words)]


def test_the_total_takes_no_rules():
    words = "Điểm trừ: số điểm ghi ở đây được trừ khỏi tổng, tối đa bằng điểm chuẩn"

    assert problems(put("F10", words)) == [(TemplateCode.RULES_OF_TOTAL, f"{TABLE}!F10", words)]


def test_a_changed_rule_still_counts_from_the_work_plan():
    counting = CountRate(rate=Decimal(1), unit="nhiệm vụ", figure=TaskFigure.ON_TIME)
    rubric = rubric_builders.rubric(criterion("1", rules=(counting,)))

    read_back = read(edited(rubric, put("F4", "Mỗi nhiệm vụ được 2 điểm"))).rubric

    assert read_back is not None
    assert read_back.get(CriterionKey("1")).rules == (
        replace(counting, words="Mỗi nhiệm vụ được 2 điểm", rate=Decimal(2)),
    )


@pytest.mark.parametrize(
    ("row", "code", "parent"),
    [
        (7, "1.3", "1"),  # between 1.1 and 1.2
        (8, "1.3", "1"),
        (8, "a)", "1.2"),
        (8, "", "1"),
        (8, "3", "I"),
        (9, "III", "total"),
        (9, "-", "2"),
        (6, "-", "1"),
        (11, "-", "II"),  # below the total
        (5, "0", "I"),
        (5, "", "I"),
        (4, "A", "total"),
        (10, "", "total"),
        (10, "1", "II"),
        (11, "III", "total"),  # below the total
    ],
)
def test_an_added_row_belongs_where_its_number_or_its_place_says(row, code, parent):
    def change(sheet: Worksheet) -> None:
        sheet.insert_rows(row)
        sheet.row_dimensions[row].outlineLevel = 0
        sheet.cell(row, 1).value, sheet.cell(row, 2).value, sheet.cell(row, 3).value = code, "Mới", 1

    added = changed(change)

    assert keys(added)[row - FIRST if row < 11 else 6] == ("new1", parent)
    assert added.get(CriterionKey("new1")).max_points == 1
    assert [pair for pair in keys(added) if pair[0] != "new1"] == keys(sections())


def test_rows_may_be_grouped_under_an_added_one_by_excels_own_means():
    def change(sheet: Worksheet) -> None:
        sheet.insert_rows(9)
        sheet["B9"] = "Không số"
        sheet.row_dimensions[9].outlineLevel = 2

    assert keys(changed(change))[5] == ("new1", "2")


def test_removed_rows_are_gone():
    assert keys(changed(lambda sheet: sheet.delete_rows(6))) == [pair for pair in keys(sections()) if pair[0] != "1.1"]
    assert keys(changed(lambda sheet: sheet.delete_rows(4, 5))) == [("II", TOTAL)]


def test_a_row_may_change_its_place_and_what_it_is_part_of():
    assert keys(changed(lambda sheet: move(sheet, 7, 6)))[1:4] == [("1", "I"), ("1.2", "1"), ("1.1", "1")]
    assert keys(changed(lambda sheet: move(sheet, 8, 9)))[4:] == [("II", TOTAL), ("2", "II")]
    assert keys(changed(lambda sheet: move(sheet, 9, 4)))[0] == ("II", TOTAL)


def test_a_row_above_everything_it_could_belong_to_is_named():
    assert problems(lambda sheet: move(sheet, 6, 4)) == [(TemplateCode.MISPLACED, f"{TABLE}!A4", "")]


def test_rows_whose_section_was_removed_are_named():
    found = problems(lambda sheet: sheet.delete_rows(5))

    assert found == [
        (TemplateCode.PARENT_REMOVED, f"{TABLE}!A5", "1 Chương trình"),
        (TemplateCode.PARENT_REMOVED, f"{TABLE}!A6", "1 Chương trình"),
    ]


def copy_row(sheet: Worksheet, row: int) -> None:
    sheet.insert_rows(row + 1)
    for cell in sheet[row]:
        sheet.cell(row + 1, cell.column).value = cell.value


def test_a_row_copied_with_its_hidden_key_is_a_new_line_below_the_one_it_was_copied_from():
    reading = read(edited(sections(), lambda sheet: copy_row(sheet, 6)))

    assert reading.problems == ()
    assert reading.copies == (f"{TABLE}!A7",)
    before, read_keys = keys(sections()), keys(reading.rubric)
    (new,) = [place for place, (key, _) in enumerate(read_keys) if key == "new1"]
    assert read_keys[new] == ("new1", read_keys[new - 1][1])
    assert read_keys[:new] + read_keys[new + 1 :] == before


def test_a_copied_total_is_named_with_the_one_it_was_copied_from():
    rows = len(sections().criteria)

    ((code, address, first),) = problems(lambda sheet: copy_row(sheet, next(_total_rows(sheet))))

    assert code is TemplateCode.DUPLICATE_KEY
    assert (address, first) == (f"{TABLE}!G{rows + 4}", f"{TABLE}!A{rows + 3}")


def _total_rows(sheet: Worksheet):
    return (row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 7).value == TOTAL)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (put("G6", "khác"), (TemplateCode.UNKNOWN_KEY, f"{TABLE}!G6", "khác")),
        (put("C3", "Điểm"), (TemplateCode.COLUMN_MISSING, f"{TABLE}!A3", "Điểm chuẩn")),
        (put("G3", None), (TemplateCode.TABLE_MISSING, TABLE, "")),
        (lambda sheet: sheet.delete_rows(10), (TemplateCode.TOTAL_REMOVED, "", "TỔNG CỘNG")),
        (put("C11", 3), (TemplateCode.MISSING_TEXT, f"{TABLE}!B11", "")),
        (put("C6", "=1+1"), (TemplateCode.UNCOMPUTED, f"{TABLE}!C6", "")),
    ],
)
def test_whatever_is_damaged_is_named_with_its_cell(change, problem):
    assert problems(change) == [problem]


def test_a_row_that_was_emptied_and_not_removed_is_named():
    def change(sheet: Worksheet) -> None:
        for column in range(1, 7):
            sheet.cell(6, column).value = None

    assert problems(change) == [(TemplateCode.CLEARED, f"{TABLE}!A6", "")]


def test_all_that_is_to_be_mended_is_named_at_once_from_top_to_bottom():
    def change(sheet: Worksheet) -> None:
        sheet["C8"], sheet["F7"], sheet["G5"] = "x", "y", "z"

    found = [(code, address) for code, address, _text in problems(change) if code is not TemplateCode.PARENT_REMOVED]

    assert found == [
        (TemplateCode.UNKNOWN_KEY, f"{TABLE}!G5"),
        (TemplateCode.UNREADABLE_RULE, f"{TABLE}!F7"),
        (TemplateCode.UNREADABLE_POINTS, f"{TABLE}!C8"),
    ]


def test_columns_are_found_by_their_headings_wherever_they_stand():
    def change(sheet: Worksheet) -> None:
        sheet.insert_cols(3)
        sheet["C3"] = "Ghi chú của tôi"
        sheet.insert_rows(1, 2)

    assert changed(change) == sections()
