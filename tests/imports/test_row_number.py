from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.row_number import NO_NUMBER, RowNumber, Style, read_number, split_number
from tests.processor_time import processor_seconds_at_most


@pytest.mark.parametrize(
    ("code", "style", "parts"),
    [
        ("I", Style.ROMAN, "i"),
        ("IV.", Style.ROMAN, "iv"),
        ("(XII)", Style.ROMAN, "xii"),
        ("A", Style.LETTER, "a"),
        ("Đ.", Style.LETTER, "đ"),
        ("1", Style.DECIMAL, "1"),
        ("01", Style.DECIMAL, "1"),
        ("0", Style.DECIMAL, "0"),
        ("12.", Style.DECIMAL, "12"),
        ("(3)", Style.BRACKETED, "3"),
        ("3)", Style.BRACKETED, "3"),
        ("a)", Style.SMALL_LETTER, "a"),
        ("(đ)", Style.SMALL_LETTER, "đ"),
        ("b", Style.SMALL_LETTER, "b"),
        ("iii)", Style.SMALL_ROMAN, "iii"),
        ("Phần I", Style.PART, "i"),
        ("PHẦN THỨ NHẤT", Style.PART, "nhất"),
        ("Chương II.", Style.CHAPTER, "ii"),
        ("Mục 1", Style.SECTION, "1"),
        ("Nhóm tiêu chí 2", Style.SECTION, "2"),
        ("Điều 12.", Style.ARTICLE, "12"),
        ("Tiêu chí số 3", Style.ARTICLE, "3"),
        ("Khoản 2", Style.CLAUSE, "2"),
        ("Điểm đ", Style.SMALL_LETTER, "đ"),
    ],
)
def test_a_number_tells_its_style_and_its_place_in_the_list(code, style, parts):
    assert read_number(code) == RowNumber(rank=style, parts=(parts,))


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("1.1", ("1", "1")),
        ("1.1.", ("1", "1")),
        ("1,1", ("1", "1")),
        ("2.10.3)", ("2", "10", "3")),
        ("I.1", ("i", "1")),
        ("A.II.3", ("a", "ii", "3")),
        ("1.a", ("1", "a")),
        ("Tiêu chí 1.2", ("1", "2")),
    ],
)
def test_a_number_of_several_parts_ranks_by_how_many_it_has(code, parts):
    assert read_number(code) == RowNumber(rank=Style.DECIMAL + len(parts) - 1, parts=parts)


@pytest.mark.parametrize(
    ("code", "style"),
    [("-", Style.DASH), ("–", Style.DASH), ("--", Style.DASH), ("+", Style.PLUS), ("•", Style.DOT), ("o", Style.DOT)],
)
def test_a_bullet_does_not_count(code, style):
    number = read_number(code)

    assert number == RowNumber(rank=style)
    assert number.is_bullet
    assert not number.counts
    assert not number.is_first


@pytest.mark.parametrize("code", ["", "  ", "\u00a0\n"])
def test_a_blank_cell_is_no_number(code):
    assert read_number(code) is NO_NUMBER
    assert NO_NUMBER.is_blank
    assert not NO_NUMBER.is_bullet


def test_a_heading_in_capitals_counts_as_blank():
    assert RowNumber(rank=Style.HEADING).is_blank


@pytest.mark.parametrize(
    "code",
    [
        "Chấp hành nội quy",
        "TỔNG CỘNG",
        "1 văn bản",
        "10%",
        "A1B",
        "1.1.1.1.1.1.1.1.1.1",
        "9" * 32_000,
        "Điều",
        "01/02/2023",
    ],
)
def test_words_are_no_number(code):
    assert read_number(code) is None


@pytest.mark.parametrize(
    ("code", "is_first"),
    [("I", True), ("II", False), ("1", True), ("2.1", True), ("1.2", False), ("a)", True), ("Phần thứ nhất", True)],
)
def test_counting_begins_with_one_or_a(code, is_first):
    assert read_number(code).is_first is is_first


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("1.1 Chương trình công tác", "1.1", "Chương trình công tác"),
        ("1.1. Chương trình", "1.1.", "Chương trình"),
        ("I. CÔNG TÁC", "I.", "CÔNG TÁC"),
        ("II - CÔNG TÁC KHÁC", "II", "CÔNG TÁC KHÁC"),
        ("III- CÔNG TÁC", "III-", "CÔNG TÁC"),
        ("A. Phần chung", "A.", "Phần chung"),
        ("1.Thực hiện", "1.", "Thực hiện"),
        ("2) Thực hiện", "2)", "Thực hiện"),
        ("(1) Thực hiện", "(1)", "Thực hiện"),
        ("a) Ban hành", "a)", "Ban hành"),
        ("(b) Ban hành", "(b)", "Ban hành"),
        ("- Ban hành", "-", "Ban hành"),
        ("-Không ban hành", "-", "Không ban hành"),
        ("+ Đúng giờ", "+", "Đúng giờ"),
        ("• Đúng giờ", "•", "Đúng giờ"),
        ("Điều 1. Chấp hành", "Điều 1.", "Chấp hành"),
        ("PHẦN I: TIÊU CHÍ CHUNG", "PHẦN I:", "TIÊU CHÍ CHUNG"),
        ("Phần II – Kết quả", "Phần II", "Kết quả"),
        ("Tiêu chí 1\nChấp hành", "Tiêu chí 1", "Chấp hành"),
        ("1.2.3 Một\nHai", "1.2.3", "Một\nHai"),
    ],
)
def test_a_number_before_words_is_split_off(text, code, words):
    assert split_number(text) == (code, words)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Chấp hành nội quy",
        "ĐIỂM THƯỞNG",
        "100% văn bản",
        "02 văn bản ban hành chậm",
        "1.250 hồ sơ",
        "12/2020 hoàn thành",
        "-5 điểm",
        "I",
        "1.",
        "Điều chỉnh kế hoạch",
        "A-Z",
    ],
)
def test_words_without_a_number_stay_whole(text):
    assert split_number(text) == ("", text)


@given(st.text())
def test_any_text_is_split_into_a_number_that_can_be_read_or_left_whole(text):
    code, words = split_number(text)

    assert code + words in text or not code
    assert read_number(code) is not None


@given(st.text(max_size=60))
def test_any_cell_is_a_number_or_words(code):
    number = read_number(code)

    assert number is None or number.is_blank or number.is_bullet or number.counts


@pytest.mark.parametrize("piece", ["1", "1.", "I", "(", " ", "a", "phần ", "điều 1 ", "- ", "1.1 ", "\n"])
def test_a_wall_of_numbers_takes_no_noticeable_time(piece):
    wall = piece * (32_000 // len(piece))

    with processor_seconds_at_most(2):
        assert read_number(wall) is None or not wall.strip()
        number, words = split_number(wall)
        assert "".join((number + words).split()) in "".join(wall.split())
