"""Folding and ordering many texts says the same as doing it one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.text import fold, nfc, sort_key, tidy
from danhgia_desktop.ui.grid.quick_text import quick_fold, quick_order

LETTERS = "aAàáạăằêđĐdouưừyỳ 19,-(ß"
TEXTS = st.text(alphabet=LETTERS, max_size=8).map(tidy)


@given(st.text(max_size=20).map(lambda text: tidy(nfc(text))))
def test_folding_a_text_letter_by_letter_is_folding_it(text):
    assert quick_fold(text).split() == fold(text).split()


@given(st.lists(TEXTS, max_size=12))
def test_the_order_is_that_of_the_dictionary_and_equal_texts_keep_their_places(texts):
    assert quick_order(texts) == sorted(range(len(texts)), key=lambda place: sort_key(texts[place]))


def test_a_line_end_counts_as_a_blank():
    assert quick_fold("Đúng\nhạn") == "dung han"
    assert quick_order(["a\nb", "ab", "a b"]) == [0, 2, 1]


def test_the_last_letters_of_unicode_can_be_ordered():
    assert quick_order(["\U0010ffff", "a"]) == [1, 0]
