from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.reports.printable import printable


def test_decomposed_letters_are_composed():
    assert printable(unicodedata.normalize("NFD", "Đánh giá xếp loại")) == "Đánh giá xếp loại"


def test_room_to_write_between_words_stays():
    assert printable("Số:      /BC-TNMT") == "Số:      /BC-TNMT"


def test_line_ends_of_all_systems_become_one():
    assert printable("một\r\nhai\rba\u2028bốn\vnăm") == "một\nhai\nba\nbốn\nnăm"


def test_tabs_and_odd_spaces_become_spaces_but_a_no_break_space_stays():
    assert printable("a\tb\u2003c\u3000d\u00a0e") == "a b c d\u00a0e"


def test_what_cannot_be_seen_is_dropped():
    assert printable("a\u200bb\u00adc\x00d\ufeffe\u202ef\ud800") == "abcdef"


@given(st.text())
def test_a_printable_text_is_printable_already(text):
    assert printable(printable(text)) == printable(text)


@given(st.text())
def test_xml_can_hold_every_printable_text(text):
    allowed = [
        character == "\n" or " " <= character <= "\ud7ff" or "\ue000" <= character <= "\ufffd" or character > "\uffff"
        for character in printable(text)
    ]

    assert all(allowed)
