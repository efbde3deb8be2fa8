from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.text import continued, fold, folded_code, matches, name_sort_key, nfc, sort_key, tidy
from tests.processor_time import processor_seconds_at_most


def test_composed_and_decomposed_letters_become_one():
    assert nfc(unicodedata.normalize("NFD", "Sở Nội vụ tỉnh Hưng Yên")) == "Sở Nội vụ tỉnh Hưng Yên"


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Sở   Nội vụ ", "Sở Nội vụ"),
        ("Sở\u00a0Nội\u3000vụ", "Sở Nội vụ"),
        ("Sở\r\n\tNội\nvụ", "Sở Nội vụ"),
        ("Sở\x0bNội\x0cvụ\u2028tỉnh\u2029X\x85Y", "Sở Nội vụ tỉnh X Y"),
        ("\ufeffSở\u200b Nội\u00ad vụ\x00\x7f", "Sở Nội vụ"),
        ("", ""),
        (" \u00a0\t", ""),
    ],
)
def test_tidy_text_has_single_blanks_and_nothing_invisible(text, tidied):
    assert tidy(text) == tidied


@given(st.text())
def test_tidying_twice_changes_nothing_more(text):
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ĐIỂM CHUẨN", "diem chuan"),
        ("Tỷ lệ đạt từ 90%", "ty le dat tu 90%"),
        ("Thừa Thiên Huế", "thua thien hue"),
        ("ưởng ƯỞNG", "uong uong"),
        ("Straße", "strasse"),
    ],
)
def test_the_search_form_has_no_marks_and_no_capitals(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_the_search_form_is_the_same_for_both_normal_forms(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("query", ["", "diem", "ĐIỂM", "thưởng điểm", "đie\u0302\u0309m", " thuong  "])
def test_a_query_without_marks_or_order_finds_the_text(query):
    assert matches(query, "Điểm thưởng")


def test_a_query_with_a_word_that_is_missing_finds_nothing():
    assert not matches("điểm trừ", "Điểm thưởng")


def test_words_sort_by_letters_first_and_tones_second():
    words = ["mạ", "mà", "mã", "ma", "má", "mả", "mă", "mâ", "mb", "đa", "da", "dz", "ea", "êa", "m", "Ma"]

    assert sorted(words, key=sort_key) == [
        *["da", "dz", "đa", "ea", "êa", "m", "Ma", "ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ", "mb"]
    ]


def test_the_alphabet_sorts_as_in_the_dictionary():
    alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy"

    assert "".join(sorted(sorted(alphabet), key=sort_key)) == alphabet


def test_blanks_sort_before_digits_and_digits_before_letters():
    assert sorted(["ab", "a1", "a b", "a₂", "a"], key=sort_key) == ["a", "a b", "a1", "ab", "a₂"]


def test_digits_that_are_no_decimals_sort_without_a_fault():
    assert sorted(["m²", "m1", "ma"], key=sort_key) == ["m1", "ma", "m²"]


def test_a_tone_on_a_letter_it_does_not_compose_with_still_counts_as_a_tone():
    assert sort_key("x\u0301")[0] == sort_key("x")[0]
    assert sort_key("x") < sort_key("x\u0301") < sort_key("xa")


def test_a_tone_without_any_letter_sorts_first():
    assert sorted(["a", "\u0301"], key=sort_key) == ["\u0301", "a"]


@given(st.text())
def test_every_text_has_a_place_in_the_order(text):
    assert sort_key("") <= sort_key(text)


@given(st.text(), st.text())
def test_texts_with_different_letters_never_share_a_place(one, other):
    assert (sort_key(one) == sort_key(other)) == (nfc(one) == nfc(other))


def test_people_sort_by_given_name_then_family_name():
    people = ["Trần Văn Bình", "Nguyễn Thị An", "Lê An", "Đỗ Văn An", "Nguyễn Hoàng Ân", "Cúc", "Nguyễn Chí An"]

    assert sorted(people, key=name_sort_key) == [
        *["Đỗ Văn An", "Lê An", "Nguyễn Chí An", "Nguyễn Thị An", "Nguyễn Hoàng Ân", "Trần Văn Bình", "Cúc"]
    ]


def test_people_without_a_name_sort_without_a_fault():
    assert sorted(["An", ""], key=name_sort_key) == ["", "An"]


def test_thousands_of_marks_on_one_letter_take_no_noticeable_time():
    hostile = "a" + "\u0323\u0301" * 16_000

    with processor_seconds_at_most(2):
        assert fold(hostile) == "a"


@pytest.mark.parametrize(
    ("heading", "within"),
    [("Tự chấm", "tự chấm"), ("UBND chấm", "UBND chấm"), ("Điểm kết luận", "điểm kết luận"), ("A", "A"), ("", "")],
)
def test_a_heading_within_a_sentence_keeps_only_the_capitals_of_abbreviations(heading, within):
    assert continued(heading) == within


def test_a_long_dotted_line_beside_decomposed_letters_leaves_them_whole():
    line = "Họ và tên:" + "." * 199 + unicodedata.normalize("NFD", "Đặng Thị Ưởng")

    assert nfc(line) == unicodedata.normalize("NFC", line)


def test_endless_marks_on_one_letter_are_cut_rather_than_ordered_for_minutes():
    assert len(nfc("a" + "\u0323\u0302" * 20_000)) < 50


def test_halves_of_characters_are_left_out_so_that_any_text_can_be_stored():
    assert nfc("vì \udcff sao") == "vì  sao"
    assert tidy("vì \ud83d\udcff sao").encode() == "vì sao".encode()


def test_codes_are_the_same_whatever_their_case_and_blanks():
    assert folded_code(" cc 012") == folded_code("CC012")
    assert folded_code("tđ 01") == folded_code("TĐ01") != folded_code("TD01")
    assert folded_code("Sở-1") == folded_code("SO-1")
