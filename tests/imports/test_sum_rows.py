from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.sum_rows import adds_up_others, is_subtotal, is_sum, is_total
from tests.processor_time import processor_seconds_at_most


@pytest.mark.parametrize(
    "text",
    [
        "TỔNG CỘNG",
        "Tổng cộng:",
        "Cộng",
        "Tổng điểm",
        "TỔNG SỐ ĐIỂM",
        "Tổng điểm tối đa",
        "Tổng số điểm tự chấm",
        "TỔNG CỘNG (I+II+III)",
        "Tổng điểm (A + B + C)",
        "Tổng cộng I+II",
        "Tổng cộng: 100 điểm",
        "Tổng điểm sau khi trừ",
        "TỔNG\nCỘNG",
        "TONG CONG",
        "Tổng (1;2;3)",
    ],
)
def test_the_row_of_the_total_is_known_by_its_words(text):
    assert is_total(text)
    assert is_sum(text)
    assert not is_subtotal(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cộng mục I",
        "Tổng điểm phần A",
        "CỘNG I",
        "Tổng (II)",
        "Tổng điểm nhóm 2:",
        "Cộng tiêu chí 3",
        "Tổng điểm thưởng",
    ],
)
def test_the_sum_of_one_section_is_known_by_its_words(text):
    assert is_subtotal(text)
    assert is_sum(text)
    assert not is_total(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Công tác văn thư",
        "CÔNG",
        "Công đoàn",
        "Cộng đồng dân cư",
        "Tổng kết năm",
        "Tổng hợp báo cáo",
        "Điểm thưởng",
    ],
)
def test_other_words_are_no_sum(text):
    assert not is_sum(text)


@given(st.text())
def test_any_words_are_a_total_or_a_subtotal_or_neither(text):
    assert not (is_total(text) and is_subtotal(text))


@pytest.mark.parametrize("piece", ["tổng ", "cộng", "i+", "tổng điểm ", "1", " ", "(i", "tổng (i+"])
def test_a_wall_of_sums_takes_no_noticeable_time(piece):

    with processor_seconds_at_most(2):
        assert not is_sum("tổng " + piece * (32_000 // len(piece)))
        assert is_sum("tổng " + piece * (190 // len(piece))) is (not piece.strip())  # blanks alone leave "tổng"


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("TỔNG CỘNG (I+II+III)", False),
        ("Tổng cộng (I - III)", False),
        ("Tổng điểm (I+II-III)", False),
        ("TỔNG CỘNG", False),
        ("Tổng điểm (1+2)", False),  # numbers of another level
        ("TỔNG CỘNG (I+II)", True),
        ("Tổng cộng (I–II)", True),
        ("Tổng cộng (I+II+III+IV)", True),
        ("Công tác", False),
    ],
)
def test_a_total_says_which_sections_it_adds_up(text, differs):
    assert adds_up_others(text, ["i", "ii", "iii"]) is differs
