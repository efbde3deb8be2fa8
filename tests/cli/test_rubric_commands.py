"""`rubric check`, `rubric import`, `rubric list`."""

from __future__ import annotations

import csv
from io import StringIO

import docx
import pytest
import xlsxwriter
import xlwt

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from tests import bac_giang
from tests.imports import builders

TOTALS = {
    "criteria": 93,
    "leaves": 70,
    "max": {"stated": "100", "summed": "100"},
    "self": {"stated": "93", "summed": "90.5"},
    "rules": {
        "count_rate": 5,
        "deduct_per": 6,
        "deduct_once": 7,
        "award_once": 1,
        "parts": 4,
        "threshold": 1,
        "bonus": 5,
    },
}
FINE = "TT\tTiêu chí\tĐiểm chuẩn\tĐiểm tự chấm\n1\tVăn thư\t6\t5,25\n2\tLưu trữ\t4\t4\n\tTổng cộng\t10\t9,25\n"


def table() -> list[list[str]]:
    return [bac_giang.HEADER, *bac_giang.rows()]


def as_text() -> bytes:
    return bac_giang.PATH.read_bytes()


def as_text_with_prose() -> bytes:
    prose = "BÁO CÁO\nKết quả công tác văn phòng năm 2020\n\n1. Về tiêu chí: đạt 93 điểm;  vượt 2 điểm.\n\n"
    return f"{prose}{bac_giang.PATH.read_text(encoding='utf-8')}\nGIÁM ĐỐC\nLê Văn A\n".encode()


def as_separated(separator: str, encoding: str = "utf-8-sig") -> bytes:
    lines = StringIO()
    csv.writer(lines, delimiter=separator).writerows(table())
    return lines.getvalue().encode(encoding)


def as_workbook() -> bytes:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("Chấm điểm")
        for number, row in enumerate(table()):
            for column, cell in enumerate(row):
                points = cell.replace(",", ".")
                if column > 1 and points.replace(".", "").isdigit():
                    sheet.write_number(number, column, float(points))
                else:
                    sheet.write_string(number, column, cell)

    return builders.workbook(fill)


def as_old_workbook() -> bytes:
    def fill(book: xlwt.Workbook) -> None:
        sheet = book.add_sheet("Chấm điểm")
        for number, row in enumerate(table()):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)

    return builders.old_workbook(fill)


def as_document() -> bytes:
    def fill(document: docx.document.Document) -> None:
        document.add_paragraph("BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA")
        written = document.add_table(rows=0, cols=4)
        for row in table():
            for cell, text in zip(written.add_row().cells, row, strict=True):
                cell.text = text

    return builders.document(fill)


@pytest.fixture
def file(tmp_path):
    """Save a file to be read."""
    return lambda name, content: builders.saved(tmp_path, name, content)


# check


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("bảng.txt", as_text),
        ("cả báo cáo.txt", as_text_with_prose),
        ("bảng.csv", lambda: as_separated(",")),
        ("chấm phẩy.csv", lambda: as_separated(";", "utf-16")),
        ("bảng.tsv", lambda: as_separated("\t", "utf-8")),
        ("bảng.xlsx", as_workbook),
        ("bảng.xls", as_old_workbook),
        ("bảng.docx", as_document),
    ],
)
def test_the_real_rubric_is_the_same_in_every_kind_of_file(run, file, name, make):
    outcome = run("rubric", "check", file(name, make()), "--json")

    assert outcome.code == 1
    assert {part: outcome.value[part] for part in TOTALS} == TOTALS
    assert outcome.err == ""


def test_checking_prints_one_object_as_programs_expect_it(run):
    value = run("rubric", "check", bac_giang.PATH, "--json").value

    assert value.keys() == {"name", "criteria", "leaves", "max", "self", "rules", "problems", "notices"}
    assert value["name"] == "BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA"
    found = [
        (problem["code"], problem["criterion"], problem["field"], problem["stated"], problem["computed"])
        for problem in value["problems"]
    ]
    assert found == [
        ("rule_conflict", "I.1.2/1", "rule", "0.5", "0.25"),
        ("blank", "I.4/1", "self", None, None),
        ("blank", "I.4/2", "self", None, None),
        ("sum_mismatch", "VI", "self", "10", "7.5"),
        ("sum_mismatch", "total", "self", "93", "90.5"),
    ]
    assert [problem["severity"] for problem in value["problems"]] == ["warning"] * 3 + ["error"] * 2
    assert value["problems"][-1]["because"] == ["VI"]
    assert "– do VI" in value["problems"][-1]["text"]


def test_texts_follow_the_language_and_codes_do_not(run):
    vietnamese = run("rubric", "check", bac_giang.PATH, "--json").value
    english = run("rubric", "check", bac_giang.PATH, "--json", "--lang", "en").value

    assert english["problems"][-1]["text"].endswith("90,5 (off by 2,5) – because of VI")
    for value in (vietnamese, english):
        for problem in value["problems"]:
            del problem["text"]
    assert vietnamese == english


def test_checking_tells_people_rules_totals_and_problems(run):
    outcome = run("rubric", "check", bac_giang.PATH)

    lines = outcome.out.splitlines()
    assert outcome.code == 1
    assert lines[:2] == ["BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA", "93 tiêu chí, 70 dòng chấm điểm"]
    assert "  I.1.3/2: Đạt từ 90% trở lên: đủ điểm chuẩn  «" in outcome.out
    assert lines[-7:-5] == ["Điểm chuẩn: ghi 100, cộng được 100", "Điểm tự chấm: ghi 93, cộng được 90,5"]
    assert [line[:2] for line in lines[-5:]] == ["! "] * 5


def test_checking_in_english_writes_decimal_points(run):
    outcome = run("--lang", "en", "rubric", "check", bac_giang.PATH)

    assert "Self-scored: states 93, adds up to 90,5" in outcome.out.splitlines()


def test_a_rubric_without_a_fault_leaves_with_0(run, file):
    outcome = run("rubric", "check", file("tốt.txt", FINE))

    assert (outcome.code, outcome.err) == (0, "")
    assert "Điểm tự chấm: ghi 9,25, cộng được 9,25" in outcome.out


def test_a_total_that_is_not_stated_is_shown_as_nothing(run, file):
    path = file("không tổng.txt", "TT\tTiêu chí\tĐiểm\n1\tVăn thư\t6\n")

    outcome = run("rubric", "check", path)

    assert "Điểm chuẩn: ghi –, cộng được 6" in outcome.out
    assert "Điểm tự chấm" not in outcome.out
    assert run("rubric", "check", path, "--json").value["self"] == {"stated": None, "summed": None}


def test_points_that_cannot_be_read_are_told_with_their_place(run, file):
    path = file("lỗi.txt", "TT\tTiêu chí\tĐiểm\n1\tVăn thư\tnhiều\n2\tLưu trữ\t4\n")

    outcome = run("rubric", "check", path)
    problem = run("rubric", "check", path, "--json").value["problems"][-1]

    assert outcome.code == 1
    assert "! dòng 2, cột 3: không đọc được điểm “nhiều” (không phải là số); ô được để trống" in outcome.out
    assert (problem["code"], problem["criterion"], problem["field"]) == (
        "unreadable_points",
        "dòng 2, cột 3",
        "points",
    )
    assert (problem["severity"], problem["stated"], problem["computed"]) == ("warning", "nhiều", None)


def test_what_was_noticed_while_reading_is_told(run, file):
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        for number, line in enumerate(FINE.splitlines()):
            sheet.write_row(number, 0, line.split("\t"))
        book.add_worksheet("Ẩn").write(0, 0, "x")
        book.worksheets()[1].hide()

    path = file("ẩn.xlsx", builders.workbook(fill))

    assert "Bỏ qua 1 trang tính ẩn: Ẩn." in run("rubric", "check", path).out
    assert run("rubric", "check", path, "--json").value["notices"] == [
        {"code": "hidden_sheets_skipped", "text": "Bỏ qua 1 trang tính ẩn: Ẩn."}
    ]


def test_old_text_asks_for_its_encoding_and_is_then_converted(run, file):
    path = file("cũ.txt", builders.old(bac_giang.PATH.read_text(encoding="utf-8"), LegacyEncoding.TCVN3))

    asked = run("rubric", "check", path)
    converted = run("rubric", "check", path, "--encoding", "tcvn3", "--json")

    assert (asked.code, asked.out) == (2, "")
    assert "Thêm --encoding tcvn3 để chuyển" in asked.err
    assert {part: converted.value[part] for part in TOTALS} == TOTALS


def test_old_text_may_be_read_as_it_is(run, file):
    path = file("cũ.txt", builders.old(bac_giang.PATH.read_text(encoding="utf-8"), LegacyEncoding.TCVN3))

    outcome = run("rubric", "check", path, "--encoding", "unicode")

    assert outcome.code == 2
    assert "Không tìm thấy bảng tiêu chí trong cũ.txt." in outcome.err


def test_checking_makes_no_data(run, data):
    run("rubric", "check", bac_giang.PATH)

    assert not data.exists()


# import


def test_a_rubric_is_stored_without_its_scores(run):
    outcome = run("rubric", "import", bac_giang.PATH, "--name", "Bắc Giang 2020")

    assert (outcome.code, outcome.err) == (0, "")
    assert "Đã nhập “Bắc Giang 2020” (" in outcome.out
    assert run("sheet", "list", "--json").value == []


def test_a_rubric_is_stored_with_its_scores(run):
    imported = run(
        "rubric", "import", bac_giang.PATH, "--name", "BG", "--unit", "Sở TNMT", "--period", "2020", "--json"
    ).value

    (listed,) = run("sheet", "list", "--json").value
    assert imported.keys() == {"rubric", "name", "criteria", "sheet"}
    assert (imported["name"], imported["criteria"], imported["sheet"]) == ("BG", 93, listed["sheet"])
    assert listed["totals"] == {"self": {"stated": "93", "summed": "90.5"}}


def test_the_sheet_that_was_made_is_told(run):
    outcome = run("rubric", "import", bac_giang.PATH, "--name", "BG", "--unit", "Sở TNMT", "--period", "2020")

    assert "Phiếu chấm: " in outcome.out.splitlines()[-1]


def test_a_rubric_may_be_stored_without_rules(run):
    run("rubric", "import", bac_giang.PATH, "--name", "BG", "--without-rules")
    outcome = run("sheet", "new", "--unit", "Văn phòng", "--period", "2020")

    assert outcome.code == 0
    problems = run("sheet", "show", "--json").value["problems"]
    assert {problem["code"] for problem in problems} == {"blank"}


@pytest.mark.parametrize("half", [["--unit", "Sở"], ["--staff", "CC-1"], ["--period", "2020"]])
def test_scores_need_a_unit_or_a_person_and_a_period(run, data, half):
    outcome = run("rubric", "import", bac_giang.PATH, "--name", "BG", *half)

    assert outcome.code == 2
    assert "cần --period (kỳ) cùng với --unit (đơn vị) hoặc --staff (mã người)" in outcome.err
    assert not data.exists()


def test_a_name_that_is_taken_is_refused_and_nothing_stored(run):
    run("rubric", "import", bac_giang.PATH, "--name", "Bắc Giang")

    outcome = run("rubric", "import", bac_giang.PATH, "--name", "BAC GIANG", "--unit", "Sở", "--period", "2020")

    assert outcome.code == 2
    assert "Đã có “BAC GIANG”." in outcome.err
    assert len(run("rubric", "list", "--json").value) == 1
    assert run("sheet", "list", "--json").value == []


# list


def test_rubrics_are_listed_with_their_size_and_sheets(seeded):
    (listed,) = seeded("rubric", "list", "--json").value

    assert (listed["name"], listed["criteria"], listed["sheets"]) == ("Bắc Giang 2020", 93, 1)
    assert seeded("rubric", "list").out == f"{listed['uid']}  Bắc Giang 2020  (93 tiêu chí, 1 phiếu)\n"


def test_a_new_data_folder_has_no_rubrics(run):
    assert run("rubric", "list", "--json").value == []
    assert run("rubric", "list").out == ""
