from __future__ import annotations

import pytest

from danhgia_desktop.imports.rubric_reader import NoRubricError, read_rubric
from danhgia_desktop.imports.table import Source, TableKind
from danhgia_desktop.regulation.criterion_rule import AwardOnce, Bonus, DeductOnce
from danhgia_desktop.regulation.rubric import SELF, TOTAL
from tests.imports.rubric_sources import (
    HEADER,
    at,
    kinds,
    lines,
    outline,
    paths,
    read,
    read_rows,
    remarks,
    self_points,
    sheet,
    table,
)


def test_a_subtotal_that_differs_from_its_section_is_named_and_not_taken():
    draft = read_rows("I\tCông tác\t10\t9\n1\tHội họp\t10\t8\n\tCộng mục I\t10\t8\n\tTổng cộng\t10\t9")

    assert remarks(draft) == [("subtotal_differs", "dòng 4, cột 2", "Cộng mục I")]
    assert self_points(draft, "I") == 9


def test_a_subtotal_before_any_section_is_passed_over():
    assert paths(read_rows("\tTổng điểm thưởng\t5\n1\tHội họp\t10\n\tTổng cộng\t10")) == ["1"]


def test_sections_headed_by_merged_cells_are_sections():
    rows = "PHẦN I. TIÊU CHÍ CHUNG\n1\tÝ thức\t10\n2\tĐạo đức\t10\nKẾT QUẢ NHIỆM VỤ\n1\tSố lượng\t40\n\tĐIỂM CỘNG\t5"

    assert outline(read_rows(rows)) == [
        "PHẦN I. TIÊU CHÍ CHUNG",
        ".1 Ý thức",
        ".2 Đạo đức",
        "KẾT QUẢ NHIỆM VỤ",
        ".1 Số lượng",
        "ĐIỂM CỘNG",
    ]


def test_numbers_within_the_words_make_the_tree_where_no_column_holds_them():
    text = (
        "Nội dung\tĐiểm chuẩn\tTự chấm\nI. THAM MƯU\t10\t9\n1. Kịp thời\t6\t5\n"
        "1.1. Đúng hạn\t3\t3\n- Đầy đủ\t3\t2\nII - KHÁC\t5\t5"
    )

    assert outline(read(text)) == ["I. THAM MƯU", ".1. Kịp thời", "..1.1. Đúng hạn", "...- Đầy đủ", "II KHÁC"]


def test_articles_clauses_and_points_make_the_tree():
    draft = read_rows(
        "Điều 1\tChấp hành\t10\nKhoản 1\tGiờ giấc\t5\nĐiểm a\tĐúng giờ\t5\nKhoản 2\tTrang phục\t5\nĐiều 2\tHiệu quả\t20"
    )

    assert [draft.rubric.depth(line.key) for line in draft.rubric.lines] == [1, 2, 3, 2, 1]


def test_a_bonus_without_a_number_goes_on_with_the_list_of_its_section():
    draft = read_rows("I\tCông tác\t10\n1\tHội họp\t8\n-\tĐúng giờ\t8\n\tĐiểm thưởng\t2\nII\tKhác\t5")

    assert paths(draft) == ["I", "I.1", "I.1/1", "I/1", "II"]
    assert at(draft, "I/1").rules == (Bonus(words="Điểm thưởng"),)


def test_a_bonus_before_any_number_stands_alone():
    assert paths(read_rows("\tĐiểm thưởng\t2\n1\tHội họp\t8")) == ["/1", "1"]


def test_lines_without_points_are_guidance_with_rules():
    draft = read_rows(
        "1\tAn toàn thông tin\t1\t1\n\t- Không ban hành quy định: trừ 0,5 điểm\n-\tCó máy nhiễm virus: trừ 0,5 điểm"
    )

    assert at(draft, "1").guidance == (
        "- Không ban hành quy định: trừ 0,5 điểm",
        "- Có máy nhiễm virus: trừ 0,5 điểm",
    )
    assert [type(rule) for rule in at(draft, "1").rules] == [DeductOnce, DeductOnce]


def test_bulleted_lines_within_the_cell_of_a_criterion_are_read_for_rules_too():
    draft = read(
        sheet(
            ["TT", "Tiêu chí", "Điểm"],
            [1, "An toàn\nthông tin\n- Ban hành quy định: 1 điểm\n- Mất dữ liệu: trừ 1 điểm", 2],
        )
    )

    assert [type(rule) for rule in at(draft, "1").rules] == [AwardOnce, DeductOnce]
    assert at(draft, "1").guidance == ()


def test_a_criterion_with_parts_has_no_rules_of_its_own():
    draft = read_rows("1\tBáo cáo (mỗi báo cáo được 0,5 điểm)\t5\n\tChậm: trừ 1 điểm\n-\tĐúng hạn\t5")

    assert kinds(draft, "1") == []
    assert at(draft, "1").guidance == ("Chậm: trừ 1 điểm",)


def test_words_lost_in_the_column_of_numbers_are_kept_and_named():
    draft = read_rows("1\tHội họp\t5\t5\nĐiểm này do lãnh đạo chấm\n- Vắng mặt: trừ 1 điểm\na) Theo sổ họp")

    assert remarks(draft) == [("unplaced_line", "dòng 3, cột 2", "Điểm này do lãnh đạo chấm")]
    assert at(draft, "1").guidance == ("Điểm này do lãnh đạo chấm", "- Vắng mặt: trừ 1 điểm", "a) Theo sổ họp")


def test_points_without_words_are_named():
    draft = read_rows("1\t\t5\t5\n2\tHội họp\t5\t5")

    assert remarks(draft) == [("missing_text", "dòng 2, cột 2", "1")]
    assert paths(draft) == ["1", "2"]


def test_numbers_used_twice_are_named():
    draft = read_rows("I\tCông tác\t5\n1\tHội họp\t5\n1.\tHọc tập\t5\nII\tKhác\t5\n1\tHội họp\t5\n-\tBa\t1\n-\tHai\t4")

    assert remarks(draft) == [("duplicate_number", "dòng 4, cột 2", "1.")]


def test_points_that_cannot_be_read_are_named_and_left_blank():
    draft = read(sheet(["TT", "Tiêu chí", "Điểm", "Tự chấm"], [1, "Hội họp", "1.250", "năm"], [2, "Học tập", 5, 5]))

    assert remarks(draft) == [
        ("unreadable_points", "Sheet1!C2", "1.250"),
        ("unreadable_points", "Sheet1!D2", "năm"),
    ]
    assert at(draft, "1").max_points is None
    assert self_points(draft, "1") is None


def test_signatures_below_the_total_are_not_read_as_points():
    draft = read_rows("1\tHội họp\t5\t5\n\tTổng cộng\t5\t5\n\tNGƯỜI CHẤM\t\tGIÁM ĐỐC")

    assert remarks(draft) == []


def test_stated_points_keep_the_places_they_are_printed_with():
    draft = read_rows("1\tHội họp\t4,0\n2\tHọc tập\t13\n\tTổng cộng\t100,50 điểm")

    assert [line.places for line in draft.rubric.criteria] == [2, 1, 0]


def test_a_missing_total_leaves_the_maximum_unstated():
    draft = read_rows("1\tHội họp\t5\t5")

    assert draft.rubric.root.max_points is None
    assert draft.rubric.root.text == "TỔNG CỘNG"
    assert self_points(draft) is None


def test_blank_scores_are_no_scores():
    draft = read_rows("1\tHội họp\t5\t0\n2\tHọc tập\t5")

    assert self_points(draft, "1") == 0
    assert list(draft.scores) == [(at(draft, "1").key, SELF)]


def test_notes_beside_scores_are_reasons_and_documents_are_evidence():
    text = (
        "TT\tTiêu chí\tĐiểm\tTự chấm\tTài liệu kiểm chứng\tGhi chú\n"
        "1\tHội họp\t5\t4\tSổ họp\tVắng 01 buổi\n2\tHọc tập\t5\t\tGiấy chứng nhận\tChưa học"
    )

    draft = read(text)

    first, second = draft.scores[at(draft, "1").key, SELF], draft.scores[at(draft, "2").key, SELF]
    assert (first.points, first.reason, first.evidence) == (4, "Vắng 01 buổi", "Sổ họp")
    assert (second.points, second.reason, second.evidence) == (None, "Chưa học", "")
    assert at(draft, "2").evidence == "Giấy chứng nhận"
    assert at(draft, "1").guidance == ()


def test_notes_of_a_rubric_without_scores_are_guidance():
    draft = read(
        "TT\tTiêu chí\tĐiểm\tTự chấm\tCách tính điểm\tGhi chú\n1\tHội họp\t5\t\tVắng: trừ 1 điểm/buổi\tTheo sổ họp"
    )

    assert at(draft, "1").guidance == ("Vắng: trừ 1 điểm/buổi", "Theo sổ họp")
    assert kinds(draft, "1") == ["deduct_per"]
    assert not draft.has_scores


def test_heading_and_caption_stand_above_the_table():
    prose = [["BÁO CÁO"], ["**BẢNG CHẤM ĐIỂM THI ĐUA**"], ["(Kèm theo Báo cáo số 12/BC-SNV ngày 05/12/2020)"]]
    words = table([["TT", "Tiêu chí", "Điểm"], ["1", "Hội họp", "5"]], TableKind.WORD_TABLE, "Bảng 1")

    draft = read(Source(name="a.docx", tables=(table(prose, TableKind.LINES, ""), words)))

    assert draft.rubric.title == "BẢNG CHẤM ĐIỂM THI ĐUA"
    assert draft.caption == "(Kèm theo Báo cáo số 12/BC-SNV ngày 05/12/2020)"


def test_without_heading_and_caption_there_are_none():
    draft = read_rows("1\tHội họp\t5")

    assert (draft.rubric.title, draft.caption) == ("", "")


def test_of_several_sheets_the_one_with_most_criteria_is_the_rubric():
    small = table([["TT", "Tiêu chí", "Điểm"], ["1", "Hội họp", "5"]], name="Tóm tắt")
    large = table([["TT", "Tiêu chí", "Điểm"], ["1", "Hội họp", "5"], ["2", "Học tập", "5"]], name="Bảng điểm")
    other = table([["Đơn vị", "Số lượng"], ["Sở", "5"]], name="Khác")

    draft = read(Source(name="a.xlsx", tables=(other, small, large)))

    assert draft.addresses[at(draft, "2").key] == "Bảng điểm!B3"


@pytest.mark.parametrize(
    "text", ["", "Báo cáo năm 2020", HEADER, "TT\tHọ và tên\tNgày sinh\n1\tNguyễn Văn A\t01/01/1980"]
)
def test_a_source_without_a_rubric_is_refused(text):
    source = Source(name="bao_cao.txt", tables=lines(text).tables if text else ())

    with pytest.raises(NoRubricError) as refused:
        read_rubric(source)

    assert refused.value.values == {"source": "bao_cao.txt"}


def test_keys_are_new_for_every_reading():
    one, other = read_rubric(lines(HEADER + "1\tHội họp\t5")), read_rubric(lines(HEADER + "1\tHội họp\t5"))

    assert one.rubric.uid != other.rubric.uid
    assert not {line.key for line in one.rubric.lines} & {line.key for line in other.rubric.lines}


def test_proposed_rules_can_be_left_out_before_anything_is_stored():
    draft = read_rows("1\tHội họp\t5\t5\n\tVắng: trừ 1 điểm")
    key = at(draft, "1").key

    assert [(of, place, rule.kind) for of, place, rule in draft.proposals] == [(key, 0, "deduct_once")]
    assert draft.without_rules().proposals == ()


def test_a_draft_can_be_named_and_freed_of_scores():
    draft = read_rows("1\tHội họp\t5\t5")

    assert draft.named("Bảng điểm 2026").rubric.name == "Bảng điểm 2026"
    assert draft.has_scores
    assert not draft.without_scores().has_scores


def test_the_root_is_the_total_of_the_table():
    draft = read_rows("1\tHội họp\t5\t5\n\tTỔNG ĐIỂM:\t5 điểm\t4")

    assert draft.rubric.root.text == "TỔNG ĐIỂM:"
    assert draft.rubric.root.max_points == 5
    assert draft.scores[TOTAL, SELF].points == 4


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("BỘ TIÊU CHÍ\nCHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH", "BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH"),
        ("BẢNG CHẤM ĐIỂM\nCÁC PHÒNG, ĐƠN VỊ\nNĂM 2023", "BẢNG CHẤM ĐIỂM CÁC PHÒNG, ĐƠN VỊ"),
        ("BẢNG CHẤM ĐIỂM\nSỞ NỘI VỤ QUÝ II", "BẢNG CHẤM ĐIỂM"),
        ("Bảng chấm điểm\nSở Nội vụ", "Bảng chấm điểm"),
        ("BẢNG CHẤM ĐIỂM\n(Kèm theo Quyết định số 5)", "BẢNG CHẤM ĐIỂM"),
    ],
)
def test_a_title_of_several_lines_is_kept_up_to_the_one_that_names_a_period(above, title):
    assert read(f"{above}\n{HEADER}1\tHội họp\t5").rubric.title == title
