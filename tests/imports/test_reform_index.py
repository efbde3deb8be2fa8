"""Alternatives, bonus beyond the total and penalties, in the layouts of reform indexes and emulation tables."""

from __future__ import annotations

from decimal import Decimal

import docx.document
import pytest

from danhgia_desktop.imports.rubric_reader import read_rubric
from danhgia_desktop.regulation.criterion_rule import Bonus, Choice, DeductPer, Part, Penalty, Tiers
from danhgia_desktop.regulation.rubric import SELF, TOTAL, Standing
from danhgia_desktop.regulation.rubric_maxima import summed_maximum
from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.computation import results
from tests.imports.builders import document, sheet_of
from tests.imports.rubric_sources import at, kinds, outline, paths, read, read_rows, remarks, self_points
from tests.rubric_builders import sheet

HEADER = ["STT", "Lĩnh vực/Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Tài liệu kiểm chứng"]
INDEX = [
    ["1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "8", "", ""],
    ["1.1", "Ban hành kế hoạch cải cách hành chính", "5", "", "Kế hoạch năm"],
    ["", "Trong quý I", "5", "", ""],
    ["", "Sau quý I", "3", "3", ""],
    ["", "Không ban hành", "0", "", ""],
    ["1.2", "Tỷ lệ hoàn thành kế hoạch", "3", "2", ""],
    ["-", "Từ 90% trở lên", "3", "", ""],
    ["-", "Từ 70% đến dưới 90%", "2", "", ""],
    ["-", "Dưới 70%", "0", "", ""],
    ["2", "CẢI CÁCH THỂ CHẾ", "2", "", ""],
    ["2.1", "Rà soát văn bản", "2", "", ""],
    ["a)", "Rà soát đúng hạn", "1", "1", ""],
    ["b)", "Báo cáo kết quả", "1", "1", ""],
    ["", "TỔNG CỘNG", "10", "", ""],
]
ONE_OF = Choice(
    words="Trong quý I: 5; Sau quý I: 3; Không ban hành: 0",
    options=(
        Part(name="Trong quý I", points=Decimal(5)),
        Part(name="Sau quý I", points=Decimal(3)),
        Part(name="Không ban hành", points=Decimal(0)),
    ),
)


def as_xlsx() -> bytes:
    def number(text: str) -> object:
        return float(text) if text.isdigit() else text

    return sheet_of([HEADER, *[[code, words, number(most), number(own), ask] for code, words, most, own, ask in INDEX]])


def as_docx() -> bytes:
    def fill(made: docx.document.Document) -> None:
        made.add_paragraph("BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH")
        grid = made.add_table(rows=0, cols=len(HEADER))
        for row in (HEADER, *INDEX):
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                cell.text = text

    return document(fill)


@pytest.fixture(params=["chi_so.xlsx", "chi_so.docx"])
def index(request, read):
    content = as_xlsx() if request.param.endswith("xlsx") else as_docx()
    return read_rubric(read(request.param, content))


def test_alternatives_printed_as_sub_lines_are_one_criterion_of_which_one_is_chosen(index):
    assert paths(index) == ["1", "1.1", "1.2", "2", "2.1", "2.1.a", "2.1.b"]
    assert at(index, "1.1").rules == (ONE_OF,)
    assert at(index, "1.1").guidance == ("Trong quý I: 5 điểm", "Sau quý I: 3 điểm", "Không ban hành: 0 điểm")
    assert problems.of_rubric(index.rubric) == ()


def test_the_score_of_the_chosen_line_is_the_score_of_the_criterion(index):
    assert self_points(index, "1.1") == 3
    assert self_points(index, "1.2") == 2
    assert at(index, "1.1").evidence == "Kế hoạch năm"


def test_sub_lines_that_are_bands_of_a_ratio_make_bands(index):
    (rule,) = at(index, "1.2").rules

    assert isinstance(rule, Tiers)
    assert [(tier.at_least.numerator, tier.at_least.denominator, tier.points) for tier in rule.tiers] == [
        (9, 10, 3),
        (7, 10, 2),
    ]


def test_alternatives_that_are_none_are_taken_apart_into_criteria_of_their_own(index):
    key = index.rubric.find("1.1").key
    apart = index.taken_apart(key)

    assert paths(apart)[:3] == ["1", "1.1", "1.1/1"]
    parts = apart.rubric.children(key)
    assert [(part.text, part.max_points) for part in parts] == [
        ("Trong quý I", 5),
        ("Sau quý I", 3),
        ("Không ban hành", 0),
    ]
    assert (at(apart, "1.1").rules, at(apart, "1.1").guidance) == ((), ())
    assert (key, SELF) not in apart.scores
    assert apart.scores[parts[1].key, SELF].points == 3
    assert {apart.addresses[part.key] for part in parts}.isdisjoint(index.addresses.values())
    assert apart.taken_in.keys() == {index.rubric.find("1.2").key}
    assert apart.taken_apart(index.rubric.find("1.2").key).scores[index.rubric.find("1.2").key, SELF].points == 2


def test_parts_that_add_up_to_their_criterion_stay_parts(index):
    assert at(index, "2.1").rules == ()
    assert index.rubric.is_leaf(at(index, "2.1.a").key)


@pytest.mark.parametrize(
    "lines",
    [
        "1\tKế hoạch\t5\n-\tA\t4\n-\tB\t3",  # none is worth the whole
        "1\tVăn thư\t5\n-\tVăn bản đi đúng thể thức\t5\n-\tVăn bản đến xử lý kịp thời\t2",  # nothing excludes
        "1\tKế hoạch\t5\n-\tA\t5",  # one alone is no choice
        "1\tKế hoạch\t\n-\tA\t5\n-\tB\t3",  # nothing to hold them against
        "1\tKế hoạch\t5\n1.1\tA\t5\n1.2\tB\t3",  # numbered criteria of their own
        "1\tKế hoạch\t5\n-\tA\t5\t4\n-\tB\t3\t2",  # both are scored
        "1\tĐiểm thưởng\t5\n-\tBằng khen\t5\n-\tGiấy khen\t3",
        "1\tĐiểm trừ\t5\n-\tKhiển trách\t5\n-\tCảnh cáo\t3",
        "1\tKế hoạch\t5\n-\tA\t5\n-\tB\t-3",
        "1\tKế hoạch\t5\n-\tA\t5\n-\t\t3",
        "1\tKế hoạch\t5\n-\tA\t5\n+\tA1\t5\n-\tB\t3",
    ],
)
def test_what_is_no_choice_stays_a_tree(lines):
    assert len(read_rows(lines).rubric.lines) == lines.count("\n") + 1


def test_alternatives_in_the_words_of_the_criterion_are_a_choice():
    draft = read_rows("1\tBan hành kế hoạch (trong quý I: 5 điểm; sau quý I: 3 điểm; không ban hành: 0 điểm)\t5")

    assert [rule.options[1] for rule in at(draft, "1").rules] == [Part(name="sau quý I", points=Decimal(3))]


def test_alternatives_on_the_second_line_of_a_cell_do_not_swallow_the_words_of_the_criterion(read):
    listed = "Trong quý I: 2 điểm; sau quý I: 1 điểm; không ban hành: 0 điểm"
    rows = [HEADER, ["1", f"Ban hành kế hoạch\n{listed}", "2", "", ""], ["2", "Họp\nđịnh kỳ", "1", "", ""]]
    draft = read_rubric(read("chi_so.xlsx", sheet_of(rows)))

    (rule,) = at(draft, "1").rules
    assert [option.name for option in rule.options] == ["Trong quý I", "sau quý I", "không ban hành"]
    assert at(draft, "2").rules == ()


BEYOND = """I\tCHUYÊN MÔN\t70\t65
1\tHoàn thành nhiệm vụ\t70\t65
II\tXÂY DỰNG CƠ QUAN\t30\t28
1\tKỷ luật, kỷ cương\t30\t28
III\tĐIỂM THƯỞNG\t10\t5
1\tSáng kiến cấp tỉnh\t6\t5
2\tBằng khen\t4\t
IV\tĐIỂM TRỪ\t-5\t-2
1\tMỗi báo cáo chậm trừ 1 điểm\t-3\t-2
2\tBị nhắc nhở bằng văn bản\t-2
\tTỔNG CỘNG\t100\t96"""


def test_a_section_of_bonus_beyond_the_stated_total_does_not_count_in_it():
    draft = read_rows(BEYOND)

    assert at(draft, "III").rules == (Bonus(words="ĐIỂM THƯỞNG", extra=True),)
    assert summed_maximum(draft.rubric, TOTAL) == 100
    assert problems.of_rubric(draft.rubric) == ()


def test_a_section_with_negative_points_is_taken_away():
    draft = read_rows(BEYOND)

    assert at(draft, "IV").rules == (Penalty(words="ĐIỂM TRỪ"),)
    assert [at(draft, path).max_points for path in ("IV", "IV.1", "IV.2")] == [5, 3, 2]
    assert draft.rubric.standing(at(draft, "IV.2").key) is Standing.PENALTY
    assert [type(rule) for rule in at(draft, "IV.1").rules] == [DeductPer]
    assert (self_points(draft, "IV"), self_points(draft, "IV.1")) == (2, 2)
    assert remarks(draft) == []
    scored = sheet(draft.rubric).with_scores(draft.scores)
    assert results(scored, SELF)[TOTAL].counted == 96


@pytest.mark.parametrize("total", ["110", ""])
def test_a_section_of_bonus_inside_the_total_is_an_ordinary_bonus(total):
    draft = read_rows(BEYOND.replace("TỔNG CỘNG\t100", f"TỔNG CỘNG\t{total}"))

    assert at(draft, "III").rules == (Bonus(words="ĐIỂM THƯỞNG"),)


def test_a_bonus_beyond_its_section_is_extra_too():
    draft = read_rows("I\tCông tác\t8\n1\tHội họp\t8\n2\tĐiểm thưởng\t2\n\tTổng cộng\t8")

    assert at(draft, "I.2").rules == (Bonus(words="Điểm thưởng", extra=True),)


def test_a_title_of_a_penalty_counts_away_unless_the_total_counts_it_in():
    within = "I\tCHUYÊN MÔN\t\n1\tNhiệm vụ\t90\n2\tHội họp\t5\nII\tĐIỂM TRỪ\t10\n\tTỔNG CỘNG\t"

    assert kinds(read_rows(f"{within}95"), "II") == ["penalty"]
    assert kinds(read_rows(f"{within}105"), "II") == []


def test_a_title_that_names_bonus_and_penalty_is_neither():
    draft = read_rows(
        "I\tCông tác\t10\nII\tĐIỂM THƯỞNG, ĐIỂM TRỪ\t\n1\tĐiểm thưởng\t5\n2\tĐiểm trừ\t-5\n\tTỔNG CỘNG\t10"
    )

    assert kinds(draft, "II") == []
    assert kinds(draft, "II.1") == ["bonus"]
    assert kinds(draft, "II.2") == ["penalty"]


def test_unnumbered_headings_of_bonus_and_penalty_head_sections():
    rows = (
        "I\tCông tác\t10\n1\tHội họp\t10\n\tĐiểm thưởng (tối đa 5 điểm)\t\n1\tSáng kiến\t5\n"
        "\tĐiểm trừ: trừ tối đa 3 điểm\t\n1\tChậm báo cáo\t-3\n\tTổng điểm trừ\t-3\n\tTỔNG CỘNG\t10"
    )
    draft = read_rows(rows)

    assert [line.strip(". ") for line in outline(draft)] == [
        "I Công tác",
        "1 Hội họp",
        "Điểm thưởng (tối đa 5 điểm)",
        "1 Sáng kiến",
        "Điểm trừ: trừ tối đa 3 điểm",
        "1 Chậm báo cáo",
    ]


def test_a_score_below_zero_where_nothing_is_taken_away_is_named_and_left_blank():
    draft = read("TT\tTiêu chí\tĐiểm chuẩn\tTự chấm\n1\tHội họp\t5\t-2\n2\tHọc tập\t5\t4")

    assert [(code, text) for code, _, text in remarks(draft)] == [("unreadable_points", "-2")]
    assert self_points(draft, "1") is None


def test_parts_that_contradict_their_criterion_are_told_and_not_taken_for_alternatives():
    draft = read_rows("1\tVăn thư\t5\n-\tVăn bản đi đúng thể thức\t5\n-\tVăn bản đến xử lý kịp thời\t2")

    assert [problem.code.value for problem in problems.of_rubric(draft.rubric)] == ["sum_mismatch"]


def test_a_total_that_names_fewer_sections_than_are_summed_is_named_plainly_and_told():
    draft = read_rows("I\tA\t60\t55\nII\tB\t40\t39\n\tTỔNG CỘNG (I+II)\t100\t94\nIII\tĐIỂM THƯỞNG\t5\t4")

    assert draft.rubric.root.text == "TỔNG CỘNG"
    assert draft.rubric.root.max_points == 100
    assert (TOTAL, SELF) not in draft.scores
    (said,) = remarks(draft)
    assert "TỔNG CỘNG (I+II)" in said[-1]
    whole = read_rows("I\tA\t60\nII\tB\t40\n\tTỔNG CỘNG (I+II)\t100")
    assert whole.rubric.root.text == "TỔNG CỘNG (I+II)"
