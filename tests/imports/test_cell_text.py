from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.cell_text import clean, clean_name, is_cut
from danhgia_desktop.imports.limits import MAX_CELL_CHARACTERS


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  Tiêu chí  ", "Tiêu chí"),
        (unicodedata.normalize("NFD", "Điểm tự chấm"), "Điểm tự chấm"),
        ("4,0\u00a0điểm", "4,0 điểm"),
        ("một\r\nhai\rba\x0bbốn\u2028năm", "một\nhai\nba\nbốn\nnăm"),
        ("một  \n  hai", "một\nhai"),
        ("cột\tcột", "cột cột"),
        ("\ufeffI\u200b.\u200d1\x00\x07", "I.1"),
        ("\uf0b7 gạch đầu dòng", "• gạch đầu dòng"),
        ("\ud800lẻ", "lẻ"),
        ("", ""),
        ("\n \t", ""),
    ],
)
def test_text_takes_its_one_form(before, after):
    assert clean(before) == after


def test_the_soft_hyphen_stays_because_it_is_a_letter_in_tcvn3():
    assert clean("th\u00ad") == "th\u00ad"


def test_text_longer_than_a_cell_may_hold_is_cut():
    assert is_cut("x" * (MAX_CELL_CHARACTERS + 1))
    assert not is_cut("x" * MAX_CELL_CHARACTERS)
    assert len(clean("x" * 40_000)) == len(clean("ế" * 40_000)) == MAX_CELL_CHARACTERS


def test_thousands_of_marks_on_one_letter_take_no_time():
    """Sorting them all would take a second a cell."""
    marks = "a" + "\u0315" * 16_000 + "\u0323" * 16_000

    started = time.process_time()
    for _time in range(20):
        clean(marks)

    assert time.process_time() - started < 2


def test_a_dotted_line_beside_decomposed_letters_does_not_disturb_them():
    assert clean("." * 301 + unicodedata.normalize("NFD", "ộ" * 301)) == "." * 301 + "ộ" * 301


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_no_cell_has_invisible_or_undrawable_characters(text):
    cleaned = clean(text)

    assert unicodedata.is_normalized("NFC", cleaned)
    assert all(character == "\n" or unicodedata.category(character) not in {"Cc", "Cs"} for character in cleaned)
    assert cleaned == cleaned.strip()


def test_the_name_of_a_sheet_is_one_line_of_reasonable_length():
    assert clean_name("\u202eBảng\n chấm ") == "Bảng chấm"
    assert len(clean_name("T" * 100_000)) == 100
