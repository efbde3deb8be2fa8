from __future__ import annotations

from danhgia_desktop.imports.row_number import Style
from danhgia_desktop.imports.row_roles import Role, roles
from danhgia_desktop.imports.rubric_columns import find_columns
from danhgia_desktop.imports.rubric_rows import RowReader
from tests.imports.rubric_sources import HEADER, text_table

C, G, S, T, B = Role.CRITERION, Role.GUIDANCE, Role.SUBTOTAL, Role.TOTAL, Role.BEYOND


def found(text: str):
    source = text_table(HEADER + text)
    return list(roles(list(RowReader(source, find_columns(source)).rows())))


def roles_of(text: str) -> list[Role]:
    return [role for role, _ in found(text)]


def headings(text: str) -> list[str]:
    return [row.text for _, row in found(text) if row.number.rank == Style.HEADING]


def test_rows_with_points_are_criteria():
    assert roles_of("I\tA\t5\n1\tB\t5\n-\tC\t5\n\tD\t5") == [C, C, C, C]


def test_numbered_rows_are_criteria_with_or_without_points():
    assert roles_of("I\tA\n1\tB\t5\n2\tC") == [C, C, C]


def test_lines_without_number_and_points_explain_the_criterion_above():
    assert roles_of("1\tA\t5\n\tLà tiêu chí chung\n\t- Không làm: trừ 1 điểm") == [C, G, G]


def test_bullets_without_points_explain_the_criterion_above():
    assert roles_of("1\tA\t5\n-\tĐầy đủ\n-\tKịp thời\n2\tB\t5") == [C, G, G, C]


def test_a_bullet_with_a_rule_but_no_points_is_guidance():
    assert roles_of("1\tA\t5\na)\tChậm trừ 1 điểm\n-\tX\t2") == [C, G, C]


def test_a_bullet_that_heads_scored_rows_is_a_criterion():
    assert roles_of("1\tA\t5\n-\tNhóm\n+\tX\t3\n+\tY\t2") == [C, C, C, C]
    assert roles_of("1\tA\t5\na)\tNhóm\n-\tGồm có\n-\tX\t3") == [C, C, G, C]


def test_a_bullet_that_only_an_unnumbered_row_follows_is_guidance():
    assert roles_of("1\tA\t5\n-\tĐầy đủ\n\tĐiểm khác\t2") == [C, G, C]


def test_words_before_the_first_criterion_are_none_of_the_rubric():
    assert roles_of("\t(Ban hành kèm theo Quyết định số 12)\n-\tMột số lưu ý\n-\tA\t5") == [B, B, C]


def test_the_total_ends_the_table():
    assert roles_of("1\tA\t5\n\tTỔNG CỘNG\t5\nXếp loại: Tốt\n\tNGƯỜI CHẤM\t\tGIÁM ĐỐC") == [C, T, B, B]


def test_a_total_may_stand_at_the_top():
    assert roles_of("\tTỔNG CỘNG\t10\n1\tA\t5\n2\tB\t5") == [T, C, C]


def test_numbered_rows_behind_the_total_still_belong_to_the_rubric():
    assert roles_of("I\tA\t100\n\tTỔNG CỘNG\t100\nII\tĐiểm thưởng\t5\n\t(Có phụ lục kèm theo)\n\tGIÁM ĐỐC") == [
        C,
        T,
        C,
        B,
        B,
    ]


def test_of_several_totals_the_last_that_states_a_maximum_is_the_total():
    assert roles_of("1\tA\t5\n\tTổng điểm\t5\n2\tB\t5\n\tTổng cộng\t10\n\tTổng điểm sau khi trừ\t\t9") == [
        C,
        S,
        C,
        T,
        B,
    ]


def test_a_total_without_points_is_the_total_where_there_is_no_other():
    assert roles_of("1\tA\t5\n\tTổng cộng") == [C, T]
    assert roles_of("1\tA\t\t5\n\tTổng cộng\n\tTổng điểm\t\t5") == [C, S, T]


def test_the_sum_of_one_section_is_no_criterion():
    assert roles_of("I\tA\t5\n1\tX\t5\n\tCộng mục I\t5\nII\tB\t5\n\tTổng cộng\t10") == [C, C, S, C, T]


def test_headings_in_capitals_without_a_number_head_sections():
    text = "TIÊU CHÍ CHUNG\n1\tÝ thức\t5\n2\tĐạo đức\t5\n\tKẾT QUẢ NHIỆM VỤ\t\t\n1\tSố lượng\t5"

    assert headings(text) == ["TIÊU CHÍ CHUNG", "KẾT QUẢ NHIỆM VỤ"]


def test_a_scored_heading_in_capitals_is_a_section():
    assert headings("I\tCông tác\t6\n1\tHọc tập\t5\n2\tHội họp\t1\n\tĐIỂM THƯỞNG\t5") == ["ĐIỂM THƯỞNG"]


def test_the_first_words_of_all_head_a_section_when_a_list_begins_below():
    assert headings("\tTiêu chí chung\n1\tÝ thức\t5\n\tTiêu chí riêng\n1\tX\t5") == ["Tiêu chí chung"]


def test_where_everything_is_in_capitals_they_mean_nothing():
    assert headings("1\tÝ THỨC\t5\n\tKHÔNG VI PHẠM\n1\tĐẠO ĐỨC\t5") == []


def test_capitals_with_no_list_below_are_guidance():
    assert roles_of("1\tÝ thức\t5\n2\tĐạo đức\t5\n\tLƯU Ý CHUNG\n3\tKhác\t5\nGHI CHÚ KHÁC") == [C, C, G, C, G]


def test_short_words_in_capitals_are_no_heading():
    assert headings("1\tÝ thức\t5\n\tKHÁC\t5\n2\tĐạo đức\t5") == []


def test_no_rows_have_no_roles():
    assert list(roles([])) == []


def test_what_stands_below_a_total_in_the_same_text_is_another_table():
    signature, other = "KT. GIÁM ĐỐC\n", "PHỤ LỤC 2: DANH SÁCH\nTT\tHọ tên\tNăm\n1\tAn\t5\n2\tBình\t6"

    assert roles_of(f"1\tA\t5\n\tTỔNG CỘNG\t5\n{signature}{other}") == [C, T, B, B, B, B, B]
    assert roles_of(f"1\tA\t5\n\tTỔNG CỘNG\t5\n{other}") == [C, T, B, B, B, B]


def test_another_rubric_below_the_total_is_none_of_this_one():
    again = "1\tB\t6\n\tTỔNG CỘNG\t6"

    assert roles_of(f"1\tA\t5\n\tTỔNG CỘNG\t5\nBẢNG CHẤM ĐIỂM 2\n{HEADER}{again}") == [C, T, B, B, B]
    assert roles_of(f"1\tA\t5\n\tTỔNG CỘNG\t5\n{HEADER}{again}") == [C, T, B, B]


def test_a_section_headed_in_capitals_may_follow_a_sum():
    assert roles_of("1\tÝ thức\t5\n2\tĐạo đức\t5\n\tCộng\t10\nNHIỆM VỤ\n1\tHọp\t5\n\tTổng cộng\t15") == [
        C,
        C,
        S,
        C,
        C,
        T,
    ]


def test_a_total_may_bear_a_number():
    assert roles_of("I\tA\t5\nII\tB\t5\nIII\tTỔNG CỘNG\t10\n\tGIÁM ĐỐC") == [C, C, T, B]
