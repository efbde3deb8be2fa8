from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.reports.line_breaking import balanced_lines, break_lines

TEXTS = st.text(alphabet=st.sampled_from("aăđ -.\u00a0\n"), max_size=80)


def texts(text: str, width: float, first_indent: float = 0.0) -> list[str]:
    return [line.text for line in break_lines(text, width, len, first_indent=first_indent)]


def test_lines_break_at_spaces_and_take_as_many_words_as_fit():
    assert texts("một hai ba bốn năm", 7) == ["một hai ", "ba bốn ", "năm"]


def test_the_spaces_at_a_break_do_not_count():
    (first, second) = break_lines("một hai   ba", 7, len)

    assert (first.text, first.width, second.text) == ("một hai   ", 7, "ba")


def test_spaces_inside_a_line_are_kept():
    assert texts("Số:    /BC", 20) == ["Số:    /BC"]


def test_a_no_break_space_never_breaks():
    assert texts("năm 3\u00a04", 5) == ["năm ", "3\u00a04"]


def test_a_word_wider_than_the_line_is_cut():
    assert texts("xem http://abcdefgh nhé", 6) == ["xem ", "http:/", "/abcde", "fgh ", "nhé"]


def test_each_paragraph_begins_a_line_and_an_empty_one_is_a_line():
    lines = break_lines("một\n\nhai ba", 4, len)

    assert [(line.text, line.ends_paragraph) for line in lines] == [
        ("một", True),
        ("", True),
        ("hai ", False),
        ("ba", True),
    ]


def test_only_the_first_line_of_a_paragraph_is_indented():
    assert texts("một hai ba bốn", 7, first_indent=3) == ["một ", "hai ba ", "bốn"]


def test_a_line_too_narrow_for_one_letter_still_takes_one():
    assert texts("ab", 0) == ["a", "b"]


@given(TEXTS, st.integers(1, 20), st.integers(0, 5))
def test_the_lines_together_are_the_text(text, width, indent):
    lines = break_lines(text, width, len, first_indent=indent)

    together = "".join(line.text + ("\n" if line.ends_paragraph else "") for line in lines)
    assert together == "\n".join(paragraph.rstrip(" ") for paragraph in text.split("\n")) + "\n"


@given(TEXTS, st.integers(1, 20))
def test_no_line_is_wider_than_asked(text, width):
    lines = break_lines(text, width, len)

    assert all(line.width <= width or len(line.text) == 1 for line in lines)
    assert all(line.width == len(line.text.rstrip(" ") or line.text) for line in lines)


@given(TEXTS, st.integers(1, 20))
def test_balanced_lines_are_as_few_and_no_longer(text, width):
    greedy, balanced = break_lines(text, width, len), balanced_lines(text, width, len)

    assert len(balanced) == len(greedy)
    assert max(line.width for line in balanced) <= max(line.width for line in greedy)
    assert "".join(line.text for line in balanced) == "".join(line.text for line in greedy)


def test_a_title_is_broken_in_the_middle_rather_than_before_its_last_word():
    title = "TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT TỈNH"

    assert [line.text for line in balanced_lines(title, 30, len)] == ["TRUNG TÂM PHÁT ", "TRIỂN QUỸ ĐẤT TỈNH"]


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_one_empty_line(text):
    assert [line.text for line in break_lines(text, 10, len)] == [""]
