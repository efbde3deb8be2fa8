from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.rubric_columns import find_columns, rejoined
from danhgia_desktop.imports.rubric_headings import ROUND_OF, Meaning, meaning_of, places_of
from danhgia_desktop.imports.table import TableKind
from tests.imports.rubric_sources import table, text_table
from tests.processor_time import processor_seconds_at_most

NUMBER, TEXT, MAX, SELF = Meaning.NUMBER, Meaning.TEXT, Meaning.MAX, Meaning.SELF
APPRAISED, CONCLUDED = Meaning.APPRAISED, Meaning.CONCLUDED
USUAL = {NUMBER: 0, TEXT: 1, MAX: 2, SELF: 3}


def found(text: str):
    columns = find_columns(text_table(text))
    return columns and (dict(columns.places), columns.header_row, columns.first_row)


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("SỐ TT", NUMBER),
        ("STT", NUMBER),
        ("Số thứ tự", NUMBER),
        ("Mã số", NUMBER),
        ("TIÊU CHÍ", TEXT),
        ("Nội dung", TEXT),
        ("Nội dung đánh giá", TEXT),
        ("Các nội dung thi đua", TEXT),
        ("Tiêu chuẩn", TEXT),
        ("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", TEXT),
        ("Tên tiêu chí", TEXT),
        ("ĐIỂM CHUẨN", MAX),
        ("Điểm\ntối đa", MAX),
        ("Điểm", MAX),
        ("Thang điểm", MAX),
        ("Số điểm tối đa", MAX),
        ("Tối đa", MAX),
        ("ĐIỂM TỰ CHẤM", SELF),
        ("Điểm do cá nhân tự chấm", SELF),
        ("Đơn vị tự đánh giá", SELF),
        ("Đơn vị chấm", SELF),
        ("Điểm thẩm định", APPRAISED),
        ("Điểm Hội đồng thẩm định", APPRAISED),
        ("Lãnh đạo đánh giá", APPRAISED),
        ("Cấp có thẩm quyền chấm", APPRAISED),
        ("Cụm thi đua chấm", APPRAISED),
        ("Điểm kết luận", CONCLUDED),
        ("Hội đồng chấm", CONCLUDED),
        ("Tài liệu kiểm chứng", Meaning.EVIDENCE),
        ("Mã minh chứng (nếu có)", Meaning.EVIDENCE),
        ("Cách tính điểm", Meaning.GUIDANCE),
        ("Hướng dẫn chấm điểm", Meaning.GUIDANCE),
        ("Ghi chú", Meaning.REASON),
        ("Lý do trừ điểm", Meaning.REASON),
        ("Đơn vị phụ trách", None),
        ("Hạn hoàn thành", None),
        ("", None),
        ("Tiêu chí " * 20, None),
    ],
)
def test_a_heading_says_what_its_column_holds(heading, meaning):
    assert meaning_of(heading) is meaning


def test_each_round_of_scoring_has_a_column_of_its_own():
    assert set(ROUND_OF) == {SELF, APPRAISED, CONCLUDED}


@pytest.mark.parametrize(
    ("headings", "places"),
    [
        (["Tiêu chí", "Điểm đạt"], {TEXT: [0], SELF: [1]}),
        (["Tiêu chí", "Tự chấm", "Điểm đạt được"], {TEXT: [0], SELF: [1], CONCLUDED: [2]}),
        (["Điểm đạt được", "Tự chấm"], {SELF: [1], CONCLUDED: [0]}),
        (["Tự chấm", "Kết luận", "Điểm đạt"], {SELF: [0], CONCLUDED: [1]}),
        (["Nội dung", "Tiêu chí"], {TEXT: [0, 1]}),
    ],
)
def test_a_vague_heading_takes_the_round_that_plainer_ones_leave(headings, places):
    assert places_of(headings) == places


def test_the_header_is_the_row_that_names_criteria_and_points():
    assert found("TT\tTiêu chí\tĐiểm chuẩn\tĐiểm tự chấm\n1\tChấp hành\t5\t5") == (USUAL, 0, 1)


def test_columns_stand_in_any_order_among_others():
    text = "Điểm tự chấm\tĐơn vị phụ trách\tNội dung\tGhi chú\tĐiểm tối đa\tSTT"

    assert found(text)[0] == {SELF: 0, TEXT: 2, Meaning.REASON: 3, MAX: 4, NUMBER: 5}


def test_letterhead_and_prose_may_stand_above():
    text = "UBND TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBÁO CÁO\nNội dung báo cáo: 93 điểm\n\nTT\tTiêu chí\tĐiểm"

    assert found(text) == ({NUMBER: 0, TEXT: 1, MAX: 2}, 3, 4)


def test_the_row_that_counts_the_columns_belongs_to_the_header():
    for counting in ("(1)\t(2)\t(3)\t(4)", "1\t2\t3\t4", "A\tB\t1\t2", "[1]\t[2]\t[3]\t[4]"):
        assert found(f"TT\tTiêu chí\tĐiểm chuẩn\tTự chấm\n{counting}\nI\tX\t1\t1")[2] == 2


@pytest.mark.parametrize("row", ["1\tChấp hành\t2\t3", "1\tA\t2\t3", "1\tB", "I\tA\t1\t2", "B\tA\t1\t2", "1\t\t2\t3"])
def test_a_first_row_of_data_is_not_taken_for_the_one_that_counts(row):
    assert found(f"TT\tTiêu chí\tĐiểm chuẩn\tTự chấm\n{row}")[2] == 1


def test_a_header_of_two_rows_is_read_as_one():
    assert found("TT\tTiêu chí\tĐiểm\t\n\t\tChuẩn\tTự chấm\nI\tX\t5\t5") == (USUAL, 0, 2)


def test_a_header_of_three_rows_is_read_as_one():
    text = "TT\tTiêu chí\tĐiểm đánh giá\n\t\tTối đa\tThực tế\n\t\t\tTự chấm\tThẩm định\n1\tX\t5\t5\t4"

    assert found(text) == ({**USUAL, APPRAISED: 4}, 0, 3)


def test_a_merged_heading_spans_the_columns_below_it():
    text = "TT\tTiêu chí\tĐiểm chuẩn\tTự đánh giá\t\n\t\t\tlần 1\tlần 2\nI\tX\t5\t5\t4"

    assert found(text) == (USUAL, 0, 2)


def test_a_merged_heading_ends_where_a_column_is_blank_in_both_rows():
    text = "TT\tTiêu chí\tĐiểm chuẩn\tTự chấm\t\t\n\t\t\tSố\t\tLần 2\nI\tX\t5\t5\t\t4"

    assert found(text) == (USUAL, 0, 2)


def test_a_section_right_below_the_header_is_not_taken_for_its_lower_half():
    assert found("TT\tTiêu chí\tĐiểm chuẩn\tTự chấm\nA. PHẦN CHUNG\n1\tX\t5\t5") == (USUAL, 0, 1)


def test_a_header_that_line_breaks_tore_into_lines_is_put_together():
    text = "BẢNG CHẤM ĐIỂM\nSỐ\nTT\tTIÊU CHÍ\tĐIỂM\nCHUẨN\tĐIỂM TỰ\nCHẤM\nI\tCÔNG TÁC\t44\t40,5"

    assert found(text) == (USUAL, 2, 5)


def test_only_lines_of_text_are_torn():
    rows = [["TT", "Tiêu chí", "Điểm chuẩn", "Điểm tự"], ["chấm", "Ghi chú"]]

    assert find_columns(table(rows, TableKind.LINES, "")).first_row == 2
    assert find_columns(table(rows)).first_row == 1


def test_long_lines_are_prose_and_no_piece_of_a_header():
    prose = "Bảng chấm điểm kèm theo báo cáo này gồm có các cột như sau đây"

    assert found(f"TT\tTiêu chí\tĐiểm\n{prose}\tTự chấm")[2] == 1


def test_without_a_heading_the_column_left_of_the_criteria_holds_their_numbers():
    assert found("\tTiêu chí\tĐiểm\nI\tX\t5")[0] == {NUMBER: 0, TEXT: 1, MAX: 2}
    assert found("Tiêu chí\tĐiểm\nX\t5")[0] == {TEXT: 0, MAX: 1}
    assert found("Đơn vị\tTiêu chí\tĐiểm\nX\t5")[0] == {TEXT: 1, MAX: 2}


def test_of_several_columns_of_words_the_fullest_holds_the_criteria():
    text = "TT\tNhóm tiêu chí\tNội dung\tĐiểm\n1\tChung\tChấp hành nội quy, quy chế của cơ quan\t5\n2\t\tTrang phục\t5"

    assert found(text)[0] == {NUMBER: 0, TEXT: 2, MAX: 3}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TT\tTiêu chí\tHạn",
        "TT\tĐiểm",
        "Báo cáo kết quả công tác năm 2020",
        "TT\tHọ và tên\tĐiểm thi",
        "Nội dung báo cáo",
    ],
)
def test_a_table_without_criteria_or_points_has_no_header(text):
    assert found(text) is None


def test_a_header_below_a_thousand_rows_is_not_looked_for():
    assert found("lời văn\n" * 1_010 + "TT\tTiêu chí\tĐiểm") is None


@pytest.mark.parametrize(
    ("row", "is_header"),
    [
        (["TT", "Tiêu chí", "Điểm", ""], True),
        (["", "", "Chuẩn", "Tự chấm"], True),
        (["(1)", "(2)", "(3)", "(4)"], True),
        (["STT", "Nội dung", "Điểm tối đa", "Tự đánh giá"], True),
        (["tt", "TIÊU CHÍ", "ĐIỂM"], True),
        (["I", "Nội dung", "5", "5"], False),
        (["TT", "Tiêu chí"], False),
        (["1", "2", "3", "5"], False),
    ],
)
def test_a_row_that_repeats_any_part_of_the_header_is_known(row, is_header):
    columns = find_columns(text_table("TT\tTiêu chí\tĐiểm\t\n\t\tChuẩn\tTự chấm\n(1)\t(2)\t(3)\t(4)\nI\tX\t5\t5"))
    repeated = table([row]).rows[0]

    assert columns.is_header(repeated) is is_header


def test_torn_lines_are_rejoined_at_the_cell_that_was_torn():
    above, below = table([["1", "Chương trình"], ["công tác", "5", "4"]]).rows

    joined = rejoined(above, below)

    assert [cell.text for cell in joined.cells] == ["1", "Chương trình\ncông tác", "5", "4"]
    assert joined.number == 1


WORDS = st.sampled_from(
    [
        "",
        "TT",
        "Tiêu chí",
        "Nội dung",
        "Điểm",
        "Chuẩn",
        "Tự chấm",
        "Điểm đạt",
        "I",
        "1",
        "(2)",
        "Ghi chú",
        "lời văn",
        "5,0",
    ]
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=6), max_size=8), st.sampled_from(TableKind))
def test_any_header_found_has_criteria_and_points_in_columns_of_their_own(rows, kind):
    columns = find_columns(table(rows, kind))

    if columns is not None:
        assert len(set(columns.places.values())) == len(columns.places)
        assert TEXT in columns.places
        assert {MAX, *ROUND_OF} & columns.places.keys()
        assert columns.header_row < columns.first_row <= len(table(rows, kind).rows)


@given(st.text())
def test_any_heading_has_a_meaning_or_none(text):
    assert meaning_of(text) in {None, *Meaning}


@pytest.mark.parametrize(
    "cell", ["Tiêu chí ", "tiêu chí" * 14, "điểm ", "a", "x " * 59, "(1)", "tự chấm tự chấm ", "I"]
)
def test_a_wide_and_high_table_without_a_header_is_passed_over_quickly(cell):
    wide = table([[cell] * 256] * 120, TableKind.LINES)

    with processor_seconds_at_most(10):
        assert find_columns(wide) is None
