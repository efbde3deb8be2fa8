from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.text import fold, matches, nfc, tidy
from danhgia_desktop.ui.search.matched_parts import around_match, matched_parts


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("van phong", "Công tác văn phòng", ["văn", "phòng"]),
        ("đất", "Quản lý đất đai", ["đất"]),
        ("dat", "Quản lý Đất đai", ["Đất"]),
        ("i.1.2", "I.1.2/3", ["I.1.2"]),
        ("an ang", "tăng văn", ["ăng", "ăn"]),
        ("ana", "banana", ["anana"]),
        ("khong co", "văn phòng", []),
        ("", "văn phòng", []),
    ],
)
def test_what_was_asked_for_is_found_without_marks(words, text, found):
    assert [text[start:end] for start, end in matched_parts(words, text)] == found


@given(st.text(alphabet="aăâbdđ eéẹ ơờ/.1ß\n\u0301", max_size=40), st.text(alphabet="abdeo1. ", max_size=6))
def test_parts_stand_apart_in_order_and_hold_every_word(text, words):
    text = nfc(text)
    parts = matched_parts(words, text)

    assert all(0 <= start < end <= len(text) for start, end in parts)
    assert all(first[1] < second[0] for first, second in pairwise(parts))
    if words.strip() and matches(words, text):
        found = {fold(text[start:end]) for start, end in parts}
        assert all(any(word in each for each in found) for word in fold(words).split())


def test_a_match_far_behind_is_brought_to_the_front():
    text = "Kế hoạch công tác cải cách hành chính năm 2020 được ban hành đúng thời hạn, có phân công rõ ràng"

    assert around_match("phan ro", text) == "… hành đúng thời hạn, có phân công rõ ràng"
    assert around_match("ke hoach", text) == text
    assert around_match("nothing", "Hai\ndòng  chữ") == "Hai dòng chữ"


def test_a_match_in_one_endless_word_is_brought_to_the_front():
    assert around_match("bc", "a" * 90 + "bcd") == "…bcd"


@given(st.text(alphabet="ab đe\n", max_size=200), st.text(alphabet="abde", min_size=1, max_size=3))
def test_what_is_shown_still_holds_the_match(text, word):
    if matches(word, text):
        assert matches(word, around_match(word, text))
        assert tidy(text).endswith(around_match(word, text).removeprefix("…").strip())
