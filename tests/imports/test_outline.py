from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.outline import Outline
from danhgia_desktop.imports.row_number import RowNumber, Style
from tests.imports.rubric_sources import numbers

STYLES = {
    "usual": ["I", "1", "1.1", "a)", "-", "+"],
    "letters first": ["A.", "I.", "1.", "a)", "-", "•"],
    "parts": ["Phần I", "A", "1.", "(1)", "a", "+"],
    "articles": ["Chương I", "Điều 1", "Khoản 1", "Điểm a", "-", "+"],
    "bracketed": ["(I)", "(1)", "(a)", "(i)", "–", "+"],
}
LETTERS = "abcdđeghkm"
ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]


def parents(numbered: list[RowNumber]) -> Iterator[int | None]:
    """Return for each row the row it is part of."""
    outline = Outline()
    return (outline.place(row, number) for row, number in enumerate(numbered))


def placed(text: str) -> list[int | None]:
    return list(parents(list(numbers(*text.split()))))


def printed(style: str, place: int, above: str) -> str:
    """Return the number of a row in a style, as the row's parent and place want it."""
    if style == "1.1":
        return f"{above.strip('.')}.{place + 1}"
    numeral = style.rpartition(" ")[2].strip("().")
    written = {"1": str(place + 1), "I": ROMANS[place], "i": ROMANS[place].lower()}.get(numeral)
    if written is None:
        written = {"A": LETTERS[place].upper(), "a": LETTERS[place]}.get(numeral, numeral)
    return style[: style.rindex(numeral)] + written + style[style.rindex(numeral) + len(numeral) :]


@st.composite
def numbered_trees(draw):
    """Draw a tree written as numbered rows, levels skipped at will, with each row's parent."""
    styles = STYLES[draw(st.sampled_from(sorted(STYLES)))]
    codes: list[str] = []
    above: list[int | None] = []

    def grow(parent: int | None, level: int) -> None:
        if level >= len(styles) or len(codes) > 60:
            return
        for place in range(draw(st.integers(0 if codes else 1, 4))):
            codes.append(printed(styles[level], place, codes[parent] if parent is not None else ""))
            above.append(parent)
            row = len(codes) - 1
            deeper = draw(st.integers(level + 1, level + 3))
            if deeper < len(styles) and styles[deeper] == "1.1" and styles[level] != "1":
                deeper += 1  # "1.1" says that a "1" stands above it
            grow(row, deeper)

    grow(None, 0)
    return codes, above


@given(numbered_trees())
def test_any_tree_written_as_numbered_rows_is_found_again(drawn):
    codes, above = drawn

    assert list(parents(list(numbers(*codes)))) == above


def test_rows_of_one_style_stand_side_by_side():
    assert placed("1 2 3") == [None, None, None]
    assert placed("- - -") == [None, None, None]


def test_levels_may_be_skipped_anywhere():
    assert placed("I 1 1.1 - - 1.2 II - - III 1 -") == [None, 0, 1, 2, 2, 1, None, 6, 6, None, 9, 10]


def test_bullets_met_first_below_a_section_stand_below_its_numbers_later():
    assert placed("I - - II 1 - -") == [None, 0, 0, None, 3, 4, 4]


def test_a_number_of_several_parts_belongs_to_the_number_it_begins_with():
    assert placed("I I.1 I.1.1 I.2 II II.1") == [None, 0, 1, 0, None, 4]
    assert placed("1 1.1 1.1.1 1.2 2 2.1") == [None, 0, 1, 0, None, 4]


def test_a_number_whose_parent_row_is_missing_does_not_fall_to_the_wrong_one():
    assert placed("II 1 1.1 1.2 2.1 2.2") == [None, 0, 1, 1, 0, 0]


def test_a_number_that_restarts_below_another_stays_below_it():
    assert placed("I 1 1.1 2 1.1 1.2") == [None, 0, 1, 0, 3, 3]


def test_letters_that_look_like_roman_numbers_continue_letters():
    assert placed("A B C D Đ E G H I K") == [None] * 10
    assert placed("A I II B I C I D") == [None, 0, 0, None, 3, None, 5, None]


def test_the_first_roman_number_behind_h_belongs_to_h_where_letters_have_had_roman_numbers():
    assert placed("A I II B I G I H I II") == [None, 0, 0, None, 3, None, 5, None, 7, 7]


def test_small_roman_numbers_are_a_list_of_their_own():
    assert placed("1 i) ii) iii) iv) v) vi) 2 i)") == [None, 0, 0, 0, 0, 0, 0, None, 7]


def test_i_behind_h_is_a_letter():
    assert placed("1 a) b) c) d) đ) e) g) h) i) k)") == [None, *[0] * 10]


def test_a_first_letter_right_behind_a_section_opens_a_list_in_it():
    assert placed("I A 1 B II A B III") == [None, 0, 1, 0, None, 4, 4, None]


def test_a_first_number_right_behind_a_first_letter_opens_a_list_in_it():
    assert placed("I a) (1) (2) b) (1) II a)") == [None, 0, 1, 1, 0, 4, None, 6]


def test_a_first_letter_behind_a_scored_row_begins_a_larger_part():
    assert placed("I 1 2 A 1 B") == [None, 0, 0, None, 3, None]


def test_a_number_that_begins_nothing_ranks_as_usual():
    assert placed("1 - II 1") == [None, 0, None, 2]
    assert placed("I - II + -") == [None, 0, None, 2, 2]


def test_letters_with_and_without_their_stroke_are_two():
    assert placed("d) đ)") == [None, None]


@pytest.mark.parametrize(
    ("codes", "rank"),
    [("I 1 1.1 -", Style.DECIMAL), ("I", Style.ROMAN), ("1 2", Style.DECIMAL), ("- -", None), ("", None)],
)
def test_the_list_below_the_section_can_be_gone_on_with(codes, rank):
    tree = Outline()
    for row, number in enumerate(numbers(*codes.split())):
        tree.place(row, number)

    assert tree.last_number == (None if rank is None else RowNumber(rank=rank))


@given(
    st.lists(
        st.sampled_from(
            [
                *["I", "II", "V", "A", "B", "C", "H", "1", "2", "1.1", "2.3", "1.1.1", "(1)", "a)", "i)", "d)", "ii)"],
                *["-", "+", "•", "Phần I", "Điều 1", ""],
            ]
        ),
        max_size=40,
    )
)
def test_any_list_of_numbers_is_a_tree_in_reading_order(codes):
    found = list(parents(list(numbers(*codes))))

    open_rows: list[int] = []
    for row, parent in enumerate(found):
        assert parent is None or parent in open_rows
        while open_rows and open_rows[-1] != parent:
            open_rows.pop()
        open_rows.append(row)
