from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.imports.rubric_columns import find_columns
from danhgia_desktop.imports.rubric_headings import Meaning
from danhgia_desktop.imports.rubric_rows import RowReader, RubricRow
from danhgia_desktop.imports.table import SourceTable, TableKind
from tests.imports.rubric_sources import HEADER, table, text_table

MAX, SELF, APPRAISED = Meaning.MAX, Meaning.SELF, Meaning.APPRAISED


def cut(source: SourceTable) -> list[RubricRow]:
    return list(RowReader(table=source, columns=find_columns(source)).rows())


def rows(text: str) -> list[RubricRow]:
    return cut(text_table(HEADER + text))


def only(text: str) -> RubricRow:
    (row,) = rows(text)
    return row


def words(text: str) -> list[tuple[str, str]]:
    return [(row.code, row.text) for row in rows(text)]


def test_a_row_has_a_number_words_and_points():
    row = only("1.1\tChương trình công tác\t4,0\t3,5")

    assert (row.code, row.text) == ("1.1", "Chương trình công tác")
    assert row.points == {MAX: Decimal("4.0"), SELF: Decimal("3.5")}
    assert row.has_points
    assert row.has_scores


def test_a_row_is_addressed_by_its_words():
    assert only("1\tChấp hành\t5\t5").address == "dòng 2, cột 2"
    assert cut(table([["TT", "Tiêu chí", "Điểm"], ["1", "Chấp hành", "5"]]))[0].address == "Sheet1!B2"


@pytest.mark.parametrize("written", ["", "-", "–", "...", "…", "x", "/"])
def test_nothing_written_in_a_column_of_points_is_blank(written):
    row = only(f"1\tChấp hành\t5\t{written}")

    assert row.points == {MAX: Decimal(5)}
    assert row.unread == ()
    assert not row.has_scores


@pytest.mark.parametrize("written", ["KAD", "kad", "Không áp dụng", "K/AD", "N/A"])
def test_not_applicable_is_neither_blank_nor_zero(written):
    row = only(f"1\tChấp hành\t5\t{written}")

    assert row.not_applicable == {SELF}
    assert SELF not in row.points
    assert row.unread == ()
    assert row.has_scores


@pytest.mark.parametrize(
    ("written", "points"),
    [
        ("0", "0"),
        ("100 điểm", "100"),
        ("Tối đa 2 điểm", "2"),
        ("tối đa: 2,5", "2.5"),
        ("Không quá 3đ", "3"),
        ("≤ 2", "2"),
    ],
)
def test_points_are_read_with_the_words_that_forms_put_around_them(written, points):
    assert only(f"1\tChấp hành\t{written}").points == {MAX: Decimal(points)}


@pytest.mark.parametrize(
    ("written", "points"),
    [
        ("-5", "5"),
        ("− 2,5 điểm", "2.5"),
        ("(-5)", "5"),
        ("trừ tối đa 5", "5"),
        ("Tối đa -3", "3"),
        ("trừ 1 điểm", "1"),
    ],
)
def test_points_that_are_taken_away_are_read_without_their_minus(written, points):
    row = only(f"1\tVi phạm\t{written}\t-1")

    assert row.points == {MAX: Decimal(points), SELF: Decimal(1)}
    assert row.taken_away == {MAX, SELF}


@pytest.mark.parametrize(
    ("words", "maximum", "is_taken_away"),
    [
        ("ĐIỂM TRỪ -5", "5", True),
        ("ĐIỂM TRỪ (-5)", "5", True),
        ("Điểm trừ (trừ tối đa 5 điểm)", "5", True),
        ("Điểm trừ: tối đa 10 điểm", "10", True),
        ("ĐIỂM THƯỞNG (tối đa 10 điểm)", "10", False),
        ("Điểm thưởng: 5", "5", False),
    ],
)
def test_the_titles_of_bonus_and_penalty_may_state_their_maximum(words, maximum, is_taken_away):
    row = only(f"\t{words}\t\t")

    assert row.points == {MAX: Decimal(maximum)}
    assert row.taken_away == ({MAX} if is_taken_away else set())


@pytest.mark.parametrize("words", ["Điểm thưởng năm 2020", "Điểm thưởng mục 2", "Hội họp: 5"])
def test_other_numbers_in_words_are_no_maximum(words):
    assert only(f"\t{words}\t\t1").points == {SELF: Decimal(1)}


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("1.250", "ambiguous_points"),
        ("-0,125", "too_precise_points"),
        ("0,125", "too_precise_points"),
        ("1 hoặc 2", "not_points"),
        ("100000", "too_many_points"),
        ("tối đa", "not_points"),
    ],
)
def test_points_that_cannot_be_read_are_named_with_their_cell(written, fault):
    row = only(f"1\tChấp hành\t5\t{written}")

    (problem,) = row.unread
    assert (problem.address, problem.text, problem.fault) == ("dòng 2, cột 4", written, fault)
    assert row.points == {MAX: Decimal(5)}


def test_numbers_that_a_sheet_stores_are_taken_as_they_are():
    row = cut(table([["TT", "Tiêu chí", "Điểm", "Tự chấm"], [1, "Chấp hành", 2.5, 0]]))[0]

    assert row.code == "1"
    assert row.points == {MAX: Decimal("2.5"), SELF: Decimal(0)}


def test_a_stored_number_that_cannot_be_points_is_named():
    row = cut(table([["TT", "Tiêu chí", "Điểm"], [1, "Chấp hành", 100_000]]))[0]

    assert [(problem.address, problem.fault) for problem in row.unread] == [("Sheet1!C2", "too_many_points")]


def test_blank_rows_and_repeated_headers_say_nothing():
    assert words("1\tA\t5\n\n\t\t\t\n" + HEADER + "2\tB\t5") == [("1", "A"), ("2", "B")]


def test_words_keep_their_lines_but_no_needless_blanks():
    source = table([["TT", "Tiêu chí", "Điểm"], ["1", "Chấp  hành\n\n  nội quy ", "5"]])

    assert cut(source)[0].text == "Chấp hành\nnội quy"


def test_words_of_other_columns_stand_with_the_row():
    text = "TT\tTiêu chí\tĐiểm\tTài liệu kiểm chứng\tCách tính điểm\tGhi chú\n1\tA\t5\tBáo cáo năm\tTrừ 1 điểm/lần\tTốt"

    row = cut(text_table(text))[0]

    assert (row.evidence, row.guidance, row.reason) == ("Báo cáo năm", "Trừ 1 điểm/lần", "Tốt")


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("\tI. CÔNG TÁC\t5", "I.", "CÔNG TÁC"),
        ("\t1.1 Chương trình\t5", "1.1", "Chương trình"),
        ("\t- Ban hành\t5", "-", "Ban hành"),
        ("A. PHẦN CHUNG", "A.", "PHẦN CHUNG"),
        ("Phần I\tCHUNG\t5", "Phần I", "CHUNG"),
        ("\ta) Nhóm", "a)", "Nhóm"),
        ("\t- Không ban hành", "", "- Không ban hành"),
        ("\tĐiểm thưởng\t5", "", "Điểm thưởng"),
        ("1\t1. Chấp hành\t5", "1", "1. Chấp hành"),
    ],
)
def test_a_number_within_the_words_is_the_rows_where_it_has_no_other(text, code, rest):
    assert words(text) == [(code, rest)]


def test_words_in_the_column_of_numbers_are_words():
    (stray,) = rows("Đạt yêu cầu đề ra")
    (split,) = rows("Đạt yêu\tcầu\t5")

    assert (stray.text, stray.is_stray) == ("Đạt yêu cầu đề ra", True)
    assert (split.text, split.is_stray) == ("Đạt yêu cầu", False)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("I\tCÔNG TÁC CHUYÊN MÔN (20 điểm)", {MAX: Decimal(20)}),
        ("\tI. CÔNG TÁC (Tối đa: 7,5 điểm).", {MAX: Decimal("7.5")}),
        ("I\tCÔNG TÁC (20 điểm)\t25", {MAX: Decimal(25)}),
        ("-\tBan hành (0,5 điểm)", {}),
        ("\tVăn bản giấy (0,5 điểm)", {}),
        ("I\tCông tác (02 điểm cầu)", {}),
    ],
)
def test_a_maximum_in_the_words_of_a_numbered_row_counts_where_its_column_is_blank(text, points):
    assert only(text).points == points


def test_lines_that_word_broke_inside_a_cell_are_one_row_again():
    text = "1\tThực hiện xây dựng\nchương trình công tác\nnăm, tháng\t13\t12\n2\tBáo cáo\t10\t9"

    first, second = rows(text)

    assert first.text == "Thực hiện xây dựng\nchương trình công tác\nnăm, tháng"
    assert first.points == {MAX: Decimal(13), SELF: Decimal(12)}
    assert second.text == "Báo cáo"


@pytest.mark.parametrize("below", ["2\tB\t5", "-\tB\t5", "TỔNG CỘNG\t\t5", "Cộng mục I\t\t5", "\t- Trừ 1 điểm"])
def test_a_row_of_its_own_is_not_joined_to_the_words_above(below):
    assert len(rows(f"1\tA\n{below}")) == 2


def test_a_total_that_a_line_break_tore_is_one_row_again():
    (row,) = rows("\tTỔNG\nCỘNG\t100\t93")

    assert row.text == "TỔNG\nCỘNG"
    assert row.points == {MAX: Decimal(100), SELF: Decimal(93)}


def test_rows_of_sheets_are_never_joined():
    source = table([["TT", "Tiêu chí", "Điểm"], ["1", "Xây dựng"], ["chương trình", "", "5"]], TableKind.SHEET)

    assert len(cut(source)) == 2


def test_without_a_column_of_numbers_small_letters_go_on_with_the_words_above():
    text = "Tiêu chí\tĐiểm\nI. Xây dựng\nchương trình công tác\t5\n- Đúng hạn\t2\nĐầy đủ\t3"

    assert [row.text for row in cut(text_table(text))] == ["Xây dựng\nchương trình công tác", "Đúng hạn", "Đầy đủ"]


def test_lines_are_not_joined_where_something_else_than_numbers_stands_before_the_words():
    text = "Điểm\tTiêu chí\tTT\n5\tXây dựng\nchương trình\t1"

    assert [row.text for row in cut(text_table(text))] == ["Xây dựng", "1"]


@pytest.mark.parametrize(
    "total", ["TỔNG CỘNG\t100\t93", "TỔNG CỘNG\t\t100\t93", "\tTỔNG CỘNG\t100\t93", "Tổng điểm\t100 điểm\t93"]
)
def test_a_total_whose_cells_were_merged_keeps_its_points_in_their_columns(total):
    assert only(total).points == {MAX: Decimal(100), SELF: Decimal(93)}


def test_a_sum_beside_other_words_than_points_stays_as_it_is():
    assert only("Tổng cộng\tcác mục\t100").text == "Tổng cộng các mục"


def test_a_row_of_nothing_but_a_note_is_no_row():
    assert cut(text_table("TT\tTiêu chí\tĐiểm\tGhi chú\n\t\t\tin trên giấy A4\n1\tA\t5"))[0].code == "1"


def test_below_a_bare_header_there_are_no_rows():
    assert rows("") == []


def test_cells_missing_at_the_end_of_a_row_are_blank():
    assert only("1").text == ""
    assert only("1\tA").points == {}
