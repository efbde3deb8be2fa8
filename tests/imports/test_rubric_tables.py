from __future__ import annotations

import pytest

from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.rubric_draft import ReadingCode
from danhgia_desktop.imports.rubric_reader import read_rubric
from danhgia_desktop.imports.table import Source, TableKind
from tests.imports.builders import document, saved
from tests.imports.rubric_sources import HEADER, at, outline, paths, read, remarks, table, text_table

FIRST = "I\tCông tác\t10\t9\n1\tHội họp\t10\t9"
SECOND = "II\tLưu trữ\t5\t4\n1\tHồ sơ\t5\t4"
TOTAL = "\n\tTổng cộng\t15\t13"


def word(*blocks: str) -> Source:
    """Return a document of tables, and of paragraphs where a block has no tabs."""
    tables = []
    for number, block in enumerate(blocks, start=1):
        is_table = "\t" in block
        rows = [[cell.text for cell in row.cells] for row in text_table(block).rows]
        kind = TableKind.WORD_TABLE if is_table else TableKind.LINES
        tables.append(table(rows, kind, f"Bảng {number}" if is_table else ""))
    return Source(name="a.docx", tables=tuple(tables))


def test_a_word_table_that_was_split_is_read_as_one():
    draft = read(word(HEADER + "I\tCông tác\t10\t9\n1\tHội họp\t5\t5", "2\tHọc tập\t5\t4\n\tTổng cộng\t10\t9"))

    assert paths(draft) == ["I", "I.1", "I.2"]
    assert draft.addresses[at(draft, "I.2").key] == "bảng 2, hàng 1, ô 2"
    assert draft.rubric.root.max_points == 10


def test_word_tables_that_repeat_the_header_are_read_as_one():
    draft = read(word(HEADER + "I\tCông tác\t5\t5", HEADER + "II\tKhác\t5\t5\n\tTổng cộng\t10\t10"))

    assert paths(draft) == ["I", "II"]


def test_a_word_table_of_another_shape_is_none_of_the_rubric():
    draft = read(word(HEADER + "I\tCông tác\t5\t5", "Nơi nhận:\tGIÁM ĐỐC", "TT\tNội dung\tĐiểm\n1\tKhác\t5"))

    assert paths(draft) == ["I"]


def test_a_word_table_with_a_header_of_its_own_is_another_rubric():
    draft = read(word(HEADER + "I\tCông tác\t5\t5\n1\tHội họp\t5\t5", "TT\tNội dung\tĐiểm\n3\tKhác\t5"))

    assert paths(draft) == ["I", "I.1"]


def test_a_word_table_wider_than_the_rubric_does_not_go_on_with_it():
    draft = read(word(HEADER + "1\tHội họp\t5\t5", "2\tNguyễn Văn An\t5\t5\tđã ký"))

    assert paths(draft) == ["1"]


def test_a_table_that_ends_in_blank_columns_still_goes_on():
    draft = read(word(HEADER + "I\tCông tác\t10\n1\tHội họp\t10", "II\tLưu trữ\t5\n1\tHồ sơ\t5\n\tTổng cộng\t15"))

    assert paths(draft) == ["I", "I.1", "II", "II.1"]
    assert draft.rubric.root.max_points == 15
    assert not draft.has_scores


def test_a_header_may_stand_in_a_table_of_its_own():
    assert paths(read(word(HEADER, FIRST))) == ["I", "I.1"]


def test_a_total_ends_the_rubric_before_a_table_that_counts_from_the_beginning():
    another = "I\tKhác\t5\t5\n1\tViệc\t3\t3\n2\tViệc\t2\t2\n\tTổng cộng\t5\t5"

    draft = read(word(HEADER + FIRST + TOTAL, HEADER + another))

    assert outline(draft) == ["I Khác", ".1 Việc", ".2 Việc"]
    assert [(problem.code, problem.address) for problem in draft.problems] == [(ReadingCode.TABLE_LEFT_OUT, "Bảng 1")]


def test_people_listed_below_the_total_are_no_criteria():
    assert paths(read(word(HEADER + FIRST + TOTAL, "1\tNguyễn Văn An\t1980\t5\n2\tTrần Bình\t1981\t6"))) == ["I", "I.1"]


def test_a_sum_below_each_section_ends_nothing():
    draft = read(word(HEADER + FIRST + "\n\tCộng\t10\t9", HEADER + SECOND + "\n\tCộng\t5\t4", TOTAL.strip("\n")))

    assert paths(draft) == ["I", "I.1", "II", "II.1"]
    assert draft.rubric.root.max_points == 15


@pytest.mark.parametrize(
    "below", ["1\tNguyễn Văn An\t5\t5\tPhòng Tổ chức", "Tiêu chí\tĐiểm\nKhác\t5", "1\tHọp\n2\tHọc"]
)
def test_tables_that_are_wider_differ_in_their_columns_or_score_nothing_stand_apart(below):
    assert paths(read(word(HEADER + FIRST, below))) == ["I", "I.1"]


def test_signatures_in_a_table_are_no_criteria():
    draft = read(word(HEADER + FIRST, "\tNGƯỜI CHẤM\t\tGIÁM ĐỐC"))

    assert paths(draft) == ["I", "I.1"]
    assert (at(draft, "I.1").guidance, remarks(draft)) == ((), [])


def test_headings_between_the_tables_are_sections():
    one, two = "1\tHội họp\t10\t9", "1\tHồ sơ\t5\t4\n2\tTra cứu\t5\t5"

    draft = read(word("BẢNG CHẤM ĐIỂM\nI. Công tác (10 điểm)", HEADER + one, "II. Lưu trữ (10 điểm)", HEADER + two))

    assert outline(draft) == ["I. Công tác (10 điểm)", ".1 Hội họp", "II. Lưu trữ (10 điểm)", ".1 Hồ sơ", ".2 Tra cứu"]
    assert at(draft, "II").max_points == 10
    assert draft.rubric.title == "BẢNG CHẤM ĐIỂM"


@pytest.mark.parametrize(
    "between", ["BẢNG CHẤM ĐIỂM 2", "Ghi chú:\nII. Lưu trữ", "I. Công tác", "2. Lưu trữ", "A. Khác"]
)
def test_other_words_between_the_tables_part_them(between):
    larger = "1\tHồ sơ\t5\t4\n2\tTra cứu\t5\t5"

    assert outline(read(word("I. Công tác", HEADER + "1\tHội họp\t10", between, HEADER + larger))) == [
        "1 Hồ sơ",
        "2 Tra cứu",
    ]


def test_a_heading_above_a_single_table_is_not_one_of_its_rows():
    assert paths(read(word("V. TỰ ĐÁNH GIÁ", HEADER + FIRST))) == ["I", "I.1"]


def test_sheets_are_never_joined():
    tables = tuple(
        table([["TT", "Tiêu chí", "Điểm"], [number, "Hội họp", "5"], *more], name=number)
        for number, more in (("I", []), ("II", [["III", "Khác", "5"]]))
    )

    assert paths(read(Source(name="a.xlsx", tables=tables))) == ["II", "III"]


def test_a_real_word_file_with_a_table_for_each_section_is_one_rubric(tmp_path):
    def fill(made):
        for text in (HEADER + FIRST, HEADER + SECOND + TOTAL):
            rows = [line.split("\t") for line in text.split("\n")]
            grid = made.add_table(len(rows), 4)
            for place, row in enumerate(rows):
                for column, cell in enumerate(row):
                    grid.cell(place, column).text = cell
            made.add_paragraph()

    draft = read_rubric(read_file(saved(tmp_path, "bảng.docx", document(fill))))

    assert paths(draft) == ["I", "I.1", "II", "II.1"]
    assert draft.addresses[at(draft, "II.1").key] == "bảng 2, hàng 3, ô 2"


def test_tables_pasted_from_a_page_are_one_rubric():
    def grid(text: str) -> str:
        rows = (f"<tr><td>{line.replace(chr(9), '</td><td>')}</td></tr>" for line in text.split("\n"))
        return f"<table>{''.join(rows)}</table><p>&nbsp;</p>"

    draft = read_rubric(read_clipboard(text="", html=grid(HEADER + FIRST) + grid(SECOND + TOTAL)))

    assert paths(draft) == ["I", "I.1", "II", "II.1"]
    assert draft.rubric.root.max_points == 15


@pytest.mark.parametrize("between", ["(tiếp theo)", "Tiếp", "Bảng tiếp theo:"])
def test_words_that_only_say_that_the_table_goes_on_do_not_part_it(between):
    draft = read(word(HEADER + FIRST, between, SECOND + TOTAL))

    assert paths(draft) == ["I", "I.1", "II", "II.1"]
    assert draft.problems == ()


def test_a_table_of_points_that_is_not_read_is_named():
    draft = read(word(HEADER + FIRST, "Một đoạn văn khác.", SECOND + TOTAL))

    assert paths(draft) == ["I", "I.1"]
    assert [(problem.code, problem.address, problem.text) for problem in draft.problems] == [
        (ReadingCode.TABLE_LEFT_OUT, "Bảng 3", "3")
    ]


def test_a_letterhead_above_the_rubric_is_not_named_as_left_out():
    draft = read(word("UBND TỈNH\tCỘNG HÒA\nSỞ NỘI VỤ\tĐộc lập", HEADER + FIRST + TOTAL))

    assert draft.problems == ()
