"""The workbook of a rubric's template, as spreadsheet programs see it."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from danhgia_desktop.regulation.criterion_rule import CountRate, DeductOnce
from danhgia_desktop.regulation.rule_sentences import read_sentence
from danhgia_desktop.reports.rubric_template import compose
from danhgia_desktop.reports.sheet_text import CellTextTooLongError
from danhgia_desktop.reports.template_guide import EXAMPLES
from tests import rubric_builders
from tests.rubric_builders import criterion

TABLE, GUIDE, RECORDS = "Bộ tiêu chí", "Hướng dẫn", "danhgia_desktop"
FORMULA = '=HYPERLINK("http://a.vn")'


def opened() -> Workbook:
    rubric = rubric_builders.rubric(
        criterion("I", maximum="10"),
        criterion("1.1", "I", maximum="4.00", places=1, text=FORMULA, evidence="-Sổ", guidance=("- một", "+ hai")),
        criterion(
            "2",
            "I",
            text="dài " * 60,
            rules=(CountRate(rate=Decimal("0.25"), unit="báo cáo"), DeductOnce(points=Decimal(1))),
        ),
        maximum="10",
    )
    return openpyxl.load_workbook(BytesIO(compose(rubric)))


def test_the_table_shows_each_criterion_and_its_rules_in_words():
    sheet = opened()[TABLE]

    assert [cell.value for cell in sheet[3]] == [
        "Số TT",
        "Tiêu chí",
        "Điểm chuẩn",
        "Tài liệu kiểm chứng",
        "Hướng dẫn",
        "Cách tính điểm",
        "Khóa (không sửa)",
    ]
    assert [cell.value for cell in sheet[5]] == ["1.1", FORMULA, 4, "-Sổ", "- một\n+ hai", None, "1.1"]
    assert sheet["F6"].value == "Mỗi báo cáo được 0,25 điểm\nTrừ 1 điểm nếu: có vi phạm"
    assert [cell.value for cell in sheet[7]][1:3] == ["TỔNG CỘNG", 10]


def test_what_looks_like_a_formula_is_text_even_after_editing():
    sheet = opened()[TABLE]

    assert [sheet[cell].data_type for cell in ("B5", "D5", "E5")] == ["s", "s", "s"]
    assert [sheet[cell].quotePrefix for cell in ("B5", "D5", "E5", "A5")] == [True, True, True, False]
    assert (sheet["A5"].number_format, sheet["C5"].number_format) == ("@", "0.0#;-0.0#;0")
    assert sheet["A5"].number_format == sheet.column_dimensions["A"].number_format == "@"


def test_the_table_can_be_worked_with():
    sheet = opened()[TABLE]

    assert sheet.freeze_panes == "C4"
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.print_area == "'Bộ tiêu chí'!$A$1:$F$7"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert [sheet.row_dimensions[row].outlineLevel for row in (4, 5, 6, 7)] == [0, 1, 1, 0]
    assert sheet.row_dimensions[6].height > 3 * sheet.row_dimensions[4].height
    assert [sheet.cell(row, 2).alignment.indent for row in (4, 5, 6)] == [0, 1, 1]


def test_rows_grow_with_what_is_typed_into_them():
    rubric = rubric_builders.rubric(criterion("1"))
    with zipfile.ZipFile(BytesIO(compose(rubric))) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()

    assert ' ht="' in sheet
    assert "customHeight" not in sheet


def test_points_and_keys_are_guarded_while_rows_stay_free_to_move():
    sheet = opened()[TABLE]

    points, key = sheet.data_validations.dataValidation
    assert (points.type, points.errorStyle, str(points.sqref)) == ("decimal", "warning", "C4:C207")
    assert (key.type, key.formula1, str(key.sqref)) == ("custom", "FALSE", "G4:G207")
    assert sheet.column_dimensions["G"].hidden
    assert not sheet.protection.sheet


def test_the_records_are_hidden_and_protected():
    book = opened()

    assert book.sheetnames == [TABLE, GUIDE, RECORDS]
    assert book[RECORDS].sheet_state == "hidden"
    assert book[RECORDS].protection.sheet


def test_the_guide_shows_every_kind_of_rule_as_it_is_read():
    told = {row[1].value for row in opened()[GUIDE].iter_rows() if row[1].value}

    for _name, rule in EXAMPLES:
        words = next(words for words in told if (read := read_sentence(words)) and replace(read, words="") == rule)
        assert read_sentence(words) is not None


def test_a_text_too_long_for_a_cell_is_refused():
    with pytest.raises(CellTextTooLongError):
        compose(rubric_builders.rubric(criterion("1", text="a" * 40_000)))
